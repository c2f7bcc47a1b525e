using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Binding;

/// <summary>Terms: periods that run from something, and last days that the text names. A treaty that counts any period must say how; that it does not is reported once.</summary>
internal sealed class TermBinder(BindingContext context)
{
    /// <summary>A term as written: <c>6 months of exchange</c>, <c>3 months after the price is settled</c>, <c>1895-11-16</c>.</summary>
    public Term? Bind(TermSyntax syntax) => syntax switch
    {
        EventTermSyntax term => Bind(term.Period.Value, term.From, term),
        ConditionTermSyntax term => IsCounted(term) && new ConditionBinder(context).Bind(term.After) is { } start
            ? new Term(term.Period.Value, start, context.Cite(term.Span))
            : null,
        FixedTermSyntax term => Term.EndingOn(term.Last.Value, context.Cite(term.Span)),
        _ => throw new InvalidOperationException($"No meaning is given to {syntax.GetType().Name}."),
    };

    /// <summary>A period from an act; <paramref name="place"/> is where it is written.</summary>
    public Term? Bind(Period period, EventNounSyntax from, SyntaxNode place) =>
        IsCounted(place) && new ConditionBinder(context).Event(from) is { } anchor ? new Term(period, anchor, context.Cite(place.Span)) : null;

    /// <summary>The instrument by whose convention a period that stands at a place is counted; null, once it is reported, where there is none.</summary>
    public Entity? Convention(SyntaxNode place) => IsCounted(place) ? context.Instrument : null;

    private bool IsCounted(SyntaxNode place)
    {
        if (context.Instrument is not { } instrument)
        {
            context.Diagnostics.ReportNotInTreaty(context.At(place.Span), "a period, which is counted by a treaty's convention,");
            return false;
        }

        if (!context.Terms.CountingIsSaid)
        {
            context.Terms.CountingIsSaid = true;
            context.Diagnostics.ReportNoCountingConvention(context.At(place.Span), instrument.Name);
        }

        return true;
    }
}
