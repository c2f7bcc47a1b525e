using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>What is done with power, and what counts as done: both judged by what stood on the day before.</summary>
internal sealed class NaivePowers(NaiveWorld world)
{
    public Truth[] Happened(Act act) => world.Situation.Library.CountsAs
        .Where(c => world.Choice.IsLaw(c.Guard) && NaiveEvents.Answers(act, c.Counts))
        .Select(c => Done(c.Done, world.Find($"counts {c.Id}", () => world.Force.Of(c.Instrument).And(world.Of(c.While, Truth.True)))))
        .Aggregate(world.Each(i => world.Events.Happened(act, world.Days[i])), NaiveTruth.Or);

    public Truth[] Exercised(Act act) => world.Find($"exercised {act.Verb} {act.Agent?.Id} {act.Object?.Id}", () => Done(act, Stood(act)));

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

    // true once it is surely done and what is asked surely stood before every day of it
    private Truth[] Done(Act act, Truth[] stood) => world.Each(now =>
    {
        var surely = world.Events.Of(act).Exists(e => world.Events.IsBehind(e, world.Days[now])
            && Enumerable.Range(world.Index(e.Earliest), e.Latest - e.Earliest + 1).All(u => Before(u) == Truth.True));
        var perhaps = Enumerable.Range(0, now + 1).Any(u => Before(u) != Truth.False && world.Events.MayBeOn(act, world.Days[u]));
        return surely ? Truth.True : perhaps ? Truth.Unknown : Truth.False;

        Truth Before(int day) => stood[Math.Max(day - 1, 0)];
    });
}
