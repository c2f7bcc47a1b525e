using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>Finds of what a literal rests on no more than is needed for it to hold at a moment.</summary>
/// <param name="view">The tables, as they may be relied on.</param>
/// <param name="binding">The symbols for the rule's variables.</param>
/// <param name="moment">The moment.</param>
internal sealed class Evidence(View view, int[] binding, long moment)
{
    /// <summary>The premises of a literal that holds.</summary>
    public IEnumerable<Premise> Of(Literal literal, int place) => literal switch
    {
        AtomLiteral atom => [OfAtom(atom.Atom, atom.Chain, atom.IsNegated, place)],
        SpanLiteral span => OfSpan(span, place),
        CountLiteral count => OfCount(count, place),
        _ => [],
    };

    private Premise OfAtom(Atom atom, ImmutableArray<TemporalOperator> chain, bool isNegated, int place)
    {
        var tuple = atom.Under(binding);
        var region = chain.LookedAt(Moments.At(moment));
        var used = Used(chain, Within(atom.Relation, tuple, isNegated, region), isNegated);
        return new Premise(place, 0, atom.Relation, tuple, isNegated ? Moments.None : used, isNegated ? used : Moments.None);
    }

    private IEnumerable<Premise> OfSpan(SpanLiteral span, int place)
    {
        var (anchor, holding) = (span.Anchor.Under(binding), span.Holding.Under(binding));
        var region = span.Chain.LookedAt(Moments.At(moment));
        var (anchorRegion, betweenRegion) = (span.AnchorsFrom(region), span.BetweenFrom(region));
        var anchors = Within(span.Anchor.Relation, anchor, span.IsNegated, anchorRegion);
        var between = Within(span.Holding.Relation, holding, span.IsNegated, betweenRegion);
        if (span.IsNegated)
        {
            yield return new Premise(place, 0, span.Anchor.Relation, anchor, Moments.None, anchorRegion.Without(anchors));
            yield return new Premise(place, 1, span.Holding.Relation, holding, Moments.None, betweenRegion.Without(between));
            yield break;
        }

        var used = Used(span.Chain, span.Of(between, anchors), isNegated: false);
        if (IsOne(used))
        {
            var at = used[0].From;
            // The anchor nearest to the moment leaves the least between, and if any will do, it does.
            var near = span.AnchorsFrom(used).Intersect(anchors).Intersect(span.Direction == Direction.Past ? Reached(between, at) : Reaching(between, at));
            var nearest = span.Direction == Direction.Past ? near[near.Count - 1].Until - 1 : near[0].From;
            anchors = Moments.At(nearest);
            between = Moments.Between(Math.Min(nearest, at) + 1, Math.Max(nearest, at));
        }

        yield return new Premise(place, 0, span.Anchor.Relation, anchor, anchors, Moments.None);
        yield return new Premise(place, 1, span.Holding.Relation, holding, between, Moments.None);
    }

    private IEnumerable<Premise> OfCount(CountLiteral count, int place)
    {
        var table = view.Of(count.Atom.Relation, count.IsNegated);
        var rows = new Rows(count.Atom, v => v != count.Variable);
        var (bound, left) = ((int[])binding.Clone(), count.Least);
        var each = new Evidence(view, bound, moment);
        rows.Open(table, bound);
        for (var row = rows.Next(bound); row >= 0 && (count.IsNegated || left > 0); row = rows.Next(bound))
        {
            var isHeld = view.Within(count.Chain, table, row, Moments.At(moment)).Contains(moment);
            if (isHeld != count.IsNegated)
            {
                left--;
                yield return each.OfAtom(count.Atom, count.Chain, count.IsNegated, place);
            }
        }
    }

    private Moments Within(int relation, ImmutableArray<int> tuple, bool isNegated, Moments region)
    {
        var table = view.Of(relation, isNegated);
        var row = table.Find(tuple.AsSpan());
        return row < 0 ? Moments.None : view.Within(table, row, region);
    }

    /// <summary>
    /// The innermost moments used: those at which it held or, for what is negated, did not. What is throughout for the one is sometime for
    /// the other.
    /// </summary>
    private Moments Used(ImmutableArray<TemporalOperator> chain, Moments innermost, bool isNegated)
    {
        var inner = new Moments[chain.Length + 1];
        inner[chain.Length] = innermost;
        for (var i = chain.Length - 1; i >= 0; i--)
        {
            inner[i] = chain[i].Of(inner[i + 1]);
        }

        var needed = Moments.At(moment);
        for (var i = 0; i < chain.Length; i++)
        {
            var there = isNegated ? inner[i + 1].Complement() : inner[i + 1];
            needed = chain[i] switch
            {
                Sometime { Direction: var direction } when !isNegated => One(chain[i].LookedAt(needed).Intersect(there), direction, needed),
                SometimeWithin when !isNegated => One(chain[i].LookedAt(needed).Intersect(there), Direction.Past, needed),
                ThroughoutWithin when isNegated => One(chain[i].LookedAt(needed).Intersect(there), Direction.Past, needed),
                Throughout { Direction: var direction } when isNegated => One(chain[i].LookedAt(needed).Intersect(there), direction, needed),
                _ => chain[i].LookedAt(needed),
            };
        }

        return needed;
    }

    private static bool IsOne(Moments moments) => moments.Count == 1 && moments[0].Until == moments[0].From + 1;

    /// <summary>For one moment, the nearest witness is enough; for more, all are kept.</summary>
    private static Moments One(Moments witnesses, Direction direction, Moments needed) =>
        !IsOne(needed) || witnesses.IsEmpty ? witnesses
        : direction == Direction.Past ? Moments.At(witnesses[witnesses.Count - 1].Until - 1)
        : Moments.At(witnesses[0].From);

    /// <summary>The moments from which every moment up to this one, without both, is among those between.</summary>
    private static Moments Reached(Moments between, long at) =>
        Moments.Between(Start(between, at), long.MaxValue).Intersect(Moments.Between(long.MinValue, at + 1));

    private static long Start(Moments between, long at)
    {
        var before = at == long.MinValue ? Moments.None : between.Meeting(Moments.At(at - 1));
        return before.IsEmpty ? at - 1 : before[0].From == long.MinValue ? long.MinValue : before[0].From - 1;
    }

    private static Moments Reaching(Moments between, long at)
    {
        var after = between.Meeting(Moments.At(at + 1));
        return Moments.Between(at, after.IsEmpty ? at + 2 : after[0].Until == long.MaxValue ? long.MaxValue : after[0].Until + 1);
    }
}
