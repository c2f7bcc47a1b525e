using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Binding;

/// <summary>How a treaty counts its periods: one convention for each choice of the reading that decides it, if any does.</summary>
internal sealed class CountingBinder(BindingContext context)
{
    private const string EventDay = "whether the day of the event counts";
    private const string LastDay = "whether the last day counts";
    private const string LackingDay = "what a day is that the month lacks";

    private bool _clear = true;

    /// <summary>The conventions that a statement declares; every point that it leaves open on some reading is reported.</summary>
    public Alternatives<CountingConvention> Bind(CountingSyntax syntax)
    {
        var eventDay = Points<EventDayClauseSyntax, bool>(syntax, c => c.Reading, c => c.Counts, EventDay);
        var lastDay = Points<LastDayClauseSyntax, bool>(syntax, c => c.Reading, c => c.Counts, LastDay);
        var monthEnd = Points<MonthEndClauseSyntax, MonthEnd>(syntax, c => c.Reading, c => c.MonthEnd, LackingDay);
        var guards = Guards(eventDay).Concat(Guards(lastDay)).Concat(Guards(monthEnd)).Select(g => (g, context.At(syntax.Span)));
        if (!GuardedPoints.TryReading(guards, "how periods are counted", context, out var reading) || !_clear || syntax.IsBroken)
        {
            return Alternatives<CountingConvention>.None;
        }

        // Both are asked, so that one mending answers both.
        if (!(IsSaid(eventDay, syntax.Span, EventDay, "without the day of the event")
            & IsSaid(monthEnd, syntax.Span, LackingDay, "a day that the month lacks is its last day")))
        {
            return Alternatives<CountingConvention>.None;
        }

        return reading is null
            ? Alternatives<CountingConvention>.Always(Convention(Selection.Empty), context.Cite(syntax.Span))
            : new Alternatives<CountingConvention>([.. reading.Choices.Select(c => On(new Guard(reading.Name, c.Name)))]);

        CountingConvention Convention(Selection selection) => new(
            syntax.Calendar,
            FirstDayCounts: eventDay.Under(selection)!.Value.Value,
            LastDayCounts: lastDay.Under(selection)?.Value.Value ?? true,
            monthEnd.Under(selection)!.Value.Value);

        Alternative<CountingConvention> On(Guard guard)
        {
            var selection = Selection.Empty.With(guard.Reading, guard.Choice);
            var decisive = Cited(eventDay, guard) ?? Cited(lastDay, guard) ?? Cited(monthEnd, guard) ?? context.Cite(syntax.Span);
            return new Alternative<CountingConvention>(guard, Convention(selection), decisive);
        }
    }

    private Alternatives<Said<TValue>> Points<TClause, TValue>(
        CountingSyntax syntax, Func<TClause, ReadingClauseSyntax?> reading, Func<TClause, TValue> value, string what)
        where TClause : CountingClauseSyntax
    {
        _clear &= GuardedPoints.TryCollect(
            syntax.Clauses.OfType<TClause>(), reading, c => new Said<TValue>(value(c)), context, out var points);
        return GuardedPoints.Exclusive(points, what, context);
    }

    private bool IsSaid<T>(Alternatives<T> alternatives, TextSpan span, string what, string example)
        where T : notnull
    {
        if (GuardedPoints.Unsaid(alternatives, context) is not { } on)
        {
            return true;
        }

        context.Diagnostics.ReportUnsaidOnReading(context.At(span), what, on, example);
        return false;
    }

    private static IEnumerable<Guard?> Guards<T>(Alternatives<T> alternatives)
        where T : notnull => alternatives.Items.Select(i => i.Guard);

    private static Citation? Cited<T>(Alternatives<T> alternatives, Guard guard)
        where T : notnull => alternatives.Items.FirstOrDefault(i => i.Guard == guard)?.At;

    /// <summary>A value that may be an alternative (a class, so that none said is null).</summary>
    private sealed record Said<T>(T Value);
}
