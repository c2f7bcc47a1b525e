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
        ["11b: duties done before they bind"] = (t, w) => w.Norms.Exists(n => n is { Modality: Modality.Must, Within: { } term }
            && w.LastDays(term).Exists(last => last <= w.Last && w.Possible(n, last).Overlaps([NormState.Dormant, NormState.Conditional]))),
        ["12b: rights with a term"] = (t, w) => w.Norms.Exists(n => n is { Modality: not Modality.Must, Within: not null }),
        ["26: norms whose state or force is certain though a fact is not"] = (t, w) => w.Norms.Exists(n => w.Days.Any(d => w.IsInDoubt(n, d) && (w.State(n, d) != NormState.Undetermined || w.Binds(n, d) == Truth.False))),
        ["6b, c, d: accounts with incomplete payments"] = (t, w) => t.Accounts.Any(a => w.Events.PaymentsThrough(a.Name) < w.Last),
        ["7b and 3b: accounts that never opened, or perhaps"] = (t, w) => !t.Accounts.IsEmpty
            && (w.Opened(Peace, w.Last) != Truth.True || w.Days.Any(d => w.Opened(Peace, d) == Truth.Unknown)),
        ["8b: force that becomes doubtful again"] = (t, w) => !t.Accounts.IsEmpty && w.Days.Any(d => w.Opened(Peace, d) == Truth.True && w.Force(Peace, d) != Truth.True),
    };

    /// <summary>Whether any touches a program in any of its worlds.</summary>
    public static bool Touch(TestTreaty treaty, List<NaiveWorld> worlds) => All.Values.Any(touches => worlds.Exists(w => touches(treaty, w)));

    /// <summary>The open faults that a program touches in any of its worlds.</summary>
    public static List<string> TouchedBy(TestTreaty treaty) => TouchedBy(treaty, Disagreements.Worlds(treaty));

    /// <inheritdoc cref="TouchedBy(TestTreaty)"/>
    public static List<string> TouchedBy(TestTreaty treaty, List<NaiveWorld> worlds) =>
        [.. All.Where(f => worlds.Exists(w => f.Value(treaty, w))).Select(f => f.Key)];
}
