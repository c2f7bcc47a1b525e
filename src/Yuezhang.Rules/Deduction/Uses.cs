namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The uses of one relation in the bodies of a stratum, those that ask for a symbol at some argument found by that symbol.
/// </summary>
internal sealed class Uses
{
    private readonly List<Use> _unasking = [];
    private readonly Dictionary<(int Position, int Symbol), List<Use>> _asking = [];
    private readonly SortedSet<int> _positions = [];

    /// <summary>Adds a use.</summary>
    public void Add(Use use)
    {
        var position = use.Atom.Arguments.IndexOf(use.Atom.Arguments.FirstOrDefault(a => !a.IsVariable, Argument.Variable(-1)));
        if (position < 0)
        {
            _unasking.Add(use);
            return;
        }

        _positions.Add(position);
        var key = (position, use.Atom.Arguments[position].Number);
        if (!_asking.TryGetValue(key, out var same))
        {
            _asking[key] = same = [];
        }

        same.Add(use);
    }

    /// <summary>The uses that a row may fit.</summary>
    public IEnumerable<Use> For(Table table, int row) => _positions.Count == 0
        ? _unasking
        : _unasking.Concat(_positions.SelectMany(p => _asking.GetValueOrDefault((p, table.Tuple(row)[p])) ?? []));
}
