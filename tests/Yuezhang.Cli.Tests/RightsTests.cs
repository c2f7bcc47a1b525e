using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary><c>rights</c> in a library of invented ports: a right by an own article, one through a clause on the most favoured nation, and how each ends.</summary>
public class RightsTests
{
    private const string Reside = "Merrow subjects may reside at Port Ennis";
    private const string Lease = "Merrow subjects may lease land at Port Ennis";

    [Theory]
    [InlineData("1811-04-09", "not yet", "not yet")]
    [InlineData("1811-04-10", "yes", "yes")]
    [InlineData("1815-12-31", "yes", "yes")]
    [InlineData("1816-01-01", "ended", "yes")]
    [InlineData("1820-12-31", "ended", "yes")]
    [InlineData("1821-01-01", "ended", "ended")]
    public void A_right_lasts_from_the_exchange_to_its_last_day_the_imported_one_as_long_as_the_grant(string on, string own, string imported)
    {
        var rights = Rights("--of", "Merrow subjects", "--on", on);
        Assert.Equal((own, imported), (Right(rights, Reside).GetProperty("verdict").GetString(), Right(rights, Lease).GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Denunciation_ends_what_was_had_through_the_clause_and_not_the_others_grant()
    {
        const string Question = "can try debt claims against";
        Assert.Equal("yes", Right(Rights("--of", "Merrow", "--on", "1826-01-31"), $"Merrow {Question} Merrow subjects at Port Ennis", "can").GetProperty("verdict").GetString());
        Assert.Equal("ended", Right(Rights("--of", "Merrow", "--on", "1826-02-01"), $"Merrow {Question} Merrow subjects at Port Ennis", "can").GetProperty("verdict").GetString());
        Assert.Equal("yes", Right(Rights("--of", "Thale", "--on", "1826-02-01"), $"Thale {Question} Thale subjects at Port Ennis", "can").GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_right_of_ones_own_cites_its_article_and_one_through_a_clause_the_grant_and_the_path()
    {
        var rights = Rights("--of", "Merrow subjects", "--on", "1812-06-01");
        var own = Right(rights, Reside);
        Assert.Equal(("merrow-1810", "3"), (own.GetProperty("instrument").GetString(), own.GetProperty("article").GetString()));
        Assert.DoesNotContain("has as well", own.GetProperty("reason").GetString(), StringComparison.Ordinal);
        var imported = Right(rights, Lease);
        Assert.Equal(("thale-1801", "2"), (imported.GetProperty("instrument").GetString(), imported.GetProperty("article").GetString()));
        Assert.StartsWith(
            "what Lisgar grants to others, Merrow has as well: Thale subjects may lease land at Port Ennis (thale-1801, article 2)", imported.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(("1811-04-10", "1821-01-01"), (imported.GetProperty("from").GetString(), imported.GetProperty("until").GetString()));
    }

    [Theory]
    [InlineData("Port Ennis", new[] { Reside, Lease })]
    [InlineData("Far Holm", new[] { "Merrow subjects may lease land at Far Holm" })]
    public void At_a_place_only_what_may_be_done_there_is_listed(string place, string[] listed) =>
        Assert.Equal(listed, Rights("--of", "Merrow subjects", "--at", place).GetProperty("may").EnumerateArray().Select(right => right.GetProperty("norm").GetString()));

    [Theory]
    [InlineData("1813-07-14", "lisgar", false)]
    [InlineData("1813-07-15", "merrow", true)]
    public void Who_opts_for_a_party_has_the_rights_of_its_subjects_from_that_day(string on, string party, bool resides)
    {
        var rights = Rights("--of", "Anna Roe", "--on", on);
        Assert.Equal(party, Assert.Single(rights.GetProperty("allegiances").EnumerateArray()).GetProperty("value")[0].GetString());
        Assert.Equal(resides, rights.GetProperty("may").EnumerateArray().Any(right => right.GetProperty("norm").GetString() == Reside));
        Assert.Equal("yes", Right(rights, "Anna Roe may opt for Merrow").GetProperty("verdict").GetString());
        Assert.Empty(rights.GetProperty("missing").EnumerateArray());
    }

    [Fact]
    public void Of_whom_it_is_not_known_whose_subject_he_is_his_own_rights_are_listed_and_what_is_missing_said()
    {
        var shown = Terminal.RunIn(Terminal.Lisgar, "rights", "--of", "Captain Quill", "--json");
        Assert.Equal(3, shown.Status);
        Assert.Equal("Captain Quill may reside at Port Ennis", Assert.Single(shown.Json.GetProperty("may").EnumerateArray()).GetProperty("norm").GetString());
        Assert.Equal("whose subject Captain Quill is: no article and no fact on record says it of the day", Assert.Single(shown.Json.GetProperty("missing").EnumerateArray()).GetString());
        Assert.Contains("Missing\n  whose subject Captain Quill is", Terminal.RunIn(Terminal.Lisgar, "rights", "--of", "Captain Quill").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_fields_are_those_of_a_day_of_which_only_rights_hold_anything_and_then_the_allegiance()
    {
        var day = Terminal.RunIn(Terminal.Lisgar, "on", "1812-06-01", "--json").Json.EnumerateObject().Select(f => f.Name);
        var rights = Rights("--of", "Merrow", "--on", "1812-06-01");
        Assert.Equal([.. day, "allegiances", "missing"], rights.EnumerateObject().Select(f => f.Name));
        Assert.All(["owed", "must", "mustNot", "cannot", "inForce", "nextDue", "questions"], section => Assert.Equal(0, rights.GetProperty(section).GetArrayLength()));
        Assert.Equal(["Merrow"], rights.GetProperty("parties").EnumerateArray().Select(p => p.GetString()));
        Assert.NotEqual(0, rights.GetProperty("may").GetArrayLength());
        Assert.NotEqual(0, rights.GetProperty("can").GetArrayLength());
        Assert.Equal(
            ["norm", "verdict", "value", "from", "until", "instrument", "article", "file", "line", "reason", "asKnownThen"], rights.GetProperty("can")[0].EnumerateObject().Select(f => f.Name));
    }

    private static JsonElement Rights(params string[] args)
    {
        var shown = Terminal.RunIn(Terminal.Lisgar, ["rights", .. args, "--json"]);
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        return shown.Json;
    }

    private static JsonElement Right(JsonElement rights, string norm, string section = "may") =>
        Assert.Single(rights.GetProperty(section).EnumerateArray(), right => right.GetProperty("norm").GetString() == norm);
}
