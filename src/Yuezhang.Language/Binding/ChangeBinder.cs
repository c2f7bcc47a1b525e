using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Language.Binding;

/// <summary>Gives the changes of a scenario their meaning. Each is laid over the outcome of those before it, so that its fault is found at its place.</summary>
internal sealed class ChangeBinder(BindingContext context, LoadedLibrary library)
{
    private const string Supposed = "supposed";

    private readonly EventBinder _events = new(context, EventBinder.AccountsOf(library.Library));
    private Situation _situation = library.Baseline;
    private int _supposed;

    /// <summary>The changes; null, once it is reported, where one does not fit.</summary>
    public ImmutableArray<Change>? Bind(ImmutableArray<YamlNode> nodes)
    {
        var changes = nodes.Select(Bind).ToList();
        return changes.Contains(null) ? null : [.. changes.Select(c => c!)];
    }

    private Change? Bind(YamlNode node)
    {
        if (YamlFields.Of(node, context.Source, context.Diagnostics, "move", "to", "remove", "add", "read", "as") is not { } fields)
        {
            return null;
        }

        var (change, named) = Read(fields);
        if (change is null)
        {
            return null;
        }

        var next = _situation.With(new Scenario("", "", [change]), out var problems);
        foreach (var problem in problems)
        {
            Report(problem, named, fields);
        }

        _situation = next ?? _situation;
        return next is null ? null : change;
    }

    /// <summary>The change that an entry writes, and the place of the name in it.</summary>
    private (Change? Change, YamlScalar? Named) Read(YamlFields fields)
    {
        switch (fields.Keys)
        {
            case ["move", "to"]:
                var moved = fields.Required("move", "the id of an event");
                var to = fields.Required("to", "the day to which it is moved") is { } date ? DateReader.Day(date, context.Source, context.Diagnostics) : null;
                Use(moved);
                return (moved is not null && to is { } day ? new MoveEvent(moved.Value, day) : null, moved);
            case ["remove"]:
                var removed = fields.Required("remove", "the id of an event");
                Use(removed);
                return (removed is null ? null : new RemoveEvent(removed.Value), removed);
            case ["as", "read"]:
                var reading = fields.Required("read", "the name of a reading");
                var choice = fields.Required("as", "one of its choices");
                return (reading is null || choice is null ? null : Choose(reading, choice), reading);
            case ["add"]:
                return Added(fields["add"]!);
            default:
                context.Diagnostics.ReportUnknownChange(fields.At);
                return (null, null);
        }
    }

    /// <summary>The reading and the choice as the library writes them, where it has them.</summary>
    private ChooseReading Choose(YamlScalar name, YamlScalar choice)
    {
        if (context.Names.Readings.Find(name.Value) is not { } reading)
        {
            return new ChooseReading(name.Value, choice.Value);
        }

        context.Uses.Add(SymbolOf.This(reading, context.Names.Readings), Place(name));
        if (ReadingTable.Choice(reading, choice.Value) is not { } known)
        {
            return new ChooseReading(reading.Name, choice.Value);
        }

        context.Uses.Add(SymbolOf.This(reading, known, context.Names.Readings), Place(choice));
        return new ChooseReading(reading.Name, known.Name);
    }

    private void Use(YamlScalar? id)
    {
        if (id is not null && context.Names.Events.TryGetValue(id.Value, out var at))
        {
            context.Uses.Add(new Symbol(SymbolKind.Event, id.Value, id.Value, at), Place(id));
        }
    }

    private Diagnostics.Location Place(YamlScalar text) => context.At(text.Part(new Text.TextSpan(0, text.Value.Length)));

    private (Change? Change, YamlScalar? Named) Added(YamlNode node)
    {
        if (YamlFields.Of(node, context.Source, context.Diagnostics, "id", "date", "what", "source") is not { } fields)
        {
            return (null, null);
        }

        var id = fields.Optional("id");
        var date = fields.Required("date", "the day on which it is supposed to happen") is { } text
            ? DateReader.Range(text, context.Source, context.Diagnostics) : null;
        var happening = fields.Required("what", "a sentence such as `NAME is exchanged`") is { } what ? _events.Happening(what) : null;
        if (date is not { } range || happening is not { } done)
        {
            return (null, null);
        }

        var at = context.Cite(fields.Span);
        var occurrence = new Occurrence
        {
            Id = id?.Value ?? FreeId(),
            Act = done.Act,
            Payment = done.Payment,
            Dates = Alternatives<RecordedDate>.Always(new RecordedDate(range), at),
            Certainty = Certainty.Doubtful,
            Source = fields.Optional("source")?.Value ?? Supposed,
            At = at,
            Assumed = true,
        };
        return (new AddEvent(occurrence), id);
    }

    /// <summary>The next of supposed-1, supposed-2, … that no event has.</summary>
    private string FreeId()
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{Supposed}-{++_supposed}");
        }
        while (_situation.Record.Occurrences.Any(o => o.Id == id));
        return id;
    }

    private void Report(ScenarioProblem problem, YamlScalar? named, YamlFields fields)
    {
        var at = named is null ? fields.At : context.At(named.Span);
        switch (problem.Kind)
        {
            case ScenarioProblemKind.UnknownEvent:
                context.Diagnostics.ReportUnknownEvent(at, problem.Name, problem.Known);
                break;
            case ScenarioProblemKind.DuplicateEvent:
                context.Diagnostics.ReportDuplicateEvent(at, problem.Name, Recorded(problem.Name));
                break;
            case ScenarioProblemKind.UnknownReading when ReadingTable.InstrumentOf(problem.Name) is { } instrument:
                ReportVersion(at, instrument);
                break;
            case ScenarioProblemKind.UnknownReading:
                context.Diagnostics.ReportUnknownReading(at, problem.Name, problem.Known);
                break;
            default:
                context.Diagnostics.ReportUnknownChoice(context.At(fields["as"]!.Span), problem.Name, named!.Value, problem.Known);
                break;
        }
    }

    /// <summary>Reports a version of what has none: of a treaty with one text, or of nothing that is known.</summary>
    private void ReportVersion(Diagnostics.Location at, string instrument)
    {
        if (context.Names.Entities.Find(instrument) is { Value.Sort: Sort.Instrument })
        {
            context.Diagnostics.ReportNoVersions(at, instrument);
        }
        else
        {
            context.Diagnostics.ReportUnknownName(at, instrument, library.Library.Instruments.Select(i => i.Name.Id));
        }
    }

    /// <summary>Where the event stands that has an id already.</summary>
    private Diagnostics.Location Recorded(string id)
    {
        var cited = _situation.Record.Occurrences.First(o => o.Id == id).At;
        var path = library.Folder.Length > 0 && cited.File.StartsWith($"{library.Folder}/", StringComparison.Ordinal)
            ? cited.File[(library.Folder.Length + 1)..]
            : cited.File;
        return new Diagnostics.Location(path, null, default, cited.Line, 1);
    }
}
