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
        ["15c: second beginnings of uncertain date"] = (t, w) => w.Events.Of(Garrison) is { Count: > 1 } begins && begins.Exists(b => b.Earliest < b.Latest),
    };

    /// <summary>Whether any touches a program in any of its worlds.</summary>
    public static bool Touch(TestTreaty treaty, List<NaiveWorld> worlds) => All.Values.Any(touches => worlds.Exists(w => touches(treaty, w)));

    /// <summary>The open faults that a program touches in any of its worlds.</summary>
    public static List<string> TouchedBy(TestTreaty treaty) => TouchedBy(treaty, Disagreements.Worlds(treaty));

    /// <inheritdoc cref="TouchedBy(TestTreaty)"/>
    public static List<string> TouchedBy(TestTreaty treaty, List<NaiveWorld> worlds) =>
        [.. All.Where(f => worlds.Exists(w => f.Value(treaty, w))).Select(f => f.Key)];
}
