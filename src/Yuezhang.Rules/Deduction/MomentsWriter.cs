namespace Yuezhang.Rules.Deduction;

/// <summary>Writes stretches in the order of their beginnings, joining those that overlap or touch; empty ones do not count.</summary>
internal struct MomentsWriter(int capacity)
{
    private long[] _written = capacity == 0 ? [] : new long[Math.Max(capacity, 2)];
    private int _length;

    /// <summary>Adds one stretch.</summary>
    public void Join(long from, long until)
    {
        if (from >= until)
        {
            return;
        }

        if (_length > 0 && from <= _written[_length - 1])
        {
            _written[_length - 1] = Math.Max(_written[_length - 1], until);
            return;
        }

        if (_length == _written.Length)
        {
            Array.Resize(ref _written, Math.Max(2 * _length, 2));
        }

        _written[_length] = from;
        _written[_length + 1] = until;
        _length += 2;
    }

    /// <summary>What was written; the writer is used up.</summary>
    public readonly Moments Done() => _length == 0 ? Moments.None : new(_length == _written.Length ? _written : _written[.._length]);
}
