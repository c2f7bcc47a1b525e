using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;

namespace Yuezhang.Language.Binding;

/// <summary>Reads a file of the record: events with dates, sources and certainty, and what it holds completely.</summary>
/// <param name="context">The file.</param>
/// <param name="accounts">The accounts of the library, by the identity of their names.</param>
/// <param name="ids">Where the events of all files so far are, by id.</param>
internal sealed class RecordBinder(
    BindingContext context, IReadOnlyDictionary<string, Account> accounts, Dictionary<string, Location> ids)
{
    private readonly EventBinder _events = new(context, accounts);

    /// <summary>The events and statements of completeness that could be read.</summary>
    public HistoricalRecord Bind(YamlNode? root)
    {
        if (YamlFields.Of(root, context.Source, context.Diagnostics, "record", "events", "complete") is not { } fields)
        {
            return HistoricalRecord.Empty;
        }

        fields.Required("record", "a title for this part of the record");
        return new HistoricalRecord(
            [.. fields.List("events").Select(Event).OfType<Occurrence>()],
            [.. fields.List("complete").Select(Complete).OfType<Completeness>()]);
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

    /// <summary>An id that is well written and new.</summary>
    private string? Id(YamlScalar text)
    {
        if (EntityId.Of(text.Value) != text.Value)
        {
            context.Diagnostics.ReportBadEventId(context.At(text.Span), text.Value, EntityId.Of(text.Value));
            return null;
        }

        if (!ids.TryAdd(text.Value, context.At(text.Span)))
        {
            context.Diagnostics.ReportDuplicateEvent(context.At(text.Span), text.Value, ids[text.Value]);
            return null;
        }

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
