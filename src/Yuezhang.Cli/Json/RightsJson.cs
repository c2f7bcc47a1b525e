using System.Text.Json;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Json;

/// <summary>Somebody's rights as <c>rights --json</c> prints them: the fields of a day, whose subject the holder is, and what is missing for that.</summary>
internal static class RightsJson
{
    public static void Write(Utf8JsonWriter json, Consultation consultation, DayView day, Allegiance holder, Answer? open)
    {
        DayJson.Write(json, consultation, day, []);
        json.WriteObjects(
            "allegiances",
            new[] { holder.Asked }.OfType<FurtherAnswer>(),
            asked => AnswerJson.Write(json, consultation.Library.Library, asked.Question, asked.Answer));
        json.WriteStrings("missing", open?.Missing ?? []);
    }
}
