namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The moments of a stratum's rows that rest, in some way, on what is gone. Some of them may rest on something else too, and are concluded
/// again afterwards.
/// </summary>
/// <param name="tables">The tables, as they stand before anything is taken out of them.</param>
/// <param name="window">The moments looked at.</param>
internal sealed class Doomed(Table[] tables, Window window) : IFinding
{
    private readonly Dictionary<(int Relation, int Row), Extent> _rows = [];
    private readonly Queue<(int Relation, int Row, Moments Moments)> _next = new();

    /// <summary>The rows and their moments.</summary>
    public IEnumerable<(int Relation, int Row, Moments Moments)> Rows => _rows.Select(r => (r.Key.Relation, r.Key.Row, r.Value.All));

    /// <summary>Moments whose consequences have not been looked for yet.</summary>
    public bool TryNext(out (int Relation, int Row, Moments Moments) next) => _next.TryDequeue(out next);

    /// <summary>Dooms what a tuple has of the moments.</summary>
    public void Add(int relation, ReadOnlySpan<int> tuple, Moments moments)
    {
        var row = tables[relation].Find(tuple);
        if (row < 0)
        {
            return;
        }

        var doomed = _rows.GetValueOrDefault((relation, row));
        var more = doomed.Missing(tables[relation].Extent(row).Within(moments));
        if (!more.IsEmpty)
        {
            doomed.Add(more);
            _rows[(relation, row)] = doomed;
            _next.Enqueue((relation, row, more));
        }
    }

    bool IFinding.Found(Join join, Moments moments)
    {
        var tuple = new int[join.Rule.Head.Arguments.Length];
        join.WriteHead(tuple);
        Add(join.Rule.Head.Relation, tuple, join.Rule.Headed(moments).Intersect(window.Moments));
        return true;
    }
}
