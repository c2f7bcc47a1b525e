using Yuezhang.Rules.Dependence;

namespace Yuezhang.Rules.Checks;

/// <summary>Circles in a graph that do not merely add up: those that hold an arrow marked <see cref="Wait.Contrary"/>, or a delay that is none.</summary>
internal static class Circles
{
    private const Wait Harmful = Wait.Contrary | Wait.DelayOfNoDay;

    /// <summary>The components that hold such a circle, each with its nodes in order; the one with the lowest node first.</summary>
    public static List<int[]> Tangles(Arrows arrows, Components components, Wait without)
    {
        var tangled = new HashSet<int>();
        for (var node = 0; node < arrows.Count; node++)
        {
            for (var arrow = arrows.Start(node); arrow < arrows.End(node); arrow++)
            {
                if ((arrows.How(arrow) & Harmful) != 0 && (arrows.How(arrow) & without) == 0 && components.Of(arrows.To(arrow)) == components.Of(node))
                {
                    tangled.Add(components.Of(node));
                }
            }
        }

        return tangled.Count == 0
            ? []
            : [.. Enumerable.Range(0, arrows.Count).Where(n => tangled.Contains(components.Of(n))).GroupBy(components.Of).Select(g => g.ToArray())];
    }

    /// <summary>
    /// The shortest circle through the lowest node of a component from which such an arrow leads: its nodes, beginning with that one, each with the arrow
    /// that leads to it.
    /// </summary>
    public static List<(int Node, int Arrow)> Shortest(Arrows arrows, Components components, int[] members)
    {
        var source = members.First(n => Inner(n).Any(a => (arrows.How(a) & Harmful) != 0));
        var reachedBy = new Dictionary<int, int>();
        var from = new Dictionary<int, int>();
        var next = new Queue<int>();
        Follow(source, Inner(source).Where(a => (arrows.How(a) & Harmful) != 0));
        while (!reachedBy.ContainsKey(source))
        {
            var node = next.Dequeue();
            Follow(node, Inner(node));
        }

        var circle = new List<(int, int)>();
        for (var at = source; circle.Count == 0 || at != source; at = from[at])
        {
            circle.Add((at, reachedBy[at]));
        }

        // They were met from the end.
        circle.Reverse(1, circle.Count - 1);
        return circle;

        IEnumerable<int> Inner(int node) => Enumerable.Range(arrows.Start(node), arrows.End(node) - arrows.Start(node))
            .Where(a => components.Of(arrows.To(a)) == components.Of(node));

        void Follow(int node, IEnumerable<int> onward)
        {
            foreach (var arrow in onward)
            {
                if (reachedBy.TryAdd(arrows.To(arrow), arrow))
                {
                    from.Add(arrows.To(arrow), node);
                    next.Enqueue(arrows.To(arrow));
                }
            }
        }
    }
}
