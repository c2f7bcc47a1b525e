using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Naive;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// The faults that are still open in the engine, each with the programs that it may touch. A program that none touches must agree; when a
/// fault is mended, its line goes.
/// </summary>
internal static class OpenFaults
{
    public static readonly IReadOnlyDictionary<string, Func<TestTreaty, NaiveWorld, bool>> All = new Dictionary<string, Func<TestTreaty, NaiveWorld, bool>>
    {
        ["12: rights with a term"] = (t, w) => t.Norms.Any(n => n is { Modality: not Modality.Must, Within: not null }),
        ["14: duties that end for good"] = (t, w) => t.Norms.Any(n => n.Modality == Modality.Must && !n.Until.IsEmpty),
        ["11: terms to end what lasts"] = (t, w) => t.Norms.Any(n => n is { Modality: Modality.Must, Within: not null } && n.Act.Verb == ToEvacuate),
        ["15: several beginnings, or an uncertain end of what is not going on"] = (t, w) => w.Events.Of(Garrison).Count > 1
            || w.Events.Of(Evacuation).Exists(e => e.Earliest < e.Latest && !w.Events.Of(Garrison).Exists(g => g.Latest < e.Earliest)),
        ["22 and 25: overridden norms"] = (t, w) => w.Norms.Exists(n => NaiveWorld.Contrary(n.Modality).SelectMany(m => w.NormsOn(m, n.Act)).Any(o => o.Notwithstanding.Contains(n.At.Article))),
        ["9: charges that perhaps fall, or beyond the horizon"] = (t, w) => t.Accounts.Any(a => a.Recurring is not null && (t.Horizon < w.Last || w.LedgerOf(a.Name).HasDoubtfulCharges)),
        ["1, 2 and 8: an account whose clock or force is uncertain"] = (t, w) => !t.Accounts.IsEmpty
            && (w.Events.Anchor(Exchange) is null || w.Days.Any(d => w.Opened(Peace, d) == Truth.Unknown)),
        ["5: payments of uncertain date"] = (t, w) => t.Accounts.Any(a => w.Events.Payments(a.Name).Exists(p => p.Earliest < p.Latest)),
        ["6: payments beyond the record's end"] = (t, w) => t.Accounts.Any(a => w.LedgerOf(a.Name).IsPaidBeyondTheRecord),
        ["3: payments after settlement"] = (t, w) => t.Accounts.Any(a => w.LedgerOf(a.Name).IsPaidAfterSettlement),
        ["4 and 7: payment or last day before force"] = (t, w) => t.Accounts.Any(a => w.LedgerOf(a.Name).IsEarlierThanForce),
        ["17: norms that may have started under an instrument now ended"] = (t, w) => w.Days.Any(d =>
            w.Force(Peace, d) == Truth.False && w.Norms.Exists(n => w.State(n, d) == NormState.Undetermined)),
    };

    /// <summary>Whether any touches a program in any of its worlds.</summary>
    public static bool Touch(TestTreaty treaty, List<NaiveWorld> worlds) => All.Values.Any(touches => worlds.Exists(w => touches(treaty, w)));

    /// <summary>The open faults that a program touches in any of its worlds.</summary>
    public static List<string> TouchedBy(TestTreaty treaty) => TouchedBy(treaty, Disagreements.Worlds(treaty));

    /// <inheritdoc cref="TouchedBy(TestTreaty)"/>
    public static List<string> TouchedBy(TestTreaty treaty, List<NaiveWorld> worlds) =>
        [.. All.Where(f => worlds.Exists(w => f.Value(treaty, w))).Select(f => f.Key)];
}
