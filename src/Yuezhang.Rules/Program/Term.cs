using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Program;

/// <summary>
/// A term: a period that runs from the first day on which something holds, as in "within 6 months of exchange", counted by its instrument's convention; or one
/// whose last day the text names itself, as in "by 31 March 1850".
/// </summary>
/// <param name="Period">How long; of a term whose last day is named, no days.</param>
/// <param name="Start">
/// What starts it: an act that has happened, or anything else that comes to hold ("the fiftieth deposit"); of a term whose last day is named, the coming of that day.
/// </param>
/// <param name="At">Where it is written.</param>
public sealed record Term(Period Period, Condition Start, Citation At)
{
    /// <summary>A term that runs from an act.</summary>
    public Term(Period period, Act anchor, Citation at)
        : this(period, new Happened(anchor, at), at)
    {
    }

    /// <summary>The act it runs from; null where it runs from something else.</summary>
    public Act? Anchor => Start is Happened happened ? happened.Act : null;

    /// <summary>The last day, where the text names it: whatever the convention of counting, and without one; null for a term that is counted.</summary>
    public Day? EndsOn { get; private init; }

    /// <summary>A term whose last day the text names. It does not recur: no charge falls due, and no interest is payable, again and again by such a day.</summary>
    public static Term EndingOn(Day last, Citation at) => new(new Period(0, PeriodUnit.Day), new Reached(last, 0, at), at) { EndsOn = last };
}
