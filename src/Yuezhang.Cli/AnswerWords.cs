using System.Globalization;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Cli;

/// <summary>Questions and answers in words.</summary>
internal static class AnswerWords
{
    /// <summary>"not yet", "1896-05-08", "500 crowns", "0 crowns (ended)".</summary>
    public static string Words(this Answer answer) => answer.Verdict.Word(answer.Value) + (answer.IsProvisional ? ", provisional" : "");

    /// <summary>"12:00"; null for the start of a day, which is no time that one names.</summary>
    public static string? Clock(this Boundary at) =>
        at.MinuteOfDay == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{at.MinuteOfDay / 60:00}:{at.MinuteOfDay % 60:00}");

    /// <summary>A question with its mark, which its writer may have left out.</summary>
    public static string Words(this AskedQuestion asked) => asked.Text.TrimEnd() is var text && text.EndsWith('?') || text.EndsWith('？') ? text : $"{text}?";
}
