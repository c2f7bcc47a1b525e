using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

public class OtherJsonTests
{
    [Fact]
    public void The_opening_day_has_a_list_for_each_section_and_questions_to_try()
    {
        var day = Json();
        Assert.Equal(
            ["schema", "library", "on", "known", "places", "parties", "owed", "must", "may", "mustNot", "needNot", "can", "cannot", "inForce", "nextDue", "questions"],
            day.EnumerateObject().Select(f => f.Name));
        Assert.Equal("The peace of Almen, 1702-1704", day.GetProperty("library").GetString());
        Assert.Equal("1703-05-01", day.GetProperty("on").GetString());
        var owed = Assert.Single(day.GetProperty("owed").EnumerateArray());
        Assert.Equal("ransom", owed.GetProperty("account").GetString());
        Assert.Equal("300000", owed.GetProperty("value").GetProperty("exact").GetString());
        Assert.Equal("301000", owed.GetProperty("asKnownThen").GetProperty("value").GetProperty("exact").GetString());
        var must = Assert.Single(day.GetProperty("must").EnumerateArray());
        Assert.Equal("Vorland must evacuate Fort Almen", must.GetProperty("norm").GetString());
        Assert.Equal("not yet", must.GetProperty("verdict").GetString());
        Assert.Equal("2", must.GetProperty("article").GetString());
        Assert.StartsWith("the toll pledge is not arranged", must.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal("yes", day.GetProperty("inForce")[0].GetProperty("verdict").GetString());
        Assert.Equal("what does Kestria owe Vorland?", day.GetProperty("questions")[0].GetString());
        Assert.Equal(0, Json("on", "1703-05-01").GetProperty("questions").GetArrayLength());
    }

    [Fact]
    public void A_day_can_be_of_some_places_and_parties_only()
    {
        var day = Json("on", "1703-05-01", "--place", "Almen Bay", "--place", "阿尔门要塞", "--party", "凯斯特里亚");
        Assert.Equal(["Almen Bay", "Fort Almen"], day.GetProperty("places").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(["Kestria"], day.GetProperty("parties").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(0, day.GetProperty("owed").GetArrayLength());
        Assert.Equal(1, day.GetProperty("must").GetArrayLength());
        Assert.Equal(1, Json("on", "1703-05-01", "--party", "Kestria").GetProperty("owed").GetArrayLength());
    }

    [Fact]
    public void With_less_known_than_the_opening_day_the_last_day_known_is_shown() =>
        Assert.Equal("1702-12-31", Json("--known", "1702-12-31").GetProperty("on").GetString());

    [Fact]
    public void What_falls_due_is_listed_between_two_days_both_included()
    {
        var due = Json("due", "--from", "1702-10-01", "--to", "1703-04-01", "--known", "1702-05-01");
        var items = due.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["1702-10-01", "1703-04-01", "1703-04-01"], items.Select(i => i.GetProperty("day").GetString()));
        Assert.Equal([false, false, true], items.Select(i => i.GetProperty("provisional").GetBoolean()));
        Assert.Equal("300000", items[0].GetProperty("amount").GetProperty("exact").GetString());
        Assert.Equal("1", items[0].GetProperty("article").GetString());
    }

    [Fact]
    public void Without_days_what_falls_due_goes_from_the_day_asked_about_to_the_horizon()
    {
        var due = Json("due", "--on", "1703-12-01");
        Assert.Equal("1703-12-01", due.GetProperty("from").GetString());
        Assert.Equal("1720-12-31", due.GetProperty("to").GetString());
    }

    [Fact]
    public void A_difference_has_its_chain_of_causes()
    {
        var whatIf = Json("what-if", "paid-late");
        Assert.Equal("paid-late", whatIf.GetProperty("scenario").GetProperty("scenario").GetString());
        var differences = whatIf.GetProperty("differences").EnumerateArray().ToList();
        var waiver = Assert.Single(differences, d => d.GetProperty("kind").GetString() == "waiver");
        Assert.Contains("never owed", waiver.GetProperty("before").GetString(), StringComparison.Ordinal);
        Assert.Contains("interest is owed", waiver.GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.All(differences.Where(d => d.GetProperty("kind").GetString() != "norm"), d => Assert.Contains("last-part", d.GetProperty("firstCause").GetString(), StringComparison.Ordinal));
        Assert.Contains(differences, d => d.GetProperty("causes").GetArrayLength() > 1);
    }

    [Fact]
    public void A_scenario_that_changes_nothing_has_no_differences() =>
        Assert.Equal(0, Json("what-if", "{\"changes\": []}").GetProperty("differences").GetArrayLength());

    [Fact]
    public void A_check_counts_what_it_read()
    {
        var check = Json("check");
        Assert.Equal((5, 1, 1, 2), (Count("files"), Count("instruments"), Count("accounts"), Count("scenarios")));

        int Count(string what) => check.GetProperty(what).GetInt32();
    }

    [Fact]
    public void A_check_tells_what_the_law_comes_to_after_what_is_wrong_in_its_words()
    {
        var check = Json("check");
        var contradiction = Assert.Single(check.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("YZ0701", "warning", 95), (contradiction.GetProperty("code").GetString(), contradiction.GetProperty("severity").GetString(), contradiction.GetProperty("line").GetInt32()));
        Assert.Equal(103, Assert.Single(contradiction.GetProperty("notes").EnumerateArray()).GetProperty("line").GetInt32());
        Assert.Equal(0, check.GetProperty("leftOut").GetArrayLength());
    }

    [Fact]
    public void Tests_that_pass_are_counted()
    {
        var tests = Json("test");
        Assert.Equal(4, tests.GetProperty("passed").GetInt32());
        Assert.Equal(0, tests.GetProperty("failed").GetInt32());
    }

    private static JsonElement Json(params string[] args)
    {
        var shown = Terminal.Run([.. args, "--json"]);
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        Assert.DoesNotContain('\r', shown.Output);
        return shown.Json;
    }
}
