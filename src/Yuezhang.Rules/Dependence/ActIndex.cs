using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <summary>
/// Finds descriptions of acts by verb, object and agent. A variable in a description or in what is looked for meets everything of its sort.
/// </summary>
internal sealed class ActIndex
{
    private readonly Dictionary<(int Family, string Verb), int> _byVerb = [];
    private readonly Dictionary<(int Family, string Verb, Entity? Object), int> _byObject = [];
    private readonly Dictionary<(int Family, string Verb, Entity? Object, Entity? Agent), int> _byAgent = [];
    private readonly int[] _nextOfVerb;
    private readonly int[] _nextOfObject;
    private readonly int[] _nextOfAgent;
    private readonly Entity?[] _objects;

    /// <summary>An index of so many descriptions, each in a family (of one kind of norm) that is looked through by itself.</summary>
    public ActIndex(int count, Func<int, (int Family, Act Act)> described)
    {
        (_nextOfVerb, _nextOfObject, _nextOfAgent, _objects) = (new int[count], new int[count], new int[count], new Entity?[count]);

        // The last first, so that every chain runs in the order of the library.
        for (var number = count - 1; number >= 0; number--)
        {
            var (family, act) = described(number);
            var verb = act.Verb.Infinitive;
            var on = NodeKey.Anything(act.Object);
            var agent = act.Agent is { IsVariable: true } ? null : act.Agent;
            _objects[number] = on;
            Put(_byVerb, (family, verb), _nextOfVerb, number);
            Put(_byObject, (family, verb, on), _nextOfObject, number);
            Put(_byAgent, (family, verb, on, agent), _nextOfAgent, number);
        }
    }

    /// <summary>The numbers of all descriptions of a verb in a family.</summary>
    public IEnumerable<int> Of(int family, string verb) => Chain(_byVerb, (family, verb), _nextOfVerb);

    /// <summary>The numbers of those that may be of one object, by whatever agent.</summary>
    public IEnumerable<int> Of(int family, string verb, Entity? on) => on is { IsVariable: true }
        ? Of(family, verb).Where(n => _objects[n] is { } other && other.Sort == on.Sort)
        : Chain(_byObject, (family, verb, on), _nextOfObject).Concat(on is null ? [] : Chain(_byObject, (family, verb, Any(on)), _nextOfObject));

    /// <summary>The numbers of those that may be of one object and agent; none named stands for all.</summary>
    public IEnumerable<int> Of(int family, string verb, Entity? on, Entity? agent)
    {
        if (agent is null or { IsVariable: true } || on is { IsVariable: true })
        {
            return Of(family, verb, on);
        }

        var found = By(agent).Concat(By(null));
        return on is null ? found : found.Concat(Chain(_byAgent, (family, verb, Any(on), agent), _nextOfAgent)).Concat(Chain(_byAgent, (family, verb, Any(on), null), _nextOfAgent));

        IEnumerable<int> By(Entity? who) => Chain(_byAgent, (family, verb, on, who), _nextOfAgent);
    }

    private static Entity Any(Entity entity) => Entity.Variable("", entity.Sort);

    private static void Put<TKey>(Dictionary<TKey, int> heads, TKey key, int[] next, int number)
        where TKey : notnull
    {
        next[number] = heads.TryGetValue(key, out var head) ? head : -1;
        heads[key] = number;
    }

    private static IEnumerable<int> Chain<TKey>(Dictionary<TKey, int> heads, TKey key, int[] next)
        where TKey : notnull
    {
        for (var number = heads.TryGetValue(key, out var head) ? head : -1; number >= 0; number = next[number])
        {
            yield return number;
        }
    }
}
