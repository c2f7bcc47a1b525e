using System.Diagnostics;
using System.Globalization;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Bench.Temporal;

/// <summary>Draws every conclusion about outages, counts it again by hand, and prints what it took.</summary>
internal static class TemporalLoad
{
    /// <summary>Runs it; 1 if the count by hand is another.</summary>
    public static int Run(int count)
    {
        var facts = Outages.Facts(count);
        var clock = Stopwatch.StartNew();
        var drawn = Conclusions.Draw(RuleSet.Of(Outages.Rules), facts, Outages.Window);
        var (fixpoint, derived) = (clock.ElapsedMilliseconds, drawn.Drawn);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        var stretches = Enumerable.Range(Outages.Down, Outages.Relations - Outages.Down).ToDictionary(r => r, r => drawn.Of(r).Sum(a => (long)a.Moments.Count));

        var alarm = facts.First(f => f.Relation == Outages.Alarm);
        clock.Restart();
        drawn.Revise([alarm with { Certain = alarm.Certain.Later(new Reach(1, 1)), Possible = Moments.None }], [alarm]);
        var moved = clock.ElapsedMilliseconds;
        drawn.Revise([alarm], [alarm with { Certain = alarm.Certain.Later(new Reach(1, 1)), Possible = Moments.None }]);

        var byHand = facts.GroupBy(f => f.Tuple[0] / Outages.GroupSize).Sum(g => (long)new OutagesByHour(g.Key * Outages.GroupSize, g).Stretches());
        var total = stretches.Values.Sum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"facts {facts.Count} rules {Outages.Rules.Length} atoms {total} by hand {byHand} derived {derived}"));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fixpoint} ms to the fixpoint, {moved} ms for one alarm moved, {peak} MB"));
        return total == byHand ? 0 : 1;
    }
}
