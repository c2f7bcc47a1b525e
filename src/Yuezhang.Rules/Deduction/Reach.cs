namespace Yuezhang.Rules.Deduction;

/// <summary>
/// How far a temporal operator looks: from <paramref name="Least"/> to <paramref name="Most"/> units of time away, both included.
/// "Within the last thirty days" is (0, 30); "exactly a day ago" is (1, 1).
/// </summary>
/// <param name="Least">The nearest distance; not negative.</param>
/// <param name="Most">The farthest; <see cref="long.MaxValue"/> for no limit.</param>
internal readonly record struct Reach(long Least, long Most)
{
    /// <summary>Any distance, the moment itself included.</summary>
    public static Reach Any { get; } = new(0, long.MaxValue);

    /// <summary>Whether the two ends are in order.</summary>
    public bool IsSound => Least >= 0 && Most >= Least;
}
