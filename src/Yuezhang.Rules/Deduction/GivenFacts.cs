namespace Yuezhang.Rules.Deduction;

/// <summary>The facts given, as far as the window goes.</summary>
internal sealed class GivenFacts
{
    private readonly RuleSet _rules;
    private readonly Window _window;

    /// <summary>No facts yet.</summary>
    public GivenFacts(RuleSet rules, Window window)
    {
        (_rules, _window) = (rules, window);
        Tables.Widen(rules.RelationCount);
        for (var relation = 0; relation < rules.RelationCount; relation++)
        {
            Tables.SetExact(relation, new Table(rules.Arity(relation) ?? 0));
        }
    }

    /// <summary>The facts.</summary>
    public Extensions Tables { get; } = new();

    /// <summary>Makes ready for a fact of a relation of which nothing was said before.</summary>
    /// <exception cref="ArgumentException">Something was said, of another number of arguments.</exception>
    public void Admit(Fact fact)
    {
        Tables.Widen(fact.Relation + 1);
        var table = Tables[Standing.Certain][fact.Relation];
        if (table.Arity != fact.Tuple.Length)
        {
            if (table.Count > 0 || _rules.Arity(fact.Relation) is not null)
            {
                throw new ArgumentException($"Relation {fact.Relation} is said of {table.Arity} arguments, not of {fact.Tuple.Length}.", nameof(fact));
            }

            Tables.SetExact(fact.Relation, new Table(fact.Tuple.Length));
        }
    }

    /// <summary>Adds a fact to what is given of its atom, and notes what is new.</summary>
    public void Add(Fact fact, Changes changes)
    {
        var (certain, possible) = (fact.Certain.Intersect(_window.Moments), fact.Certain.Union(fact.Possible).Intersect(_window.Moments));
        if (Tables.IsExact(fact.Relation) && certain == possible)
        {
            Add(fact, Standing.Certain, certain, changes);
            return;
        }

        Part(fact.Relation, changes);
        Add(fact, Standing.Certain, certain, changes);
        Add(fact, Standing.Possible, possible, changes);
    }

    /// <summary>Takes a fact's moments from what is given of its atom.</summary>
    public void Remove(Fact fact, Changes changes)
    {
        var possible = fact.Certain.Union(fact.Possible);
        var isDoubtful = fact.Certain != possible;
        if (isDoubtful)
        {
            Part(fact.Relation, changes);
        }

        Remove(fact, Standing.Certain, isDoubtful ? fact.Certain : possible, changes);
        if (!Tables.IsExact(fact.Relation))
        {
            // What is not even possible any more is not certain either.
            Remove(fact, Standing.Certain, possible, changes);
            Remove(fact, Standing.Possible, possible, changes);
        }
    }

    private void Add(Fact fact, Standing standing, Moments moments, Changes changes)
    {
        if (moments.IsEmpty)
        {
            return;
        }

        var table = Tables[standing][fact.Relation];
        var row = table.FindOrAdd(fact.Tuple.AsSpan());
        var added = table.Extent(row).Missing(moments);
        if (!added.IsEmpty)
        {
            table.Extent(row).Add(added);
            changes.Of(fact.Relation).Of(standing, row).Gain(added);
        }
    }

    private void Remove(Fact fact, Standing standing, Moments moments, Changes changes)
    {
        var table = Tables[standing][fact.Relation];
        var row = table.Find(fact.Tuple.AsSpan());
        var lost = row < 0 ? Moments.None : table.Extent(row).Within(moments);
        if (!lost.IsEmpty)
        {
            table.Extent(row).Remove(lost);
            changes.Of(fact.Relation).Of(standing, row).Lose(lost);
        }
    }

    /// <summary>Gives what is possible a table of its own.</summary>
    private void Part(int relation, Changes changes)
    {
        if (!Tables.IsExact(relation))
        {
            return;
        }

        var certain = Tables[Standing.Certain][relation];
        var possible = new Table(certain.Arity);
        for (var row = 0; row < certain.Count; row++)
        {
            possible.Extent(possible.FindOrAdd(certain.Tuple(row))).Add(certain.Extent(row).All);
        }

        Tables[Standing.Possible][relation] = possible;
        changes.Of(relation).IsReshaped = true;
    }
}
