namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The atoms of a stratum's bodies by relation: those by which more moments can only lead to more conclusions, and those, negated, by which
/// they can only lead to fewer. Those that ask for a symbol at some argument are found by that symbol.
/// </summary>
internal sealed class Uses
{
    private readonly Dictionary<int, OfRelation> _furthering = [];
    private readonly Dictionary<int, OfRelation> _hindering = [];

    /// <summary>The uses in the bodies of rules.</summary>
    public Uses(IEnumerable<(Rule Rule, int Place)> rules)
    {
        foreach (var (rule, place) in rules)
        {
            for (var literal = 0; literal < rule.Body.Length; literal++)
            {
                for (var atom = 0; atom < rule.Body[literal].Atoms.Length; atom++)
                {
                    Add(rule.Body[literal].IsNegated ? _hindering : _furthering, new Use(rule, place, literal, atom));
                }
            }
        }
    }

    /// <summary>The relations used.</summary>
    public IEnumerable<int> Relations => _furthering.Keys.Union(_hindering.Keys);

    /// <summary>Whether more moments of a relation may lead to more conclusions.</summary>
    public bool AreFurthered(int relation) => _furthering.ContainsKey(relation);

    /// <summary>The uses, furthering ones or hindering ones, that a row may fit.</summary>
    public IEnumerable<Use> Of(bool areHindering, int relation, Table table, int row) =>
        (areHindering ? _hindering : _furthering).GetValueOrDefault(relation)?.Fitting(table, row) ?? [];

    private static void Add(Dictionary<int, OfRelation> uses, Use use)
    {
        if (!uses.TryGetValue(use.Atom.Relation, out var same))
        {
            uses[use.Atom.Relation] = same = new OfRelation();
        }

        same.Add(use);
    }

    private sealed class OfRelation
    {
        private readonly List<Use> _unasking = [];
        private readonly Dictionary<(int Position, int Symbol), List<Use>> _asking = [];
        private readonly SortedSet<int> _positions = [];

        public void Add(Use use)
        {
            var asked = Enumerable.Range(0, use.Atom.Arguments.Length).FirstOrDefault(p => !use.Atom.Arguments[p].IsVariable, -1);
            if (asked < 0)
            {
                _unasking.Add(use);
                return;
            }

            _positions.Add(asked);
            var key = (asked, use.Atom.Arguments[asked].Number);
            if (!_asking.TryGetValue(key, out var same))
            {
                _asking[key] = same = [];
            }

            same.Add(use);
        }

        public IEnumerable<Use> Fitting(Table table, int row) => _positions.Count == 0
            ? _unasking
            : _unasking.Concat(_positions.SelectMany(p => _asking.GetValueOrDefault((p, table.Tuple(row)[p])) ?? []));
    }
}
