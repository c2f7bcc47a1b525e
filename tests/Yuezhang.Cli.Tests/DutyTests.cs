using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary><c>duty</c> in a library of invented tariffs: rate, base, exemption and article, before, on and after each day on which they change.</summary>
public class DutyTests
{
    [Theory]
    [InlineData("wool", "1811-04-09", "not yet", null)]
    [InlineData("wool", "1811-04-10", "yes", "5")]
    [InlineData("wool", "1826-01-31", "yes", "5")]
    [InlineData("wool", "1826-02-01", "ended", null)]
    [InlineData("salt", "1813-12-31", "not yet", null)]
    [InlineData("salt", "1814-01-01", "yes", "3")]
    [InlineData("羊毛", "1812-06-01", "yes", "5")]
    public void The_rate_and_its_base_hold_from_their_first_day_to_their_last(string goods, string on, string verdict, string? rate)
    {
        var duty = Duty(goods, "--on", on);
        Assert.Equal(verdict, duty.GetProperty("verdict").GetString());
        Assert.Equal(rate, rate is null ? Null(duty, "value") : duty.GetProperty("value").GetProperty("exact").GetString());
        Assert.Equal("percent-of-the-value", rate is null ? "percent-of-the-value" : duty.GetProperty("value").GetProperty("unit").GetString());
        Assert.Equal(("merrow-1810", "4"), Cited(duty));
    }

    [Theory]
    [InlineData("1811-04-09", "silent", 3)]
    [InlineData("1811-04-10", "no", 1)]
    [InlineData("1822-12-31", "no", 1)]
    [InlineData("1823-01-01", "silent", 3)]
    public void What_is_exempt_pays_nothing_while_the_exemption_lasts(string on, string verdict, int status)
    {
        var shown = Terminal.RunIn(Terminal.Lisgar, "duty", "amber", "--of", "100", "--on", on, "--json");
        Assert.Equal((verdict, status), (shown.Json.GetProperty("verdict").GetString(), shown.Status));
        Assert.Null(Null(shown.Json, "value"));
        Assert.Null(Null(shown.Json, "due"));
        if (verdict == "no")
        {
            Assert.Equal("Lisgar must not levy on amber: in force", shown.Json.GetProperty("because")[0].GetProperty("text").GetString());
            Assert.Equal(("1811-04-10", "1823-01-01"), (shown.Json.GetProperty("from").GetString(), shown.Json.GetProperty("until").GetString()));
        }
    }

    [Theory]
    [InlineData("wool", "Lisgar", "1250.50", "5 percent of the value, of 1,250.5: 62 21/40")]
    [InlineData("wool", "Lisgar", "0", "5 percent of the value, of 0: 0")]
    [InlineData("wool", "Lisgar", "0.0000000000000000000000000001", "5 percent of the value, of 0: 1/200000000000000000000000000000")]
    [InlineData("larger ships", "Lisgar", "160", "4 groats a ton, of 160: 640 groats")]
    [InlineData("larger ships", "Merrow", "160", "6 groats a ton, of 160: 960 groats")]
    public void What_is_due_is_worked_out_exactly_from_the_rate_of_who_charges(string goods, string by, string of, string due) =>
        Assert.Equal(due, Duty(goods, "--by", by, "--of", of).GetProperty("due").GetString());

    [Fact]
    public void What_the_copies_dispute_is_undetermined_and_names_the_reading_and_both_rates()
    {
        var shown = Terminal.RunIn(Terminal.Lisgar, "duty", "glass", "--of", "100", "--json");
        Assert.Equal((3, "undetermined"), (shown.Status, shown.Json.GetProperty("verdict").GetString()));
        Assert.Equal("no choice governs in glass-rate (how much does glass pay?)", Assert.Single(shown.Json.GetProperty("missing").EnumerateArray()).GetString());
        Assert.Null(Null(shown.Json, "due"));
        var because = shown.Json.GetProperty("because").EnumerateArray().Select(step => step.GetProperty("text").GetString()).ToList();
        Assert.Contains("Lisgar must not levy on glass with more than 2 percent of the value: in force", because);
        Assert.Contains("Lisgar must not levy on glass with more than 4 percent of the value: in force", because);
    }

    [Theory]
    [InlineData("low", "2", "2 percent of the value, of 100: 2")]
    [InlineData("high", "4", "4 percent of the value, of 100: 4")]
    public void On_one_reading_the_dispute_has_an_answer_that_says_what_it_takes_for_granted(string choice, string rate, string due)
    {
        var duty = Duty("glass", "--of", "100", "--reading", $"glass-rate={choice}");
        Assert.Equal(rate, duty.GetProperty("value").GetProperty("exact").GetString());
        Assert.Equal(due, duty.GetProperty("due").GetString());
        Assert.Equal($"glass-rate is read {choice}", Assert.Single(duty.GetProperty("assumptions").EnumerateArray()).GetString());
    }

    [Fact]
    public void Of_a_party_of_which_no_article_speaks_it_is_silent()
    {
        var shown = Terminal.RunIn(Terminal.Lisgar, "duty", "wool", "--by", "Thale", "--json");
        Assert.Equal((3, "silent"), (shown.Status, shown.Json.GetProperty("verdict").GetString()));
        Assert.Contains("searched: merrow-1810 Preamble, 1, 2, 3, 4, 5, 6, 7; thale-1801 Preamble, 1, 2, 3", shown.Json.GetProperty("because")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_is_no_rate_is_told_and_nothing_is_worked_out_from_it()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar)
            .Replace("names.md", "groat a ton is a unit, plural groats a ton", "groat a ton is a unit, plural groats a ton\ngroat is a unit")
            .Replace("merrow-1810.md", "with at most 5 percent of the value", "with at most 5 groats");
        var duty = Terminal.RunIn(library.Folder, "duty", "wool", "--of", "100", "--json").Json;
        Assert.Equal("groat", duty.GetProperty("value").GetProperty("unit").GetString());
        Assert.Equal(("100", null), (duty.GetProperty("of").GetString(), Null(duty, "due")));
    }

    [Fact]
    public void Its_fields_are_those_of_ask_and_then_the_number_and_what_is_due()
    {
        var ask = Terminal.RunIn(Terminal.Lisgar, "ask", "how much may Lisgar levy on wool?", "--json").Json.EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetRawText());
        var duty = Duty("wool").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetRawText());
        Assert.Equal([.. ask.Keys, "of", "due"], duty.Keys);
        Assert.All(ask.Keys, name => Assert.Equal(ask[name], duty[name]));
        Assert.Equal(("null", "null"), (duty["of"], duty["due"]));
    }

    private static JsonElement Duty(params string[] args)
    {
        var shown = Terminal.RunIn(Terminal.Lisgar, ["duty", .. args, "--json"]);
        Assert.Empty(shown.Error);
        return shown.Json;
    }

    private static (string?, string?) Cited(JsonElement answer) =>
        (answer.GetProperty("because")[0].GetProperty("instrument").GetString(), answer.GetProperty("because")[0].GetProperty("article").GetString());

    private static string? Null(JsonElement answer, string field) => answer.GetProperty(field) is { ValueKind: JsonValueKind.Null } ? null : answer.GetProperty(field).GetRawText();
}
