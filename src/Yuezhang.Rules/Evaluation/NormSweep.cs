using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Goes once along all the timelines that decide a norm, and follows every course its life may take.</summary>
internal static class NormSweep
{
    /// <summary>The courses at each moment. What is unknown may change from day to day: courses are taken on at the start of every day.</summary>
    public static Timeline<NormCourses> Along(NormKind kind, params ReadOnlySpan<(NormFact Fact, Timeline<Truth> Truth)> grounds)
    {
        var places = new int[grounds.Length];
        var builder = new TimelineBuilder<NormCourses>();
        var (pasts, behind) = (NormPasts.NotStarted, Support.None);
        while (builder.Until != Boundary.End)
        {
            var facts = new NormFacts(kind);
            var support = behind;
            var until = Boundary.End;
            for (var i = 0; i < places.Length; i++)
            {
                ref readonly var piece = ref grounds[i].Truth.Pieces.ItemRef(places[i]);
                facts = facts.With(grounds[i].Fact, piece.Value);
                support = support.Union(piece.Support);
                until = piece.Interval.Until < until ? piece.Interval.Until : until;
            }

            var reached = Along(builder, until, facts, pasts, support);
            (pasts, behind) = (reached, reached == pasts ? behind : support);
            for (var i = 0; i < places.Length; i++)
            {
                places[i] += grounds[i].Truth.Pieces.ItemRef(places[i]).Interval.Until == until ? 1 : 0;
            }
        }

        return builder.Build();
    }

    /// <summary>Along a stretch on which no fact changes, day by day as long as that brings anything new.</summary>
    private static NormPasts Along(TimelineBuilder<NormCourses> builder, Boundary until, NormFacts facts, NormPasts pasts, Support support)
    {
        while (builder.Until < until)
        {
            var courses = facts.After(pasts);
            var isSettled = courses.Pasts == pasts;
            pasts = courses.Pasts;
            if (isSettled || !builder.Until.IsOpen)
            {
                var tomorrow = builder.Until.IsOpen ? until : Boundary.StartOf(builder.Until.Day.Next);
                builder.Append(isSettled || tomorrow > until ? until : tomorrow, courses, support);
            }
        }

        return pasts;
    }
}
