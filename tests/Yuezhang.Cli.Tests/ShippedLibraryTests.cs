using System.Text.Json;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>The figures of the shipped library, which must come out of its rules and its recorded payments alone.</summary>
public class ShippedLibraryTests
{
    [Fact]
    public void The_instalments_fall_due_after_six_and_twelve_months_and_then_each_eighth_of_May_to_1902()
    {
        var due = Rows("scheduled").Where(r => r.GetProperty("instalment").ValueKind == JsonValueKind.Number).Select(r => r.GetProperty("date").GetString());
        Assert.Equal(
            ["1895-11-08", "1896-05-08", "1897-05-08", "1898-05-08", "1899-05-08", "1900-05-08", "1901-05-08", "1902-05-08"], due);
    }

    [Theory]
    [InlineData("half-yearly")]
    [InlineData("yearly")]
    public void Scheduled_interest_is_twenty_one_and_a_quarter_million_however_often_it_is_payable(string choice)
    {
        var totals = Ledger("--reading", $"interest-dates={choice}").GetProperty("scheduledTotals");
        Assert.Equal(("200000000", "21250000", "221250000"), (Exact(totals, "principal"), Exact(totals, "interest"), Exact(totals, "total")));
    }

    [Theory]
    [InlineData("1895-05-07", "0")]
    [InlineData("1895-05-08", "200000000")]
    [InlineData("1895-10-30", "200000000")]
    [InlineData("1895-11-30", "150000000")]
    [InlineData("1896-11-30", "100000000")]
    [InlineData("1897-06-01", "250000000/3")]
    [InlineData("1898-05-06", "250000000/3")]
    [InlineData("1898-05-07", "0")]
    [InlineData("1898-05-08", "0")]
    public void The_principal_falls_as_it_was_paid(string on, string principal) =>
        Assert.Equal(principal, Exact(Ledger("--on", on), "principal"));

    [Fact]
    public void The_last_transfer_settles_the_rest_because_the_waiver_turns_the_interest_paid_into_principal()
    {
        var last = Rows("postings", "--on", "1898-05-08").Where(r => r.GetProperty("date").GetString() == "1898-05-07")
            .Select(r => (r.GetProperty("kind").GetString(), Exact(r, "amount"), r.GetProperty("article").GetString(), r.GetProperty("event").GetString()));
        Assert.Equal([("principal", "72500000", "4", "final-transfer"), ("set-off", "32500000/3", "4", null)], last);
        Assert.Equal("1500000", Exact(JsonOf("ledger", "the garrison share", "--on", "1898-05-08").GetProperty("scheduledTotals"), "principal"));
        Assert.Contains(
            JsonOf("ledger", "the garrison share", "--on", "1898-05-08").GetProperty("postings").EnumerateArray(),
            r => r.GetProperty("date").GetString() == "1898-05-07" && Exact(r, "amount") == "500000");
    }

    [Theory]
    [InlineData("paid-on-8-may", "excluded", "met")]
    [InlineData("paid-on-8-may", "included", "missed")]
    [InlineData("paid-on-9-may", "excluded", "missed")]
    [InlineData("paid-on-9-may", "included", "missed")]
    public void The_waiver_stands_or_falls_with_the_day_of_the_last_transfer_and_the_counting_of_the_first(string scenario, string counting, string state)
    {
        var ledger = Ledger("--on", "1898-05-10", "--scenario", scenario, "--reading", $"exchange-day={counting}");
        Assert.Equal(state, ledger.GetProperty("waiver").GetProperty("state").GetString());
        Assert.Equal(state == "met" ? "0" : "32500000/3", Exact(ledger, "principal"));
    }

    [Fact]
    public void Interest_was_provisional_in_1896_and_was_never_owed_and_the_answer_says_both()
    {
        var then = Ledger("--on", "1896-06-01", "--known", "1896-06-01");
        Assert.True(then.GetProperty("provisional").GetBoolean());
        Assert.Equal("36625000/9", Exact(then, "interestAccrued"));
        var now = Ledger("--on", "1896-06-01");
        Assert.False(now.GetProperty("provisional").GetBoolean());
        Assert.Equal("0", Exact(now, "interestAccrued"));
        Assert.True(now.GetProperty("asKnownThen").GetProperty("provisional").GetBoolean());
        Assert.Equal("36625000/9", Exact(now.GetProperty("asKnownThen"), "interestAccrued"));
    }

    [Fact]
    public void Interest_from_the_payment_of_the_first_instalment_is_eight_days_more()
    {
        var english = Ledger("--on", "1896-05-08", "--known", "1896-05-08");
        var chinese = Ledger("--on", "1896-05-08", "--known", "1896-05-08", "--reading", "interest-start=chinese");
        Assert.Equal(("3750000", "11750000/3"), (Exact(english, "interestAccrued"), Exact(chinese, "interestAccrued")));
    }

    [Fact]
    public void One_day_late_keeps_the_garrison_and_the_first_cause_is_the_transfer()
    {
        var differences = JsonOf("what-if", "paid-on-9-may").GetProperty("differences").EnumerateArray().ToList();
        var evacuation = differences.First(d => d.GetProperty("subject").GetString() == "Japan must evacuate Weihaiwei");
        Assert.Equal(
            ("in force", "conditional", "final-transfer is moved from 1898-05-07 to 1898-05-09"),
            (evacuation.GetProperty("before").GetString(), evacuation.GetProperty("after").GetString(), evacuation.GetProperty("firstCause").GetString()));
    }

