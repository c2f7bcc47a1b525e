using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// What became of a condition that undoes a norm from the start. Until it is met or missed the norm stands, but provisionally.
/// </summary>
/// <param name="Condition">The condition.</param>
/// <param name="LastDay">The last day on which it can be met; null where there is none, or it is not known.</param>
/// <param name="IsMet">Whether it was met: the norm never was.</param>
/// <param name="MetOn">The first day on which it was met; null where it was not, or always held.</param>
/// <param name="IsMissed">Whether it can be met no more.</param>
public sealed record RetroactiveOutcome(RetroactiveCondition Condition, Day? LastDay, bool IsMet, Day? MetOn, bool IsMissed)
{
    /// <summary>Whether it may still be met: the norm stands provisionally.</summary>
    public bool IsOpen => !IsMet && !IsMissed;
}
