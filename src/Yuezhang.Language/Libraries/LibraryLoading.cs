using System.Collections.Immutable;
using Yuezhang.Language.Binding;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Libraries;

/// <summary>
/// One loading of one library, in the order in which things come to be known: editions, then all names, then what the rules say,
/// then the record, then what is asked and supposed about both.
/// </summary>
internal sealed class LibraryLoading(ILibraryFiles files, CancellationToken cancellation)
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SymbolTable _names = new();
    private readonly SymbolUses _uses = new();
    private readonly CitedPlaces _places = new();

    /// <summary>Loads the library.</summary>
    public LoadedLibrary Load()
    {
        var paths = files.Paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        ReportLeftOut(paths);
        var editions = Editions(paths.Where(LibraryPlace.IsEdition));
        Declare(editions);
        var opening = new OpeningReader(_diagnostics).Read(Source(LibraryPlace.Opening, paths));
        var library = Law(editions, opening);
        var record = Record(paths.Where(p => LibraryPlace.IsYamlIn(p, LibraryPlace.Record)), library);
        library = library with { Readings = _names.Readings.All };
        CheckLaw(library);
        CheckReadings();
        var loaded = new LoadedLibrary
        {
            Library = library,
            Record = record,
            Documents = [.. editions.Select(e => e.Document)],
            Names = _names,
            Places = _places,
            Folder = files.Name,
        };
        var scenarios = Scenarios(paths.Where(p => LibraryPlace.IsYamlIn(p, LibraryPlace.Scenarios)), loaded);
        loaded = loaded with { Scenarios = [.. scenarios.Select(s => s.Scenario)], ScenarioSymbols = [.. scenarios.Select(s => s.Symbol)] };
        loaded = loaded with { Opening = opening?.Open(loaded, _uses, _diagnostics), Tests = Tests(editions, loaded) };
        return loaded with
        {
            Uses = _uses.All,
            Diagnostics = [.. _diagnostics.Diagnostics.DistinctBy(d => (d.Code, d.At))
                .OrderBy(Stage).ThenBy(d => d.At.Path, StringComparer.Ordinal).ThenBy(d => d.At.Span.Start).ThenBy(d => d.Code, StringComparer.Ordinal)],
        };
    }

    private void ReportLeftOut(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(p => !LibraryPlace.IsRead(p)).Union(files.LeftOut, StringComparer.Ordinal))
        {
            if (LibraryPlace.Instead(path) is { Count: > 0 } places)
            {
                _diagnostics.ReportFileNotRead(Location.OfFile(path), places);
            }
            else if (files.LeftOut.Contains(path, StringComparer.Ordinal))
            {
                _diagnostics.ReportLinkNotRead(Location.OfFile(path));
            }
        }
    }

    private ImmutableArray<Edition> Editions(IEnumerable<string> paths)
    {
        var reader = new EditionReader(_names, _uses, _diagnostics);
        return [.. paths.Select(Source).OfType<SourceText>().Select(s => reader.Read(s, Cited(s.Path)))];
    }

    private static void Declare(ImmutableArray<Edition> editions)
    {
        // what is a party's comes after the parties
        foreach (var (statement, context) in editions.SelectMany(e => e.Statements).OrderBy(s => s.Statement is EntityDeclarationSyntax { Belonging: not null }))
        {
            new DeclarationBinder(context).Declare(statement);
        }

        foreach (var (statement, context) in editions.SelectMany(e => e.Statements))
        {
            if (statement is ActDeclarationSyntax act)
            {
                new DeclarationBinder(context).CheckEnding(act);
            }
        }

        foreach (var (statement, context) in editions.Where(e => e.Document.FrontMatter is { DeclaresNames: true }).SelectMany(e => e.Statements))
        {
            if (statement is not (EntityDeclarationSyntax or UnitDeclarationSyntax or ActDeclarationSyntax or StateDeclarationSyntax or ReadingDeclarationSyntax
                or StateSyntax or IncompatibilitySyntax or BadStatementSyntax))
            {
                context.Diagnostics.ReportNotInTreaty(context.At(statement.Span), "a rule");
            }
        }
    }

    private Library Law(ImmutableArray<Edition> editions, OpeningReader.Page? opening)
    {
        var names = new Library
        {
            Entities = _names.Entities.All,
            Verbs = _names.Verbs.All,
            Relations = _names.States.All,
            Instruments = [],
            Norms = [],
            Accounts = [],
            Readings = [],
            Horizon = opening?.Horizon ?? default,
        };
        return EditionLaw.Join([.. editions.Select(e => new EditionBinder(e).Bind())], names);
    }

    private HistoricalRecord Record(IEnumerable<string> paths, Library library)
    {
        var accounts = EventBinder.AccountsOf(library);
        var parts = paths.Select(Source).OfType<SourceText>()
            .Select(s => new RecordBinder(Context(s), accounts).Bind(YamlReader.Read(s, _diagnostics)))
            .ToList();
        var record = new HistoricalRecord([.. parts.SelectMany(p => p.Occurrences)], [.. parts.SelectMany(p => p.Complete)])
        {
            Facts = [.. parts.SelectMany(p => p.Facts)],
            FirstHolders = [.. parts.SelectMany(p => p.FirstHolders)],
        };
        EventOrder.Check(record, _names.Owners, _places.Of, _diagnostics);
        return record;
    }

    private void CheckLaw(Library library)
    {
        foreach (var problem in LawChecks.Of(library, cancellation))
        {
            _diagnostics.ReportLawProblem(_places.Of(problem.Places[0]), problem);
        }
    }

    private void CheckReadings()
    {
        foreach (var (reading, at) in _names.Readings.Declarations)
        {
            var unused = reading.Choices.Where(c => !_names.Readings.IsUsed(reading, c)).ToList();
            if (unused.Count == reading.Choices.Length)
            {
                _diagnostics.ReportReadingUnused(at, reading.Name);
                continue;
            }

            foreach (var choice in unused)
            {
                _diagnostics.ReportChoiceUnused(_places.Of(choice.At), reading.Name, choice.Name);
            }
        }
    }

    private List<(Scenario Scenario, Symbol Symbol)> Scenarios(IEnumerable<string> paths, LoadedLibrary loaded)
    {
        var scenarios = new Dictionary<NameKey, (Scenario Scenario, Symbol Symbol)>();
        foreach (var source in paths.Select(Source).OfType<SourceText>())
        {
            if (ScenarioReader.Read(Context(source), loaded) is not var (scenario, at))
            {
                continue;
            }

            var symbol = new Symbol(SymbolKind.Scenario, scenario.Name, scenario.Name, at);
            if (scenario.Name.Length == 0)
            {
                _diagnostics.ReportMissingKey(at, "scenario", "the scenario's name");
            }
            else if (!scenarios.TryAdd(NameKey.Of(scenario.Name), (scenario, symbol)))
            {
                _diagnostics.ReportScenarioTwice(at, scenario.Name, scenarios[NameKey.Of(scenario.Name)].Symbol.At);
            }
            else
            {
                _uses.Add(symbol, at, isDeclaration: true);
            }
        }

        return [.. scenarios.Values];
    }

    private static ImmutableArray<LibraryTest> Tests(ImmutableArray<Edition> editions, LoadedLibrary loaded) =>
        [.. from edition in editions
            from article in edition.Articles
            from test in article.Tests
            let bound = new QuestionBinder(article.Context, loaded.ScenarioSymbols).Bind(test)
            where bound is not null
            select bound];

    private SourceText? Source(string path, IReadOnlyCollection<string> paths)
    {
        if (paths.Contains(path))
        {
            return Source(path);
        }

        _diagnostics.ReportNoLibraryFile(Location.OfFile(path));
        return null;
    }

    private SourceText? Source(string path)
    {
        cancellation.ThrowIfCancellationRequested();
        var (text, problem) = files.Read(path);
        if (problem is not null)
        {
            _diagnostics.Add(problem);
        }

        if (text is not null)
        {
            TextChecks.Of(text, _diagnostics);
            _places.Add(Cited(text.Path), text);
        }

        return text;
    }

    private BindingContext Context(SourceText source) =>
        new(source, Cited(source.Path), Path.GetFileNameWithoutExtension(source.Path), null, "", _names, _diagnostics) { Uses = _uses };

    private string Cited(string path) => files.Name.Length == 0 ? path : $"{files.Name}/{path}";

    /// <summary>Files before their syntax before what the words mean: a name is often unknown only because the file that declares it could not be read.</summary>
    private static int Stage(Diagnostic diagnostic) => diagnostic.Code switch
    {
        var code when code.StartsWith("YZ01", StringComparison.Ordinal) => 1,
        var code when code.StartsWith("YZ02", StringComparison.Ordinal) => 2,
        _ => 3,
    };
}
