using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// The life of a norm: its state at each moment, and the timelines that decide it, so that a proof can say why.
/// </summary>
public sealed class NormLife
{
    private static readonly Timeline<NormCourses> s_void = Timeline<NormCourses>.Constant(new NormCourses(NormPasts.NotStarted, NormState.Void, false), Support.None);

    private readonly Timeline<NormCourses> _courses;
    private Timeline<NormState>? _states;
    private Timeline<Truth>? _binding;
    private Timeline<Truth>? _breached;
    private Timeline<Truth>? _over;
    private Timeline<Truth>? _resting;

    private NormLife(Norm norm, Timeline<NormCourses> courses) => (Norm, _courses) = (norm, courses);

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>Its state at each moment.</summary>
    public Timeline<NormState> States => _states ??= _courses.Map(static c => c.State);

    /// <summary>Whether its instrument is in force between those it concerns, or it applies before; for an imported norm, whether clause and grant are in force.</summary>
    public required Timeline<Truth> Force { get; init; }

    /// <summary>Whether it has started.</summary>
    public Timeline<Truth> Started => _courses.Map(static c => c.Started);

    /// <summary>Whether its end has come, before anything else closed it.</summary>
    public Timeline<Truth> Ended => _courses.Map(static c => c.Has(NormPasts.Ended));

    /// <summary>Whether it has been given up, before anything else closed it.</summary>
    public Timeline<Truth> Waived => _courses.Map(static c => c.Has(NormPasts.Waived));

    /// <summary>Whether it has been released otherwise than by performance, before anything else closed it.</summary>
    public Timeline<Truth> Discharged => _courses.Map(static c => c.Has(NormPasts.Discharged));

    /// <summary>Whether it is performed; always false for a norm that is no obligation to achieve.</summary>
    public Timeline<Truth> Performed => _courses.Map(static c => c.Performed);

    /// <summary>Whether it is put to rest.</summary>
    public required Timeline<Truth> Suspended { get; init; }

    /// <summary>Whether what must hold at each moment holds.</summary>
    public required Timeline<Truth> Continuing { get; init; }

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

    /// <summary>Whether it is breached. When a duty without a term is too late, no day says.</summary>
    public Timeline<Truth> Breached => _breached ??= Performance is not null && Norm.Within is null
        ? _courses.Map(static c => Truths.And(Truth.Unknown, c.Binding))
        : _courses.Map(static c => c.Breached);

    /// <summary>Whether it rests for a time, or never was: then the answer is no.</summary>
    public Timeline<Truth> Resting => _resting ??= _courses.Map(static c => c.Resting);

    /// <summary>Whether it binds or allows: in force, or breached and still owed.</summary>
    public Timeline<Truth> Binding => _binding ??= _courses.Map(static c => c.Binding);

    /// <summary>Whether its life is behind it.</summary>
    public Timeline<Truth> Over => _over ??= _courses.Map(static c => c.Over);

    internal static NormLife Of(Model model, Norm norm)
    {
        var selection = model.Situation.Selection;
        var kind = KindOf(norm);
        var (once, until, during) = (norm.Once.Under(selection), norm.Until.Under(selection), norm.While.Under(selection));
        var force = model.ForceOf(norm);
        var continuing = during is null ? Kleene.Always : model.TruthOf(during.Value);
        var suspended = Kleene.Either(Holding(model, norm.Suspended.Under(selection)), model.RestsOf(norm));
        var performance = kind == NormKind.Achieve ? norm.Performance ?? PerformanceOf(model, norm) : null;
        var performed = performance is null ? Kleene.Never : model.TruthOf(performance);
        var last = norm.Within is { } term ? model.LastDaysOf(term, norm.Instrument) : null;
        var late = last?.Passing() ?? Kleene.Never;
        var kept = KeptBy(model, norm, kind);
        var undoing = model.UndoingOf(norm);
        var courses = undoing?.IsMet == true ? s_void : NormSweep.Along(
            kind,
            (NormFact.Force, force),
            (NormFact.Starting, once is null ? Kleene.Always : model.TruthOf(once.Value)),
            (NormFact.Performance, performed),
            (NormFact.Waiver, Holding(model, norm.Waived.Under(selection))),
            (NormFact.Discharge, Holding(model, norm.Discharged.Under(selection))),
            (NormFact.End, Holding(model, until)),
            (NormFact.Suspended, suspended),
            (NormFact.Continuing, continuing),
            (NormFact.Late, late),
            (NormFact.InTime, performance is null || last is null ? Kleene.Always : last.Value.AsOn(performed)),
            (NormFact.Kept, kept));
        return new NormLife(norm, courses)
        {
            Force = force,
            Suspended = suspended,
            Continuing = continuing,
            Late = late,
            Kept = kept,
            Undoing = undoing,
            LastDay = last?.Only,
            Once = once,
            Until = until,
            While = during,
            Performance = performance,
        };
    }

    private static NormKind KindOf(Norm norm) => norm.Modality switch
    {
        Modality.Must when norm.Maintains is null => NormKind.Achieve,
        Modality.Must => NormKind.Maintain,
        Modality.MustNot => NormKind.Forbid,
        _ => NormKind.Allow,
    };

    private static Timeline<Truth> Holding(Model model, Alternative<Condition>? condition) => condition is null ? Kleene.Never : model.TruthOf(condition.Value);

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
}
