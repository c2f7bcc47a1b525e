namespace Yuezhang.Rules.Deduction;

/// <summary>
/// Brings the tables of one stratum after another up to date. What rests on nothing that changed is left; elsewhere all that rests in some
/// way on what is gone is taken out, what rests on something else too is concluded again, and then what follows from the new is added
/// (delete and rederive: Gupta, Mumick and Subrahmanian 1993, here for sets of moments).
/// </summary>
/// <param name="given">The facts, as they now are.</param>
/// <param name="tables">The tables to be brought up to date; those of relations that no rule concludes are the given ones.</param>
/// <param name="changesGiven">What changed of the facts.</param>
/// <param name="window">The moments looked at.</param>
/// <param name="budget">How much may be concluded.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class Revision(Extensions given, Extensions tables, Changes changesGiven, Window window, Budget budget, CancellationToken cancellation)
{
    private readonly Changes _concluded = new();
    private readonly HashSet<int> _settled = [];

    /// <summary>Settles a stratum, those below being settled.</summary>
    public void Settle(StratumEvaluation stratum, bool isAnew)
    {
        var own = stratum.Stratum.Relations;
        var below = stratum.Read.Where(r => !own.Contains(r)).ToList();
        var changed = own.Select(changesGiven.Find).Concat(below.Select(Changed)).OfType<Change>().ToList();
        _settled.UnionWith(own);
        if (isAnew)
        {
            Redraw(stratum, below);
        }
        else if (changed.Exists(c => c.IsReshaped))
        {
            var before = own.Select(r => (r, tables[Standing.Certain][r], tables[Standing.Possible][r])).ToList();
            Redraw(stratum, below);
            before.ForEach(b => Compare(b.r, b.Item2, b.Item3));
        }
        else if (changed.Count > 0)
        {
            foreach (var standing in Standings(own.All(tables.IsExact)))
            {
                Adjust(stratum, below, standing);
            }
        }
    }

    private static IEnumerable<Standing> Standings(bool isExact) => isExact ? [Standing.Certain] : [Standing.Certain, Standing.Possible];

    private static Standing Opposite(Standing standing) => standing == Standing.Certain ? Standing.Possible : Standing.Certain;

    private Change? Changed(int relation) => (_settled.Contains(relation) ? _concluded : changesGiven).Find(relation);

    /// <summary>The rows of a relation that changed, and the table that has them.</summary>
    private IEnumerable<(Table Table, int Row, Delta Delta)> Rows(int relation, Standing standing) =>
        Changed(relation)?.Rows(tables.IsExact(relation) ? Standing.Certain : standing).Select(r => (tables[standing][relation], r.Key, r.Value)) ?? [];

    private void Redraw(StratumEvaluation stratum, List<int> below)
    {
        var own = stratum.Stratum.Relations;
        foreach (var standing in Standings(own.All(given.IsExact) && below.TrueForAll(tables.IsExact)))
        {
            var succession = new Succession();
            foreach (var relation in own)
            {
                var table = new Table(given[standing][relation].Arity) { History = stratum.IsRecursive ? new History(succession) : null };
                tables[standing][relation] = table;
                tables[Standing.Possible][relation] = table;
            }

            stratum.Open(tables[standing], tables.ViewOf(standing), budget);
            foreach (var relation in own)
            {
                var facts = given[standing][relation];
                for (var row = 0; row < facts.Count; row++)
                {
                    stratum.Give(relation, facts.Tuple(row), facts.Extent(row).All);
                }
            }

            stratum.Begin(cancellation);
            stratum.Finish(cancellation);
        }
    }

    private void Adjust(StratumEvaluation stratum, List<int> below, Standing standing)
    {
        var own = tables[standing];
        var view = tables.ViewOf(standing);
        stratum.Open(own, view, budget, (relation, row, added) => _concluded.Of(relation).Of(standing, row).Gain(added));

        var doomed = WhatRestsOnTheLost(stratum, below, standing);
        foreach (var (relation, row, moments) in doomed)
        {
            own[relation].Extent(row).Remove(moments);
            own[relation].History?.Forget(row, moments);
            _concluded.Of(relation).Of(standing, row).Lose(moments);
        }

        foreach (var (relation, row, moments) in doomed)
        {
            var facts = given[standing][relation];
            var found = facts.Find(own[relation].Tuple(row));
            stratum.Give(relation, own[relation].Tuple(row), found < 0 ? Moments.None : facts.Extent(found).Within(moments));
            stratum.Reconsider(relation, row, moments, cancellation);
        }

        foreach (var (relation, facts, row, delta) in Givens(stratum, standing))
        {
            stratum.Give(relation, facts.Tuple(row), delta.Gained.All);
        }

        foreach (var relation in below)
        {
            foreach (var (table, row, delta) in Rows(relation, standing))
            {
                stratum.Follow(areHindering: false, relation, table, row, delta.Gained.All, view, stratum, cancellation);
            }

            foreach (var (table, row, delta) in Rows(relation, Opposite(standing)))
            {
                stratum.Follow(areHindering: true, relation, table, row, delta.Lost.All, view, stratum, cancellation);
            }
        }

        stratum.Finish(cancellation);
    }

    private List<(int Relation, int Row, Moments Moments)> WhatRestsOnTheLost(StratumEvaluation stratum, List<int> below, Standing standing)
    {
        var doomed = new Doomed(tables[standing], window);
        var former = tables.FormerViewOf(
            standing, below.SelectMany(r => Rows(r, Standing.Certain).Concat(tables.IsExact(r) ? [] : Rows(r, Standing.Possible))).ToDictionary(r => (r.Table, r.Row), r => r.Delta));
        foreach (var (relation, facts, row, delta) in Givens(stratum, standing))
        {
            doomed.Add(relation, facts.Tuple(row), delta.Lost.All);
        }

        foreach (var relation in below)
        {
            foreach (var (table, row, delta) in Rows(relation, standing))
            {
                stratum.Follow(areHindering: false, relation, table, row, delta.Lost.All, former, doomed, cancellation);
            }

            foreach (var (table, row, delta) in Rows(relation, Opposite(standing)))
            {
                stratum.Follow(areHindering: true, relation, table, row, delta.Gained.All, former, doomed, cancellation);
            }
        }

        while (doomed.TryNext(out var next))
        {
            stratum.Follow(areHindering: false, next.Relation, tables[standing][next.Relation], next.Row, next.Moments, former, doomed, cancellation);
        }

        return [.. doomed.Rows];
    }

    private IEnumerable<(int Relation, Table Facts, int Row, Delta Delta)> Givens(StratumEvaluation stratum, Standing standing) =>
        from relation in stratum.Stratum.Relations
        from row in changesGiven.Find(relation)?.Rows(given.IsExact(relation) ? Standing.Certain : standing) ?? Enumerable.Empty<KeyValuePair<int, Delta>>()
        select (relation, given[standing][relation], row.Key, row.Value);

    private void Compare(int relation, Table certain, Table possible)
    {
        var change = _concluded.Of(relation);
        change.IsReshaped = (certain == possible) != tables.IsExact(relation);
        foreach (var standing in Standings(tables.IsExact(relation)))
        {
            var (before, after) = (standing == Standing.Certain ? certain : possible, tables[standing][relation]);
            for (var row = 0; row < before.Count; row++)
            {
                var now = after.FindOrAdd(before.Tuple(row));
                Note(change, standing, now, before.Extent(row), after.Extent(now));
            }

            for (var row = 0; row < after.Count; row++)
            {
                if (before.Find(after.Tuple(row)) < 0)
                {
                    Note(change, standing, row, default, after.Extent(row));
                }
            }
        }
    }

    private static void Note(Change change, Standing standing, int row, Extent before, Extent after)
    {
        var (lost, gained) = (before.All.Without(after.All), after.All.Without(before.All));
        if (!lost.IsEmpty || !gained.IsEmpty)
        {
            change.Of(standing, row).Lose(lost);
            change.Of(standing, row).Gain(gained);
        }
    }
}
