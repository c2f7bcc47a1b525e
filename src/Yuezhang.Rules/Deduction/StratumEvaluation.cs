namespace Yuezhang.Rules.Deduction;

/// <summary>
/// Draws the conclusions of one stratum, those below being settled. A rule is entered by each atom of the stratum that has come to hold at
/// more moments, with these moments alone, and meets all the others as they then stand; so each conclusion is drawn when the last of its
/// premises comes up, and no round looks at what has not changed.
/// </summary>
internal sealed class StratumEvaluation : IFinding
{
    private readonly Window _window;
    private readonly List<Join> _unprompted = [];
    private readonly Dictionary<int, Uses> _uses = [];
    private readonly HashSet<int> _checked = [];
    private readonly Queue<(int Relation, int Row)> _agenda = new();
    private readonly int[] _tuple;

    private Table[] _tables = [];
    private View? _view;
    private Budget _budget = new(0);
    private Action<int, int, Moments>? _onAdded;

    /// <summary>The evaluation of a stratum.</summary>
    public StratumEvaluation(RuleSet rules, Stratum stratum, Window window)
    {
        _window = window;
        Stratum = stratum;
        var own = stratum.Relations.ToHashSet();
        foreach (var place in stratum.Rules)
        {
            var rule = rules.Rules[place];
            AddUses(rule, place);
            if (!rule.Body.Any(l => l is not SpanLiteral && l.AllowsRecursion && l.Atoms.Any(a => own.Contains(a.Relation))
                || l is SpanLiteral { IsNegated: false, Anchor: var anchor } && own.Contains(anchor.Relation)))
            {
                _unprompted.Add(new Join(rule, place, entry: null));
            }
        }

        IsRecursive = own.Any(_uses.ContainsKey);
        _tuple = new int[stratum.Relations.Max(r => rules.Arity(r) ?? 0)];
    }

    /// <summary>The stratum.</summary>
    public Stratum Stratum { get; }

    /// <summary>Whether a conclusion of the stratum may lead to another of its conclusions.</summary>
    public bool IsRecursive { get; }

    /// <summary>Whether a relation is read in a way in which more moments of it can only lead to more conclusions.</summary>
    public bool IsPromptedBy(int relation) => _uses.ContainsKey(relation);

    /// <summary>Whether a relation is negated or counted, so that more moments of it may lead to fewer conclusions.</summary>
    public bool IsCheckedAgainst(int relation) => _checked.Contains(relation);

    /// <summary>Every relation that the stratum rests on, its own included where a rule reads them.</summary>
    public IEnumerable<int> Read => _uses.Keys.Concat(_checked).Distinct();

    /// <summary>Begins: these are the tables of every relation, and what they are seen by.</summary>
    /// <param name="tables">The tables by relation; those of the stratum are added to.</param>
    /// <param name="view">The same tables, and those that negated literals ask.</param>
    /// <param name="budget">How much may be concluded.</param>
    /// <param name="onAdded">Told of each addition: relation, row, moments; null if nobody wants to know.</param>
    public void Open(Table[] tables, View view, Budget budget, Action<int, int, Moments>? onAdded = null)
    {
        (_tables, _view, _budget, _onAdded) = (tables, view, budget, onAdded);
        _agenda.Clear();
    }

    /// <summary>Adds what is given of a relation of the stratum.</summary>
    public void Give(int relation, ReadOnlySpan<int> tuple, Moments moments) => _ = Add(relation, tuple, moments);

    /// <summary>Draws what follows without any conclusion of the stratum.</summary>
    public void Begin(CancellationToken cancellation)
    {
        foreach (var join in _unprompted.TakeWhile(_ => !_budget.IsExceeded))
        {
            join.Run(_view!, _window.Moments, this, cancellation);
        }
    }

    /// <summary>Draws what follows from more moments of a row, of whatever relation.</summary>
    public void Prompt(int relation, int row, Moments added, CancellationToken cancellation)
    {
        var table = _tables[relation];
        foreach (var use in _uses[relation].For(table, row))
        {
            use.Draw(_view!, table, row, added, _window, this, cancellation);
            if (_budget.IsExceeded)
            {
                return;
            }
        }
    }

    /// <summary>Draws all that follows from what was added, until nothing new does or the budget is spent.</summary>
    public void Finish(CancellationToken cancellation)
    {
        while (!_budget.IsExceeded && _agenda.TryDequeue(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            Prompt(next.Relation, next.Row, _tables[next.Relation].TakePostponed(next.Row), cancellation);
        }
    }

    bool IFinding.Found(Join join, Moments moments)
    {
        var head = join.Rule.Head;
        var tuple = _tuple.AsSpan(0, head.Arguments.Length);
        for (var i = 0; i < tuple.Length; i++)
        {
            tuple[i] = head.Arguments[i].Under(join.Binding);
        }

        return _budget.Spend(Add(head.Relation, tuple, join.Rule.Headed(moments).Intersect(_window.Moments)));
    }

    /// <summary>Adds moments of a tuple, and how many stretches of them are new.</summary>
    private int Add(int relation, ReadOnlySpan<int> tuple, Moments moments)
    {
        if (moments.IsEmpty)
        {
            return 0;
        }

        var table = _tables[relation];
        var row = table.FindOrAdd(tuple);
        var added = table.Extent(row).Missing(moments);
        if (added.IsEmpty)
        {
            return 0;
        }

        table.Extent(row).Add(added);
        table.History?.Note(table.PlaceInStratum, row, added);
        _onAdded?.Invoke(relation, row, added);
        if (_uses.ContainsKey(relation) && table.Postpone(row, added))
        {
            _agenda.Enqueue((relation, row));
        }

        return added.Count;
    }

    private void AddUses(Rule rule, int place)
    {
        for (var i = 0; i < rule.Body.Length; i++)
        {
            _checked.UnionWith(rule.Body[i].AllowsRecursion ? [] : rule.Body[i].Atoms.Select(a => a.Relation));
            for (var atom = 0; rule.Body[i].AllowsRecursion && atom < rule.Body[i].Atoms.Length; atom++)
            {
                var relation = rule.Body[i].Atoms[atom].Relation;
                if (!_uses.TryGetValue(relation, out var uses))
                {
                    _uses[relation] = uses = new Uses();
                }

                uses.Add(new Use(rule, place, i, atom));
            }
        }
    }
}
