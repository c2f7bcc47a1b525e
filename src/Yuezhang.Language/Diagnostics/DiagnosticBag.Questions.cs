namespace Yuezhang.Language.Diagnostics;

/// <content>Questions: 05.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportUnknownQuestion(Location at, string? nearest) => Error(
        DiagnosticCodes.UnknownQuestion, at,
        "this is no question of the language",
        Near(nearest, "ask `must NAME …?`, `may NAME …?`, `is NAME …?`, `does NAME …?`, `has NAME …?`, `what does NAME owe?` or `when is …?`"));

    internal void ReportQuestionPrefixTwice(Location at, string part) => Error(
        DiagnosticCodes.QuestionPrefixTwice, at,
        $"the question says `{part}` twice",
        "say it once, before the colon");
}
