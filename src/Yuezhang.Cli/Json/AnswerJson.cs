using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Json;

/// <summary>An answer as <c>ask --json</c> prints it.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, Library library, string question, Answer answer)
    {
        json.WriteString("question", question);
        json.WriteDay("on", answer.On);
        json.WriteString("time", answer.Moment.Clock());
        json.WriteDay("known", answer.Known);
        json.WriteString("verdict", answer.Verdict.Word());
        json.WriteValue("value", answer.Value);
        json.WriteInterval(answer.Holds);
        WriteBecause(json, answer.Because);
        json.WriteObjects("flips", answer.Flips, flip =>
        {
            json.WriteString("text", flip.Text);
            json.WritePropertyName("scenario");
            ScenarioWriter.Write(json, flip.Scenario, library);
            json.WriteString("verdict", flip.Verdict.Word());
        });
        json.WriteStrings("missing", answer.Missing);
        json.WriteStrings("assumptions", answer.Assumptions);
        json.WriteObjects("readings", answer.Readings, effect =>
        {
            json.WriteString("reading", effect.Reading);
            json.WriteString("choice", effect.Choice);
            json.WriteString("verdict", effect.Verdict.Word());
            json.WriteValue("value", effect.Value);
        });
        json.WriteObjects("laterThatDay", answer.Later, part =>
        {
            json.WriteString("from", part.From.ToString());
            json.WriteString("verdict", part.Answer.Verdict.Word());
            json.WriteValue("value", part.Answer.Value);
        });
        WriteAsKnownThen(json, answer.AsKnownThen);
    }

    /// <summary>What was different as known on the day; null where nothing was.</summary>
    public static void WriteAsKnownThen(Utf8JsonWriter json, Answer? then)
    {
        if (then is null)
        {
            json.WriteNull("asKnownThen");
            return;
        }

        json.WriteStartObject("asKnownThen");
        json.WriteString("verdict", then.Verdict.Word());
        json.WriteValue("value", then.Value);
        json.WriteEndObject();
    }

    private static void WriteBecause(Utf8JsonWriter json, ImmutableArray<Proof> steps) => json.WriteObjects("because", steps, step => WriteStep(json, step));

    private static void WriteStep(Utf8JsonWriter json, Proof step)
    {
        json.WriteString("kind", step.Finding.Kind);
        json.WriteString("text", English.Say(step.Finding));
        json.WriteCitation(step.At);
        json.WriteInterval(step.Holds);
        json.WriteObjects("children", step.Because, child => WriteStep(json, child));
    }
}
