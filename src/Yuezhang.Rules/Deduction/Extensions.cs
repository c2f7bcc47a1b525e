namespace Yuezhang.Rules.Deduction;

/// <summary>
/// For every relation, the table of what is certain and that of what is possible; one and the same table where nothing is uncertain.
/// </summary>
internal sealed class Extensions
{
    private Table[] _certain = [];
    private Table[] _possible = [];

    /// <summary>How many relations there are.</summary>
    public int Count => _certain.Length;

    /// <summary>The tables of one standing, by relation.</summary>
    public Table[] this[Standing standing] => standing == Standing.Certain ? _certain : _possible;

    /// <summary>Makes room for relations.</summary>
    public void Widen(int relations)
    {
        for (var relation = Count; relation < relations; relation++)
        {
            Array.Resize(ref _certain, relation + 1);
            Array.Resize(ref _possible, relation + 1);
            SetExact(relation, new Table(0));
        }
    }

    /// <summary>Whether nothing about a relation is uncertain.</summary>
    public bool IsExact(int relation) => _certain[relation] == _possible[relation];

    /// <summary>Sets one table for both.</summary>
    public void SetExact(int relation, Table table) => _certain[relation] = _possible[relation] = table;

    /// <summary>What literals see where conclusions of one standing are drawn.</summary>
    public View ViewOf(Standing standing) => standing == Standing.Certain ? new View(_certain, _possible) : new View(_possible, _certain);

    /// <summary>The same, as it was before an addition.</summary>
    public View EarlierViewOf(Standing standing, Succession succession, int number) =>
        standing == Standing.Certain ? new EarlierView(_certain, _possible, succession, number) : new EarlierView(_possible, _certain, succession, number);

    /// <summary>The same, as it was before rows changed.</summary>
    public View FormerViewOf(Standing standing, Dictionary<(Table Table, int Row), Delta> deltas) =>
        standing == Standing.Certain ? new FormerView(_certain, _possible, deltas) : new FormerView(_possible, _certain, deltas);
}
