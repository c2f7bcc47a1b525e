using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>The interest on a debt: rate, start, dates, day count, each on every reading.</summary>
internal sealed class InterestBinder(BindingContext context)
{
    private readonly NameBinder _names = new(context);
    private bool _sound = true;

    /// <summary>The interest that a statement lays on an account; null, once it is reported, where a part of it is open on some reading.</summary>
    public Interest? Bind(InterestSyntax syntax, Account account)
    {
        var from = Point<InterestStartClauseSyntax, InterestStart>(
            syntax, c => c.Reading, c => _names.HasInstalment(account.Name, c.Instalment) ? new InterestStart(c.Instalment.Value, c.OnPayment) : null,
            "from when interest runs", "from the due date of instalment 1");
        var payable = Point<InterestDatesClauseSyntax, Term>(
            syntax, c => c.Reading, c => new TermBinder(context).Bind(c.Every),
            "when interest is payable", "payable every 6 months from exchange");
        var counted = Point<DayCountClauseSyntax, BoxedDayCount>(
            syntax, c => c.Reading, c => new BoxedDayCount(c.DayCount),
            "how interest counts days", "counted 30E/360");
        return _sound && !syntax.IsBroken
            ? new Interest { Rate = syntax.Rate.Value, From = from, Payable = payable, DayCount = counted, At = context.Cite(syntax.Span) }
            : null;
    }

    private Alternatives<TValue> Point<TClause, TValue>(
        InterestSyntax syntax, Func<TClause, ReadingClauseSyntax?> reading, Func<TClause, TValue?> value, string what, string example)
        where TClause : InterestClauseSyntax
        where TValue : class
    {
        var clear = GuardedPoints.TryCollect(syntax.Clauses.OfType<TClause>(), reading, value, context, out var points);
        var alternatives = GuardedPoints.Exclusive(points, what, context);
        if (clear && !syntax.IsBroken && GuardedPoints.Unsaid(alternatives, context) is { } on)
        {
            context.Diagnostics.ReportUnsaidOnReading(context.At(syntax.Span), what, on, example);
            clear = false;
        }

        _sound &= clear;
        return alternatives;
    }
}
