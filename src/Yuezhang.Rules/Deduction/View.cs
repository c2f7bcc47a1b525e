using System.Collections.Immutable;

namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The tables as one kind of conclusion sees them: for what is certain, a positive literal asks what is certain and a negated one what is
/// possible; for what is possible, the other way about.
/// </summary>
internal class View(Table[] positive, Table[] negative)
{
    /// <summary>The table in which a literal looks a relation up.</summary>
    public Table Of(int relation, bool isNegated) => isNegated ? negative[relation] : positive[relation];

    /// <summary>When a row holds, as far as the region goes.</summary>
    public virtual Moments Within(Table table, int row, Moments region) => table.Extent(row).Within(region);

    /// <summary>The whole stretches of a row that share a moment with the other.</summary>
    public virtual Moments Meeting(Table table, int row, Moments other) => table.Extent(row).Meeting(other);

    /// <summary>When an atom, under its operators, holds within the region; at no moment if it has no row.</summary>
    public Moments Within(ImmutableArray<TemporalOperator> chain, Table table, int row, Moments region)
    {
        if (row < 0 || region.IsEmpty)
        {
            return Moments.None;
        }

        return chain.IsEmpty ? Within(table, row, region)
            : table.Extent(row).IsNarrow ? chain.Of(Within(table, row, Moments.Always)).Intersect(region)
            : chain.Of(Within(table, row, chain.LookedAt(region))).Intersect(region);
    }

    /// <summary>When a span, under its operators, holds within the region.</summary>
    public Moments Within(SpanLiteral span, (Table Table, int Row) anchor, (Table Table, int Row) holding, Moments region)
    {
        if (anchor.Row < 0 || region.IsEmpty)
        {
            return Moments.None;
        }

        var inner = span.Chain.LookedAt(region);
        var anchors = Within(anchor.Table, anchor.Row, span.AnchorsFrom(inner));
        var between = holding.Row < 0 || anchors.IsEmpty ? Moments.None : Within(holding.Table, holding.Row, span.BetweenFrom(inner));
        return span.Chain.Of(span.Of(between, anchors)).Intersect(region);
    }
}
