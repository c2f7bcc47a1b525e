using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Program;

/// <summary>
/// A term: a period that runs from the first day on which something holds, as in "within 6 months of exchange". It is counted by its instrument's convention.
/// </summary>
/// <param name="Period">How long.</param>
/// <param name="Start">What starts it: an act that has happened, or anything else that comes to hold ("the fiftieth deposit").</param>
/// <param name="At">Where it is written.</param>
public sealed record Term(Period Period, Condition Start, Citation At)
{
    /// <summary>A term that runs from an act.</summary>
    public Term(Period period, Act anchor, Citation at)
        : this(period, new Happened(anchor, at), at)
    {
    }

    public static Term EndingOn(Yuezhang.Time.Day d, Citation at) => new(new Period(0, PeriodUnit.Day), new Reached(d, 0, at), at);
    /// <summary>The act it runs from; null where it runs from something else.</summary>
    public Act? Anchor => Start is Happened happened ? happened.Act : null;
}
