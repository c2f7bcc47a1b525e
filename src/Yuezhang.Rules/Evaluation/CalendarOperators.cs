using Yuezhang.Rules.Deduction;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>What looks a period back, as an operation on sets of minutes.</summary>
internal static class CalendarOperators
{
    /// <summary>The operator of a condition that looks a period back, which contains a day.</summary>
    public static TemporalOperator Of(Condition condition, CountingConvention counting) => condition switch
    {
        Delayed c => Delay(c.Period, counting),
        WithinLast c => new SometimeWithin(Reach(c.Period, counting)),
        Program.Throughout c => new ThroughoutWithin(Reach(c.Period, counting)),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} looks back over no period."),
    };

    private static Delay Delay(Period period, CountingConvention counting) =>
        new(moment => On(moment, b => LookingBack.After(b, period, counting)), moment => On(moment, b => LookingBack.Before(b, period, counting)));

    private static CalendarReach Reach(Period period, CountingConvention counting) =>
        new(moment => On(moment, b => LookingBack.FirstOf(b, period, counting)), moment => On(moment, b => LookingBack.Past(b, period, counting)));

    private static long On(long moment, Func<Boundary, Boundary> move) => TimeScale.Number(move(TimeScale.BoundaryOf(moment)));
}
