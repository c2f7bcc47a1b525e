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

        var states = pro.ConvertAll(n => world.State(n, on));
        return yes == Truth.True ? Verdict.Yes
            : no == Truth.True ? Verdict.No
            : states.Exists(s => s is NormState.Fulfilled or NormState.Cured or NormState.Expired or NormState.Terminated) ? Verdict.Ended
            : states.Count > 0 ? Verdict.NotYet
            : Verdict.Silent;
    }
}
