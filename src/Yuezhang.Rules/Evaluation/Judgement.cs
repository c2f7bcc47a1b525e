using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Whether an act has been done that had, just before it, what it needed: a power, or a rule that makes it count as another.</summary>
internal static class Judgement
{
    /// <summary>True from the first event that surely had it; possibly, from the first that may have had it, recorded or not.</summary>
    /// <param name="chronicle">The record.</param>
    /// <param name="act">The act.</param>
    /// <param name="standing">Whether what an act needs stands, at each moment.</param>
    public static Timeline<Truth> Of(Chronicle chronicle, Act act, Func<Act, Timeline<Truth>> standing)
    {
        var judged = Kleene.Never;
        foreach (var done in chronicle.Covered(act).Where(chronicle.IsKnown))
        {
            judged = Kleene.Either(judged, Since(Of(chronicle, done, standing(done.Occurrence.Act))));
        }

        if (chronicle.UnseenFrom(act) is var silent && silent != Boundary.End)
        {
            // An event that nobody recorded may have happened on any day that the record is not trusted for, or not known.
            var unrecorded = Kleene.UnknownFrom(Kleene.Never, silent);
            judged = Kleene.Either(judged, Kleene.Ever(Kleene.Both(unrecorded, Kleene.JustBefore(standing(act)))));
        }

        return judged;
    }

    /// <summary>What one event was, judged on every day that it may have.</summary>
    public static JudgedEvent Of(Chronicle chronicle, DatedOccurrence done, Timeline<Truth> standing)
    {
        var before = Kleene.JustBefore(standing);
        var (sure, first) = (true, (Boundary?)null);
        for (var day = done.Range.Earliest; day <= done.Range.Latest;)
        {
            var at = done.Minute is null ? Boundary.StartOf(day) : done.From;
            var run = before.RunAt(at);
            var later = done.Minute is null ? LaterThatDay(before, day) : null;
            sure &= run.Value == Truth.True && later is null;
            first ??= run.Value != Truth.False ? at : later;
            if (done.Range.IsOneDay || run.Interval.Until.IsOpen)
            {
                break;
            }

            day = run.Interval.Until.Day > day ? run.Interval.Until.Day : day.Next;
        }

        return new JudgedEvent(done, sure, chronicle.IsSurelyKnown(done), first);
    }

    /// <summary>
    /// The first moment within a day at which what an act needs may stand after all, or no longer does: an act without a clock time may have been done then.
    /// What begins with the day itself comes too late for it.
    /// </summary>
    private static Boundary? LaterThatDay(Timeline<Truth> before, Day day)
    {
        var dawn = Kleene.Next(Boundary.StartOf(day));
        return before.RunAt(dawn).Interval.Until is { IsOpen: false } change && change <= Boundary.StartOf(day.Next) ? change : null;
    }

    private static Timeline<Truth> Since(JudgedEvent judged)
    {
        if (judged.FirstPossible is not { } first)
        {
            return Kleene.Never;
        }

        var support = Support.Of(judged.Event.Index);
        var builder = new TimelineBuilder<Truth>(3);
        builder.Append(first, Truth.False, support);
        builder.Append(judged.IsValid ? judged.Event.By : Boundary.End, Truth.Unknown, support);
        builder.Append(Boundary.End, Truth.True, support);
        return builder.Build();
    }
}

/// <summary>An event, judged by the state just before it.</summary>
/// <param name="Event">The event.</param>
/// <param name="HadIt">Whether it had what it needed, on whichever of its days it was.</param>
/// <param name="IsKnown">Whether it surely happened by the known day.</param>
/// <param name="FirstPossible">The first moment that it may have at which it may have had it; null where it had not at any.</param>
public readonly record struct JudgedEvent(DatedOccurrence Event, bool HadIt, bool IsKnown, Boundary? FirstPossible)
{
    /// <summary>Whether it surely was, and had what it needed.</summary>
    public bool IsValid => HadIt && IsKnown;
}
