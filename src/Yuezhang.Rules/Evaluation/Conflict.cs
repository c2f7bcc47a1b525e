using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Two conclusions that disagree, neither of which gives way. The law does not say which is right, and neither do we.</summary>
public abstract record Conflict
{
    private protected Conflict(Interval on) => On = on;

    /// <summary>The stretch of time on which both surely hold.</summary>
    public Interval On { get; }
}

/// <summary>Two norms of contrary effect on one act, or two duties to acts that exclude each other.</summary>
public sealed record NormConflict(Norm One, Norm Other, Interval On) : Conflict(On);

/// <summary>Two values of what can have only one.</summary>
public sealed record ValueConflict(Holds One, Holds Other, Interval On) : Conflict(On);

/// <summary>Looks for conflicts.</summary>
internal sealed class Conflicts(Model model)
{
    /// <summary>All conflicts, of norms first, in the order of the library.</summary>
    public IEnumerable<Conflict> All(CancellationToken cancellation = default) =>
        OfContraries(cancellation).Concat(OfIncompatibles()).Concat(model.Situation.Library.Relations.Where(r => r.IsSingleValued).SelectMany(OfValues));

    /// <summary>The duties to acts that exclude an act.</summary>
    public ImmutableArray<Norm> Excluding(Act act) =>
    [
        .. model.Situation.Library.Incompatibilities
            .SelectMany(i => i.One.Covers(act) ? [i.Other] : i.Other.Covers(act) ? new[] { i.One } : [])
            .SelectMany(other => model.WeighedOn(Modality.Must, other)).Distinct(),
    ];

    /// <summary>The values that surely stand at once at a moment where there can be only one, the one asked of first if it does; none where at most one stands.</summary>
    public ImmutableArray<Holds> Standing(Holds atom, Boundary at)
    {
        ImmutableArray<Holds> standing = [.. Values(atom).Where(v => model.TruthOf(v)[at] == Truth.True)];
        return standing.Length > 1 ? standing : [];
    }

    /// <summary>A value, and all others of which there can be only one with it.</summary>
    public IEnumerable<Holds> Values(Holds atom) => !atom.Relation.IsSingleValued ? [] : model.Relations.All(atom.Relation).Where(other => AreRivals(atom, other)).Prepend(atom);

    private IEnumerable<Conflict> OfContraries(CancellationToken cancellation)
    {
        foreach (var norm in model.Norms.Where(n => n.Modality is Modality.Must or Modality.MustNot or Modality.Can))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var other in Model.Contrary(norm.Modality).SelectMany(m => model.NormsOn(m, norm.Act)).Where(o => norm.Modality != Modality.MustNot || o.Modality != Modality.Must))
            {
                foreach (var on in Together(norm, norm.Act, other, norm.Act))
                {
                    yield return new NormConflict(norm, other, on);
                }
            }
        }
    }

    private IEnumerable<Conflict> OfIncompatibles() =>
        from pair in model.Situation.Library.Incompatibilities
        from one in model.NormsOn(Modality.Must, pair.One)
        from other in model.NormsOn(Modality.Must, pair.Other)
        from stretch in Together(one, pair.One, other, pair.Other)
        select new NormConflict(one, other, stretch);

    private IEnumerable<Conflict> OfValues(Relation relation)
    {
        var atoms = model.Relations.All(relation).ToList();
        foreach (var alike in atoms.GroupBy(a => string.Join(' ', a.Arguments.SkipLast(1).Select(e => e.Id))))
        {
            foreach (var (one, other) in alike.SelectMany((a, i) => alike.Skip(i + 1).Select(b => (a, b))))
            {
                foreach (var on in Kleene.Both(model.TruthOf(one), model.TruthOf(other)).Where(t => t == Truth.True))
                {
                    yield return new ValueConflict(one, other, on);
                }
            }
        }
    }

    private ImmutableArray<Interval> Together(Norm one, Act act, Norm other, Act otherAct) =>
        Kleene.Both(model.BindingOf(one, act), model.BindingOf(other, otherAct)).Where(t => t == Truth.True);

    private static bool AreRivals(Holds one, Holds other) => one.Relation == other.Relation
        && one.Arguments[^1] != other.Arguments[^1]
        && one.Arguments.SkipLast(1).SequenceEqual(other.Arguments.SkipLast(1));
}
