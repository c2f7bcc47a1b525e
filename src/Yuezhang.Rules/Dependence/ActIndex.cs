using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>
/// Finds descriptions of acts by verb, object and agent. A variable in a description or in what is looked for meets everything of its sort.
/// </summary>
internal sealed class ActIndex
{
    /// <summary>From so many descriptions of one verb and object on, they are told apart by their agents.</summary>
    private const int Many = 16;

    private readonly Func<int, (int Family, Act Act)> _described;
    private readonly Dictionary<(int Family, string Verb), int> _byVerb = [];
    private readonly Dictionary<(int Family, string Verb, Entity? Object), (int First, int Count)> _byObject;
    private readonly Dictionary<int, ILookup<Entity?, int>> _byAgent = [];
    private readonly int[] _nextOfVerb;
    private readonly int[] _nextOfObject;
    private readonly bool _hasVariables;

    /// <summary>An index of so many descriptions, each in a family (of one kind of norm) that is looked through by itself.</summary>
    public ActIndex(int count, Func<int, (int Family, Act Act)> described)
    {
        (_described, _nextOfVerb, _nextOfObject, _byObject) = (described, new int[count], new int[count], new(count));

        // The last first, so that every chain runs in the order of the library.
        for (var number = count - 1; number >= 0; number--)
        {
            var (family, act) = described(number);
            var (verb, on) = (act.Verb.Infinitive, NodeKey.Anything(act.Object));
            _hasVariables |= on is { IsVariable: true };
            _nextOfVerb[number] = _byVerb.GetValueOrDefault((family, verb), -1);
            _byVerb[(family, verb)] = number;
            var (first, length) = _byObject.GetValueOrDefault((family, verb, on), (-1, 0));
            _nextOfObject[number] = first;
            _byObject[(family, verb, on)] = (number, length + 1);
        }
    }

    /// <summary>The numbers of those that may be of one object, by whatever agent.</summary>
    public List<int> Of(int family, string verb, Entity? on) => Of(family, verb, on, null);

    /// <summary>The numbers of those that may be of one object and agent; none named stands for all.</summary>
    public List<int> Of(int family, string verb, Entity? on, Entity? agent)
    {
        var found = new List<int>();
        if (on is { IsVariable: true })
        {
            for (var number = _byVerb.GetValueOrDefault((family, verb), -1); number >= 0; number = _nextOfVerb[number])
            {
                if (_described(number).Act.Object is { } other && other.Sort == on.Sort)
                {
                    found.Add(number);
                }
            }

            return found;
        }

        agent = agent is { IsVariable: true } ? null : agent;
        Find((family, verb, on), agent, found);
        if (on is not null && _hasVariables)
        {
            Find((family, verb, Entity.Variable("", on.Sort)), agent, found);
        }

        return found;
    }

    private void Find((int Family, string Verb, Entity? Object) key, Entity? agent, List<int> found)
    {
        if (!_byObject.TryGetValue(key, out var chain))
        {
            return;
        }

        if (agent is null || chain.Count < Many)
        {
            found.AddRange(Chain(chain.First));
            return;
        }

        ILookup<Entity?, int>? agents;
        lock (_byAgent)
        {
            if (!_byAgent.TryGetValue(chain.First, out agents))
            {
                agents = Chain(chain.First).ToLookup(n => _described(n).Act.Agent is { IsVariable: false } named ? named : null);
                _byAgent.Add(chain.First, agents);
            }
        }

        found.AddRange(agents[agent]);
        found.AddRange(agents[null]);
    }

    private IEnumerable<int> Chain(int first)
    {
        for (var number = first; number >= 0; number = _nextOfObject[number])
        {
            yield return number;
        }
    }
}
