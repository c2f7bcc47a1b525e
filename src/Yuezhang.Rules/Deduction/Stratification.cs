using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>Relations that are settled together, when all that they rest on is settled.</summary>
/// <param name="Relations">The relations concluded.</param>
/// <param name="Rules">The places of the rules that conclude them.</param>
internal sealed record Stratum(ImmutableArray<int> Relations, ImmutableArray<int> Rules);

/// <summary>
/// The order in which relations can be settled, so that what is negated or counted is settled before; or the cycle that forbids it.
/// </summary>
/// <param name="Strata">The strata in order; relations that no rule concludes belong to none.</param>
/// <param name="Cycle">
/// The places of rules each of which reads the head of the next, and the last that of the first, the first through a negation or a count;
/// empty if there is none.
/// </param>
internal sealed record Stratification(ImmutableArray<Stratum> Strata, ImmutableArray<int> Cycle)
{
    /// <summary>Puts rules into strata.</summary>
    public static Stratification Of(ImmutableArray<Rule> rules, int relations)
    {
        var concluding = Enumerable.Range(0, rules.Length).ToLookup(r => rules[r].Head.Relation);
        var reads = Enumerable.Range(0, relations).Select(r => concluding[r].SelectMany(c => Read(rules[c])).Distinct().ToArray()).ToArray();
        var components = Components(reads);
        var strata = new List<Stratum>();
        var componentOf = new int[relations];
        for (var c = 0; c < components.Count; c++)
        {
            components[c].ForEach(relation => componentOf[relation] = c);
            ImmutableArray<int> inOrder = [.. components[c].Order()];
            ImmutableArray<int> own = [.. inOrder.SelectMany(r => concluding[r]).Order()];
            if (!own.IsEmpty)
            {
                strata.Add(new Stratum(inOrder, own));
            }
        }

        var forbidden = Enumerable.Range(0, rules.Length)
            .SelectMany(r => rules[r].Body.Where(l => !l.AllowsRecursion).SelectMany(l => l.Atoms).Select(a => (Rule: r, a.Relation)))
            .Where(e => componentOf[e.Relation] == componentOf[rules[e.Rule].Head.Relation])
            .Select(e => ImmutableArray.Create([e.Rule, .. Path(e.Relation, rules[e.Rule].Head.Relation, rules, concluding)]))
            .FirstOrDefault([]);
        return new Stratification([.. strata], forbidden);
    }

    private static IEnumerable<int> Read(Rule rule) => rule.Body.SelectMany(l => l.Atoms).Select(a => a.Relation);

    /// <summary>The shortest way from a relation to another that it rests on, by the rules taken.</summary>
    private static Stack<int> Path(int from, int to, ImmutableArray<Rule> rules, ILookup<int, int> concluding)
    {
        var reached = new Dictionary<int, (int Rule, int Before)> { [from] = (-1, -1) };
        var open = new Queue<int>([from]);
        while (!reached.ContainsKey(to))
        {
            var relation = open.Dequeue();
            foreach (var rule in concluding[relation])
            {
                foreach (var read in Read(rules[rule]).Where(read => reached.TryAdd(read, (rule, relation))))
                {
                    open.Enqueue(read);
                }
            }
        }

        var path = new Stack<int>();
        for (var at = reached[to]; at.Rule >= 0; at = reached[at.Before])
        {
            path.Push(at.Rule);
        }

        return path;
    }

    /// <summary>The strongly connected components (Tarjan 1972, without recursion), each after all that it reads.</summary>
    private static List<List<int>> Components(int[][] reads)
    {
        var components = new List<List<int>>();
        var met = new int[reads.Length];
        var lowest = new int[reads.Length];
        var isOpen = new bool[reads.Length];
        var open = new Stack<int>();
        var path = new Stack<(int Relation, int Next)>();
        var count = 0;
        for (var start = 0; start < reads.Length; start++)
        {
            if (met[start] == 0)
            {
                path.Push((start, 0));
            }

            while (path.TryPop(out var at))
            {
                var (relation, next) = at;
                if (next == 0)
                {
                    met[relation] = lowest[relation] = ++count;
                    isOpen[relation] = true;
                    open.Push(relation);
                }
                else if (isOpen[reads[relation][next - 1]])
                {
                    lowest[relation] = Math.Min(lowest[relation], lowest[reads[relation][next - 1]]);
                }

                while (next < reads[relation].Length && met[reads[relation][next]] != 0)
                {
                    lowest[relation] = isOpen[reads[relation][next]] ? Math.Min(lowest[relation], met[reads[relation][next]]) : lowest[relation];
                    next++;
                }

                if (next < reads[relation].Length)
                {
                    path.Push((relation, next + 1));
                    path.Push((reads[relation][next], 0));
                }
                else if (lowest[relation] == met[relation])
                {
                    components.Add(Closed(open, isOpen, relation));
                }
            }
        }

        return components;
    }

    private static List<int> Closed(Stack<int> open, bool[] isOpen, int last)
    {
        var component = new List<int>();
        do
        {
            component.Add(open.Pop());
            isOpen[component[^1]] = false;
        }
        while (component[^1] != last);
        return component;
    }
}
