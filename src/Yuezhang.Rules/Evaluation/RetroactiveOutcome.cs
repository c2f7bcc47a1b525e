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

    /// <summary>What becomes of the condition in the model in which it has undone the norm.</summary>
    internal static RetroactiveOutcome In(Model undone, RetroactiveCondition condition, Entity instrument)
    {
        var truth = undone.TruthOf(condition.Condition);
        var days = condition.Within is { } term ? undone.LastDaysOf(term, instrument) : null;
        var through = Boundary.End;

        // without a term it may be met as long as one likes, and has been if it is so by the last day that is known
        var throughAtLeast = undone.Chronicle.Known is { } known ? Boundary.StartOf(known.Next) : Boundary.End;
        if (condition.Within is not null)
        {
            // a term that may never begin may have no last day
            throughAtLeast = days is { Earliest: { } earliest, Latest: not null } ? Boundary.StartOf(earliest.Next) : Boundary.Beginning;
            through = days?.Latest is { } latest ? Boundary.StartOf(latest.Next) : Boundary.End;
        }

        var met = truth.FirstFrom(Boundary.Beginning, t => t == Truth.True) is { } first && first < throughAtLeast ? first : (Boundary?)null;
        var missed = met is null && (truth.FirstFrom(Boundary.Beginning, t => t != Truth.False) is not { } perhaps || perhaps >= through);
        return new RetroactiveOutcome(condition, days?.Only, met is not null, met is { IsOpen: false } on ? on.Day : null, missed);
    }
}
