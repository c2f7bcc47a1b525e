using System.Globalization;
using Xunit;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>The engine against the naive evaluator, on programs made by chance: 400 in the gate, 100,000 where YUEZHANG_LONG is set.</summary>
public class AgreementTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 400 : 100_000;

    [Fact]
    public void The_engine_and_the_naive_evaluator_agree_on_every_day_of_every_program()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var agreed = 0;
        for (var seed = 0; agreed < s_sample; seed++)
        {
            var treaty = new ProgramGenerator(seed).Make();
            var worlds = Disagreements.Worlds(treaty);
            if (OpenFaults.Touch(treaty, worlds))
            {
                continue;
            }

            if (Disagreements.First(treaty, worlds, what => counts[what] = counts.GetValueOrDefault(what) + 1) is not null)
            {
                Fail(seed, treaty, t => !OpenFaults.Touch(t, Disagreements.Worlds(t)));
            }

            agreed++;
        }

        Assert.DoesNotContain(Constructs.Expected, what => counts.GetValueOrDefault(what) == 0);
    }

    internal static void Fail(int seed, TestTreaty treaty, Func<TestTreaty, bool> admits)
    {
        var smallest = Shrinking.Smallest(treaty, t => admits(t) && Disagreements.First(t) is not null);
        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"program {seed}: {Disagreements.First(smallest)}\n{ProgramText.Of(smallest)}"));
    }
}
