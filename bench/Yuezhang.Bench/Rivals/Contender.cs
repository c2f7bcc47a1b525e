using System.Collections.Immutable;
using Yuezhang.Bench.MoneyAndGarrison;

namespace Yuezhang.Bench.Rivals;

/// <summary>An engine that answers the questions from a file of facts: how it is called, and how what it prints is read.</summary>
/// <param name="Name">Its name, as a column shows it.</param>
/// <param name="Version">Its version, as it prints it itself.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">The arguments for a file of facts, given without its extension.</param>
/// <param name="Read">Reads what it prints.</param>
internal sealed record Contender(
    string Name,
    string Version,
    string Program,
    Func<string, ImmutableArray<string>> Arguments,
    Func<string, ImmutableArray<CopyAnswer>> Read)
{
    /// <summary>The extension of facts for an answer-set program.</summary>
    public const string AnswerSetFacts = ".lp";

    /// <summary>The extension of facts for a Prolog program: a file of any other is not loaded but handed to the program as a word.</summary>
    public const string PrologFacts = ".pl";

    /// <summary>Our own kernel, each run in a process of its own, every proof drawn.</summary>
    public static Contender Own()
    {
        // Where the runtime's own launcher runs us, it has to be told again what to run.
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("This process has no path.");
        ImmutableArray<string> first = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(Contender).Assembly.Location] : [];
        return new Contender(
            "Yuezhang, proofs drawn",
            "Yuezhang " + typeof(Rules.Evaluation.Model).Assembly.GetName().Version?.ToString(3),
            program,
            facts => [.. first, "copies", facts + AnswerSetFacts, "proofs"],
            EngineOutput.FromLines);
    }

    /// <summary>The rivals that are installed and whose encodings the folder has, strongest first.</summary>
    public static ImmutableArray<Contender> RivalsIn(string folder) =>
    [
        .. AnswerSet(folder, "ivl.lp", "clingo, one atom an interval"),
        .. Prolog(folder, "ivl.pl", "SWI-Prolog, intervals"),
    ];

    /// <summary>The encoding with one atom a day, for small N only.</summary>
    public static ImmutableArray<Contender> PerDayIn(string folder) => AnswerSet(folder, "daily2.lp", "clingo, one atom a day");

    private static ImmutableArray<Contender> AnswerSet(string folder, string encoding, string name) =>
        Installed(folder, encoding, "clingo") is { } version
            ? [new Contender(name, version, "clingo", facts => ["-V0", Path.Join(folder, encoding), facts + AnswerSetFacts], EngineOutput.FromAtoms)]
            : [];

    private static ImmutableArray<Contender> Prolog(string folder, string encoding, string name) =>
        Installed(folder, encoding, "swipl") is { } version
            ? [new Contender(name, version, "swipl", facts => ["-O", "-q", "-g", "main", "-t", "halt", Path.Join(folder, encoding), facts + PrologFacts], EngineOutput.FromLines)]
            : [];

    /// <summary>The version of a program that is on the path and whose encoding is there; else null.</summary>
    private static string? Installed(string folder, string encoding, string program)
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(p => File.Exists(Path.Join(p, program)));
        return onPath && File.Exists(Path.Join(folder, encoding)) ? MeasuredRun.Of(program, ["--version"]).Output.Split('\n')[0] : null;
    }
}
