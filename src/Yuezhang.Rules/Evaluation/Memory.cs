namespace Yuezhang.Rules.Evaluation;

/// <summary>Values worked out once. What was worked out from a guess is forgotten when the guess is taken back.</summary>
internal sealed class Memory<TKey, TValue>(Rounds rounds, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = new(comparer);

    /// <summary>The value for a key.</summary>
    public TValue Of(TKey key, Func<TKey, TValue> workOut)
    {
        if (!_values.TryGetValue(key, out var value))
        {
            value = workOut(key);
            if (_values.TryAdd(key, value) && rounds.IsGuessing)
            {
                rounds.OnBack(() => _values.Remove(key));
            }
        }

        return value;
    }
}
