using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>What is done with power, and what counts as done: both judged by what stood on the day before.</summary>
internal sealed class NaivePowers(NaiveWorld world)
{
    public Truth[] Happened(Act act) => world.Situation.Library.CountsAs
        .Where(c => world.Choice.IsLaw(c.Guard) && NaiveEvents.Answers(act, c.Counts))
        .Select(c => Done(c.Done, Counting(c)))
        .Aggregate(world.Each(i => world.Events.Happened(act, world.Days[i])), NaiveTruth.Or);

    private Func<Act, Truth[]> Counting(CountsAs rule)
    {
        var stood = world.Find($"counts {rule.Id}", () => world.Force.Of(rule.Instrument).And(world.Of(rule.While, Truth.True)));
        return _ => stood;
    }

    public Truth[] Exercised(Act act) => world.Find($"exercised {act.Verb} {act.Agent?.Id} {act.Object?.Id}", () => Done(act, Stood));

    /// <summary>Whether what is done on one of these days is done with power: surely, where it stood before each of them.</summary>
    public Truth Validity(Act act, Day earliest, Day latest)
    {
        var stood = Stood(act);
        List<Truth> before = [.. Enumerable.Range(world.Index(earliest), latest - earliest + 1).Select(day => stood[Math.Max(day - 1, 0)])];
        return before.TrueForAll(t => t == Truth.True) ? Truth.True : before.TrueForAll(t => t == Truth.False) ? Truth.False : Truth.Unknown;
    }

    private Truth[] Stood(Act act)
    {
        var (powers, disabilities) = (Any(Modality.Can), Any(Modality.Cannot));
        return powers.And(disabilities.Contrary());

        Truth[] Any(Modality modality) =>
            world.NormsOn(modality, act).Select(n => NaiveDefeat.Stands(world, n, act)).Aggregate(world.Each(_ => Truth.False), NaiveTruth.Or);
    }

    // true once it is surely done and what is asked of what was done surely stood before every day of it
    private Truth[] Done(Act act, Func<Act, Truth[]> standing)
    {
        var events = world.Events.Of(act).ConvertAll(e => (Event: e, Stood: standing(e.Act)));
        var untold = standing(act);
        return world.Each(now =>
        {
            var surely = events.Exists(e => world.Events.IsBehind(e.Event, world.Days[now])
                && Enumerable.Range(world.Index(e.Event.Earliest), e.Event.Latest - e.Event.Earliest + 1).All(u => Before(e.Stood, u) == Truth.True));
            var perhaps = Enumerable.Range(0, now + 1).Any(u => (Before(untold, u) != Truth.False && world.Events.MayBeUntold(act, world.Days[u]))
                || events.Exists(e => e.Event.Earliest <= world.Days[u] && world.Days[u] <= e.Event.Latest && Before(e.Stood, u) != Truth.False));
            return surely ? Truth.True : perhaps ? Truth.Unknown : Truth.False;
        });

        static Truth Before(Truth[] stood, int day) => stood[Math.Max(day - 1, 0)];
    }
}
