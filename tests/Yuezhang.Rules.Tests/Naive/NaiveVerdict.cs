using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The verdict on an act, or on a condition: the first that matches, as the design lists them.</summary>
internal static class NaiveVerdict
{
    public static Verdict On(NaiveWorld world, Modality asked, Act act, Day on)
    {
        List<Norm> pro = [.. world.NormsOn(asked, act), .. asked == Modality.May ? world.NormsOn(Modality.Must, act) : []];
        List<Norm> contra = [.. NaiveDefeat.Contrary(asked).SelectMany(m => world.NormsOn(m, act))];
        var (yes, no) = (Any(pro), Any(contra));
        if (yes == Truth.True && (no == Truth.True || (asked == Modality.Must && IsExcluded())))
        {
            return Verdict.Conflict;
        }

        if (yes == Truth.Unknown || no == Truth.Unknown)
        {
            return Verdict.Undetermined;
        }

        if (yes == Truth.True || no == Truth.True)
        {
            return yes == Truth.True ? Verdict.Yes : Verdict.No;
        }

        // what yields says nothing
        var states = pro.FindAll(n => NaiveDefeat.IsDefeated(world, n, act)[world.Index(on)] != Truth.True).ConvertAll(n => world.Possible(n, on).Select(Said).ToHashSet());
        return states.Count == 0 ? Verdict.Silent
            : states.Exists(possible => possible.SetEquals([Verdict.No])) ? Verdict.No
            : states.Exists(possible => possible.Contains(Verdict.No)) ? Verdict.Undetermined
            : states.Exists(possible => possible.SetEquals([Verdict.Ended])) ? Verdict.Ended
            : states.Exists(possible => possible.Contains(Verdict.Ended)) ? Verdict.Undetermined
            : Verdict.NotYet;

        Truth Any(IEnumerable<Norm> norms) => NaiveTruth.AnyOf(norms.Select(n => NaiveDefeat.Stands(world, n, act)[world.Index(on)]));

        // a duty to do what excludes it stands as well
        bool IsExcluded() => world.Situation.Library.Incompatibilities
            .SelectMany(i => new[] { (i.One, i.Other), (i.Other, i.One) })
            .Any(i => NaiveEvents.Answers(i.Item1, act) && world.Norms.Exists(n => n.Modality == Modality.Must
                && NaiveEvents.Answers(i.Item2, n.Act) && NaiveDefeat.Stands(world, n, i.Item2)[world.Index(on)] == Truth.True));
    }

    public static Verdict On(NaiveWorld world, Condition condition, Day on) =>
        condition is Holds { Relation.IsSingleValued: true } holds && Values(world, holds, on) > 1 ? Verdict.Conflict : world.Holds(condition, on) switch
        {
            Truth.True => Verdict.Yes,
            Truth.False => Verdict.No,
            _ => Verdict.Undetermined,
        };

    /// <summary>The verdict on all things together, and those of which the condition is so.</summary>
    public static (Verdict Verdict, List<Entity> Things) On(NaiveWorld world, Which question, Day on)
    {
        var each = NaivePutting.Things(question.Variable, world.Situation.Library).ConvertAll(thing => (Thing: thing, Verdict: OnOne(thing)));
        return each.Exists(e => e.Verdict == Verdict.Conflict) ? (Verdict.Conflict, [])
            : each.Exists(e => e.Verdict == Verdict.Undetermined) ? (Verdict.Undetermined, [])
            : each.Exists(e => e.Verdict == Verdict.Yes) ? (Verdict.Yes, each.FindAll(e => e.Verdict == Verdict.Yes).ConvertAll(e => e.Thing))
            : (Verdict.No, []);

        Verdict OnOne(Entity thing) => NaivePutting.In(question.Condition, e => e == question.Variable ? thing : e) switch
        {
            Bound bound => On(world, bound.Modality, bound.Act, on),
            var condition => On(world, condition, on),
        };
    }

    // of how many things it surely holds at once
    private static int Values(NaiveWorld world, Holds holds, Day on) => NaivePutting.Things(holds.Arguments[^1], world.Situation.Library)
        .Count(thing => world.Holds(holds with { Arguments = [.. holds.Arguments.SkipLast(1), thing] }, on) == Truth.True);

    private static Verdict Said(NormState state) => state switch
    {
        NormState.Suspended or NormState.Void => Verdict.No,
        NormState.Fulfilled or NormState.Cured or NormState.Waived or NormState.Discharged or NormState.Expired or NormState.Terminated => Verdict.Ended,
        _ => Verdict.NotYet,
    };
}
