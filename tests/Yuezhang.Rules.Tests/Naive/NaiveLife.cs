using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Naive.NaiveTruth;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// The life of one norm, lived through a day at a time. Where a fact is unknown the norm is followed both ways; it is in one state if both
/// lead there, and binds for certain if it binds in all that they lead to.
/// </summary>
internal sealed class NaiveLife
{
    private readonly NaiveWorld _world;
    private readonly Norm _norm;
    private readonly Dictionary<Day, HashSet<NormState>> _states = [];

    public NaiveLife(NaiveWorld world, Norm norm)
    {
        (_world, _norm) = (world, norm);
        var (once, until, during) = (world.Choice.Of(norm.Once), world.Choice.Of(norm.Until), world.Choice.Of(norm.While));
        var lastDays = norm.Within is { } term ? world.LastDays(term) : [];
        Truth started = Truth.False, ended = Truth.False, done = Truth.False;
        foreach (var day in world.Days)
        {
            var force = world.Force(norm.Instrument, day);
            var act = norm.Modality == Modality.Must ? Done(day) : Truth.False;
            started = Either(started, once is null ? force : Both(force, world.Holds(once, day)));
            ended = until is null ? ended : Either(ended, Both(started, world.Holds(until, day)));

            // what was done when the duty ended stays done; before, only while it is not undone; afterwards it comes too late
            done = Either(done, AllOf([started, Contrary(ended), act]));
            var performed = Both(done, Either(act, ended));
            var late = Agreed(lastDays.Select(last => day > last));
            var inTime = lastDays.Count == 0 ? Truth.True : Common(lastDays.Select(last => day <= last ? Truth.True : Done(last)));
            var goesOn = during is null ? Truth.True : world.Holds(during, day);
            _states[day] = new NaiveFacts(norm.Modality == Modality.Must, force, started, ended, performed, goesOn, late, inTime).States();
        }
    }

    /// <summary>The states that it may be in.</summary>
    public IReadOnlySet<NormState> Possible(Day on) => _states[on];

    /// <summary>The state that it is in. Whether a duty still owed is late may be open: then it is not said to be breached.</summary>
    public NormState On(Day on) => _states[on] switch
    {
        { Count: 1 } only => only.Single(),
        var both when both.SetEquals([NormState.InForce, NormState.Breached]) => NormState.InForce,
        _ => NormState.Undetermined,
    };

    private Truth Done(Day on)
    {
        if (_norm.Performance is { } performance)
        {
            return _world.Holds(performance, on);
        }

        var done = _world.Happened(_norm.Act, on);
        var begun = _world.Situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == _norm.Act.Verb.Infinitive);
        return begun is null ? done : Both(done, Contrary(_world.Lasts(_norm.Act with { Verb = begun }, on)));
    }

    private static Truth Agreed(IEnumerable<bool> all) => Common(all.Select(yes => yes ? Truth.True : Truth.False).DefaultIfEmpty(Truth.False));

    private static Truth Common(IEnumerable<Truth> all) => all.Distinct().ToList() is [var only] ? only : Truth.Unknown;
}
