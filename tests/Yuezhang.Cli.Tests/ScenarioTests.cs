using System.Text.Json;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>
/// What the scenarios of the shipped library come to: each table of differences to the letter, and beside it what follows from the words of the articles, said without looking at
/// the table. <c>YUEZHANG_RECORD=1</c> writes the tables anew, never under CI; each line is then followed back to its article before it is kept.
/// </summary>
public class ScenarioTests
{
    private const string Folder = "tests/Yuezhang.Cli.Tests/Scenarios";

    public static TheoryData<string> Compared => ["commerce-a-year-late", "customs-pledged", "liaodong-as-printed", "option-exercised", "price-late", "ratification-refused"];

    [Theory]
    [MemberData(nameof(Compared))]
    public void The_table_of_differences_is_as_recorded(string scenario)
    {
        var shown = Terminal.RunIn(Repository.Root, "what-if", scenario);
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        var path = Repository.PathOf($"{Folder}/{scenario}.txt");
        if (Environment.GetEnvironmentVariable("YUEZHANG_RECORD") == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "a gate never changes what it checks");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, shown.Output);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), shown.Output);
    }

    [Fact]
    public void Every_table_belongs_to_a_scenario() => Assert.Equal(
        Compared.Select(row => row.Data).Order(StringComparer.Ordinal),
        Repository.Files(Folder, ".txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_commerce_treaty_exchanged_a_year_late_gives_nothing_of_its_own_for_that_year_and_moves_its_clock()
    {
        var differences = Differences("commerce-a-year-late");
        Assert.All(differences, d => Assert.Equal("commerce-exchange is moved from 1896-10-20 to 1897-10-20", d.Cause));
        Assert.Equal([("1896-10-20", "1897-10-20", "yes", "no")], Of(differences, "commerce-1896 in force"));

        // article 29: three months after 21 July end with 21 October
        Assert.Equal(
            [("1896-10-20", "1896-10-22", "fulfilled", "in force"), ("1896-10-22", "1897-10-20", "fulfilled", "breached"), ("1897-10-20", null, "fulfilled", "cured")],
            Of(differences, "China must exchange commerce-1896 at Peking"));

        // article 26: ten years after the exchange, and six months more
        Assert.Equal(
            [
                ("1896-10-20", "1897-10-20", "conditional", "dormant"), ("1906-10-20", "1907-04-21", "in force", "conditional"),
                ("1907-04-21", "1907-10-20", "suspended", "conditional"), ("1907-10-20", "1908-04-21", "suspended", "in force"),
            ],
            Of(differences, "Japan can demand revision of the tariff clauses"));

        // everything else of the treaty is put off by the year, and nothing else than what rests on it
        var rest = differences.Where(d => d is { Subject: not ("China must exchange commerce-1896 at Peking" or "Japan must exchange commerce-1896 at Peking") and var what } && !what.Contains("demand revision", StringComparison.Ordinal)).ToList();
        Assert.All(rest, d => Assert.Equal(("1896-10-20", "1897-10-20", "commerce-1896"), (d.From, d.Until, d.Instrument)));
        Assert.All(rest.Where(d => d.Kind == "norm"), d => Assert.Equal("dormant", d.After));
    }

    [Theory]
    [InlineData("may Japan trade at Chongqing?")]
    [InlineData("may Japanese subjects lease land at Shanghai?")]
    [InlineData("can Japan hear criminal charges against Japanese subjects at Shanghai?")]
    public void Until_the_late_exchange_the_interim_treatment_of_the_peace_treaty_lasts_and_then_the_permanent_one(string question)
    {
        // article 6 of the peace: from its exchange until the new treaties are in actual operation; article 25 of the commerce treaty for ever
        foreach (var (day, treaty) in new[] { ("1896-10-19", "shimonoseki-1895"), ("1896-10-20", "shimonoseki-1895"), ("1897-10-19", "shimonoseki-1895"), ("1897-10-20", "commerce-1896") })
        {
            var answer = Answer(question, "--on", day, "--scenario", "commerce-a-year-late");
            Assert.Equal((day, "yes"), (day, answer.GetProperty("verdict").GetString()));
            Assert.Contains((day, treaty), Steps(answer).Where(s => s.GetProperty("kind").GetString() is "import" or "norm").Select(s => (day, s.GetProperty("instrument").GetString()!)));
        }
    }

    [Fact]
    public void Without_a_commerce_treaty_Japan_need_not_leave_Weihaiwei_whatever_is_paid_or_pledged()
    {
        // article 8 of the peace: no evacuation before the commerce treaty is exchanged, though the customs are pledged
        const string Question = "must Japan evacuate Weihaiwei?";
        string[] both = ["--scenario", "customs-pledged", "--scenario", "commerce-a-year-late"];
        Assert.Equal("not yet", Answer(Question, ["--on", "1897-10-19", .. both]).GetProperty("verdict").GetString());
        Assert.Equal("yes", Answer(Question, ["--on", "1897-10-20", .. both]).GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_pledge_of_the_customs_on_1_November_1896_ends_the_garrison_then_and_nothing_else()
    {
        // article 8: two instalments paid on 8 May, the commerce treaty exchanged on 20 October: the pledge was all that lacked
        var differences = Differences("customs-pledged");
        Assert.Equal(
            [
                ("Japan may garrison Weihaiwei", "1896-11-01", "1898-05-07", "in force", "expired"),
                ("Japan must evacuate Weihaiwei", "1896-11-01", "1898-05-07", "conditional", "in force"),
            ],
            differences.Select(d => (d.Subject, d.From, d.Until, d.Before, d.After)));
        Assert.All(differences, d => Assert.Equal(("shimonoseki-1895", "8", "pledge is added on 1896-11-01"), (d.Instrument, d.Article, d.Cause)));
    }

    [Fact]
    public void By_the_printed_text_the_price_of_Liaodong_is_eight_days_late_and_its_own_articles_stand_for_the_signed_ones()
    {
        var differences = Differences("liaodong-as-printed");
        Assert.All(differences, d => Assert.Equal(("liaodong-1895", "version-of-liaodong-1895 is read printed instead of signed"), (d.Instrument, d.Cause)));
        var price = Assert.Single(differences, d => d.Kind == "part");
        Assert.Equal(
            ("30,000,000 Kuping taels, due by 1895-11-16, paid on 1895-11-16", "30,000,000 Kuping taels, due by 1895-11-08, paid late, on 1895-11-16"), (price.Before, price.After));
        var norms = differences.Where(d => d.Kind == "norm").ToList();
        Assert.All(norms, d => Assert.Equal(d.Article!.StartsWith("Printed", StringComparison.Ordinal) ? ("does not stand", "stands") : ("stands", "does not stand"), (d.Before, d.After)));
        Assert.Equal(["2", "3", "Printed 2", "Printed 3", "Printed 5"], norms.Select(d => d.Article!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(differences.Count, norms.Count + 1);
    }

    [Fact]
    public void Paid_on_30_November_the_printed_text_has_the_price_owed_for_a_fortnight_more()
    {
        var differences = Differences("price-late");
        Assert.Equal([("1895-11-16", "1895-11-30", "0 Kuping taels", "30,000,000 Kuping taels")], Of(differences, "unpaid principal of the retrocession price"));
        Assert.Equal("yes", Answer("must China bear the cost of the occupation?", "--on", "1895-12-01", "--scenario", "price-late").GetProperty("verdict").GetString());
        Assert.Equal("no", Answer("must China bear the cost of the occupation?", "--on", "1895-12-01", "--scenario", "liaodong-as-printed").GetProperty("verdict").GetString());
    }

    [Fact]
    public void Refused_on_1_May_the_peace_cedes_and_owes_nothing_and_the_armistice_ends_that_day()
    {
        var differences = Differences("ratification-refused");
        Assert.Equal([("1895-05-08", null, "yes", "no")], Of(differences, "shimonoseki-1895 in force"));

        // the extension is void at once if either refuses; it would have ended at midnight on 8 May
        Assert.Equal([("1895-05-01", "1895-05-09", "yes", "no")], Of(differences, "armistice-extension-1895 in force"));
        Assert.Equal([("1895-05-01", "1895-05-09", "in force", "terminated")], Of(differences, "Japan must not attack China at Zhili"));

        // article 2 cedes from the exchange; Liaodong was given back on 29 November in any case
        Assert.Equal([("1895-05-08", null, "Japan", "China")], Of(differences, "holder of Taiwan"));
        Assert.Equal([("1895-05-08", null, "Japan", "China")], Of(differences, "holder of the Pescadores"));
        Assert.Equal([("1895-05-08", "1895-11-29", "Japan", "China")], Of(differences, "holder of southern Fengtian"));

        // article 4: the debt of two hundred million never is
        Assert.All(differences.Where(d => d.Kind == "account"), d => Assert.Equal("0 Kuping taels", d.After));
        Assert.Equal(("1895-05-08", "1895-10-31", "200,000,000 Kuping taels", "0 Kuping taels"), Of(differences, "unpaid principal of the indemnity")[0]);
        Assert.Equal("does not run", Assert.Single(differences, d => d.Subject == "interest on the indemnity").After);
        Assert.Equal("the indemnity is not owed: there is nothing to waive", Assert.Single(differences, d => d.Kind == "waiver").After);

        // nothing of the treaty itself binds, but its last article, which applies from signature and is breached after 8 May
        var own = differences.Where(d => d is { Kind: "norm", Instrument: "shimonoseki-1895" }).ToList();
        Assert.NotEmpty(own);
        Assert.All(own.Where(d => d.Article != "11"), d => Assert.Equal("dormant", d.After));
        Assert.Equal(["breached"], own.Where(d => d.Article == "11" && d.From == "1895-05-09").Select(d => d.After).Distinct());

        // who stayed was, and is, China's
        Assert.Equal("yes", Assert.Single(differences, d => d.Subject == "those who stay are subjects of China").After);
    }

    [Fact]
    public void Who_stays_changes_courts_on_the_day_on_which_Japan_takes_him_for_its_subject()
    {
        Assert.Equal([("1897-05-10", null, "not known", "yes")], Of(Differences("option-exercised"), "those who stay are subjects of Japan").Skip(1));
        foreach (var (day, court) in new[] { ("1897-05-08", "china"), ("1897-05-09", "china"), ("1897-05-10", "japan") })
        {
            var forum = Terminal.RunIn(
                Repository.Root, "forum", "debt claims", "--against", "those who stay", "--for", court == "china" ? "Japanese subjects" : "Chinese subjects", "--at", "Shanghai", "--on", day, "--scenario", "option-exercised", "--json").Json;
            Assert.Equal((day, court), (day, Assert.Single(forum.GetProperty("value").EnumerateArray()).GetString()));
        }
    }

    private static List<Changed> Differences(string scenario) =>
        [.. Terminal.RunIn(Repository.Root, "what-if", scenario, "--json").Json.GetProperty("differences").EnumerateArray().Select(d => new Changed(
            Text(d, "kind")!, Text(d, "subject")!, Text(d, "from"), Text(d, "until"), Text(d, "before")!, Text(d, "after")!, Text(d, "firstCause"), Text(d, "instrument"), Text(d, "article")))];

    private static List<(string? From, string? Until, string Before, string After)> Of(List<Changed> differences, string subject) =>
        [.. differences.Where(d => d.Subject == subject).Select(d => (d.From, d.Until, d.Before, d.After))];

    private static string? Text(JsonElement difference, string field) => difference.GetProperty(field).GetString();

    private static JsonElement Answer(string question, params string[] options) => Terminal.RunIn(Repository.Root, ["ask", question, "--json", .. options]).Json;

    private static IEnumerable<JsonElement> Steps(JsonElement answer) => answer.GetProperty("because").EnumerateArray().SelectMany(Below);

    private static IEnumerable<JsonElement> Below(JsonElement step) => step.GetProperty("children").EnumerateArray().SelectMany(Below).Prepend(step);

    private sealed record Changed(string Kind, string Subject, string? From, string? Until, string Before, string After, string? Cause, string? Instrument, string? Article);
}
