using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The last day for an act: what is unknown of the duties to do it is taken every way, and the day is known if it is the same in all.</summary>
internal static class NaiveDeadline
{
    /// <summary>The verdict and the day; null where a term may begin after all days looked at.</summary>
    public static (Verdict Verdict, Day? Day)? On(NaiveWorld world, Act act, Day on)
    {
        var duties = world.NormsOn(Modality.Must, act).Where(n => n.Maintains is null).ToList();
        var left = duties.FindAll(n => !world.IsVoid(n) && NaiveDefeat.IsDefeated(world, n, act)[world.Index(on)] != Truth.True);
        if (left.Count == 0)
        {
            return (duties.Count == 0 ? Verdict.Silent : Verdict.No, null);
        }

        var some = left.Exists(n => NaiveDefeat.Stands(world, n, act)[world.Index(on)] == Truth.True);
        return some && NaiveVerdict.On(world, Modality.Must, act, on) == Verdict.Conflict ? (Verdict.Conflict, null)
            : left.Exists(n => IsBeyond(world, n)) ? null
            : Told(some ? Firsts(world, left, act, on) : Days(world, left));
    }

    private static (Verdict, Day?) Told(HashSet<Day?> days) => days.Count > 1 ? (Verdict.Undetermined, null) : days.Single() is { } day ? (Verdict.Yes, day) : (Verdict.Silent, null);

    /// <summary>The first day of those that bind, whichever of those bind that may; null for none.</summary>
    private static HashSet<Day?> Firsts(NaiveWorld world, List<Norm> duties, Act act, Day on)
    {
        HashSet<Day?> firsts = [null];
        foreach (var duty in duties)
        {
            var stands = NaiveDefeat.Stands(world, duty, act)[world.Index(on)];
            var withIt = LastDays(world, duty).SelectMany(day => firsts.Select(first => day is null || first < day ? first : day)).ToHashSet();
            firsts = stands == Truth.False ? firsts : stands == Truth.True ? withIt : [.. firsts, .. withIt];
        }

        return firsts;
    }

    /// <summary>The days of all that have one.</summary>
    private static HashSet<Day?> Days(NaiveWorld world, List<Norm> duties)
    {
        HashSet<Day?> days = [.. duties.ConvertAll(d => LastDays(world, d)).FindAll(d => d is not [null]).SelectMany(d => d)];
        return days.Count > 0 ? days : [null];
    }

    private static List<Day?> LastDays(NaiveWorld world, Norm duty) => duty.Within is { } term ? world.LastDays(term, duty.Instrument) : [null];

    private static bool IsBeyond(NaiveWorld world, Norm duty) => duty.Within is { EndsOn: null, Start: var start } && world.Of(start).All(t => t == Truth.False);
}
