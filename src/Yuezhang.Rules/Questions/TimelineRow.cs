using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>How something of the law stands over time: an instrument's force, a norm, a debt.</summary>
/// <param name="Kind">"force", "norm", "debt", or "part" for an instalment or a charge of a debt.</param>
/// <param name="What">What it is, in words: "Japan must evacuate Weihaiwei".</param>
/// <param name="At">Where it is written.</param>
/// <param name="Stretches">Its states, one after the other, from the beginning of time to the horizon; the last is open.</param>
public sealed record TimelineRow(string Kind, string What, Citation At, ImmutableArray<Stretch> Stretches)
{
    /// <summary>The last day of its term; null where it has none, or the day is not known.</summary>
    public Day? LastDay { get; init; }

    /// <summary>How much a part of a debt is; null for all else.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The instalments or charges of a debt, in the order of days; empty for all else.</summary>
    public ImmutableArray<TimelineRow> Parts { get; init; } = [];

    /// <summary>The last days of its term and of its parts.</summary>
    public IEnumerable<Day> LastDays => Parts.Select(p => p.LastDay).Append(LastDay).OfType<Day>();

    /// <summary>The first days of new states, and those of its parts.</summary>
    internal IEnumerable<Day> Turns => Stretches.Select(s => s.On.FirstDay).OfType<Day>().Concat(Parts.SelectMany(p => p.Turns));
}

/// <summary>A stretch of time on which something is in one state.</summary>
/// <param name="On">The stretch.</param>
/// <param name="State">The state.</param>
public readonly record struct Stretch(Interval On, NormState State);

/// <summary>An instrument over time: its force, and what it lays down.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Force">Its own force.</param>
/// <param name="Rows">Its norms and debts, in the order of the text.</param>
public sealed record InstrumentTimeline(Instrument Instrument, TimelineRow Force, ImmutableArray<TimelineRow> Rows);
