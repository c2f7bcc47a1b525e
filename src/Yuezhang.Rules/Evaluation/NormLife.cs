using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// The life of a norm: its state at each moment, and the timelines that decide it, so that a proof can say why.
/// </summary>
public sealed record NormLife
{
    /// <summary>The norm.</summary>
    public required Norm Norm { get; init; }

    /// <summary>Its state at each moment.</summary>
    public required Timeline<NormState> States { get; init; }

    /// <summary>Whether its instrument is in force.</summary>
    public required Timeline<Truth> Force { get; init; }

    /// <summary>Whether it has started.</summary>
    public required Timeline<Truth> Started { get; init; }

    /// <summary>Whether it has ended.</summary>
    public required Timeline<Truth> Ended { get; init; }

    /// <summary>Whether what must hold at each moment holds.</summary>
    public required Timeline<Truth> Continuing { get; init; }

    /// <summary>Whether it has been performed; always false for a norm that is no obligation.</summary>
    public required Timeline<Truth> Performed { get; init; }

    /// <summary>The last day for performance; null where it has no term, or the term has no known start.</summary>
    public required Day? LastDay { get; init; }

    /// <summary>The starting, ending and continuing conditions that are law on the readings taken.</summary>
    public required Alternative<Condition>? Once { get; init; }

    /// <inheritdoc cref="Once"/>
    public required Alternative<Condition>? Until { get; init; }

    /// <inheritdoc cref="Once"/>
    public required Alternative<Condition>? While { get; init; }

    /// <summary>What performs it; null for a norm that is no obligation.</summary>
    public required Condition? Performance { get; init; }

    /// <summary>Whether it binds or allows: in force, or breached and still owed.</summary>
    public Timeline<Truth> Binding => States.Map(state => state switch
    {
        NormState.InForce or NormState.Breached => Truth.True,
        NormState.Undetermined => Truth.Unknown,
        _ => Truth.False,
    });

    internal static NormLife Of(Model model, Norm norm)
    {
        var selection = model.Situation.Selection;
        var (once, until, during) = (norm.Once.Under(selection), norm.Until.Under(selection), norm.While.Under(selection));
        var force = model.ForceOf(norm.Instrument);
        var started = EventTruth.Latch(once is null ? force : Model.Both(force, model.TruthOf(once.Value)));
        var never = Timeline<Truth>.Constant(Truth.False, Support.None);
        var ended = until is null ? never : EventTruth.Latch(Model.Both(started, model.TruthOf(until.Value)));
        var continuing = during is null ? Timeline<Truth>.Constant(Truth.True, Support.None) : model.TruthOf(during.Value);
        var performance = norm.Modality == Modality.Must ? norm.Performance ?? PerformanceOf(model, norm) : null;
        var performed = performance is null ? never : model.TruthOf(performance);
        var lastDay = LastDayOf(model, norm);
        return new NormLife
        {
            Norm = norm,
            Force = force,
            Started = started,
            Ended = ended,
            Continuing = continuing,
            Performed = performed,
            LastDay = lastDay,
            Once = once,
            Until = until,
            While = during,
            Performance = performance,
            States = StatesOf(norm, force, started, ended, continuing, performed, lastDay),
        };
    }

    /// <summary>Doing the act performs it; an act that ends a lasting one, only while that does not go on again.</summary>
    private static Condition PerformanceOf(Model model, Norm norm)
    {
        var done = new Happened(norm.Act, norm.At);
        return model.Situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == norm.Act.Verb.Infinitive) is { } ended
            ? new AllOf([done, new Not(new Lasts(norm.Act with { Verb = ended }, norm.At), norm.At)], norm.At)
            : done;
    }

    private static Day? LastDayOf(Model model, Norm norm) =>
        norm.Within is { } term
        && model.Situation.Library.Instrument(norm.Instrument)?.Counting.Under(model.Situation.Selection) is { } counting
        && model.DayOf(term.Anchor) is { } anchor
            ? counting.Value.LastDayOf(term.Period, anchor)
            : null;

    private static Timeline<NormState> StatesOf(
        Norm norm,
        Timeline<Truth> force,
        Timeline<Truth> started,
        Timeline<Truth> ended,
        Timeline<Truth> continuing,
        Timeline<Truth> performed,
        Day? lastDay)
    {
        var inTime = lastDay is { } last ? performed[Boundary.StartOf(last)] : Truth.True;
        var late = Timeline<bool>.Constant(false, Support.None);
        if (lastDay is { } day)
        {
            late = late.With(new Interval(Boundary.StartOf(day.Next), Boundary.End), true, Support.None);
        }

        var life = Timeline.Combine(force, started, (f, s) => (Force: f, Started: s));
        var middle = Timeline.Combine(ended, continuing, (e, c) => (Ended: e, Continuing: c));
        var end = Timeline.Combine(performed, late, (p, l) => (Performed: p, Late: l));
        var joined = Timeline.Combine(Timeline.Combine(life, middle, (a, b) => (a, b)), end, (ab, c) => (ab.a, ab.b, c));
        return joined.Map(now => now switch
        {
            { a.Force: Truth.Unknown } => NormState.Undetermined,
            { a: { Force: Truth.False, Started: Truth.True } } => NormState.Terminated,
            { a.Force: Truth.False } => NormState.Dormant,
            { a.Started: Truth.Unknown } => NormState.Undetermined,
            { a.Started: Truth.False } => NormState.Conditional,
            { c.Performed: Truth.True } => inTime switch
            {
                Truth.True => NormState.Fulfilled,
                Truth.False => NormState.Cured,
                _ => NormState.Undetermined,
            },
            { b.Ended: Truth.True } => norm.Modality == Modality.Must ? NormState.Terminated : NormState.Expired,
            { b.Ended: Truth.Unknown } or { b.Continuing: Truth.Unknown } or { c.Performed: Truth.Unknown } => NormState.Undetermined,
            { b.Continuing: Truth.False } => NormState.Conditional,
            { c.Late: true } => NormState.Breached,
            _ => NormState.InForce,
        });
    }
}
