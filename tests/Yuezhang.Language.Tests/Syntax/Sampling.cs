using FsCheck;
using FsCheck.Fluent;

namespace Yuezhang.Language.Tests.Syntax;

/// <summary>Property tests on a fixed sample, so that the same commit is always judged alike.</summary>
internal static class Sampling
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(1895_04_17UL, 2413301UL);

    public static void ForAll<T>(Gen<T> gen, Func<T, bool> holds, int samples = 400) =>
        Prop.ForAll(Arb.From(gen), holds).Check(s_config.WithMaxTest(samples));
}
