namespace Yuezhang.Rules.Dependence;

/// <summary>The arrows of a graph, those from one node next to each other, from the node that waits to the one that it waits for.</summary>
internal sealed class Arrows(int[] starts, int[] targets, Wait[] hows, int[] guards)
{
    /// <summary>How many nodes there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>How many arrows there are.</summary>
    public int Length => targets.Length;

    /// <summary>The first arrow from a node.</summary>
    public int Start(int node) => starts[node];

    /// <summary>The arrow after the last from a node.</summary>
    public int End(int node) => starts[node + 1];

    /// <summary>Where an arrow leads.</summary>
    public int To(int arrow) => targets[arrow];

    /// <summary>How an arrow waits.</summary>
    public Wait How(int arrow) => hows[arrow];

    /// <summary>The number of the choice on which an arrow is law; -1 for all.</summary>
    public int GuardOf(int arrow) => guards.Length == 0 ? -1 : guards[arrow];

    /// <summary>Where the arrows from a node lead.</summary>
    public ReadOnlySpan<int> From(int node) => targets.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>The same graph with every arrow turned round; how they wait is left behind.</summary>
    public Arrows Reversed()
    {
        var turned = new int[starts.Length];
        foreach (var target in targets)
        {
            turned[target + 1]++;
        }

        for (var node = 0; node < Count; node++)
        {
            turned[node + 1] += turned[node];
        }

        var (next, sources) = (turned.AsSpan(0, Count).ToArray(), new int[targets.Length]);
        for (var node = 0; node < Count; node++)
        {
            foreach (var target in From(node))
            {
                sources[next[target]++] = node;
            }
        }

        return new Arrows(turned, sources, [], []);
    }
}
