using System.Collections.Immutable;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;

namespace Yuezhang.Language.Binding;

/// <summary>
/// The date of an event. Where sources dispute it, the dispute is a reading named for the event, with a choice for each date:
/// the one that the record follows governs, and where it follows none, none does.
/// </summary>
internal sealed class EventDates(BindingContext context)
{
    /// <summary>The dates of an event; null, once it is reported, where they cannot be read.</summary>
    public Alternatives<RecordedDate>? Bind(YamlFields fields, string id, string what)
    {
        if (fields.Has("date") == fields.Has("dates") || (fields.Has("dates") && fields.Has("disputes")))
        {
            context.Diagnostics.ReportEventWithoutDate(
                fields.At, fields.Has("dates") ? "`dates` stands beside `date` or `disputes`" : "the event has no date");
            return null;
        }

        var disputed = Claims(fields, fields.Has("dates") ? "dates" : "disputes");
        if (fields.Has("dates"))
        {
            return Reading(id, what, fields, disputed, follows: false);
        }

        if (fields.Optional("date") is not { } date || DateReader.Recorded(date, context.Source, context.Diagnostics) is not { } recorded)
        {
            return null;
        }

        var followed = new Claim(recorded, fields.Optional("source")?.Value ?? "", date.Span);
        return disputed.IsEmpty
            ? Alternatives<RecordedDate>.Always(recorded, context.Cite(fields.Span))
            : Reading(id, what, fields, disputed.Insert(0, followed), follows: true);
    }

    private ImmutableArray<Claim> Claims(YamlFields fields, string key)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var node in fields.List(key))
        {
            if (YamlFields.Of(node, context.Source, context.Diagnostics, "date", "source") is { } claim
                && claim.Required("date", "the date that is claimed") is { } date
                && claim.Required("source", "who says so") is { } source
                && DateReader.Recorded(date, context.Source, context.Diagnostics) is { } recorded)
            {
                claims.Add(new Claim(recorded, source.Value, date.Span));
            }
        }

        return claims.ToImmutable();
    }

    private Alternatives<RecordedDate>? Reading(string id, string what, YamlFields fields, ImmutableArray<Claim> claims, bool follows)
    {
        if (claims.IsEmpty)
        {
            context.Diagnostics.ReportEventWithoutDate(fields.At, "the event has no date");
            return null;
        }

        var byDate = new Dictionary<RecordedDate, Claim>();
        foreach (var claim in claims)
        {
            if (!byDate.TryAdd(claim.Date, claim))
            {
                context.Diagnostics.ReportSaidTwice(context.At(claim.Span), $"the date {claim.Date.Words()}", context.At(byDate[claim.Date].Span));
                return null;
            }
        }

        var name = ReadingTable.OfDate(id);
        var reading = new Reading(
            name,
            $"on which day: {what}?",
            [.. claims.Select((c, i) => new ReadingChoice(c.Date.Words(), follows && i == 0, c.Source, context.Cite(c.Span)))],
            context.Cite(fields.Span));
        context.Names.Readings.Declare(reading, context.At(fields.Span), claims.Select(c => context.At(c.Span)), context.Diagnostics);
        foreach (var choice in reading.Choices)
        {
            context.Names.Readings.Use(new Guard(name, choice.Name));
        }

        return new Alternatives<RecordedDate>(
            [.. claims.Select(c => new Alternative<RecordedDate>(new Guard(name, c.Date.Words()), c.Date, context.Cite(c.Span)))]);
    }

    /// <summary>A date with the source that claims it.</summary>
    private sealed record Claim(RecordedDate Date, string Source, TextSpan Span);
}
