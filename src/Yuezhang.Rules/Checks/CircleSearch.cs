using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>
/// Looks for a circle that some choice of readings makes law as a whole. Where the one that is found goes through two choices of one reading, each choice is
/// taken in turn, and what is left then is searched again.
/// </summary>
internal sealed class CircleSearch
{
    /// <summary>How many nodes and arrows are looked at before a tangle is called a circle whatever its readings.</summary>
    private const long MostSteps = 20_000_000;

    private readonly Network _network;
    private readonly CancellationToken _cancellation;
    private readonly int[] _local;
    private long _steps;

    public CircleSearch(Network network, CancellationToken cancellation)
    {
        (_network, _cancellation, _local) = (network, cancellation, new int[network.Count]);
        Array.Fill(_local, -1);
    }

    /// <summary>One circle among some nodes, beginning with the one that is first in the text, and how its arrows wait; null where there is none.</summary>
    public (List<int> Nodes, Wait How)? In(int[] nodes)
    {
        var open = new Stack<(int[] Nodes, Selection Selection)>();
        open.Push((InOrder(nodes), Selection.Empty));
        while (open.TryPop(out var part))
        {
            var arrows = Within(part.Nodes, part.Selection);
            var components = Components.Of(arrows, Wait.Plain, _cancellation);
            var choices = new List<(int[], Selection)>();
            foreach (var tangle in Circles.Tangles(arrows, components, Wait.Plain))
            {
                var circle = Circles.Shortest(arrows, components, tangle);
                if (_steps > MostSteps || Clash(circle.SelectMany(c => Guards(part.Nodes[c.Node], arrows, c.Arrow))) is not { } reading)
                {
                    return ([.. circle.Select(c => part.Nodes[c.Node])], circle.Aggregate(Wait.Plain, (how, c) => how | arrows.How(c.Arrow)));
                }

                var members = tangle.Select(n => part.Nodes[n]).ToArray();
                choices.AddRange(Choices(reading, part.Nodes, arrows, tangle).Select(choice => (members, part.Selection.With(reading, choice))));
            }

            for (var i = choices.Count - 1; i >= 0; i--)
            {
                open.Push(choices[i]);
            }
        }

        return null;
    }

    /// <summary>In the order of the text, whatever the order of the library; what nobody wrote comes last.</summary>
    private int[] InOrder(int[] nodes) =>
    [
        .. nodes.Where(n => _network.WrittenAt(n) is not null)
            .OrderBy(n => Wording.At(_network.WrittenAt(n)!), Citations.InOrder)
            .ThenBy(_network.KindOf).ThenBy(n => (_network.WrittenAt(n) as Norm)?.Id, StringComparer.Ordinal),
        .. nodes.Where(n => _network.WrittenAt(n) is null),
    ];

    /// <summary>The arrows among some nodes that are law on a selection and break no circle.</summary>
    private Arrows Within(int[] nodes, Selection selection)
    {
        var law = new bool[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            _local[nodes[i]] = i;
            law[i] = Admits(selection, _network.GuardOf(nodes[i]));
        }

        var (starts, targets, hows, guards) = (new int[nodes.Length + 1], new List<int>(), new List<Wait>(), new List<int>());
        var all = _network.Arrows;
        for (var i = 0; i < nodes.Length; i++)
        {
            _steps += 1 + all.End(nodes[i]) - all.Start(nodes[i]);
            for (var arrow = all.Start(nodes[i]); law[i] && arrow < all.End(nodes[i]); arrow++)
            {
                if (Keeps(arrow, law, selection))
                {
                    targets.Add(_local[all.To(arrow)]);
                    hows.Add(all.How(arrow));
                    guards.Add(all.GuardOf(arrow));
                }
            }

            // What a rule waits for is told in the order of its text; what an act comes to, in the order of the law.
            if (_network.WrittenAt(nodes[i]) is null)
            {
                Sort(starts[i]);
            }

            starts[i + 1] = targets.Count;
        }

        foreach (var node in nodes)
        {
            _local[node] = -1;
        }

        return new Arrows(starts, [.. targets], [.. hows], [.. guards]);

        void Sort(int from)
        {
            var order = Enumerable.Range(from, targets.Count - from).OrderBy(a => targets[a]).Select(a => (To: targets[a], How: hows[a], Guard: guards[a])).ToList();
            for (var i = 0; i < order.Count; i++)
            {
                (targets[from + i], hows[from + i], guards[from + i]) = order[i];
            }
        }
    }

    private bool Keeps(int arrow, bool[] law, Selection selection) =>
        (_network.Arrows.How(arrow) & Wait.Breaks) == 0
        && _local[_network.Arrows.To(arrow)] is var to and >= 0
        && law[to]
        && Admits(selection, Guard(_network.Arrows.GuardOf(arrow)));

    /// <summary>A reading of which a circle needs two choices; null where there is none.</summary>
    private static string? Clash(IEnumerable<Guard> guards) =>
        guards.Distinct().GroupBy(g => g.Reading, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any())?.Key;

    /// <summary>The choices of a reading on which something in a tangle is law.</summary>
    private IEnumerable<string> Choices(string reading, int[] nodes, Arrows arrows, int[] tangle) => tangle
        .SelectMany(n => Enumerable.Range(arrows.Start(n), arrows.End(n) - arrows.Start(n)).SelectMany(a => Guards(nodes[n], arrows, a)))
        .Where(g => g.Reading == reading).Select(g => g.Choice).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The choices on which a node, and an arrow, are law.</summary>
    private IEnumerable<Guard> Guards(int node, Arrows arrows, int arrow) =>
        new[] { _network.GuardOf(node), Guard(arrows.GuardOf(arrow)) }.OfType<Guard>();

    private Guard? Guard(int number) => number < 0 ? null : _network.Guards[number];

    private static bool Admits(Selection selection, Guard? guard) =>
        guard is null || !selection.Choices.TryGetValue(guard.Reading, out var choice) || choice == guard.Choice;
}
