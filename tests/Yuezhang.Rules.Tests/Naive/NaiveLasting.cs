using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// Acts that last, read day by day: what is certain is what is so in every history that the record allows. A history gives each beginning
/// and ending one day of its range, orders those of one day in some way, and may add more where the record is not complete.
/// </summary>
internal static class NaiveLasting
{
    public static Truth On(NaiveEvents events, Act act, Verb ending, Day on)
    {
        if (on > events.Known)
        {
            return Truth.Unknown;
        }

        var end = act with { Verb = ending, Measure = null, MoreThan = false };
        var turns = events.Of(act).Select(e => (e.Earliest, e.Latest, Begins: true)).Concat(events.Of(end).Select(e => (e.Earliest, e.Latest, Begins: false))).ToList();
        var (beginsThrough, endsThrough) = (events.CompleteThrough(act), events.CompleteThrough(end));
        var seen = Histories(turns, on).Select(In).Distinct().ToList();
        return seen is [var only] ? only : Truth.Unknown;

        Truth In(List<bool?> history)
        {
            // before and after the day asked about, divided by null
            var before = history.TakeWhile(t => t is not null).LastOrDefault() ?? false;
            var next = history.SkipWhile(t => t is not null).Skip(1).FirstOrDefault();
            return before
                ? next == false || endsThrough >= on ? Truth.True : Truth.Unknown
                : beginsThrough >= on ? Truth.False : Truth.Unknown;
        }
    }

    private static IEnumerable<List<bool?>> Histories(List<(Day Earliest, Day Latest, bool Begins)> events, Day on)
    {
        IEnumerable<List<(Day Day, bool? Begins)>> dated = [[]];
        foreach (var e in events)
        {
            dated = dated.SelectMany(h => Enumerable.Range(e.Earliest.Number, e.Latest - e.Earliest + 1).Select(d => h.Append((new Day(d), (bool?)e.Begins)).ToList()));
        }

        return dated.SelectMany(h => Orders(h, on)).Distinct(SameTurns.Instance);
    }

    // days with turns of both kinds have them in either order; several of one kind are as one
    private static IEnumerable<List<bool?>> Orders(List<(Day Day, bool? Begins)> dated, Day on)
    {
        IEnumerable<List<bool?>> orders = [[]];
        foreach (var day in dated.Select(d => d.Day).Append(on.Next).Distinct().Order())
        {
            var kinds = dated.Where(d => d.Day == day).Select(d => d.Begins).Distinct().ToList();
            var divided = orders.Select(o => day == on.Next ? o.Append(null).ToList() : o);
            orders = kinds.Count < 2
                ? divided.Select(o => o.Concat(kinds).ToList())
                : divided.SelectMany(o => new[] { o.Concat(kinds).ToList(), [.. o, .. kinds.AsEnumerable().Reverse()] });
            orders = orders.ToList();
        }

        return orders;
    }

    private sealed class SameTurns : IEqualityComparer<List<bool?>>
    {
        public static SameTurns Instance { get; } = new();

        public bool Equals(List<bool?>? x, List<bool?>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(List<bool?> obj) => obj.Count;
    }
}
