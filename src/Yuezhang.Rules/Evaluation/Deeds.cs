using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Whether an act is being done: a lasting one as long as it lasts, any other on the day on which it is done.</summary>
internal static class Deeds
{
    /// <summary>On the day of an event; unknown on every day that an event may have, recorded or not.</summary>
    public static Timeline<Truth> OnTheDay(Chronicle chronicle, Act act)
    {
        var done = Kleene.UnknownFrom(Kleene.Never, chronicle.SilentUntil(act));
        foreach (var dated in chronicle.Covered(act).Where(chronicle.IsKnown))
        {
            var days = new Interval(Boundary.StartOf(dated.Range.Earliest), Boundary.StartOf(dated.Range.Latest.Next));
            done = Kleene.Either(done, Kleene.Never.With(days, dated.Range.IsOneDay ? Truth.True : Truth.Unknown, Support.Of(dated.Index)));
        }

        return chronicle.Known is { } known ? Kleene.UnknownFrom(done, Boundary.StartOf(known.Next)) : done;
    }
}
