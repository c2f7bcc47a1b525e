using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>Which instrument goes before which is an order: none goes before itself, by whatever way.</summary>
internal static class PrecedenceCheck
{
    /// <summary>One problem for each circle.</summary>
    public static IEnumerable<LawProblem> Of(Library library, CancellationToken cancellation)
    {
        var declared = library.Precedences.OrderBy(p => p.At, Citations.InOrder).ThenBy(p => p.Higher.Id, StringComparer.Ordinal).ToLookup(p => p.Higher);
        Entity[] instruments = [.. declared.Select(d => d.Key).Union(declared.SelectMany(d => d).Select(p => p.Lower))];
        var numbers = instruments.Index().ToDictionary(i => i.Item, i => i.Index);
        var (starts, targets) = (new int[instruments.Length + 1], new List<int>());
        for (var i = 0; i < instruments.Length; i++)
        {
            targets.AddRange(declared[instruments[i]].Select(p => numbers[p.Lower]));
            starts[i + 1] = targets.Count;
        }

        var hows = new Wait[targets.Count];
        Array.Fill(hows, Wait.Contrary);
        var arrows = new Arrows(starts, [.. targets], hows, []);
        var components = Components.Of(arrows, Wait.Plain, cancellation);
        foreach (var tangle in Circles.Tangles(arrows, components, Wait.Plain))
        {
            Entity[] circle = [.. Circles.Shortest(arrows, components, tangle).Select(c => instruments[c.Node])];
            var steps = circle.Select((higher, i) => declared[higher].First(p => p.Lower == circle[(i + 1) % circle.Length]));
            yield return new LawProblem(
                LawProblemKind.PrecedenceCircle,
                $"instruments go before each other: {string.Join(", which goes before ", circle.Append(circle[0]))}",
                [.. steps.Select(p => p.At)],
                [.. circle.Select(c => c.Name)]);
        }
    }
}
