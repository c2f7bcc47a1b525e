namespace Yuezhang.Rules.Deduction;

/// <summary>At which moments a row has come to hold, and at which it has ceased to; never the same.</summary>
internal sealed class Delta
{
    private Extent _lost;
    private Extent _gained;

    /// <summary>The moments at which it does not hold any more.</summary>
    public Extent Lost => _lost;

    /// <summary>The moments at which it did not hold before.</summary>
    public Extent Gained => _gained;

    /// <summary>Notes moments that were taken away.</summary>
    public void Lose(Moments moments)
    {
        var regained = _gained.Within(moments);
        _gained.Remove(regained);
        _lost.Add(moments.Without(regained));
    }

    /// <summary>Notes moments that were added.</summary>
    public void Gain(Moments moments)
    {
        var recovered = _lost.Within(moments);
        _lost.Remove(recovered);
        _gained.Add(moments.Without(recovered));
    }
}

/// <summary>What came to be otherwise in the tables of one relation.</summary>
internal sealed class Change
{
    private readonly Dictionary<int, Delta> _certain = [];
    private readonly Dictionary<int, Delta> _possible = [];

    /// <summary>Whether certain and possible came to have tables of their own, or one in common; then the rest is not told.</summary>
    public bool IsReshaped { get; set; }

    /// <summary>The rows that changed; of a relation of which all is certain, they are told as certain.</summary>
    public IReadOnlyDictionary<int, Delta> Rows(Standing standing) => standing == Standing.Certain ? _certain : _possible;

    /// <summary>What changed of a row.</summary>
    public Delta Of(Standing standing, int row)
    {
        var rows = standing == Standing.Certain ? _certain : _possible;
        if (!rows.TryGetValue(row, out var delta))
        {
            rows[row] = delta = new Delta();
        }

        return delta;
    }
}

/// <summary>What came to be otherwise, by relation.</summary>
internal sealed class Changes
{
    private readonly Dictionary<int, Change> _changes = [];

    /// <summary>The change of a relation, begun if there was none.</summary>
    public Change Of(int relation)
    {
        if (!_changes.TryGetValue(relation, out var change))
        {
            _changes[relation] = change = new Change();
        }

        return change;
    }

    /// <summary>The change of a relation; null if there is none.</summary>
    public Change? Find(int relation) => _changes.GetValueOrDefault(relation) is { } change
        && (change.IsReshaped || Enum.GetValues<Standing>().Any(s => change.Rows(s).Values.Any(d => !d.Lost.IsEmpty || !d.Gained.IsEmpty))) ? change : null;
}
