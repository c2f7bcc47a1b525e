using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>
/// What waits for what in a library, as a graph in flat arrays: made once for each library and kept with it. Whatever its depth, nothing here uses the
/// stack of the machine.
/// </summary>
/// <remarks>
/// Nodes are numbered; what is written comes first, norms from 0 in the order of <see cref="Norms"/>. A norm that is said of many has one node, unless it matters which
/// of its instances waits for what (<see cref="Apart"/>). Example: the evacuation of a place waits for two
/// instalments, they for an account, that for the force of the treaty, that for its exchange; moving the exchange changes all of them, and nothing else.
/// </remarks>
internal sealed class Network
{
    private static readonly ConditionalWeakTable<Library, Network> s_networks = [];

    private readonly Dependences _dependences;
    private readonly Dictionary<NodeKey, int> _numbers;
    private readonly NodeKey[] _keys;
    private readonly Lazy<Arrows> _readers;
    private readonly Lazy<Components> _components;
    private readonly Lazy<bool[]> _recursive;

    private Network(Dependences dependences, NetworkBuilder builder)
    {
        _dependences = dependences;
        (_numbers, _keys, Arrows, Guards) = (builder.Numbers, [.. builder.Keys], builder.Arrows(), [.. builder.Guards]);
        _readers = new Lazy<Arrows>(Arrows.Reversed);
        _components = new Lazy<Components>(() => Components.Of(Arrows, Wait.InBranch, CancellationToken.None));
        _recursive = new Lazy<bool[]>(() => Components.Broken(Arrows));
    }

