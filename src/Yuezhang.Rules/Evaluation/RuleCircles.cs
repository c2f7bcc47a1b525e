using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Which relations wait for each other through rules alone, and which of these also through a period: "a port is open if it was open within the last year".
/// </summary>
internal sealed class RuleCircles
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Components _components;
    private readonly HashSet<int> _throughTime;

    /// <summary>The circles of some rules.</summary>
    public RuleCircles(IEnumerable<Rule> rules)
    {
        var all = rules.ToList();
        var reads = new List<(int Head, int Read)>();
        foreach (var rule in all)
        {
            var head = NumberOf(rule.Head.Relation);
            reads.AddRange(Read(rule.Body).Distinct().Select(r => (head, NumberOf(r))));
        }

        var byHead = reads.ToLookup(r => r.Head, r => r.Read);
        var (starts, targets) = (new int[_numbers.Count + 1], new List<int>(reads.Count));
        for (var relation = 0; relation < _numbers.Count; relation++)
        {
            targets.AddRange(byHead[relation]);
            starts[relation + 1] = targets.Count;
        }

        _components = Components.Of(new Arrows(starts, [.. targets], new Wait[targets.Count], []), Wait.InBranch, CancellationToken.None);
        _throughTime = [.. all.Where(r => LeadsBackThroughTime(r.Body, Of(r.Head.Relation))).Select(r => Of(r.Head.Relation))];
    }

    /// <summary>The circle of a relation.</summary>
    public int Of(Relation relation) => _numbers.TryGetValue(relation.Id, out var number) ? _components.Of(number) : -1;

    /// <summary>Whether what the rules of a relation conclude may come of what they concluded a period ago, and of that for ever.</summary>
    public bool IsThroughTime(Relation relation) => _throughTime.Contains(Of(relation));

    /// <summary>Whether a condition speaks of a circle so that the more holds there, the more it holds: nothing of it denied or counted, no first day of it looked for.</summary>
    public bool LeadsBack(Condition condition, int circle) => condition switch
    {
        Holds atom => Of(atom.Relation) == circle,
        Not or AtLeast or RunOut or InWindow => false,
        _ => Variables.Operands(condition).Any(o => LeadsBack(o, circle)),
    };

    /// <summary>Whether a condition speaks of a circle in any way.</summary>
    public bool Touches(Condition condition, int circle) => Read(condition).Any(r => Of(r) == circle);

    /// <summary>Whether a condition speaks of how a circle is at the same moment, or has been up to it.</summary>
    public bool TouchesNow(Condition condition, int circle) => condition switch
    {
        Holds atom => Of(atom.Relation) == circle,
        Delayed => false,
        _ => Variables.Operands(condition).Any(o => TouchesNow(o, circle)),
    };

    private bool LeadsBackThroughTime(Condition condition, int circle) => condition switch
    {
        Not or AtLeast or RunOut or InWindow => false,
        WithinLast or Throughout or Delayed => LeadsBack(condition, circle),
        _ => Variables.Operands(condition).Any(o => LeadsBackThroughTime(o, circle)),
    };

    private static IEnumerable<Relation> Read(Condition condition) => condition is Holds atom ? [atom.Relation] : Variables.Operands(condition).SelectMany(Read);

    private int NumberOf(Relation relation)
    {
        _numbers.TryAdd(relation.Id, _numbers.Count);
        return _numbers[relation.Id];
    }
}
