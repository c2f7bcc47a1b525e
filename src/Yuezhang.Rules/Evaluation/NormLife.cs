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

    /// <summary>Whether its instrument is in force between those it concerns; for an imported norm, whether clause and grant are.</summary>
    public required Timeline<Truth> Force { get; init; }

    /// <summary>Whether it has started.</summary>
    public required Timeline<Truth> Started { get; init; }

    /// <summary>Whether it has ended.</summary>
    public required Timeline<Truth> Ended { get; init; }

    /// <summary>Whether it has been given up.</summary>
    public required Timeline<Truth> Waived { get; init; }

    /// <summary>Whether it has been released otherwise than by performance.</summary>
    public required Timeline<Truth> Discharged { get; init; }

    /// <summary>Whether it is put to rest.</summary>
    public required Timeline<Truth> Suspended { get; init; }

    /// <summary>Whether what must hold at each moment holds.</summary>
    public required Timeline<Truth> Continuing { get; init; }

    /// <summary>Whether it has been performed since it started and before it ended; always false for a norm that is no obligation to achieve.</summary>
    public required Timeline<Truth> Performed { get; init; }

    /// <summary>Whether its term has passed; always false where it has none.</summary>
    public required Timeline<Truth> Late { get; init; }

    /// <summary>Whether what it wants kept is kept; always true for a norm that wants nothing kept.</summary>
    public required Timeline<Truth> Kept { get; init; }

    /// <summary>What became of the condition that undoes it from the start; null where it has none.</summary>
    public required RetroactiveOutcome? Undoing { get; init; }

    /// <summary>The last day of its term; null where it has no term, or the start of the term is not known to the day.</summary>
    public required Day? LastDay { get; init; }

    /// <summary>The starting, ending and continuing conditions that are law on the readings taken.</summary>
    public required Alternative<Condition>? Once { get; init; }

    /// <inheritdoc cref="Once"/>
    public required Alternative<Condition>? Until { get; init; }

    /// <inheritdoc cref="Once"/>
    public required Alternative<Condition>? While { get; init; }

    /// <summary>What performs it; null for a norm that is no obligation to achieve.</summary>
    public required Condition? Performance { get; init; }

    /// <summary>Whether it is breached.</summary>
    public required Timeline<Truth> Breached { get; init; }

    /// <summary>Whether it rests for a time, or never was: then the answer is no.</summary>
    public required Timeline<Truth> Resting { get; init; }

    /// <summary>Whether it binds or allows: in force, or breached and still owed.</summary>
    public required Timeline<Truth> Binding { get; init; }

    /// <summary>Whether its life is behind it.</summary>
    public required Timeline<Truth> Over { get; init; }

    internal static NormLife Of(Model model, Norm norm)
    {
        var selection = model.Situation.Selection;
        var kind = KindOf(norm);
        var (once, until, during) = (norm.Once.Under(selection), norm.Until.Under(selection), norm.While.Under(selection));
        var force = model.ForceOf(norm);
        var started = Kleene.Ever(once is null ? force : Kleene.Both(force, model.TruthOf(once.Value)));
        var ended = After(model, started, until);
        var waiving = After(model, started, norm.Waived.Under(selection));
        var discharging = After(model, started, norm.Discharged.Under(selection));
        var waived = First(waiving, Kleene.Never, Kleene.Either(discharging, ended));
        var discharged = First(discharging, waiving, ended);
        var continuing = during is null ? Kleene.Always : model.TruthOf(during.Value);
        var suspended = Kleene.Either(Holding(model, norm.Suspended.Under(selection)), model.RestsOf(norm));
        var performance = kind == NormKind.Achieve ? norm.Performance ?? PerformanceOf(model, norm) : null;
        var closed = Kleene.Either(Kleene.Either(waiving, discharging), ended);
        var performed = performance is null ? Kleene.Never : PerformedOf(started, closed, model.TruthOf(performance));
        var last = LastDaysOf(model, norm);
        var late = last is { } days ? Passing(days)
            : kind != NormKind.Achieve && norm.Within is { } unseen ? Kleene.Both(Kleene.Unknown, model.TruthOf(unseen.Start))
            : Kleene.Never;
        var inTime = last is { } term && performance is not null ? InTime(model.TruthOf(performance), term) : Kleene.Always;
        var kept = KeptBy(model, norm, kind);
        var undoing = model.UndoingOf(norm);
        var (states, breached, resting, binding, over) = NormSweep.Along(
            kind,
            (NormFact.Void, undoing?.IsMet == true ? Kleene.Always : Kleene.Never),
            (NormFact.Force, force),
            (NormFact.Started, started),
            (NormFact.Performed, performed),
            (NormFact.Waived, waived),
            (NormFact.Discharged, discharged),
            (NormFact.Ended, ended),
            (NormFact.Closed, closed),
            (NormFact.Suspended, suspended),
            (NormFact.Continuing, continuing),
            (NormFact.Continued, during is null ? Kleene.Always : Kleene.Ever(Kleene.Both(started, continuing))),
            (NormFact.Late, late),
            (NormFact.InTime, inTime),
            (NormFact.Kept, kept));
        return new NormLife
        {
            Norm = norm,
            Force = force,
            Started = started,
            Ended = ended,
            Waived = waived,
            Discharged = discharged,
            Suspended = suspended,
            Continuing = continuing,
            Performed = performed,
            Late = late,
            Kept = kept,
            Undoing = undoing,
            LastDay = last is { } one && one.Earliest == one.Latest ? one.Latest : null,
            Once = once,
            Until = until,
            While = during,
            Performance = performance,
            States = states,
            Breached = breached,
            Resting = resting,
            Binding = binding,
            Over = over,
        };
    }

    /// <summary>Whether the last day of its term lies in a known range.</summary>
    internal static bool HasLastDays(Model model, Norm norm) => LastDaysOf(model, norm) is not null;

    private static NormKind KindOf(Norm norm) => norm.Modality switch
    {
        Modality.Must when norm.Maintains is null => NormKind.Achieve,
        Modality.Must => NormKind.Maintain,
        Modality.MustNot => NormKind.Forbid,
        _ => NormKind.Allow,
    };

    private static Timeline<Truth> Holding(Model model, Alternative<Condition>? condition) => condition is null ? Kleene.Never : model.TruthOf(condition.Value);

    /// <summary>Whether something has come after the start.</summary>
    private static Timeline<Truth> After(Model model, Timeline<Truth> started, Alternative<Condition>? condition) =>
        condition is null ? Kleene.Never : Kleene.Ever(Kleene.Both(started, model.TruthOf(condition.Value)));

    /// <summary>Whether an ending came first: before some, and not after others.</summary>
    private static Timeline<Truth> First(Timeline<Truth> ending, Timeline<Truth> before, Timeline<Truth> notAfter) =>
        ReferenceEquals(ending, Kleene.Never)
            ? ending
            : Kleene.Ever(Kleene.Both(ending, Kleene.Contrary(Kleene.Either(before, Kleene.JustBefore(notAfter)))));

    /// <summary>What is done by the moment at which something else closes it counts; until then, only as long as it stays done.</summary>
    private static Timeline<Truth> PerformedOf(Timeline<Truth> started, Timeline<Truth> closed, Timeline<Truth> done)
    {
        var once = Kleene.Ever(Kleene.Both(Kleene.Both(started, Kleene.Contrary(Kleene.JustBefore(closed))), done));
        return Kleene.Both(once, Kleene.Either(done, closed));
    }

    /// <summary>Doing the act performs it; an act that ends a lasting one, only while that does not go on again.</summary>
    private static Condition PerformanceOf(Model model, Norm norm)
    {
        var done = new Happened(norm.Act, norm.At);
        return model.Situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == norm.Act.Verb.Infinitive) is { } ended
            ? new AllOf([done, new Not(new Lasts(norm.Act with { Verb = ended }, norm.At), norm.At)], norm.At)
            : done;
    }

    /// <summary>Whether what an obligation maintains holds, or what is prohibited is not being done.</summary>
    private static Timeline<Truth> KeptBy(Model model, Norm norm, NormKind kind) => kind switch
    {
        NormKind.Maintain => model.TruthOf(norm.Maintains!),
        NormKind.Forbid => Kleene.Contrary(model.BeingDone(norm.Act)),
        _ => Kleene.Always,
    };

    /// <summary>The first and the last day that may be the last of the term.</summary>
    private static (Day Earliest, Day Latest)? LastDaysOf(Model model, Norm norm) => norm.Within is { } term ? model.LastDaysOf(term, norm.Instrument) : null;

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
}