    /// <summary>The network of a library.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Network Of(Library library, CancellationToken cancellation = default)
    {
        if (!s_networks.TryGetValue(library, out var network))
        {
            var drawn = Apart.Draw(library, apart =>
            {
                var dependences = new Dependences(library, apart);
                return new Network(dependences, NetworkBuilder.Build(dependences, cancellation));
            });
            network = s_networks.GetValue(library, _ => drawn);
        }

        return network;
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => Arrows.Count;

    /// <summary>All norms, as far as they are told apart; the number of a norm here is that of its node.</summary>
    public ImmutableArray<Norm> Norms => _dependences.Norms;

    /// <summary>Which node waits for which, and how.</summary>
    public Arrows Arrows { get; }

    /// <summary>The same arrows turned round: which node is waited for by which.</summary>
    public Arrows Readers => _readers.Value;

    /// <summary>The choices on which arrows are law, by the number that an arrow has.</summary>
    public ImmutableArray<Guard> Guards { get; }

    /// <summary>The nodes that wait for each other, together, delays and exercises of powers included; each component comes after those that it waits for.</summary>
    public Components Components => _components.Value;

    /// <summary>What a node stands for.</summary>
    public NodeKind KindOf(int node) => node < _dependences.Written.Length ? _dependences.Written[node].Kind : _keys[node - _dependences.Written.Length].Kind;

    /// <summary>What is written: a norm, an account, an instrument, …; null for a node that nobody wrote.</summary>
    public object? WrittenAt(int node) => node < _dependences.Written.Length ? _dependences.Written[node].Subject : null;

    /// <summary>The identity of a node that nobody wrote.</summary>
    public NodeKey KeyOf(int node) => _keys[node - _dependences.Written.Length];

    /// <summary>The reading on which what is written is law; null for all, and for what nobody wrote.</summary>
    public Guard? GuardOf(int node) => node < _dependences.Written.Length ? _dependences.Written[node].Guard : null;

    /// <summary>The node of a norm; of one that is said of many, the one that stands for it; of one that a clause extends, that of the grant. Null for a norm of another library.</summary>
    public int? NodeOf(Norm norm) => _dependences.NumberOf(norm);

    /// <summary>The nodes of all versions of an account; none where there is none of this name.</summary>
    public IReadOnlyList<int> NodesOfAccount(Entity name) => _dependences.AccountNumbers(name);

    /// <summary>The node of an account; null for one of another library.</summary>
    public int? NodeOf(Account account) => NodesOfAccount(account.Name).Cast<int?>().FirstOrDefault(n => Equals(WrittenAt(n!.Value), account));

    /// <summary>The node of an instrument's force; null where it is only named.</summary>
    public int? NodeOfInstrument(Entity name) => _dependences.InstrumentNumber(name);

    /// <summary>The node of an identity; null where nothing in the library waits for it.</summary>
    public int? NodeOf(NodeKey key) => _numbers.TryGetValue(key, out var node) ? node : null;

    /// <summary>The nodes that a node waits for itself.</summary>
    public ReadOnlySpan<int> Reads(int node) => Arrows.From(node);

    /// <summary>The nodes that a condition waits for itself, be it of the library or of a question.</summary>
    public IReadOnlyList<int> ReadsOf(Condition condition)
    {
        var glance = new Glance(_dependences, _numbers);
        _dependences.Read(condition, Wait.Plain, null, glance);
        return glance.Found;
    }

    /// <summary>
    /// All nodes that a change of the record, or another choice of a reading, may change: those that look at it, and those that wait for them in turn. The work is
    /// in proportion to the answer.
    /// </summary>
    public IReadOnlySet<int> ReadersOf(IEnumerable<EventKey> changed)
    {
        var readers = new HashSet<int>();
        var pending = new Stack<int>();
        foreach (var node in changed.SelectMany(Starts))
        {
            Reach(node);
        }

        while (pending.TryPop(out var node))
        {
            foreach (var reader in Readers.From(node))
            {
                Reach(reader);
            }
        }

        return readers;

        void Reach(int node)
        {
            if (readers.Add(node))
            {
                pending.Push(node);
            }
        }
    }

    /// <summary>
    /// All that some nodes wait for, and they themselves, each after what it waits for; of those that wait for each other, in the order in which they are met.
    /// What a retroactive condition looks at is left out: it is worked out in its own branch.
    /// </summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="workedOut">Which need not be gone into any more.</param>
    public IReadOnlyList<int> Order(IEnumerable<int> nodes, Func<int, bool> workedOut)
    {
        var order = new List<int>();
        var met = new HashSet<int>();
        var path = new Stack<(int Node, int Next)>();
        foreach (var start in nodes)
        {
            Enter(start);
            while (path.TryPop(out var at))
            {
                if (at.Next == Arrows.End(at.Node))
                {
                    order.Add(at.Node);
                    continue;
                }

                path.Push((at.Node, at.Next + 1));
                if ((Arrows.How(at.Next) & Wait.InBranch) == 0)
                {
                    Enter(Arrows.To(at.Next));
                }
            }
        }

        return order;

        void Enter(int node)
        {
            if (!workedOut(node) && met.Add(node))
            {
                path.Push((node, Arrows.Start(node)));
            }
        }
    }

    /// <inheritdoc cref="Order(IEnumerable{int}, Func{int, bool})"/>
    public IReadOnlyList<int> Order(int node, Func<int, bool> workedOut) => Order([node], workedOut);

    /// <summary>Whether a node waits for itself, across a delay or by what was just before an event: its values are the limit of approximations.</summary>
    public bool IsRecursive(int node) => _recursive.Value[Components.Of(node)];

    /// <summary>Where the law looks at a key: the node of its own, and that of anything of the sort.</summary>
    private IEnumerable<int> Starts(EventKey key)
    {
        var nodes = key.Kind switch
        {
            EventKeyKind.Act => [NodeOf(NodeKey.Deeds(key.Word, key.About)), key.About is { } on ? NodeOf(NodeKey.Deeds(key.Word, Any(on))) : null],
            EventKeyKind.Payment => [.. NodesOfAccount(key.About!).Cast<int?>()],
            EventKeyKind.Fact => [NodeOf(new NodeKey(NodeKind.Relation) { Word = key.Word })],
            EventKeyKind.FirstHolder => [NodeOf(new NodeKey(NodeKind.Holder) { Object = key.About }), NodeOf(new NodeKey(NodeKind.Holder) { Object = Any(key.About!) })],
            _ => (int?[])[NodeOf(new NodeKey(NodeKind.Reading) { Word = key.Word })],
        };
        return nodes.OfType<int>();
    }

    private static Entity Any(Entity entity) => Entity.Variable("", entity.Sort);
}
