using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

public class AskJsonTests
{
    private static readonly string[] s_fields =
    [
        "schema", "question", "on", "time", "known", "verdict", "value", "from", "until", "because", "flips", "missing", "assumptions", "readings", "laterThatDay", "asKnownThen",
    ];

    [Theory]
    [InlineData("must Vorland evacuate Fort Almen?")]
    [InlineData("what does Kestria owe Vorland?")]
    [InlineData("may Vorland fortify Fort Almen?")]
    [InlineData("must Kestria evacuate Almen Bay?")]
    public void Every_answer_has_the_same_fields_in_the_same_order(string question) =>
        Assert.Equal(s_fields, Ask(question).EnumerateObject().Select(field => field.Name));

    [Fact]
    public void An_answer_says_what_was_asked_of_which_day_and_what_is_known()
    {
        var answer = Ask("must Vorland evacuate Fort Almen?", "--on", "1703-06-01", "--known", "1703-06-01");
        Assert.Equal(1, answer.GetProperty("schema").GetInt32());
        Assert.Equal("must Vorland evacuate Fort Almen?", answer.GetProperty("question").GetString());
        Assert.Equal("1703-06-01", answer.GetProperty("on").GetString());
        Assert.Equal("1703-06-01", answer.GetProperty("known").GetString());
        Assert.Equal("not yet", answer.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("asKnownThen").ValueKind);
    }

    [Fact]
    public void The_whole_record_is_known_as_null_and_the_end_of_a_verdict_is_exclusive()
    {
        var answer = Ask("may Vorland garrison Fort Almen?");
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("known").ValueKind);
        Assert.Equal("1702-04-01", answer.GetProperty("from").GetString());
        Assert.Equal("1703-09-30", answer.GetProperty("until").GetString());
        var open = Ask("on 1704-06-01: may Vorland garrison Fort Almen?");
        Assert.Equal(JsonValueKind.Null, open.GetProperty("until").ValueKind);
    }

    [Fact]
    public void A_proof_cites_each_step_down_to_the_record()
    {
        var norm = Ask("must Vorland evacuate Fort Almen?").GetProperty("because")[0];
        Assert.Equal(["kind", "text", "instrument", "article", "file", "line", "from", "until", "children"], norm.EnumerateObject().Select(f => f.Name));
        Assert.Equal("norm", norm.GetProperty("kind").GetString());
        Assert.Equal("Vorland must evacuate Fort Almen: conditional", norm.GetProperty("text").GetString());
        Assert.Equal("almen-1702", norm.GetProperty("instrument").GetString());
        Assert.Equal("2", norm.GetProperty("article").GetString());
        Assert.Equal("treaties/almen-1702.md", norm.GetProperty("file").GetString());
        Assert.Equal(77, norm.GetProperty("line").GetInt32());
        var kinds = Steps(norm).Select(step => step.GetProperty("kind").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "norm", "condition", "absence", "balance", "event", "waiver" }, kinds);
        var record = Steps(norm).First(step => step.GetProperty("kind").GetString() == "event");
        Assert.Equal("treaties/record/ransom.yaml", record.GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("article").ValueKind);
    }

    [Fact]
    public void Money_is_exact_rounded_and_has_a_unit()
    {
        var answer = Ask("on 1703-05-02: what does Kestria owe Vorland?", "--known", "1703-05-02");
        var value = answer.GetProperty("value");
        Assert.Equal(["exact", "decimal", "unit"], value.EnumerateObject().Select(f => f.Name));
        Assert.Equal("903100/3", value.GetProperty("exact").GetString());
        Assert.Equal("301033.33", value.GetProperty("decimal").GetString());
        Assert.Equal("thaler", value.GetProperty("unit").GetString());
    }

    [Fact]
    public void A_day_is_a_string() =>
        Assert.Equal("1703-04-01", Ask("when is instalment 2 of the ransom due?").GetProperty("value").GetString());

    [Fact]
    public void What_was_different_as_known_on_the_day_is_said()
    {
        var then = Ask("what does Kestria owe Vorland?").GetProperty("asKnownThen");
        Assert.Equal("yes", then.GetProperty("verdict").GetString());
        Assert.Equal("301000", then.GetProperty("value").GetProperty("exact").GetString());
    }

    [Fact]
    public void Readings_that_change_the_answer_are_listed_only_when_asked_for()
    {
        const string Question = "when is instalment 3 of the ransom due?";
        Assert.Equal(0, Ask(Question).GetProperty("readings").GetArrayLength());
        var effect = Assert.Single(Ask(Question, "--readings").GetProperty("readings").EnumerateArray());
        Assert.Equal("exchange-day", effect.GetProperty("reading").GetString());
        Assert.Equal("included", effect.GetProperty("choice").GetString());
        Assert.Equal("yes", effect.GetProperty("verdict").GetString());
        Assert.Equal("1704-03-31", effect.GetProperty("value").GetString());
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var missing = Assert.Single(Ask("may Vorland fortify Fort Almen?").GetProperty("missing").EnumerateArray());
        Assert.Contains("walls", missing.GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_question_says_of_itself_wins_over_the_options()
    {
        var answer = Ask("on 1703-10-15, known 1703-10-15, in paid-late: is interest on the ransom waived?", "--on", "1702-01-01", "--known", "1702-01-01");
        Assert.Equal("1703-10-15", answer.GetProperty("on").GetString());
        Assert.Equal("1703-10-15", answer.GetProperty("known").GetString());
        Assert.Equal("no", answer.GetProperty("verdict").GetString());
        var reading = Ask("on the included reading of exchange-day: when is instalment 3 of the ransom due?", "--reading", "exchange-day=excluded");
        Assert.Equal("1704-03-31", reading.GetProperty("value").GetString());
    }

    [Fact]
    public void Scenarios_are_laid_one_over_the_other_in_their_order()
    {
        const string Supposed = "{\"changes\": [{\"remove\": \"pledge\"}]}";
        const string Question = "on 1703-05-01: must Vorland evacuate Fort Almen?";
        Assert.Equal("yes", Ask(Question, "--scenario", "pledged").GetProperty("verdict").GetString());
        Assert.Equal("not yet", Ask(Question, "--scenario", "pledged", "--scenario", Supposed).GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_scenario_may_be_a_file_of_the_current_folder()
    {
        using var library = new CopiedLibrary();
        File.WriteAllText(Path.Combine(library.Folder, "mine.yaml"), "changes:\n  - move: last-part\n    to: 1703-06-01\n");
        var answer = Terminal.RunIn(library.Folder, "ask", "when is the ransom settled?", "--scenario", "mine.yaml", "--json").Json;
        Assert.Equal("1703-06-01", answer.GetProperty("value").GetString());
    }

    private static JsonElement Ask(string question, params string[] options)
    {
        var shown = Terminal.Run(["ask", question, "--json", .. options]);
        Assert.Empty(shown.Error);
        return shown.Json;
    }

    private static IEnumerable<JsonElement> Steps(JsonElement step) =>
        step.GetProperty("children").EnumerateArray().SelectMany(Steps).Prepend(step);
}
