using Yuezhang.Language.Symbols;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Language.Binding;

/// <summary>Reads a file of the record: events with dates, sources and certainty, and what it holds completely.</summary>
/// <param name="context">The file.</param>
/// <param name="accounts">The accounts of the library, by the identity of their names.</param>
internal sealed class RecordBinder(BindingContext context, IReadOnlyDictionary<string, Account> accounts)
{
    private readonly EventBinder _events = new(context, accounts);

    /// <summary>The events and statements of completeness that could be read.</summary>
    public HistoricalRecord Bind(YamlNode? root)
    {
        if (YamlFields.Of(root, context.Source, context.Diagnostics, "record", "events", "facts", "holders", "complete") is not { } fields)
        {
            return HistoricalRecord.Empty;
        }

        fields.Required("record", "a title for this part of the record");
        return new HistoricalRecord(
            [.. fields.List("events").Select(Event).OfType<Occurrence>()],
            [.. fields.List("complete").Select(Complete).OfType<Completeness>()])
        {
            Facts = [.. fields.List("facts").Select(Fact).OfType<RecordedFact>()],
            FirstHolders = [.. fields.List("holders").Select(Holder).OfType<FirstHolder>()],
        };
    }

    private Occurrence? Event(YamlNode node)
    {
        if (YamlFields.Of(node, context.Source, context.Diagnostics, "id", "date", "what", "source", "certainty", "note", "disputes", "dates") is not { } fields)
        {
            return null;
        }

        var id = fields.Required("id", "a short name for the event") is { } idText ? Id(idText) : null;
        var what = fields.Required("what", "a sentence such as `A pays B 100 marks as instalment 1 of the loan`");
        var happening = what is null ? null : _events.Happening(what);
        var source = fields.Required("source", "who says so");
        var certainty = fields.Required("certainty", "A, B, C, D or \"?\"") is { } letter ? Certainty(letter) : null;
        var dates = id is null ? null : new EventDates(context).Bind(fields, id, what?.Value ?? id);
        var note = fields.Optional("note")?.Value ?? "";
        if (id is null || happening is not { } done || source is null || certainty is null || dates is null)
        {
            return null;
        }

        return new Occurrence
        {
            Id = id,
            Act = done.Act,
            Payment = done.Payment,
            Dates = dates,
            Certainty = certainty.Value,
            Source = source.Value,
            Note = note,
            At = context.Cite(fields.Span),
        };
    }

    /// <summary>A state in which something was for some time: <c>Li is a subject of Lu</c>.</summary>
    private RecordedFact? Fact(YamlNode node)
    {
        if (YamlFields.Of(node, context.Source, context.Diagnostics, "id", "what", "from", "through", "source", "certainty", "note") is not { } fields)
        {
            return null;
        }

        var id = fields.Required("id", "a short name for the fact") is { } idText ? Id(idText) : null;
        var state = fields.Required("what", "a sentence such as `NAME is open`") is { } what ? State<Holds>(what, "a state", "`NAME is open`, in words that `it can be that …` declares") : null;
        var from = Day(fields, "from");
        var through = Day(fields, "through");
        var source = fields.Required("source", "who says so");
        var certainty = fields.Required("certainty", "A, B, C, D or \"?\"") is { } letter ? Certainty(letter) : null;
        if (id is null || state is null || source is null || certainty is null)
        {
            return null;
        }

        if (from > through)
        {
            context.Diagnostics.ReportDateBadlyWritten(context.At(fields.Optional("through")!.Span), $"{from} lies after {through}");
            return null;
        }

        return new RecordedFact(id, state.Relation, state.Arguments, from, through?.Next, certainty.Value, source.Value, context.Cite(fields.Span));
    }

    /// <summary>Who held something before any cession: <c>Karst is held by Borea</c>.</summary>
    private FirstHolder? Holder(YamlNode node)
    {
        if (YamlFields.Of(node, context.Source, context.Diagnostics, "what", "source", "note") is not { } fields)
        {
            return null;
        }

        var held = fields.Required("what", "a sentence such as `NAME is held by NAME`") is { } what ? State<HeldBy>(what, "who holds something", "`NAME is held by NAME`") : null;
        var source = fields.Required("source", "who says so");
        return held is null || source is null ? null : new FirstHolder(held.Thing, held.Holder, source.Value, context.Cite(fields.Span));
    }

    private T? State<T>(YamlScalar text, string what, string example)
        where T : Condition
    {
        var at = text.Part(new Text.TextSpan(0, text.Value.Length));
        if (TreatyParser.ParseStateSentence(text.Value, context.Source, at, context.Diagnostics) is not { } sentence
            || new ConditionBinder(context).Bind(sentence) is not { } condition)
        {
            return null;
        }

        if (condition is not T state)
        {
            context.Diagnostics.ReportNotAnEvent(context.At(at), $"`{text.Value}` does not say {what}", $"write {example}");
            return null;
        }

        return state;
    }

    private Day? Day(YamlFields fields, string key) =>
        fields.Optional(key) is { } text ? DateReader.Day(text, context.Source, context.Diagnostics) : null;

    /// <summary>An id that is well written and new.</summary>
    private string? Id(YamlScalar text)
    {
        if (EntityId.Of(text.Value) != text.Value)
        {
            context.Diagnostics.ReportBadEventId(context.At(text.Span), text.Value, EntityId.Of(text.Value));
            return null;
        }

        if (!context.Names.Events.TryAdd(text.Value, context.At(text.Span)))
        {
            context.Diagnostics.ReportDuplicateEvent(context.At(text.Span), text.Value, context.Names.Events[text.Value]);
            return null;
        }

        context.Uses.Add(new Symbol(SymbolKind.Event, text.Value, text.Value, context.At(text.Span)), context.At(text.Span), isDeclaration: true);
        return text.Value;
    }

    private Certainty? Certainty(YamlScalar letter)
    {
        switch (letter.Value)
        {
            case "A":
                return Rules.Record.Certainty.Stated;
            case "B":
                return Rules.Record.Certainty.Published;
            case "C":
                return Rules.Record.Certainty.Provisional;
            case "D":
                return Rules.Record.Certainty.Computed;
            case "?":
                return Rules.Record.Certainty.Doubtful;
            default:
                context.Diagnostics.ReportUnknownCertainty(context.At(letter.Span), letter.Value);
                return null;
        }
    }

    private Completeness? Complete(YamlNode node)
    {
        if (YamlFields.Of(node, context.Source, context.Diagnostics, "what", "through", "source") is not { } fields)
        {
            return null;
        }

        var what = fields.Required("what", "a kind of event, or `payments of` an account");
        var (act, payments) = what is null ? (null, null) : _events.Description(what);
        var through = fields.Required("through", "the last day covered") is { } day ? DateReader.Day(day, context.Source, context.Diagnostics) : null;
        var source = fields.Required("source", "who says so");
        return (act is null && payments is null) || through is not { } last || source is null
            ? null
            : new Completeness(act, payments, last, source.Value, context.Cite(fields.Span));
    }
}
