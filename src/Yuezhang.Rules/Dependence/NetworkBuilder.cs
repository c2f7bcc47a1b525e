using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>Draws the network of a library: what is written first, then whatever that waits for, as it is met.</summary>
internal sealed class NetworkBuilder : IWaiting
{
    private readonly Dependences _dependences;
    private readonly List<int> _starts = [];
    private readonly List<int> _targets = [];
    private readonly List<Wait> _hows = [];
    private readonly List<int> _guards = [];
    private readonly Dictionary<Guard, int> _guardNumbers = [];

    private NetworkBuilder(Dependences dependences) =>
        (_dependences, Numbers) = (dependences, new(dependences.Written.Length));

    /// <summary>The numbers of the nodes that nobody wrote.</summary>
    public Dictionary<NodeKey, int> Numbers { get; }

    /// <summary>Their identities, in order.</summary>
    public List<NodeKey> Keys { get; } = [];

    /// <summary>The choices on which arrows are law, by number.</summary>
    public List<Guard> Guards { get; } = [];

    /// <summary>Draws it.</summary>
    public static NetworkBuilder Build(Dependences dependences, CancellationToken cancellation)
    {
        var builder = new NetworkBuilder(dependences);
        var written = dependences.Written.Length;
        for (var node = 0; node < written + builder.Keys.Count; node++)
        {
            if ((node & 0x3FF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            builder._starts.Add(builder._targets.Count);
            if (node < written)
            {
                dependences.Of(node, builder);
            }
            else
            {
                dependences.Of(builder.Keys[node - written], builder);
            }
        }

        builder._starts.Add(builder._targets.Count);
        return builder;
    }

    /// <summary>The arrows drawn.</summary>
    public Arrows Arrows() => new([.. _starts], [.. _targets], [.. _hows], Guards.Count == 0 ? [] : [.. _guards]);

    /// <inheritdoc/>
    public void On(int node, Wait how, Guard? guard)
    {
        _targets.Add(node);
        _hows.Add(how);
        _guards.Add(guard is null ? -1 : NumberOf(guard));
    }

    /// <inheritdoc/>
    public void On(NodeKey key, Wait how, Guard? guard)
    {
        if (!Numbers.TryGetValue(key, out var node))
        {
            node = _dependences.Written.Length + Keys.Count;
            Numbers.Add(key, node);
            Keys.Add(key);
        }

        On(node, how, guard);
    }

    private int NumberOf(Guard guard)
    {
        if (!_guardNumbers.TryGetValue(guard, out var number))
        {
            number = Guards.Count;
            _guardNumbers.Add(guard, number);
            Guards.Add(guard);
        }

        return number;
    }
}
