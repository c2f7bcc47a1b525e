using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>What a condition of a question waits for in a network that is drawn already: for a group that the library has not, what the group would wait for.</summary>
internal sealed class Glance(Dependences dependences, Dictionary<NodeKey, int> numbers) : IWaiting
{
    private readonly HashSet<int> _met = [];
    private readonly List<int> _found = [];
    private readonly HashSet<NodeKey> _groups = [];

    /// <summary>The nodes.</summary>
    public IReadOnlyList<int> Found => _found;

    /// <inheritdoc/>
    public void On(int node, Wait how, Guard? guard)
    {
        if (_met.Add(node))
        {
            _found.Add(node);
        }
    }

    /// <inheritdoc/>
    public void On(NodeKey key, Wait how, Guard? guard)
    {
        if (numbers.TryGetValue(key, out var node))
        {
            On(node, how, guard);
        }
        else if (_groups.Add(key))
        {
            dependences.Of(key, this);
        }
    }
}
