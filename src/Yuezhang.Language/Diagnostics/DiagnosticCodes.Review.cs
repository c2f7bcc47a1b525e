namespace Yuezhang.Language.Diagnostics;

/// <content>The codes of what a review of the law finds by working it out: 07.</content>
public static partial class DiagnosticCodes
{
    public const string Contradiction = "YZ0701";
    public const string TwoLastDays = "YZ0702";
    public const string UnanchoredClock = "YZ0703";
    public const string UnusedName = "YZ0704";
    public const string RuleWithoutWords = "YZ0705";
}
