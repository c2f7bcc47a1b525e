namespace Yuezhang.Rules.Deduction;

/// <summary>
/// The rows of a table that fit an atom of which some variables are bound, one after another; each binds the others.
/// </summary>
internal sealed class Rows
{
    private readonly Atom _atom;
    private readonly int[] _keyed;
    private readonly int[] _key;
    private readonly (int Position, int Variable)[] _binds;
    private readonly (int Position, int First)[] _repeats;

    private Table? _table;
    private TupleIndex? _index;
    private int _row;
    private int _end;

    /// <summary>The rows that fit an atom.</summary>
    /// <param name="atom">The atom.</param>
    /// <param name="isBound">Whether a variable is bound before.</param>
    public Rows(Atom atom, Func<int, bool> isBound)
    {
        _atom = atom;
        var positions = Enumerable.Range(0, atom.Arguments.Length).ToList();
        _keyed = [.. positions.Where(p => !atom.Arguments[p].IsVariable || isBound(atom.Arguments[p].Number))];
        _key = new int[_keyed.Length];
        var free = positions.Except(_keyed).Select(p => (Position: p, First: positions.First(q => atom.Arguments[q] == atom.Arguments[p]))).ToList();
        _binds = [.. free.Where(f => f.Position == f.First).Select(f => (f.Position, atom.Arguments[f.Position].Number))];
        _repeats = [.. free.Where(f => f.Position != f.First)];
    }

    /// <summary>Begins with the rows that fit the binding.</summary>
    public void Open(Table table, int[] binding)
    {
        for (var i = 0; i < _key.Length; i++)
        {
            _key[i] = _atom.Arguments[_keyed[i]].Under(binding);
        }

        if (_table != table)
        {
            (_table, _index) = (table, _keyed.Length == 0 || _keyed.Length == table.Arity ? null : table.IndexOn(_keyed));
        }

        if (_keyed.Length == table.Arity)
        {
            _row = table.Find(_key);
            _end = _row + 1;
        }
        else
        {
            _row = _index is null ? 0 : _index.Latest(_key);
            _end = table.Count;
        }
    }

    /// <summary>The next row, its free variables bound; -1 when there is none left.</summary>
    public int Next(int[] binding)
    {
        while (_row >= 0 && _row < _end)
        {
            var row = _row;
            _row = _index is null ? row + 1 : _index.Earlier(row);
            var tuple = _table!.Tuple(row);
            if (Repeats(tuple))
            {
                foreach (var (position, variable) in _binds)
                {
                    binding[variable] = tuple[position];
                }

                return row;
            }
        }

        return -1;
    }

    private bool Repeats(ReadOnlySpan<int> tuple)
    {
        foreach (var (position, first) in _repeats)
        {
            if (tuple[position] != tuple[first])
            {
                return false;
            }
        }

        return true;
    }
}
