using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>
/// Every screen, compared to the letter with a file that holds it. <c>YUEZHANG_RECORD=1</c> writes the files anew, never under CI;
/// the difference is then read before it is kept.
/// </summary>
public class GoldenTests
{
    public static TheoryData<string, string[]> Screens => new()
    {
        { "opening", [] },
        { "opening-known", ["--known", "1702-12-31"] },
        { "help", ["--help"] },
        { "help-ask", ["ask", "--help"] },
        { "on", ["on", "1703-10-15"] },
        { "on-before", ["on", "1702-03-15"] },
        { "on-place", ["on", "1703-05-01", "--place", "阿尔门要塞", "--party", "Vorland"] },
        { "on-scenario", ["on", "1703-10-05", "--scenario", "paid-late"] },
        { "ask-not-yet", ["ask", "must Vorland evacuate Fort Almen?", "--readings"] },
        { "ask-breached", ["ask", "on 1703-10-15: must Vorland evacuate Fort Almen?"] },
        { "ask-money", ["ask", "what does Kestria owe Vorland?", "--on", "1703-05-01"] },
        { "ask-date", ["ask", "when is instalment 3 of the ransom due?", "--readings"] },
        { "ask-conflict", ["ask", "may Kestria fish Almen Bay?"] },
        { "ask-undetermined", ["ask", "may Vorland fortify Fort Almen?"] },
        { "ask-silent", ["ask", "must Kestria evacuate Almen Bay?"] },
        { "ask-supposed", ["ask", "on 1703-05-01, in pledged: must 'Vorland' evacuate Fort Almen?".Replace("'", "", StringComparison.Ordinal)] },
        { "ledger", ["ledger", "ransom"] },
        { "ledger-provisional", ["ledger", "赎金", "--known", "1703-05-01"] },
        { "ledger-then", ["ledger", "the ransom", "--on", "1703-05-01"] },
        { "ledger-scenario", ["ledger", "ransom", "--scenario", "paid-late", "--on", "1704-04-01"] },
        { "due", ["due"] },
        { "due-known", ["due", "--from", "1703-01-01", "--to", "1704-12-31", "--known", "1703-01-01"] },
        { "due-nothing", ["due", "--from", "1710-01-01"] },
        { "timeline", ["timeline", "--on", "1703-10-15"] },
        { "timeline-table", ["timeline", "阿尔门条约", "--from", "1703-08-20", "--to", "1704-06-20", "--table", "--scenario", "paid-late"] },
        { "what-if", ["what-if", "paid-late"] },
        { "what-if-nothing", ["what-if", "{\"changes\": []}"] },
        { "check", ["check"] },
        { "test", ["test"] },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_as_recorded(string name, string[] args)
    {
        var shown = Terminal.Run(args);

        // a terminal shows both streams; what a check has to warn of is no fault of the command
        Assert.True(shown.Error.Length == 0 || args is ["check"], shown.Error);
        var actual = $"$ yuezhang {string.Join(' ', args.Select(Quoted))}\n{shown.Error}{shown.Output}[exit {shown.Status}]\n";
        var path = Repository.PathOf($"tests/Yuezhang.Cli.Tests/Golden/{name}.txt");
        if (Environment.GetEnvironmentVariable("YUEZHANG_RECORD") == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "a gate never changes what it checks");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void Every_golden_file_belongs_to_a_screen() => Assert.Equal(
        Screens.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
        Repository.Files("tests/Yuezhang.Cli.Tests/Golden", ".txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_that_is_not_a_terminal_has_no_escapes_and_keeps_to_80_cells(string name, string[] args)
    {
        var lines = Terminal.Run(args).Output.Split('\n');
        Assert.All(lines, line => Assert.DoesNotContain('\u001b', line));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));

        // help is laid out by its own library, for any width
        Assert.All(name.StartsWith("help", StringComparison.Ordinal) ? [] : lines, line => Assert.InRange(Cells(line), 0, 80));
    }

    private static int Cells(string line) => line.Sum(c => c is >= '\u2E80' and <= '\uA4CF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1);

    private static string Quoted(string word) => word.Contains(' ') ? $"'{word}'" : word;
}
