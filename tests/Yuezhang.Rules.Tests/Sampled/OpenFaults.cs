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
        ["27: duties overridden by exemptions"] = (t, w) => w.Norms.Exists(n => n.Modality == Modality.Must
            && w.NormsOn(Modality.NeedNot, n.Act).Any(o => o.Notwithstanding.Contains(n.At.Article))),
        ["12b: rights with a term that have perhaps ended before"] = (t, w) => w.Norms.Exists(n => n is { Modality: not Modality.Must, Within: not null, Until.IsEmpty: false }),
        ["15c: second beginnings of uncertain date"] = (t, w) => w.Events.Of(Garrison) is { Count: > 1 } begins && begins.Exists(b => b.Earliest < b.Latest),
        ["26: norms whose state or force is certain though a fact is not"] = (t, w) => w.Norms.Exists(n => w.Days.Any(d => w.IsInDoubt(n, d) && (w.State(n, d) != NormState.Undetermined || w.Binds(n, d) == Truth.False))),
        ["6d: settlement before an account opens"] = (t, w) => t.Accounts.Any(a => a.Recurring is null && w.Events.PaymentsThrough(a.Name) < w.Last)
            && Conditions.In(t).Exists(c => c is Settled),
        ["7b and 3b: accounts that never opened, or perhaps"] = (t, w) => !t.Accounts.IsEmpty
            && (w.Opened(Peace, w.Last) != Truth.True || w.Days.Any(d => w.Opened(Peace, d) == Truth.Unknown)),
    };

    /// <summary>Whether any touches a program in any of its worlds.</summary>
    public static bool Touch(TestTreaty treaty, List<NaiveWorld> worlds) => All.Values.Any(touches => worlds.Exists(w => touches(treaty, w)));

    /// <summary>The open faults that a program touches in any of its worlds.</summary>
    public static List<string> TouchedBy(TestTreaty treaty) => TouchedBy(treaty, Disagreements.Worlds(treaty));

    /// <inheritdoc cref="TouchedBy(TestTreaty)"/>
    public static List<string> TouchedBy(TestTreaty treaty, List<NaiveWorld> worlds) =>
        [.. All.Where(f => worlds.Exists(w => f.Value(treaty, w))).Select(f => f.Key)];
}
