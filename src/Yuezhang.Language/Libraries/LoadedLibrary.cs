using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Symbols;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Libraries;

/// <summary>
/// A library as its files say: law, record, scenarios, tests, and what is wrong with it. Where <see cref="HasErrors"/>, it holds what could be
/// read, for an editor to show; nothing is to be concluded from it.
/// </summary>
public sealed record LoadedLibrary
{
    /// <summary>The law.</summary>
    public required Library Library { get; init; }

    /// <summary>What happened.</summary>
    public required HistoricalRecord Record { get; init; }

    /// <summary>How it presents itself; null, with an error, where <c>library.yaml</c> cannot be read.</summary>
    public Opening? Opening { get; init; }

    /// <summary>Its scenarios, by name.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>Its tests, in the order of the files.</summary>
    public ImmutableArray<LibraryTest> Tests { get; init; } = [];

    /// <summary>Its tests, those together that are asked in one situation, so that one working-out of the law answers them.</summary>
    public IEnumerable<ImmutableArray<LibraryTest>> TestsBySituation =>
        Tests.GroupBy(t => (t.Question.Known, t.Question.Scenario, string.Join('\n', t.Question.Readings))).Select(alike => alike.ToImmutableArray());

    /// <summary>Its Markdown files as editions: articles with their prose.</summary>
    public ImmutableArray<TreatyDocument> Documents { get; init; } = [];

    /// <summary>Every place at which something is named, by file and place.</summary>
    public ImmutableArray<SymbolUse> Uses { get; init; } = [];

    /// <summary>All that is wrong, by file and place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything of it is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The law as its editions govern, with the whole record known.</summary>
    public Situation Baseline => Situation.Baseline(Library, Record);

    /// <summary>All names that can be used in questions, in every script.</summary>
    public IEnumerable<string> KnownNames => Names.Entities.Names;

    /// <summary>What a name stands for, under any of its forms or its identity (<c>the indemnity</c>, <c>赔款</c>, <c>indemnity</c>); null where nothing is called so.</summary>
    public Entity? Find(string name) => Names.Entities.Find(name)?.Value;

    /// <summary>What is named at a place of a file, the innermost where names stand in each other; null where nothing is.</summary>
    public SymbolUse? NamedAt(string path, int offset) =>
        Uses.Where(u => u.At.Path == path && u.At.Span.Start <= offset && offset <= u.At.Span.End).MinBy(u => u.At.Span.Length);

    /// <summary>The scenario of a name; null where there is none.</summary>
    public Scenario? Scenario(string name) => Scenarios.FirstOrDefault(s => NameKey.Of(s.Name) == NameKey.Of(name));

    /// <summary>The path of a file of the library as citations give it.</summary>
    public string Cited(string path) => Folder.Length == 0 ? path : $"{Folder}/{path}";

    internal SymbolTable Names { get; init; } = new();

    /// <summary>Where citations lead, in the files as they were read.</summary>
    internal CitedPlaces Places { get; init; } = new();

    /// <summary>The name of the library's folder, which stands before the paths of citations.</summary>
    internal string Folder { get; init; } = "";

    /// <summary>The scenarios with the places of their names, in the order of <see cref="Scenarios"/>.</summary>
    internal ImmutableArray<Symbol> ScenarioSymbols { get; init; } = [];
}
