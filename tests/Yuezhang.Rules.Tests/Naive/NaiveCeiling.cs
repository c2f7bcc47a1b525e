using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The most that may be done of an act: every amount that a norm names is tried, from the least on, whether more than it must not be.</summary>
internal static class NaiveCeiling
{
    public static (Verdict Verdict, string Limits) On(NaiveWorld world, Act asked, Unit? unit, Day on)
    {
        var act = asked with { Measure = null, MoreThan = false };
        if (Forbidden(act) is { } whole)
        {
            return (whole == Verdict.Yes ? Verdict.No : whole, "");
        }

        var amounts = world.Norms.FindAll(n => n is { Modality: Modality.MustNot, Act: { MoreThan: true, Measure: not null } } && NaiveEvents.Answers(n.Act with { Measure = null, MoreThan = false }, act))
            .ConvertAll(n => n.Act.Measure!.Value).Distinct().ToLookup(m => m.Unit);
        var told = amounts.Where(u => unit is null || u.Key == unit).Select(First).OfType<(Amount Amount, Verdict Verdict)>().ToList();
        return told.Exists(t => t.Verdict == Verdict.Conflict) ? (Verdict.Conflict, "")
            : told.Exists(t => t.Verdict == Verdict.Undetermined) ? (Verdict.Undetermined, "")
            : told.Count > 0 ? (Verdict.Yes, string.Join(", ", told.Select(t => $"{t.Amount}").Order(StringComparer.Ordinal)))
            : amounts.Any(u => First(u) is not null) ? (Verdict.Silent, "")
            : (NaiveVerdict.On(world, Modality.May, act, on), "");

        (Amount, Verdict)? First(IGrouping<Unit, Amount> ofUnit)
        {
            foreach (var amount in ofUnit.OrderBy(a => a.Value))
            {
                if (Forbidden(act with { Measure = amount, MoreThan = true }) is { } verdict)
                {
                    return (amount, verdict);
                }
            }

            return null;
        }

        // null where no prohibition stands, or may
        Verdict? Forbidden(Act what)
        {
            var (no, yes) = (Any(what, Modality.MustNot), Any(what, Modality.May, Modality.Must));
            return no == Truth.False ? null : (no, yes) switch
            {
                (Truth.True, Truth.True) => Verdict.Conflict,
                (Truth.True, Truth.False) => Verdict.Yes,
                _ => Verdict.Undetermined,
            };
        }

        Truth Any(Act what, params Modality[] modalities) =>
            NaiveTruth.AnyOf(modalities.SelectMany(m => world.NormsOn(m, what)).Select(n => NaiveDefeat.Stands(world, n, what)[world.Index(on)]));
    }
}
