using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>
/// Looks for a circle that some choice of readings makes law as a whole. Where the rules that wait for each other are law on different readings, each choice is
/// taken in turn, and what is left then is taken apart again.
/// </summary>
internal sealed class CircleSearch
{
    /// <summary>How many arrows are looked at before a tangle is called a circle whatever its readings.</summary>
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
                if (Undecided(part.Nodes, arrows, components, tangle, part.Selection) is { } reading && _steps < MostSteps)
                {
                    var members = tangle.Select(n => part.Nodes[n]).ToArray();
                    choices.AddRange(reading.Select(choice => (members, part.Selection.With(choice.Reading, choice.Choice))));
                    continue;
                }

                var (circle, how) = Circles.Shortest(arrows, components, tangle);
                return ([.. circle.Select(n => part.Nodes[n])], how);
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
            if (law[i])
            {
                var kept = Enumerable.Range(all.Start(nodes[i]), all.End(nodes[i]) - all.Start(nodes[i])).Where(a => Keeps(a, law, selection));

                // What a rule waits for is told in the order of its text; what an act comes to, in the order of the law.
                foreach (var arrow in _network.WrittenAt(nodes[i]) is null ? kept.OrderBy(a => _local[all.To(a)]) : kept)
                {
                    targets.Add(_local[all.To(arrow)]);
                    hows.Add(all.How(arrow));
                    guards.Add(all.GuardOf(arrow));
                }
            }

            starts[i + 1] = targets.Count;
        }

        foreach (var node in nodes)
        {
            _local[node] = -1;
        }

        return new Arrows(starts, [.. targets], [.. hows], [.. guards]);
    }

    private bool Keeps(int arrow, bool[] law, Selection selection) =>
        (_network.Arrows.How(arrow) & Wait.Breaks) == 0
        && _local[_network.Arrows.To(arrow)] is var to and >= 0
        && law[to]
        && Admits(selection, Guard(_network.Arrows.GuardOf(arrow)));

    /// <summary>The choices of one reading of which no choice is taken, and on several of which something in a tangle is law; null where there is none.</summary>
    private List<Guard>? Undecided(int[] nodes, Arrows arrows, Components components, int[] tangle, Selection selection)
    {
        var guards = new HashSet<Guard>();
        foreach (var node in tangle)
        {
            Take(_network.GuardOf(nodes[node]));
            for (var arrow = arrows.Start(node); arrow < arrows.End(node); arrow++)
            {
                if (components.Of(arrows.To(arrow)) == components.Of(node))
                {
                    Take(Guard(arrows.GuardOf(arrow)));
                }
            }
        }

        return guards.GroupBy(g => g.Reading, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(c => c.Choice, StringComparer.Ordinal).ToList()).FirstOrDefault();

        void Take(Guard? guard)
        {
            if (guard is not null && !selection.Choices.ContainsKey(guard.Reading))
            {
                guards.Add(guard);
            }
        }
    }

    private Guard? Guard(int number) => number < 0 ? null : _network.Guards[number];

    private static bool Admits(Selection selection, Guard? guard) =>
        guard is null || !selection.Choices.TryGetValue(guard.Reading, out var choice) || choice == guard.Choice;
}
