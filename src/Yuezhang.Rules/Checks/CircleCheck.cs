using System.Collections.Immutable;
using Yuezhang.Rules.Dependence;

namespace Yuezhang.Rules.Checks;

/// <summary>
/// A law may wait for itself only across a day, or by what was just before an exercise of a power or an act that counts as another. Rules that only add to
/// each other may wait for each other as they like.
/// </summary>
internal static class CircleCheck
{
    /// <summary>How many rules of a circle are told.</summary>
    private const int MostTold = 20;

    /// <summary>One problem for each tangle of rules that wait for each other.</summary>
    public static IEnumerable<LawProblem> Of(Network network, CancellationToken cancellation)
    {
        var components = Components.Of(network.Arrows, Wait.Breaks, cancellation);
        var tangles = Circles.Tangles(network.Arrows, components, Wait.Breaks);
        if (tangles.Count == 0)
        {
            yield break;
        }

        var search = new CircleSearch(network, cancellation);
        foreach (var tangle in tangles)
        {
            if (search.In(tangle) is var (nodes, how) && !IsImported(network, nodes))
            {
                yield return Told([.. nodes.Select(network.WrittenAt).OfType<object>()], how);
            }
        }
    }

    /// <summary>A clause that waits for what it extends itself: <see cref="ImportCheck"/> says so in plainer words.</summary>
    private static bool IsImported(Network network, List<int> circle) =>
        circle.Exists(n => network.KindOf(n) == NodeKind.Clause) && circle.Exists(n => network.KindOf(n) is NodeKind.Imports or NodeKind.Extended);

    private static LawProblem Told(ImmutableArray<object> circle, Wait how)
    {
        var told = circle.Take(MostTold).Select(Wording.Named).ToList();
        if (circle.Length > MostTold)
        {
            told.Add($"{circle.Length - MostTold:N0} more");
        }

        told.Add(told[0]);
        var (kind, of) = (how & Wait.DelayOfNoDay) == 0
            ? (LawProblemKind.Circle, "")
            : (LawProblemKind.DelayOfNoDay, ", and the delay between them is of no day by the convention of its instrument");
        return new LawProblem(
            kind,
            $"rules wait for each other{of}: {string.Join(", which waits for: ", told)}",
            [.. circle.Take(MostTold).Select(Wording.At)],
            [.. circle.Take(MostTold).Select(Wording.Of)]);
    }
}
