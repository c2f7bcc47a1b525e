using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>
/// All that follows from rules and facts: for each atom, the moments at which it certainly holds and those at which it possibly does. Facts
/// may be added and taken back, and only what rests on them is drawn anew.
/// </summary>
/// <remarks>
/// A literal holds at a moment, for a binding, if its operators, taken over the whole number line, say so of atoms that are false outside the
/// window. A head holds at the moments of the window at which some rule's body holds, or under a box at those of the window within the box's
/// reach of one. The certain conclusions are the least that contain the certain facts and agree with the rules, negated literals asking what
/// is possible; the possible ones the least that contain the possible facts, negated literals asking what is certain; stratum by stratum.
/// Example: a fortress held by a power that ratifies in either of two months may be held from the first, and certainly is from the second.
/// </remarks>
internal sealed class Conclusions
{
    private readonly long _limit;
    private readonly GivenFacts _given;
    private readonly Extensions _tables = new();
    private readonly StratumEvaluation[] _strata;
    private bool _isWhole;

    private Conclusions(RuleSet rules, Window window, long limit)
    {
        if (!rules.IsSound)
        {
            throw new ArgumentException("Rules with a problem or a forbidden cycle have no conclusions.", nameof(rules));
        }

        (Rules, Window, _limit) = (rules, window, limit);
        _given = new GivenFacts(rules, window);
        _strata = [.. rules.Strata.Select(s => new StratumEvaluation(rules, s, window))];
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The moments looked at.</summary>
    public Window Window { get; }

    /// <summary>Whether everything was drawn; if not, the limit was reached, and there may be more than was found.</summary>
    public bool AreComplete => _isWhole;

    /// <summary>How many stretches the last drawing or revision concluded.</summary>
    public long Drawn { get; private set; }

    internal Extensions Given => _given.Tables;

    internal Extensions Tables => _tables;

    /// <summary>Draws every conclusion.</summary>
    /// <param name="rules">Sound rules.</param>
    /// <param name="facts">The facts; several of one atom are taken together.</param>
    /// <param name="window">The moments looked at.</param>
    /// <param name="limit">How many stretches may be concluded before the work is given up.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The rules are not sound, or a fact has another arity than they.</exception>
    public static Conclusions Draw(RuleSet rules, IReadOnlyCollection<Fact> facts, Window window, long limit = long.MaxValue, CancellationToken cancellation = default)
    {
        var conclusions = new Conclusions(rules, window, limit);
        conclusions.Revise(facts, [], cancellation);
        return conclusions;
    }

    /// <summary>Takes facts back and adds others; afterwards it is as if they had been so from the beginning.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped; the next revision makes up for it.</exception>
    public void Revise(IEnumerable<Fact> added, IEnumerable<Fact> removed, CancellationToken cancellation = default)
    {
        var (more, fewer) = (added.ToList(), removed.ToList());
        more.ForEach(_given.Admit);
        fewer.ForEach(_given.Admit);
        _tables.Widen(_given.Tables.Count);
        var changes = new Changes();
        foreach (var fact in fewer)
        {
            _given.Remove(fact, changes);
        }

        foreach (var fact in more)
        {
            _given.Add(fact, changes);
        }

        var isAnew = !_isWhole;
        _isWhole = false;
        var budget = new Budget(_limit);
        var own = _strata.SelectMany(s => s.Stratum.Relations).ToHashSet();
        for (var relation = 0; relation < _tables.Count; relation++)
        {
            if (!own.Contains(relation))
            {
                _tables[Standing.Certain][relation] = _given.Tables[Standing.Certain][relation];
                _tables[Standing.Possible][relation] = _given.Tables[Standing.Possible][relation];
            }
            else if (isAnew)
            {
                _tables.SetExact(relation, new Table(_given.Tables[Standing.Certain][relation].Arity));
            }
        }

        var revision = new Revision(_given.Tables, _tables, changes, Window, budget, cancellation);
        foreach (var stratum in _strata)
        {
            revision.Settle(stratum, isAnew);
            if (budget.IsExceeded)
            {
                break;
            }
        }

        Drawn = budget.Spent;
        _isWhole = !budget.IsExceeded;
    }

    /// <summary>When an atom holds.</summary>
    public Moments When(int relation, ReadOnlySpan<int> tuple, Standing standing = Standing.Certain)
    {
        if (relation >= _tables.Count)
        {
            return Moments.None;
        }

        var table = _tables[standing][relation];
        var row = tuple.Length == table.Arity ? table.Find(tuple) : -1;
        return row < 0 ? Moments.None : table.Extent(row).All;
    }

    /// <summary>All that is concluded of a relation, or given of it.</summary>
    public IEnumerable<(ImmutableArray<int> Tuple, Moments Moments)> Of(int relation, Standing standing = Standing.Certain)
    {
        var table = relation < _tables.Count ? _tables[standing][relation] : new Table(0);
        for (var row = 0; row < table.Count; row++)
        {
            if (!table.Extent(row).IsEmpty)
            {
                yield return ([.. table.Tuple(row)], table.Extent(row).All);
            }
        }
    }
}
