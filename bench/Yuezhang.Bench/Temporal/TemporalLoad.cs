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
        var (fixpoint, derived, processor) = (clock.ElapsedMilliseconds, drawn.Drawn, Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        var total = Enumerable.Range(Outages.Down, Outages.Relations - Outages.Down).Sum(r => drawn.Of(r).Sum(a => (long)a.Moments.Count));

        // each alarm an hour later, and back again
        var moves = new List<double>();
        foreach (var alarm in facts.Where(f => f.Relation == Outages.Alarm).Take(25))
        {
            var later = new Fact(alarm.Relation, alarm.Tuple, alarm.Certain.Later(new Reach(1, 1)));
            clock.Restart();
            drawn.Revise([later], [alarm]);
            moves.Add(clock.Elapsed.TotalMilliseconds);
            drawn.Revise([alarm], [later]);
        }

        var byHand = facts.GroupBy(f => f.Tuple[0] / Outages.GroupSize).Sum(g => (long)new OutagesByHour(g.Key * Outages.GroupSize, g).Stretches());
        var after = Enumerable.Range(Outages.Down, Outages.Relations - Outages.Down).Sum(r => drawn.Of(r).Sum(a => (long)a.Moments.Count));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"facts {facts.Count} rules {Outages.Rules.Length} atoms {total} by hand {byHand} moved and back {after} derived {derived}"));
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{fixpoint} ms to the fixpoint ({processor:F0} ms of processor since the start), {moves.Order().ElementAt(moves.Count / 2):F1} ms for one alarm moved (median of {moves.Count}), {peak} MB"));
        return total == byHand && after == byHand ? 0 : 1;
    }
}
