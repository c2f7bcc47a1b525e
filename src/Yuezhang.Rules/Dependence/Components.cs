namespace Yuezhang.Rules.Dependence;

/// <summary>The strongly connected components of a graph: nodes that wait for each other. A component comes after those that it waits for.</summary>
/// <remarks>Tarjan's algorithm (SIAM Journal on Computing 1, 1972) with a stack of its own.</remarks>
internal sealed class Components
{
    private readonly int[] _of;

    private Components(int[] of, int count) => (_of, Count) = (of, count);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The component of a node.</summary>
    public int Of(int node) => _of[node];

    /// <summary>The components of a graph, without the arrows of some kinds.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Components Of(Arrows arrows, Wait without, CancellationToken cancellation)
    {
        var (of, index, low) = (new int[arrows.Count], new int[arrows.Count], new int[arrows.Count]);
        var (open, path) = (new Stack<int>(), new Stack<(int Node, int Arrow)>());
        var (met, count) = (0, 0);
        Array.Fill(of, -1);
        for (var start = 0; start < arrows.Count; start++)
        {
            if (index[start] == 0)
            {
                Enter(start);
            }

            while (path.TryPop(out var at))
            {
                Walk(at.Node, at.Arrow);
            }
        }

        return new Components(of, count);

        void Enter(int node)
        {
            if ((met & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            index[node] = low[node] = ++met;
            open.Push(node);
            path.Push((node, arrows.Start(node)));
        }

        void Walk(int node, int arrow)
        {
            for (; arrow < arrows.End(node); arrow++)
            {
                if ((arrows.How(arrow) & without) != 0)
                {
                    continue;
                }

                var to = arrows.To(arrow);
                if (index[to] == 0)
                {
                    // The same arrow is looked at once more on the way back, to take over how low its target reaches.
                    path.Push((node, arrow));
                    Enter(to);
                    return;
                }

                if (of[to] < 0)
                {
                    low[node] = Math.Min(low[node], low[to]);
                }
            }

            if (low[node] == index[node])
            {
                for (var member = -1; member != node;)
                {
                    member = open.Pop();
                    of[member] = count;
                }

                count++;
            }
        }
    }

    /// <summary>For each component, whether an arrow within it goes across a delay or to the state just before an event.</summary>
    public bool[] Broken(Arrows arrows)
    {
        var broken = new bool[Count];
        for (var node = 0; node < arrows.Count; node++)
        {
            for (var arrow = arrows.Start(node); arrow < arrows.End(node); arrow++)
            {
                broken[_of[node]] |= (arrows.How(arrow) & (Wait.Delayed | Wait.JudgedBefore)) != 0 && _of[arrows.To(arrow)] == _of[node] && (arrows.How(arrow) & Wait.InBranch) == 0;
            }
        }

        return broken;
    }
}
