namespace Yuezhang.Cli.Commands;

/// <summary>How much there is in a library.</summary>
internal sealed record Census(int Files, int Instruments, int Accounts, int Norms, int Readings, int Events, int Scenarios, int Tests)
{
    public static Census Of(OpenedLibrary opened)
    {
        var (library, law) = (opened.Library, opened.Library.Library);
        return new Census(
            opened.Files.Paths.Count(),
            law.Instruments.Length,
            law.Accounts.Length,
            law.Norms.Length,
            law.Readings.Length,
            library.Record.Occurrences.Length,
            library.Scenarios.Length,
            library.Tests.Length);
    }

    /// <summary>"7 files: 1 instrument, 2 accounts, …".</summary>
    public override string ToString() =>
        $"{Count(Files, "file")}: {Count(Instruments, "instrument")}, {Count(Accounts, "account")}, {Count(Norms, "norm")}, "
        + $"{Count(Readings, "reading")}, {Count(Events, "event")}, {Count(Scenarios, "scenario")}, {Count(Tests, "test")}";

    /// <summary>"1 file", "2 files".</summary>
    public static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
