namespace Yuezhang.Rules.Evaluation;

/// <summary>Values worked out once. What was worked out from a guess is forgotten when the guess is taken back.</summary>
internal sealed class Memory<TKey, TValue>(Rounds rounds, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = new(comparer);
    private readonly Dictionary<TKey, int> _doubtful = new(comparer);

    /// <summary>Whether the value for a key is here.</summary>
    public bool Has(TKey key) => _values.ContainsKey(key);

    /// <summary>The value for a key.</summary>
    public TValue Of(TKey key, Func<TKey, TValue> workOut) => Of(key, static (k, work) => work(k), workOut);

    /// <summary>The value for a key, worked out with the help of something else.</summary>
    public TValue Of<TWith>(TKey key, Func<TKey, TWith, TValue> workOut, TWith with)
    {
        if (_values.TryGetValue(key, out var value))
        {
            if (rounds.IsGuessing && _doubtful.TryGetValue(key, out var settling) && settling == rounds.Settling)
            {
                rounds.Doubt();
            }

            return value;
        }

        var doubts = rounds.Doubts;
        value = workOut(key, with);
        if (_values.TryAdd(key, value) && rounds.IsGuessing && rounds.Doubts != doubts)
        {
            _doubtful[key] = rounds.Settling;
            ForgetOnBack(key);
        }

        return value;
    }

    private void ForgetOnBack(TKey key) => rounds.OnBack(() => _values.Remove(key));
}
