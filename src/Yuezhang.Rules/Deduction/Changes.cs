namespace Yuezhang.Rules.Deduction;

/// <summary>What came to be otherwise in the tables of one relation.</summary>
internal sealed class Change
{
    private readonly List<(int Row, Moments Added)> _certain = [];
    private readonly List<(int Row, Moments Added)> _possible = [];

    /// <summary>Whether something is gone, or the tables were made anew; then what was added is not told.</summary>
    public bool HasShrunk { get; set; }

    /// <summary>What was added to the rows of one standing.</summary>
    public IReadOnlyList<(int Row, Moments Added)> Of(Standing standing) => standing == Standing.Certain ? _certain : _possible;

    /// <summary>Notes an addition.</summary>
    public void Note(Standing standing, int row, Moments added) => (standing == Standing.Certain ? _certain : _possible).Add((row, added));
}

/// <summary>What came to be otherwise, by relation.</summary>
internal sealed class Changes
{
    private readonly Dictionary<int, Change> _changes = [];

    /// <summary>Whether anything did.</summary>
    public bool HaveAny(int relation) => _changes.ContainsKey(relation);

    /// <summary>Forgets what was noted of a relation.</summary>
    public void Forget(int relation) => _changes.Remove(relation);

    /// <summary>The change of a relation, begun if there was none.</summary>
    public Change Of(int relation)
    {
        if (!_changes.TryGetValue(relation, out var change))
        {
            _changes[relation] = change = new Change();
        }

        return change;
    }
}