    [Theory]
    [InlineData("must Japan evacuate Weihaiwei?", "1896-06-01", "not yet", 1)]
    [InlineData("must Japan evacuate Weihaiwei?", "1898-05-08", "yes", 0)]
    [InlineData("must Japan evacuate Weihaiwei?", "1898-05-20", "undetermined", 3)]
    [InlineData("may Japan garrison Weihaiwei?", "1896-06-01", "yes", 0)]
    [InlineData("may Japan garrison Weihaiwei?", "1899-01-01", "ended", 1)]
    [InlineData("may Japan garrison Weihaiwei with 2 brigades?", "1896-06-01", "no", 1)]
    [InlineData("may Japan evacuate Weihaiwei?", "1895-06-01", "yes", 0)]
    [InlineData("may China evacuate Weihaiwei?", "1896-06-01", "silent", 3)]
    public void The_garrison_is_answered_on_its_days(string question, string on, string verdict, int status)
    {
        var shown = Terminal.RunIn(Repository.Root, "ask", question, "--on", on, "--json");
        Assert.Equal((verdict, status), (shown.Json.GetProperty("verdict").GetString(), shown.Status));
    }

    [Fact]
    public void What_is_undetermined_says_why_and_what_is_missing()
    {
        string[] questions =
        [
            "must China obey the commander's orders?", "must Japan evacuate Weihaiwei?", "what does China owe Japan?", "does Japan garrison Weihaiwei with 1 brigade?",
            "is commerce-1896 in force?", "does Japan garrison Weihaiwei?", "may Japan garrison Weihaiwei?", "when must Japan evacuate Weihaiwei?",
        ];
        string[] days = ["1894-01-01", "1895-02-10", "1895-05-08", "1896-06-01", "1898-05-20", "1899-06-01", "1945-08-15"];
        var undetermined = 0;
        foreach (var (question, day) in questions.SelectMany(q => days.Select(d => (q, d))))
        {
            var answer = Terminal.RunIn(Repository.Root, "ask", question, "--on", day, "--json").Json;
            if (answer.GetProperty("verdict").GetString() == "undetermined")
            {
                undetermined++;
                Assert.NotEqual(0, answer.GetProperty("because").GetArrayLength());
                Assert.NotEqual(0, answer.GetProperty("missing").GetArrayLength());
            }
        }

        Assert.InRange(undetermined, 10, 50);
    }

    [Fact]
    public void An_answer_that_follows_one_of_two_dates_says_so()
    {
        var answer = JsonOfAny("ask", "is instalment 2 of the indemnity paid?", "--on", "1896-05-07");
        Assert.Equal("no", answer.GetProperty("verdict").GetString());
        Assert.Contains(answer.GetProperty("assumptions").EnumerateArray(), a => a.GetString()!.Contains("date-of-second-instalment", StringComparison.Ordinal));
    }

    [Fact]
    public void Beyond_the_horizon_nothing_is_concluded() =>
        Assert.Equal("undetermined", JsonOfAny("ask", "is shimonoseki-1895 in force?", "--on", "1945-08-15").GetProperty("verdict").GetString());

    [Fact]
    public void Every_chain_of_causes_ends_in_what_the_scenario_changes()
    {
        var late = JsonOf("what-if", "paid-on-9-may").GetProperty("differences").EnumerateArray().ToList();
        Assert.All(late, d => Assert.Equal("final-transfer is moved from 1898-05-07 to 1898-05-09", d.GetProperty("firstCause").GetString()));
        Assert.Contains(late, d => d.GetProperty("subject").GetString() == "interest on the indemnity");
        var read = JsonOf("what-if", """{"changes":[{"read":"evacuation","as":"chinese"}]}""").GetProperty("differences").EnumerateArray().ToList();
        Assert.NotEmpty(read);
        Assert.All(read, d => Assert.Equal("evacuation is read chinese instead of english", d.GetProperty("firstCause").GetString()));
    }

    [Fact]
    public void An_event_that_a_scenario_adds_and_removes_again_changes_nothing() =>
        Assert.Empty(JsonOf("what-if", """{"changes":[{"add":{"id":"p","date":"1896-11-01","what":"the customs pledge is arranged"}},{"remove":"p"}]}""")
            .GetProperty("differences").EnumerateArray());

    [Fact]
    public void Its_own_tests_pass()
    {
        var shown = Terminal.RunIn(Repository.Root, "test");
        Assert.Equal(0, shown.Status);
        Assert.EndsWith(" passed, 0 failed\n", shown.Output, StringComparison.Ordinal);
    }

    private static JsonElement Ledger(params string[] options) => JsonOf(["ledger", "indemnity", .. options]);

    private static List<JsonElement> Rows(string list, params string[] options) => [.. Ledger(options).GetProperty(list).EnumerateArray()];

    private static string? Exact(JsonElement parent, string amount) => parent.GetProperty(amount).GetProperty("exact").GetString();

    private static JsonElement JsonOfAny(params string[] args) => Terminal.RunIn(Repository.Root, [.. args, "--json"]).Json;

    private static JsonElement JsonOf(params string[] args)
    {
        var shown = Terminal.RunIn(Repository.Root, [.. args, "--json"]);
        Assert.Equal(0, shown.Status);
        return shown.Json;
    }
}
