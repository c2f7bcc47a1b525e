using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Binding;

/// <summary>Periods that run from an act. A treaty that counts any must say how it counts; that it does not is reported once.</summary>
internal sealed class TermBinder(BindingContext context, TreatyTerms terms)
{
    private readonly ConditionBinder _conditions = new(context);

    /// <summary>A term as written: <c>6 months of exchange</c>.</summary>
    public Term? Bind(TermSyntax syntax) => Bind(syntax.Period.Value, syntax.From, syntax);

    /// <summary>A period from an act; <paramref name="place"/> is where it is written.</summary>
    public Term? Bind(Period period, EventNounSyntax from, SyntaxNode place)
    {
        if (!terms.CountingIsSaid && context.Instrument is { } instrument)
        {
            terms.CountingIsSaid = true;
            context.Diagnostics.ReportNoCountingConvention(context.At(place.Span), instrument.Name);
        }

        return _conditions.Event(from) is { } anchor ? new Term(period, anchor, context.Cite(place.Span)) : null;
    }
}

/// <summary>Whether a treaty says how its periods are counted, or has been told that it does not.</summary>
internal sealed class TreatyTerms
{
    public bool CountingIsSaid { get; set; }
}
