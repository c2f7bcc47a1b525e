using System.Collections.Immutable;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Program;

/// <summary>
/// How an instrument counts its periods: each point said for itself, so that a doubt on one and a doubt on another combine freely.
/// </summary>
/// <remarks>
/// Example: whether the day of the exchange counts in "six months after the exchange" is one question, whether Chinese or Western months are meant another; they
/// have two readings, and all choices of the one go with all of the other.
/// </remarks>
public sealed record Counting
{
    /// <summary>Nothing is said: no period is counted.</summary>
    public static Counting None { get; } = new();

    /// <summary>The same convention on every reading.</summary>
    public static Counting Always(CountingConvention convention, Citation at) => new()
    {
        Calendar = Alternatives<CountingCalendar>.Always(convention.Calendar, at),
        FirstDayCounts = Alternatives<bool>.Always(convention.FirstDayCounts, at),
        LastDayCounts = Alternatives<bool>.Always(convention.LastDayCounts, at),
        MonthEnd = Alternatives<MonthEnd>.Always(convention.MonthEnd, at),
    };

    /// <summary>The calendar of the months and years.</summary>
    public Alternatives<CountingCalendar> Calendar { get; init; } = Alternatives<CountingCalendar>.None;

    /// <summary>Whether the day of the event is the first day of the period.</summary>
    public Alternatives<bool> FirstDayCounts { get; init; } = Alternatives<bool>.None;

    /// <summary>Whether an act on the last day is in time.</summary>
    public Alternatives<bool> LastDayCounts { get; init; } = Alternatives<bool>.None;

    /// <summary>What becomes of a day that the last month lacks.</summary>
    public Alternatives<MonthEnd> MonthEnd { get; init; } = Alternatives<MonthEnd>.None;

    /// <summary>Whether nothing is said of counting on any reading.</summary>
    public bool IsEmpty => Calendar.IsEmpty && FirstDayCounts.IsEmpty && LastDayCounts.IsEmpty && MonthEnd.IsEmpty;

    /// <summary>The choices on which the ways of each point are law, point by point; null for what is law on every reading.</summary>
    public ImmutableArray<ImmutableArray<Guard?>> Points => [GuardsOf(Calendar), GuardsOf(FirstDayCounts), GuardsOf(LastDayCounts), GuardsOf(MonthEnd)];

    /// <summary>The convention that is law under <paramref name="selection"/>; null where some point is not said there.</summary>
    public TakenCounting? Under(Selection selection)
    {
        if (Calendar.Under(selection) is not { } calendar
            || FirstDayCounts.Under(selection) is not { } first
            || LastDayCounts.Under(selection) is not { } last
            || MonthEnd.Under(selection) is not { } end)
        {
            return null;
        }

        return new TakenCounting(
            new CountingConvention(calendar.Value, first.Value, last.Value, end.Value),
            [.. new[] { calendar.Guard, first.Guard, last.Guard, end.Guard }.OfType<Guard>().Distinct()]);
    }

    private static ImmutableArray<Guard?> GuardsOf<T>(Alternatives<T> point)
        where T : notnull => [.. point.Items.Select(i => i.Guard)];
}

/// <summary>How periods are counted on one choice of every reading.</summary>
/// <param name="Convention">The convention.</param>
/// <param name="Guards">The choices that decided it, in the order of its points; none where it is the same on every reading.</param>
public sealed record TakenCounting(CountingConvention Convention, ImmutableArray<Guard> Guards);
