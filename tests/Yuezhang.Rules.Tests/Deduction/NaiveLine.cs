using System.Collections.Immutable;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>
/// Truth at every single moment of a stretch of the number line that reaches so far beyond the window that truth does not vary any more
/// outside. Each operator is its definition, moment by moment.
/// </summary>
internal sealed class NaiveLine(long from, long until)
{
    public const int Margin = 20;

    /// <summary>The line for a window.</summary>
    public static NaiveLine Around(Window window) => new(window.First - Margin, window.Horizon + Margin);

    public bool[] Make(Func<long, bool> holds)
    {
        var line = new bool[until - from];
        for (var t = from; t < until; t++)
        {
            line[t - from] = holds(t);
        }

        return line;
    }

    public bool At(bool[] line, long moment) => line[Math.Clamp(moment, from, until - 1) - from];

    public bool[] Under(ImmutableArray<TemporalOperator> chain, bool[] inner) => chain.Reverse().Aggregate(inner, Under);

    public bool[] Span(SpanLiteral span, bool[] holding, bool[] anchor)
    {
        var sign = span.Direction == Direction.Past ? -1 : 1;
        return Make(t =>
        {
            // going away from now for as long as it holds at everything between
            var isHeldBetween = true;
            for (long distance = 0; isHeldBetween && distance <= Farthest(t, span.Reach, sign); distance++)
            {
                if (distance >= span.Reach.Least && At(anchor, t + (sign * distance)))
                {
                    return true;
                }

                isHeldBetween = distance == 0 || At(holding, t + (sign * distance));
            }

            return false;
        });
    }

    private bool[] Under(bool[] inner, TemporalOperator link) => link switch
    {
        Sometime sometime => Make(t => IsSomewhere(inner, isHeld: true, t, sometime.Direction, sometime.Reach)),
        Throughout throughout => Make(t => !IsSomewhere(inner, isHeld: false, t, throughout.Direction, throughout.Reach)),
        Delay { To: var to } => Make(t => At(inner, Back(t).First(u => u < from || to(u) <= t))),
        SometimeWithin { Reach.First: var first } => Make(t => Back(t).TakeWhile(u => u >= first(t) && u >= from - 1).Any(u => At(inner, u))),
        ThroughoutWithin { Reach.First: var first } => Make(t => Back(t).TakeWhile(u => u >= first(t) && u >= from - 1).All(u => At(inner, u))),
        _ => throw new InvalidOperationException(),
    };

    private bool IsSomewhere(bool[] line, bool isHeld, long moment, Direction direction, Reach reach)
    {
        var sign = direction == Direction.Past ? -1 : 1;
        var farthest = Farthest(moment, reach, sign);
        for (var distance = reach.Least; distance <= farthest; distance++)
        {
            if (At(line, moment + (sign * distance)) == isHeld)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The farthest distance; for a reach without limit, one from where truth does not vary any more.</summary>
    private long Farthest(long moment, Reach reach, int sign) =>
        Math.Min(reach.Most, Math.Max(sign < 0 ? moment - from : until - 1 - moment, reach.Least) + 1);

    private static IEnumerable<long> Back(long moment)
    {
        for (; ; moment--)
        {
            yield return moment;
        }
    }
}
