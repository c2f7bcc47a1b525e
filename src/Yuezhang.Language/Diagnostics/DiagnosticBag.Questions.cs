namespace Yuezhang.Language.Diagnostics;

/// <content>Questions: 05.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportUnknownQuestion(Location at, string? nearest) => Error(
        DiagnosticCodes.UnknownQuestion, at,
        "this is no question of the language",
        Near(nearest, "ask `must NAME …?`, `may NAME …?`, `can NAME …?`, `is NAME …?`, `does NAME …?`, `has NAME …?`, `what does NAME owe?`, `when is …?`, `by when must NAME …?`, `who …?` or `which places …?`"));

    internal void ReportQuestionPrefixTwice(Location at, string part) => Error(
        DiagnosticCodes.QuestionPrefixTwice, at,
        $"the question says `{part}` twice",
        "say it once, before the colon");

    internal void ReportDayAtEndOfQuestion(Location at, string mended) => Error(
        DiagnosticCodes.DayAtEndOfQuestion, at,
        "the day asked about stands at the end of the question",
        $"put the day first: `{mended}`");

    internal void ReportActDoesNotLast(Location at, string infinitive, string agent, string participle, string? thing) => Error(
        DiagnosticCodes.ActDoesNotLast, at,
        $"to {infinitive} does not last, so nobody is doing it on a day",
        $"write `{agent} has {participle}{(thing is null ? "" : $" {thing}")}`, or ask so; an act that lasts is declared with the act that ends it");
}
