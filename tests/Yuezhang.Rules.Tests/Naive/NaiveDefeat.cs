using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>Which norm yields to which, and which stand.</summary>
internal static class NaiveDefeat
{
    /// <summary>The kinds of norm that cannot stand beside one of this kind.</summary>
    public static Modality[] Contrary(Modality modality) => modality switch
    {
        Modality.Must => [Modality.MustNot, Modality.NeedNot],
        Modality.MustNot => [Modality.May, Modality.Must],
        Modality.May => [Modality.MustNot],
        Modality.NeedNot => [Modality.Must],
        Modality.Can => [Modality.Cannot],
        _ => [Modality.Can],
    };

    /// <summary>Whether a norm binds or allows an act, and does not yield.</summary>
    public static Truth[] Stands(NaiveWorld world, Norm norm, Act act) => world.LifeOf(norm).Binds.And(IsDefeated(world, norm, act).Contrary());

    /// <summary>Whether a norm on an act binds to which it yields.</summary>
    public static Truth[] IsDefeated(NaiveWorld world, Norm norm, Act act) => Contrary(norm.Modality)
        .SelectMany(m => world.NormsOn(m, act))
        .Where(other => Yields(world, norm, other) && !Yields(world, other, norm))
        .Select(other => world.LifeOf(other).Binds)
        .Aggregate(world.Each(_ => Truth.False), NaiveTruth.Or);

    private static bool Yields(NaiveWorld world, Norm norm, Norm other) =>
        (other.Instrument == norm.Instrument && (other.Notwithstanding.Contains(norm.At.Article) || norm.SubjectTo.Contains(other.At.Article)))
        || world.Situation.Library.Precedences.Any(p => p.Higher == other.Instrument && p.Lower == norm.Instrument);
}
