using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>The most that may be done of an act: by the prohibitions of it and of more than some quantity of it as they are shown; of a limit, the norm that sets it must be told.</summary>
internal sealed partial class ProofChecker
{
    private Verdict? Entailed(HowMuchMay question, Answer answer, Premises premises, Boundary at)
    {
        var act = question.Act with { Measure = null, MoreThan = false };
        var limits = situation.Library.AllNorms.Concat(Imported()).Where(n => n is { Modality: Modality.MustNot, Act: { MoreThan: true, Measure: not null } } && situation.Selection.Admits(n.Guard)
            && (n.Act with { Measure = null, MoreThan = false }).Covers(act)).Select(n => n.Act.Measure!.Value).Distinct().Order(Comparer<Amount>.Create((a, b) => a.Value.CompareTo(b.Value))).ToList();
        var tried = limits.ConvertAll(limit => (Limit: limit, Verdict: Whether(act with { Measure = limit, MoreThan = true })));
        var whole = Whether(act);
        if (whole.No is null || whole.Yes is null || tried.Exists(t => t.Verdict.No is null || t.Verdict.Yes is null))
        {
            return null;
        }

        foreach (var what in limits.Select(l => act with { Measure = l, MoreThan = true }).Prepend(act))
        {
            var giving = new[] { Modality.May, Modality.Must, Modality.MustNot }.SelectMany(m => NormsOn(m, what)).Where(n => premises.Norm(n, at)?.Binding == Truth.True && IsOverridden(n, what, premises, at) == Truth.True);
            if (!giving.All(n => answer.Because.Any(p => p.Finding is DefeatFinding f && f.Defeated.Id == n.Id)))
            {
                Faults.Add($"{answer.Question} on {answer.On}: it is not told what gives way");
            }
        }

        if (whole.No != Truth.False)
        {
            return Of(whole) is var verdict && verdict == Verdict.Yes ? Verdict.No : verdict;
        }

        var binding = tried.FindAll(t => t.Verdict.No != Truth.False);
        var least = binding.FindAll(t => question.In is null || t.Limit.Unit == question.In).DistinctBy(t => t.Limit.Unit).ToList();
        if (least.Count == 0)
        {
            var silent = binding.Count > 0 || (tried.Count > 0 && !new[] { Modality.May, Modality.Must, Modality.MustNot }.Any(m => NormsOn(m, act).Any()));
            return silent ? Verdict.Silent : Entailed(new WhetherBound(Modality.May, act), answer, premises, at);
        }

        var verdicts = least.ConvertAll(t => Of(t.Verdict));
        if (verdicts.Exists(v => v != Verdict.Yes))
        {
            return verdicts.Contains(Verdict.Conflict) ? Verdict.Conflict : Verdict.Undetermined;
        }

        foreach (var (limit, _) in least.Where(l => !answer.Because.Any(p => p.Finding is NormFinding { Norm: { Modality: Modality.MustNot, Act: { MoreThan: true } told } } && told.Measure == l.Limit)))
        {
            Faults.Add($"{answer.Question} on {answer.On}: it is not told what forbids more than {limit}");
        }

        if (NormsOn(Modality.May, act).Concat(NormsOn(Modality.Must, act)).Any(n => Stands(n, act, premises, at) == Truth.True && !answer.Because.Any(p => p.Finding is NormFinding f && Premises.Key(f.Norm) == Premises.Key(n))))
        {
            Faults.Add($"{answer.Question} on {answer.On}: the right is not told");
        }

        return answer.Value is MoneyValue value && value.Amounts.ToHashSet().SetEquals(least.Select(t => t.Limit)) ? Verdict.Yes : null;

        (Truth? No, Truth? Yes) Whether(Act what) => (Any(what, Modality.MustNot), Any(what, Modality.May, Modality.Must));

        Truth? Any(Act what, params Modality[] modalities) =>
            modalities.SelectMany(m => NormsOn(m, what)).Select(n => Stands(n, what, premises, at)).Aggregate((Truth?)Truth.False, Kleene.Or);

        static Verdict Of((Truth? No, Truth? Yes) truths) => truths switch
        {
            (Truth.True, Truth.True) => Verdict.Conflict,
            (Truth.True, Truth.False) => Verdict.Yes,
            _ => Verdict.Undetermined,
        };
    }
}
