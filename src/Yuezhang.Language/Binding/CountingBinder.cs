using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Binding;

/// <summary>How a treaty counts its periods: each point said once for every reading, whatever reading decides another.</summary>
internal sealed class CountingBinder(BindingContext context)
{
    private const string Months = "in which months periods are counted";
    private const string EventDay = "whether the day of the event counts";
    private const string LastDay = "whether the last day counts";
    private const string LackingDay = "what a day is that the month lacks";

    private bool _clear = true;

    /// <summary>The points that a statement declares; every one that it leaves open on some reading is reported.</summary>
    public Counting Bind(CountingSyntax syntax)
    {
        var clauses = syntax.Months is { } same ? syntax.Clauses.Insert(0, same) : syntax.Clauses;
        var months = Points<CountingMonthsSyntax, CountingCalendar>(clauses, c => c.Reading, c => c.Calendar, Months);
        var eventDay = Points<EventDayClauseSyntax, bool>(clauses, c => c.Reading, c => c.Counts, EventDay);
        var lastDay = Points<LastDayClauseSyntax, bool>(clauses, c => c.Reading, c => c.Counts, LastDay);
        var monthEnd = Points<MonthEndClauseSyntax, MonthEnd>(clauses, c => c.Reading, c => c.MonthEnd, LackingDay);
        if (!_clear || syntax.IsBroken)
        {
            return Counting.None;
        }

        // All are asked, so that one mending answers all.
        return IsSaid(months, syntax.Span, Months, "periods are counted in Gregorian months")
            & IsSaid(eventDay, syntax.Span, EventDay, "without the day of the event")
            & IsSaid(monthEnd, syntax.Span, LackingDay, "a day that the month lacks is its last day")
                ? new Counting { Calendar = months, FirstDayCounts = eventDay, LastDayCounts = Otherwise(lastDay, true, context.Cite(syntax.Span)), MonthEnd = monthEnd }
                : Counting.None;
    }

    private Alternatives<TValue> Points<TClause, TValue>(
        IEnumerable<CountingClauseSyntax> clauses, Func<TClause, ReadingClauseSyntax?> reading, Func<TClause, TValue> value, string what)
        where TClause : CountingClauseSyntax
        where TValue : notnull
    {
        _clear &= GuardedPoints.TryCollect(clauses.OfType<TClause>(), reading, c => new Said<TValue>(value(c)), context, out var points);
        return new Alternatives<TValue>(
            [.. GuardedPoints.Exclusive(points, what, context).Items.Select(i => new Alternative<TValue>(i.Guard, i.Value.Value, i.At))]);
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

    /// <summary>The same, with a value on the choices on which nothing is said.</summary>
    private Alternatives<T> Otherwise<T>(Alternatives<T> alternatives, T value, Citation at)
        where T : notnull
    {
        if (alternatives.IsEmpty)
        {
            return Alternatives<T>.Always(value, at);
        }

        if (GuardedPoints.Unsaid(alternatives, context) is null)
        {
            return alternatives;
        }

        var reading = context.Names.Readings.Find(alternatives.Items[0].Guard!.Reading)!;
        var open = reading.Choices.Select(c => new Guard(reading.Name, c.Name)).Where(g => alternatives.Items.All(i => i.Guard != g));
        return new Alternatives<T>([.. alternatives.Items, .. open.Select(g => new Alternative<T>(g, value, at))]);
    }

    /// <summary>A value that may be an alternative (a class, so that none said is null).</summary>
    private sealed record Said<T>(T Value);
}
