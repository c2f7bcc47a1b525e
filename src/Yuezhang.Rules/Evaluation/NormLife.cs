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

    /// <summary>Whether it has been performed since it started and before it ended; always false for a norm that is no obligation.</summary>
    public required Timeline<Truth> Performed { get; init; }

    /// <summary>Whether its term has passed; always false where it has none.</summary>
    public required Timeline<Truth> Late { get; init; }

    /// <summary>The last day of its term; null where it has no term, or the start of the term is not known to the day.</summary>
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
    public required Timeline<Truth> Binding { get; init; }

    /// <summary>Whether its life is behind it.</summary>
    public required Timeline<Truth> Over { get; init; }

    internal static NormLife Of(Model model, Norm norm)
    {
        var selection = model.Situation.Selection;
        var (once, until, during) = (norm.Once.Under(selection), norm.Until.Under(selection), norm.While.Under(selection));
        var never = Timeline<Truth>.Constant(Truth.False, Support.None);
        var force = model.ForceOf(norm.Instrument);
        var started = EventTruth.Latch(once is null ? force : Model.Both(force, model.TruthOf(once.Value)));
        var ended = until is null ? never : EventTruth.Latch(Model.Both(started, model.TruthOf(until.Value)));
        var continuing = during is null ? Timeline<Truth>.Constant(Truth.True, Support.None) : model.TruthOf(during.Value);
        var performance = norm.Modality == Modality.Must ? norm.Performance ?? PerformanceOf(model, norm) : null;
        var performed = performance is null ? never : PerformedOf(started, ended, model.TruthOf(performance));
        var last = LastDaysOf(model, norm);
        var late = last is { } days ? Passing(days) : never;
        var inTime = last is { } term && performance is not null ? InTime(model.TruthOf(performance), term) : Timeline<Truth>.Constant(Truth.True, Support.None);
        var facts = FactsOf(norm.Modality == Modality.Must, force, started, ended, continuing, performed, late, inTime);
        return new NormLife
        {
            Norm = norm,
            Force = force,
            Started = started,
            Ended = ended,
            Continuing = continuing,
            Performed = performed,
            Late = late,
            LastDay = last is { } one && one.Earliest == one.Latest ? one.Latest : null,
            Once = once,
            Until = until,
            While = during,
            Performance = performance,
            States = facts.Map(f => f.State),
            Binding = facts.Map(f => f.Binding),
            Over = facts.Map(f => f.Over),
        };
    }

    /// <summary>What is done before the end counts; until the end, only as long as it stays done.</summary>
    private static Timeline<Truth> PerformedOf(Timeline<Truth> started, Timeline<Truth> ended, Timeline<Truth> done)
    {
        var once = EventTruth.Latch(Model.Both(Model.Both(started, ended.Map(Truths.Not)), done));
        return Model.Both(once, Model.Either(done, ended));
    }

    /// <summary>Doing the act performs it; an act that ends a lasting one, only while that does not go on again.</summary>
    private static Condition PerformanceOf(Model model, Norm norm)
    {
        var done = new Happened(norm.Act, norm.At);
        return model.Situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == norm.Act.Verb.Infinitive) is { } ended
            ? new AllOf([done, new Not(new Lasts(norm.Act with { Verb = ended }, norm.At), norm.At)], norm.At)
            : done;
    }

    /// <summary>The first and the last day that may be the last of the term.</summary>
    private static (Day Earliest, Day Latest)? LastDaysOf(Model model, Norm norm) =>
        norm.Within is { } term
        && model.Situation.Library.Instrument(norm.Instrument)?.Counting.Under(model.Situation.Selection) is { } counting
        && model.RangeOf(term.Start) is { } anchor
            ? (counting.Value.LastDayOf(term.Period, anchor.Earliest), counting.Value.LastDayOf(term.Period, anchor.Latest))
            : null;

    /// <summary>False through the first day that may be the last, true after the last one that may be; unknown between.</summary>
    private static Timeline<Truth> Passing((Day Earliest, Day Latest) last)
    {
        var builder = new TimelineBuilder<Truth>();
        builder.Append(Boundary.StartOf(last.Earliest.Next), Truth.False, Support.None);
        builder.Append(Boundary.StartOf(last.Latest.Next), Truth.Unknown, Support.None);
        builder.Append(Boundary.End, Truth.True, Support.None);
        return builder.Build();
    }

    /// <summary>
    /// Whether it was done by the last day, be it before the duty itself had started: as on every day that may have been the last so far.
    /// </summary>
    private static Timeline<Truth> InTime(Timeline<Truth> done, (Day Earliest, Day Latest) last)
    {
        var builder = new TimelineBuilder<Truth>();
        builder.Append(Boundary.StartOf(last.Earliest.Next), Truth.True, Support.None);
        var inTime = done[Boundary.StartOf(last.Earliest)];
        for (var piece = done.RunAt(Boundary.StartOf(last.Earliest)).Interval; !piece.Until.IsOpen && piece.Until.Day <= last.Latest; piece = done.RunAt(piece.Until).Interval)
        {
            builder.Append(Boundary.StartOf(piece.Until.Day.Next), inTime, Support.None);
            inTime = done[piece.Until] == inTime ? inTime : Truth.Unknown;
        }

        builder.Append(Boundary.End, inTime, Support.None);
        return builder.Build();
    }

    private static Timeline<NormFacts> FactsOf(
        bool isDuty,
        Timeline<Truth> force,
        Timeline<Truth> started,
        Timeline<Truth> ended,
        Timeline<Truth> continuing,
        Timeline<Truth> performed,
        Timeline<Truth> late,
        Timeline<Truth> inTime)
    {
        var facts = force.Map(f => new NormFacts(isDuty, f, default, default, default, default, default, default));
        facts = Timeline.Combine(facts, started, (f, t) => f with { Started = t });
        facts = Timeline.Combine(facts, ended, (f, t) => f with { Ended = t });
        facts = Timeline.Combine(facts, continuing, (f, t) => f with { Continuing = t });
        facts = Timeline.Combine(facts, performed, (f, t) => f with { Performed = t });
        facts = Timeline.Combine(facts, late, (f, t) => f with { Late = t });
        return Timeline.Combine(facts, inTime, (f, t) => f with { InTime = t });
    }
}
