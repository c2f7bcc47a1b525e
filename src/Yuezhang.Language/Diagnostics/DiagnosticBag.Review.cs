using System.Collections.Immutable;

namespace Yuezhang.Language.Diagnostics;

/// <content>What a law comes to when it is worked out against its record: 0701 to 0799. The text may mean it so, and these are warnings.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportContradiction(Location at, string articles, string when, string one, string other, string? goesBefore, ImmutableArray<Note> notes) => Warn(
        DiagnosticCodes.Contradiction, at,
        $"{articles} {when}: {one}, and {other}",
        (goesBefore is null ? "end one of them with `until`" : $"say in one which goes before, as in `notwithstanding {goesBefore}`, or end one with `until`")
            + "; where the text can be read both ways, put each on a choice of a reading",
        notes);

    internal void ReportTwoLastDays(Location at, string on, string one, string other, Note second) => Warn(
        DiagnosticCodes.TwoLastDays, at,
        $"two last days for one performance{on}: {one}, and {other}",
        "keep one of them, or end the earlier with `until` where the later replaces it; where the text can be read both ways, put each on a choice of a reading",
        second);

    internal void ReportTwoDebtsAlike(Location at, string one, string other, Note second) => Warn(
        DiagnosticCodes.TwoLastDays, at,
        $"two debts of the same sums between the same parties have different last days: {one}, and {other}",
        "if they are one debt, write it once; if they are two, write both under one article",
        second);

    internal void ReportUnanchoredClock(Location at, string start, string on, string clock, string complete, ImmutableArray<string> events, ImmutableArray<Note> notes) => Warn(
        DiagnosticCodes.UnanchoredClock, at,
        $"nothing is recorded of {start}, from which a term runs{on}: {clock}",
        (events.IsEmpty ? "record it" : $"record it, as in `what: {string.Join("`, `what: ", events)}`") + $"; if it did not happen, list `{complete}` under `complete`",
        notes);

    internal void ReportUnusedName(Location at, string name) => Warn(
        DiagnosticCodes.UnusedName, at,
        $"nothing uses `{name}`",
        "take the declaration out, or write the rule that needs it");

    internal void ReportRuleWithoutWords(Location at, string article) => Warn(
        DiagnosticCodes.RuleWithoutWords, at,
        article.StartsWith("Editor's note", StringComparison.Ordinal)
            ? $"this rule stands in {article}, so that it cites no article of the treaty"
            : $"article {article} has this rule and no words that it could rest on",
        "put the article's text, or what it says, above the fence; what no article says is best put as a reading of the one that it explains");
}
