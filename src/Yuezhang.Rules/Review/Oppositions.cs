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
            || Opposed(model, norms, cancellation).Any();
    }

    /// <summary>The acts to which there is a duty that another norm may contradict.</summary>
    public static IEnumerable<Act> ContestedDuties(Model model, IReadOnlyCollection<Norm> norms, CancellationToken cancellation)
    {
        var exclusive = model.Situation.Library.Incompatibilities.SelectMany(i => new[] { i.One, i.Other }).ToList();
        return norms.Where(n => exclusive.Exists(act => act.Covers(n.Act))).Concat(Opposed(model, norms, cancellation))
            .Where(n => n is { Modality: Modality.Must, Maintains: null }).Select(n => n.Act).Distinct();
    }

    /// <summary>The norms that another may contradict.</summary>
    private static IEnumerable<Norm> Opposed(Model model, IEnumerable<Norm> norms, CancellationToken cancellation) => Acts(norms).SelectMany(acts =>
    {
        var alike = acts.ToList();
        return alike.Where(norm =>
        {
            cancellation.ThrowIfCancellationRequested();
            return alike.Exists(other => AreOpposed(model, norm, other) || AreOpposed(model, other, norm));
        });
    });

    private static bool AreOpposed(Model model, Norm norm, Norm other) =>
        Model.Contrary(norm.Modality).Contains(other.Modality) && other.Act.Covers(norm.Act) && AreLawTogether(norm.Guard, other.Guard)
        && !model.GoesBefore(norm, other) && !model.GoesBefore(other, norm);

    /// <summary>Whether both can be law on one way of taking every reading.</summary>
    public static bool AreLawTogether(Guard? one, Guard? other) => one is null || other is null || one.Reading != other.Reading || one.Choice == other.Choice;

    private static IEnumerable<IGrouping<(Verb, Entity?), Norm>> Acts(IEnumerable<Norm> norms) => norms.GroupBy(n => (n.Act.Verb, n.Act.Object)).Where(alike => alike.Skip(1).Any());
}
