namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>
/// Whether the pages are to be rewritten with what the program prints now. A person asks for it by
/// <c>YUEZHANG_RECORD=1</c> and reads the difference; a gate that recorded would always be green.
/// </summary>
internal static class Recording
{
    public static bool IsAsked(string? record, string? ci) => (record, ci) switch
    {
        ("1", null or "") => true,
        ("1", _) => throw new InvalidOperationException("YUEZHANG_RECORD is refused where CI is set: a gate never changes what it checks."),
        _ => false,
    };
}
