namespace Yuezhang.Rules.Deduction;

/// <summary>How many more stretches of time may be concluded before the work is given up.</summary>
internal sealed class Budget(long limit)
{
    /// <summary>How many stretches were concluded.</summary>
    public long Spent { get; private set; }

    /// <summary>Whether more were wanted than the limit.</summary>
    public bool IsExceeded => Spent > limit;

    /// <summary>Counts stretches; false if they are too many.</summary>
    public bool Spend(int stretches)
    {
        Spent += stretches;
        return !IsExceeded;
    }
}
