namespace Yuezhang.Rules.Deduction;

/// <summary>
/// Brings the tables of one stratum after another up to date: what rests on nothing that changed is left; what rests on more is added to;
/// what rests on something that is gone is drawn anew, and where that comes to the same, nothing above needs to be.
/// </summary>
internal sealed class Revision(Extensions given, Extensions tables, Changes changes, Budget budget, CancellationToken cancellation)
{
    /// <summary>Settles a stratum, those below being settled.</summary>
    public void Settle(StratumEvaluation stratum, bool isAnew)
    {
        var own = stratum.Stratum.Relations;
        var below = stratum.Read.Where(r => !own.Contains(r)).ToList();
        var changed = own.Concat(below).Where(changes.HaveAny).ToList();
        if (isAnew)
        {
            Redraw(stratum, below);
        }
        else if (changed.Exists(r => changes.Of(r).HasShrunk || stratum.IsCheckedAgainst(r)))
        {
            var before = own.Select(r => (r, tables[Standing.Certain][r], tables[Standing.Possible][r])).ToList();
            Redraw(stratum, below);
            foreach (var (relation, certain, possible) in before)
            {
                Compare(relation, certain, possible);
            }
        }
        else if (changed.Count > 0)
        {
            AddTo(stratum, changed);
        }
    }

    private static IEnumerable<Standing> Standings(bool isExact) => isExact ? [Standing.Certain] : [Standing.Certain, Standing.Possible];

    private void Redraw(StratumEvaluation stratum, List<int> below)
    {
        var own = stratum.Stratum.Relations;
        var isExact = own.All(given.IsExact) && below.TrueForAll(tables.IsExact);
        foreach (var standing in Standings(isExact))
        {
            var history = stratum.IsRecursive ? new History() : null;
            for (var place = 0; place < own.Length; place++)
            {
                var table = new Table(given[standing][own[place]].Arity) { History = history, PlaceInStratum = place };
                tables[standing][own[place]] = table;
                tables[Standing.Possible][own[place]] = table;
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

    private void AddTo(StratumEvaluation stratum, List<int> changed)
    {
        var own = stratum.Stratum.Relations;
        var grown = changed.ConvertAll(r => (Relation: r, Change: changes.Of(r)));
        own.Where(changes.HaveAny).ToList().ForEach(changes.Forget);
        foreach (var standing in Standings(own.All(tables.IsExact)))
        {
            stratum.Open(tables[standing], tables.ViewOf(standing), budget, (relation, row, added) => changes.Of(relation).Note(standing, row, added));
            foreach (var (relation, change) in grown)
            {
                // An exact relation notes what was added once, and both standings read it.
                var isOwn = own.Contains(relation);
                var source = (isOwn ? given : tables).IsExact(relation) ? Standing.Certain : standing;
                foreach (var (row, added) in change.Of(source))
                {
                    if (isOwn)
                    {
                        stratum.Give(relation, given[source][relation].Tuple(row), added);
                    }
                    else
                    {
                        stratum.Prompt(relation, row, added, cancellation);
                    }
                }
            }

            stratum.Finish(cancellation);
        }
    }

    private void Compare(int relation, Table certain, Table possible)
    {
        var isSame = certain == possible == tables.IsExact(relation)
            && IsSame(certain, tables[Standing.Certain][relation])
            && (certain == possible || IsSame(possible, tables[Standing.Possible][relation]));
        changes.Forget(relation);
        if (!isSame)
        {
            changes.Of(relation).HasShrunk = true;
        }
    }

    private static bool IsSame(Table before, Table after) => IsWithin(before, after) && IsWithin(after, before);

    private static bool IsWithin(Table one, Table other)
    {
        for (var row = 0; row < one.Count; row++)
        {
            var found = other.Find(one.Tuple(row));
            if (!one.Extent(row).IsEmpty && (found < 0 || !other.Extent(found).Missing(one.Extent(row).All).IsEmpty))
            {
                return false;
            }
        }

        return true;
    }
}
