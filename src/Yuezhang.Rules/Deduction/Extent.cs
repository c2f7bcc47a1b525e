namespace Yuezhang.Rules.Deduction;

/// <summary>The moments found so far at which one atom holds: a plain set while it is small, one made for growing once it is not.</summary>
internal struct Extent
{
    private const int Narrow = 16;

    private Moments _plain;
    private WideMoments? _wide;

    /// <summary>Whether it is so small that working on all of it is cheapest.</summary>
    public readonly bool IsNarrow => _wide is null;

    /// <summary>Whether there is no moment.</summary>
    public readonly bool IsEmpty => _wide?.IsEmpty ?? _plain.IsEmpty;

    /// <summary>All of it.</summary>
    public readonly Moments All => _wide is null ? _plain : _wide.All();

    /// <summary>What of it is in the region.</summary>
    public readonly Moments Within(Moments region) => _wide is null ? _plain.Intersect(region) : _wide.Within(region);

    /// <summary>What of the candidate it does not have.</summary>
    public readonly Moments Missing(Moments candidate) => _wide is null ? candidate.Without(_plain) : _wide.Missing(candidate);

    /// <summary>Its stretches that share a moment with the other.</summary>
    public readonly Moments Meeting(Moments other) => _wide is null ? _plain.Meeting(other) : _wide.Meeting(other);

    /// <summary>Adds moments.</summary>
    public void Add(Moments moments)
    {
        if (_wide is not null)
        {
            _wide.Add(moments);
            return;
        }

        _plain = _plain.Union(moments);
        if (_plain.Count > Narrow)
        {
            _wide = new WideMoments(_plain);
            _plain = Moments.None;
        }
    }

    /// <summary>Takes moments away.</summary>
    public void Remove(Moments moments)
    {
        if (_wide is null)
        {
            _plain = _plain.Without(moments);
        }
        else
        {
            _wide.Remove(moments);
        }
    }
}
