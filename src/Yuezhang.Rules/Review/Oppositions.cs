using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Review;

/// <summary>Norms of contrary effect on one act, whatever the readings and the record: without any, nothing can come to contradict.</summary>
internal static class Oppositions
{
    /// <summary>How many pairs of norms could disagree at most.</summary>
    public static long Count(IEnumerable<Norm> norms) => Acts(norms).Sum(alike =>
    {
        var of = alike.CountBy(n => n.Modality).ToDictionary(kind => kind.Key, kind => (long)kind.Value);
        return (Of(Modality.Must) * (Of(Modality.MustNot) + Of(Modality.NeedNot))) + (Of(Modality.MustNot) * Of(Modality.May)) + (Of(Modality.Can) * Of(Modality.Cannot));

        long Of(Modality modality) => of.GetValueOrDefault(modality);
    });

    /// <summary>Whether some two can be law at once, and bind at once, with neither giving way; or what else can be contradicted is there.</summary>
    public static bool MayArise(Model model, IEnumerable<Norm> norms, CancellationToken cancellation)
    {
        var library = model.Situation.Library;
        return !library.MostFavouredNationClauses.IsEmpty || !library.Incompatibilities.IsEmpty || library.Relations.Any(r => r.IsSingleValued)
            || Acts(norms).Any(alike => MayArise(model, [.. alike], cancellation));
    }

    private static bool MayArise(Model model, List<Norm> alike, CancellationToken cancellation)
    {
        foreach (var norm in alike)
        {
            cancellation.ThrowIfCancellationRequested();
            var contrary = Model.Contrary(norm.Modality);
            if (alike.Exists(other => contrary.Contains(other.Modality) && other.Act.Covers(norm.Act) && AreLawTogether(norm.Guard, other.Guard)
                && !model.GoesBefore(norm, other) && !model.GoesBefore(other, norm)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both can be law on one way of taking every reading.</summary>
    public static bool AreLawTogether(Guard? one, Guard? other) => one is null || other is null || one.Reading != other.Reading || one.Choice == other.Choice;

    private static IEnumerable<IGrouping<(Verb, Entity?), Norm>> Acts(IEnumerable<Norm> norms) => norms.GroupBy(n => (n.Act.Verb, n.Act.Object)).Where(alike => alike.Skip(1).Any());
}
