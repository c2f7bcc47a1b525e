using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

public class LedgerJsonTests
{
    [Theory]
    [InlineData("ransom")]
    [InlineData("the ransom")]
    [InlineData("The Ransom")]
    [InlineData("赎金")]
    public void An_account_answers_to_all_its_names(string name) =>
        Assert.Equal("ransom", Ledger(name).GetProperty("account").GetString());

    [Fact]
    public void A_ledger_says_how_the_account_stands()
    {
        var ledger = Ledger("ransom", "--on", "1703-05-01");
        Assert.Equal(
            [
                "schema", "account", "name", "debtor", "creditor", "unit", "on", "known", "principal", "interestAccrued", "provisional", "interestPaid", "scheduled",
                "scheduledTotals", "postings", "postingsLeftOut", "waiver", "recorded", "missing", "asKnownThen",
            ],
            ledger.EnumerateObject().Select(f => f.Name));
        Assert.Equal("thaler", ledger.GetProperty("unit").GetString());
        Assert.Equal("1703-05-01", ledger.GetProperty("on").GetString());
        Assert.Equal(JsonValueKind.Null, ledger.GetProperty("known").ValueKind);
        Assert.Equal("300000", Exact(ledger, "principal"));
        Assert.Equal("0", Exact(ledger, "interestAccrued"));
        Assert.Equal("12000", Exact(ledger, "interestPaid"));
        Assert.False(ledger.GetProperty("provisional").GetBoolean());
        Assert.Equal(JsonValueKind.Null, ledger.GetProperty("recorded").ValueKind);
    }

    [Fact]
    public void Without_a_day_a_ledger_goes_to_the_last_day_known_or_recorded()
    {
        Assert.Equal("1706-01-01", Ledger("ransom").GetProperty("on").GetString());
        Assert.Equal("1703-05-01", Ledger("ransom", "--known", "1703-05-01").GetProperty("on").GetString());
    }

    [Fact]
    public void The_schedule_is_the_plan_of_the_text()
    {
        var ledger = Ledger("ransom", "--known", "1703-05-01");
        var rows = ledger.GetProperty("scheduled").EnumerateArray().ToList();
        Assert.Equal(["1702-10-01", "1703-04-01", "1703-10-01", "1704-04-01"], rows.Select(r => r.GetProperty("date").GetString()));
        Assert.Equal([1, 2, null, 3], rows.Select(r => r.GetProperty("instalment") is { ValueKind: JsonValueKind.Number } n ? n.GetInt32() : (int?)null));
        Assert.Equal(["0", "12000", "6000", "6000"], rows.Select(r => Exact(r, "interest")));
        Assert.Equal(["600000", "300000", "300000", "0"], rows.Select(r => Exact(r, "balanceAfter")));
        Assert.Equal([false, true, true, true], rows.Select(r => r.GetProperty("provisional").GetBoolean()));
        Assert.All(rows, r => Assert.Equal("1", r.GetProperty("article").GetString()));
        var totals = ledger.GetProperty("scheduledTotals");
        Assert.Equal(("900000", "24000", "924000"), (Exact(totals, "principal"), Exact(totals, "interest"), Exact(totals, "total")));
    }

    [Fact]
    public void The_entries_end_with_the_day()
    {
        var ledger = Ledger("ransom", "--on", "1703-05-01");
        var postings = ledger.GetProperty("postings").EnumerateArray().ToList();
        Assert.Equal(["first-part", "second-part", "first-interest"], postings.Select(p => p.GetProperty("event").GetString()));
        Assert.Equal(["principal", "principal", "interest"], postings.Select(p => p.GetProperty("kind").GetString()));
        Assert.Equal(2, ledger.GetProperty("postingsLeftOut").GetInt32());
    }

    [Fact]
    public void A_set_off_has_an_article_and_no_event()
    {
        var ledger = Ledger("ransom");
        var setOff = ledger.GetProperty("postings").EnumerateArray().Last();
        Assert.Equal("set-off", setOff.GetProperty("kind").GetString());
        Assert.Equal("12000", Exact(setOff, "amount"));
        Assert.Equal("1", setOff.GetProperty("article").GetString());
        Assert.Equal(JsonValueKind.Null, setOff.GetProperty("event").ValueKind);
        var waiver = ledger.GetProperty("waiver");
        Assert.Equal("met", waiver.GetProperty("state").GetString());
        Assert.Equal("1703-10-01", waiver.GetProperty("lastDay").GetString());
        Assert.Equal("1703-09-30", waiver.GetProperty("settledOn").GetString());
        Assert.Equal("12000", Exact(waiver, "setOff"));
    }

    [Fact]
    public void What_was_different_as_known_on_the_day_is_said()
    {
        var then = Ledger("ransom", "--on", "1703-05-01").GetProperty("asKnownThen");
        Assert.Equal("300000", Exact(then, "principal"));
        Assert.Equal("13000", Exact(then, "interestAccrued"));
        Assert.True(then.GetProperty("provisional").GetBoolean());
        Assert.Equal(JsonValueKind.Null, Ledger("ransom", "--known", "1703-05-01").GetProperty("asKnownThen").ValueKind);
    }

    [Fact]
    public void Under_a_scenario_the_recorded_account_stands_beside()
    {
        var ledger = Ledger("ransom", "--scenario", "paid-late", "--on", "1704-04-01");
        Assert.Equal("12000", Exact(ledger, "principal"));
        Assert.Equal("missed", ledger.GetProperty("waiver").GetProperty("state").GetString());
        var recorded = ledger.GetProperty("recorded");
        Assert.Equal("0", Exact(recorded, "principal"));
        Assert.Equal(5, recorded.GetProperty("postings").GetArrayLength());
        Assert.Equal(4, ledger.GetProperty("postings").GetArrayLength());
    }

    [Fact]
    public void What_the_record_leaves_open_is_null_and_named_as_missing()
    {
        using var library = new CopiedLibrary().Replace("record/ransom.yaml", "date: 1703-09-30", "date: 1703-09-29/1703-09-30");
        var ledger = Terminal.RunIn(library.Folder, "ledger", "ransom", "--on", "1703-09-29", "--json").Json;
        Assert.Equal(JsonValueKind.Null, ledger.GetProperty("principal").ValueKind);
        Assert.NotEqual(0, ledger.GetProperty("missing").GetArrayLength());
    }

    private static JsonElement Ledger(params string[] args)
    {
        var shown = Terminal.Run(["ledger", .. args, "--json"]);
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        return shown.Json;
    }

    private static string? Exact(JsonElement holder, string field) => holder.GetProperty(field).GetProperty("exact").GetString();
}
