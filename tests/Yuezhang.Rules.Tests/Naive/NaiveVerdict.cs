using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The verdict on an act: the first that matches, as the design lists them.</summary>
internal static class NaiveVerdict
{
    public static Verdict On(NaiveWorld world, Modality asked, Act act, Day on)
    {
        List<Norm> pro = [.. world.NormsOn(asked, act), .. asked == Modality.May ? world.NormsOn(Modality.Must, act) : []];
        List<Norm> contra = [.. NaiveWorld.Contrary(asked).SelectMany(m => world.NormsOn(m, act))];
        var (yes, no) = (NaiveTruth.AnyOf(pro.Select(n => world.Stands(n, on))), NaiveTruth.AnyOf(contra.Select(n => world.Stands(n, on))));
        if (yes == Truth.True && no == Truth.True)
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

        // what is overridden says nothing
        var states = pro.FindAll(n => world.IsOverridden(n, on) != Truth.True).ConvertAll(n => world.Possible(n, on));
        return states.Count == 0 ? Verdict.Silent
            : states.Exists(possible => possible.All(IsOver)) ? Verdict.Ended
            : states.Exists(possible => possible.Any(IsOver)) ? Verdict.Undetermined
            : Verdict.NotYet;

        static bool IsOver(NormState state) => state is NormState.Fulfilled or NormState.Cured or NormState.Expired or NormState.Terminated;
    }
}
