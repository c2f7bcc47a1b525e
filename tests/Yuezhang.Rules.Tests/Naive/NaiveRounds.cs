namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// Works out values that may wait for each other. Each round works every value out from the others; one that is asked for while it is being
/// worked out is what the round before made it, and unknown in the first. When a round changes nothing, the values stand.
/// </summary>
internal sealed class NaiveRounds
{
    private readonly HashSet<string> _working = [];
    private readonly Dictionary<string, INaiveValue> _final = [];
    private Dictionary<string, INaiveValue> _before = [];
    private Dictionary<string, INaiveValue> _now = [];

    /// <summary>How many rounds it took; more than one only where something waits for itself.</summary>
    public int Count { get; private set; }

    /// <summary>How often something was read that a later round may make otherwise. What was worked out without such a reading stands.</summary>
    public int Doubts { get; private set; }

    /// <summary>Goes on, asking for everything each time, until nothing changes.</summary>
    public void Settle(Action askForAll, Action forget)
    {
        do
        {
            (_before, _now) = (_now, []);
            forget();
            askForAll();
            Count++;
            if (Count > 1000)
            {
                throw new InvalidOperationException("What is worked out anew each time does not come to rest.");
            }
        }
        while (!(_before.Count == _now.Count && _now.All(v => _before.TryGetValue(v.Key, out var was) && was.IsSame(v.Value))));
    }

    /// <summary>The value of a name.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="unknown">What is said of it as long as nothing is known.</param>
    /// <param name="work">Works it out from other values.</param>
    public T Find<T>(string name, T unknown, Func<T> work)
        where T : INaiveValue
    {
        if (_final.TryGetValue(name, out var final))
        {
            return (T)final;
        }

        if (_now.TryGetValue(name, out var found))
        {
            Doubts++;
            return (T)found;
        }

        if (!_working.Add(name))
        {
            Doubts++;
            return _before.TryGetValue(name, out var last) ? (T)last : unknown;
        }

        var doubts = Doubts;
        var value = work();
        _working.Remove(name);
        (Doubts == doubts ? _final : _now)[name] = value;
        return value;
    }

    /// <summary>Says that something in doubt was read.</summary>
    public void Doubt() => Doubts++;
}

/// <summary>A value that can be seen to be the same as the round before.</summary>
internal interface INaiveValue
{
    bool IsSame(INaiveValue other);
}

/// <summary>What is so on each day.</summary>
internal sealed record NaiveDaily<T>(T[] Days, Func<T, T, bool> Alike) : INaiveValue
{
    public T this[int day] => Days[Math.Max(day, 0)];

    public bool IsSame(INaiveValue other) => other is NaiveDaily<T> daily && Days.Zip(daily.Days, Alike).All(same => same);
}

/// <summary>Many values by name.</summary>
internal sealed record NaiveMany<T>(Dictionary<string, NaiveDaily<T>> ByName) : INaiveValue
{
    public bool IsSame(INaiveValue other) => other is NaiveMany<T> many && many.ByName.Count == ByName.Count
        && ByName.All(v => many.ByName.TryGetValue(v.Key, out var was) && was.IsSame(v.Value));
}
