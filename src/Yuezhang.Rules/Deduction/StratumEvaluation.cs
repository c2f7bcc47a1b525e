namespace Yuezhang.Rules.Deduction;

/// <summary>
/// Draws the conclusions of one stratum, those below being settled. A rule is entered by each atom of the stratum that has come to hold at
/// more moments, with these moments alone, and meets all the others as they then stand; so each conclusion is drawn when the last of its
/// premises comes up, and no round looks at what has not changed.
/// </summary>
internal sealed class StratumEvaluation : IFinding
{
    private readonly Window _window;
    private readonly RuleSet _rules;
    private readonly Uses _uses;
    private readonly List<Join> _unprompted;
    private readonly ILookup<int, int> _concluding;
    private readonly Dictionary<int, Join> _byHead = [];
    private readonly Queue<(int Relation, int Row)> _agenda = new();
    private readonly int[] _tuple;

    private Table[] _tables = [];
    private View? _view;
    private Budget _budget = new(0);
    private Action<int, int, Moments>? _onAdded;

    /// <summary>The evaluation of a stratum.</summary>
    public StratumEvaluation(RuleSet rules, Stratum stratum, Window window)
    {
        (_rules, _window, Stratum) = (rules, window, stratum);
        var own = stratum.Relations.ToHashSet();
        _uses = new Uses(stratum.Rules.Select(place => (rules.Rules[place], place)));
        _concluding = stratum.Rules.ToLookup(place => rules.Rules[place].Head.Relation);
        _unprompted = [.. stratum.Rules.Where(place => !rules.Rules[place].Body.Any(l => NeedsOwn(l, own))).Select(place => new Join(rules.Rules[place], place, entry: null))];
        _tuple = new int[stratum.Relations.Max(r => rules.Arity(r) ?? 0)];
        IsRecursive = own.Any(_uses.AreFurthered);
        Read = [.. _uses.Relations];
    }

    /// <summary>The stratum.</summary>
    public Stratum Stratum { get; }

    /// <summary>Whether a conclusion of the stratum may lead to another of its conclusions.</summary>
    public bool IsRecursive { get; }

    /// <summary>Every relation that the bodies read.</summary>
    public IReadOnlyCollection<int> Read { get; }

    /// <summary>Begins work.</summary>
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

    /// <summary>Finds what follows with changed moments of a row counting, in a view of the tables.</summary>
    /// <param name="areHindering">Whether it is what rests on the row's not holding at these moments.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="table">The table of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="changed">The moments.</param>
    /// <param name="view">The view.</param>
    /// <param name="finding">What is told of all that follows.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Follow(bool areHindering, int relation, Table table, int row, Moments changed, View view, IFinding finding, CancellationToken cancellation)
    {
        if (changed.IsEmpty)
        {
            return;
        }

        foreach (var use in _uses.Of(areHindering, relation, table, row))
        {
            use.Draw(view, table, row, changed, _window, finding, cancellation);
            if (_budget.IsExceeded)
            {
                return;
            }
        }
    }

    /// <summary>Draws every conclusion about a row of the stratum at moments at which nothing is concluded of it any more.</summary>
    public void Reconsider(int relation, int row, Moments moments, CancellationToken cancellation)
    {
        foreach (var place in _concluding[relation].TakeWhile(_ => !_budget.IsExceeded))
        {
            var rule = _rules.Rules[place];
            if (!_byHead.TryGetValue(place, out var join))
            {
                _byHead[place] = join = new Join(rule, place, rule.Head);
            }

            if (join.Enter(_tables[relation].Tuple(row)))
            {
                join.Run(_view!, rule.BodyFor(moments).Intersect(_window.Moments), this, cancellation);
            }
        }
    }

    /// <summary>Draws all that follows from what was added, until nothing new does or the budget is spent.</summary>
    public void Finish(CancellationToken cancellation)
    {
        while (!_budget.IsExceeded && _agenda.TryDequeue(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            var table = _tables[next.Relation];
            Follow(areHindering: false, next.Relation, table, next.Row, table.TakePostponed(next.Row), _view!, this, cancellation);
        }
    }

    bool IFinding.Found(Join join, Moments moments)
    {
        var tuple = _tuple.AsSpan(0, join.Rule.Head.Arguments.Length);
        join.WriteHead(tuple);
        return _budget.Spend(Add(join.Rule.Head.Relation, tuple, join.Rule.Headed(moments).Intersect(_window.Moments)));
    }

    private static bool NeedsOwn(Literal literal, HashSet<int> own) => literal switch
    {
        AtomLiteral { IsNegated: false, Atom: var atom } => own.Contains(atom.Relation),
        SpanLiteral { IsNegated: false, Anchor: var anchor } => own.Contains(anchor.Relation),
        _ => false,
    };

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
        table.History?.Note(row, added);
        _onAdded?.Invoke(relation, row, added);
        if (_uses.AreFurthered(relation) && table.Postpone(row, added))
        {
            _agenda.Enqueue((relation, row));
        }

        return added.Count;
    }
}
