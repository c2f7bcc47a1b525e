using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Evaluation;

/// <summary>Counts: how often an act has been done, how much it has come to, of how many things something holds.</summary>
internal static class Tally
{
    /// <summary>Whether an act has been done so many times.</summary>
    public static Timeline<Truth> Times(Chronicle chronicle, Times times) =>
        Reached(chronicle, times.Act, times.Count, _ => Rational.One);

    /// <summary>Whether the quantities of an act have come to an amount; of an act without a quantity in that unit, how much is unknown.</summary>
    public static Timeline<Truth> Totals(Chronicle chronicle, Totals totals) =>
        Reached(chronicle, totals.Act, totals.Amount.Value, o => o.Act.Measure is { } measure && measure.Unit == totals.Amount.Unit ? measure.Value : null);

    /// <summary>Whether a condition holds of so many things at once.</summary>
    public static Timeline<Truth> AtLeast(int count, IEnumerable<Timeline<Truth>> truths)
    {
        var tally = Timeline<(int Surely, int Possibly)>.Constant((0, 0), Support.None);
        foreach (var truth in truths)
        {
            tally = Timeline.Combine(tally, truth, (t, held) => (t.Surely + (held == Truth.True ? 1 : 0), t.Possibly + (held == Truth.False ? 0 : 1)));
        }

        return tally.Map(t => t.Surely >= count ? Truth.True : t.Possibly >= count ? Truth.Unknown : Truth.False);
    }

    private static Timeline<Truth> Reached(Chronicle chronicle, Act act, Rational goal, Func<Record.Occurrence, Rational?> weigh)
    {
        var events = chronicle.Covered(act).Where(chronicle.IsKnown).ToList();
        var trusted = chronicle.Complete(act) is { Through: var through } ? Boundary.StartOf(through.Next) : Boundary.Beginning;
        var points = events.SelectMany(e => new[] { e.From, e.By })
            .Append(trusted).Append(Boundary.End).Where(b => b != Boundary.Beginning).Distinct().Order();
        var builder = new TimelineBuilder<Truth>();
        foreach (var until in points)
        {
            var from = builder.Until;
            var behind = events.Where(e => e.From <= from).ToList();
            var sure = behind.Where(e => e.By <= from && chronicle.IsSurelyKnown(e)).ToList();
            var open = from >= trusted || behind.Exists(e => weigh(e.Occurrence) is null);
            var truth = Sum(sure) >= goal ? Truth.True : open || Sum(behind) >= goal ? Truth.Unknown : Truth.False;
            builder.Append(until, truth, Support.Of([.. behind.Select(e => e.Index)]));
        }

        return chronicle.Masked(builder.Build());

        Rational Sum(List<DatedOccurrence> of) => of.Aggregate(Rational.Zero, (sum, e) => sum + (weigh(e.Occurrence) ?? Rational.Zero));
    }
}
