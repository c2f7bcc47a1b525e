namespace Yuezhang.Language.Diagnostics;

/// <content>Record and scenarios: 04.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportUnknownEventSentence(Location at, string sentence) => Error(
        DiagnosticCodes.UnknownEventSentence, at,
        $"`{sentence}` does not say what happened",
        "write `NAME is DONE`, `PARTY DOES NAME`, or `PARTY pays PARTY 5 UNITS as instalment 1 of NAME` (`as principal of`, `as interest on`, `of`)");
}
