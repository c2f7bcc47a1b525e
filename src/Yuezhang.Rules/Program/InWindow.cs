using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Program;

/// <summary>
/// It is within a window that opens again and again: at the end of a term that runs from a day, of the term that follows it, and so on, each as long.
/// </summary>
/// <remarks>
/// Example: "either party may demand a revision within six months after the end of ten years from the exchange; if neither does, the treaty stands for ten years more,
/// reckoned from the end of the preceding ten years".
/// </remarks>
/// <param name="Length">How long a window is open: from the last day of a term through the last day of this period that runs from it.</param>
/// <param name="Every">The term; the terms are counted from the first day in one step, so that short months do not add up.</param>
/// <param name="Anchor">What the first term runs from: its first day. What has always held has no first day, and opens no window.</param>
/// <param name="Instrument">The instrument by whose convention both are counted.</param>
/// <param name="At">Where it is written.</param>
/// <exception cref="ArgumentOutOfRangeException">A term of no length would end again and again on one day.</exception>
public sealed record InWindow(Period Length, Period Every, Condition Anchor, Entity Instrument, Citation At) : Condition(At)
{
    /// <summary>A window whose terms run from an act.</summary>
    public InWindow(Period length, Period every, Act anchor, Entity instrument, Citation at)
        : this(length, every, new Happened(anchor, at), instrument, at)
    {
    }

    /// <summary>The term.</summary>
    public Period Every { get; } = Every.Count > 0 ? Every : throw new ArgumentOutOfRangeException(nameof(Every), Every, "A term that recurs has some length.");
}
