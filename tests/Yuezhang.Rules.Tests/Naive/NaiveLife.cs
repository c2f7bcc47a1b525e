using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Naive.NaiveTruth;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The life of one norm, lived through a day at a time: what has started, ended, or been lost stays so.</summary>
internal sealed class NaiveLife
{
    private readonly NaiveWorld _world;
    private readonly Norm _norm;
    private readonly Day? _lastDay;
    private readonly Dictionary<Day, NormState> _states = [];

    public NaiveLife(NaiveWorld world, Norm norm)
    {
        (_world, _norm) = (world, norm);
        _lastDay = norm.Within is { } term ? world.LastDay(term) : null;
        var (once, until, during) = (world.Choice.Of(norm.Once), world.Choice.Of(norm.Until), world.Choice.Of(norm.While));
        Truth started = Truth.False, ended = Truth.False;
        var lost = false;
        foreach (var day in world.Days)
        {
            var force = world.Force(norm.Instrument, day);
            var performed = norm.Modality == Modality.Must ? Performed(day) : Truth.False;
            started = Either(started, once is null ? force : Both(force, world.Holds(once, day)));
            ended = until is null ? ended : Either(ended, Both(started, world.Holds(until, day)));

            // what has ended, for all that is known unperformed, cannot be performed any more
            lost |= ended == Truth.True && performed != Truth.True;
            _states[day] = (force, started) switch
            {
                (Truth.Unknown, _) => NormState.Undetermined,
                (Truth.False, Truth.True) => NormState.Terminated,
                (Truth.False, Truth.Unknown) => NormState.Undetermined,
                (Truth.False, _) => NormState.Dormant,
                (_, Truth.Unknown) => NormState.Undetermined,
                (_, Truth.False) => NormState.Conditional,
                _ when norm.Modality == Modality.Must => lost ? NormState.Terminated : Duty(day, ended, performed, during),
                _ => Right(day, ended, during),
            };
        }
    }

    public NormState On(Day on) => _states[on];

    private NormState Right(Day on, Truth ended, Condition? during)
    {
        var over = _lastDay < on ? Truth.True : Truth.False;
        return (Either(ended, over), During(during, on)) switch
        {
            (Truth.True, _) => NormState.Expired,
            (Truth.Unknown, _) or (_, Truth.Unknown) => NormState.Undetermined,
            (_, Truth.False) => NormState.Conditional,
            _ => NormState.InForce,
        };
    }

    private NormState Duty(Day on, Truth ended, Truth performed, Condition? during) => (performed, ended, During(during, on)) switch
    {
        (Truth.True, _, _) => InTime(on) switch { Truth.True => NormState.Fulfilled, Truth.False => NormState.Cured, _ => NormState.Undetermined },
        (Truth.Unknown, _, _) or (_, Truth.Unknown, _) or (_, _, Truth.Unknown) => NormState.Undetermined,
        (_, _, Truth.False) => NormState.Conditional,
        _ => _lastDay < on ? NormState.Breached : NormState.InForce,
    };

    private Truth InTime(Day on) => _lastDay is not { } last || on <= last ? Truth.True : Performed(last);

    private Truth During(Condition? during, Day on) => during is null ? Truth.True : _world.Holds(during, on);

    private Truth Performed(Day on)
    {
        if (_norm.Performance is { } performance)
        {
            return _world.Holds(performance, on);
        }

        var done = _world.Happened(_norm.Act, on);
        var begun = _world.Situation.Library.Verbs.FirstOrDefault(v => v.LastsUntil == _norm.Act.Verb.Infinitive);
        return begun is null ? done : Both(done, Contrary(_world.Lasts(_norm.Act with { Verb = begun }, on)));
    }
}
