using Xunit;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>The same agreement on the programs that an open fault touches, and no other; each line fails until its fault is mended.</summary>
public class AgreementFaults
{
    private static readonly Lazy<ILookup<string, (int Seed, TestTreaty Treaty)>> s_programs = new(() => Enumerable.Range(0, 1000)
        .Select(seed => (Seed: seed, Treaty: new ProgramGenerator(seed).Make()))
        .Select(p => (p.Seed, p.Treaty, Touched: OpenFaults.TouchedBy(p.Treaty)))
        .Where(p => p.Touched.Count == 1)
        .ToLookup(p => p.Touched[0], p => (p.Seed, p.Treaty)));

    public static TheoryData<string> Open => [.. OpenFaults.All.Keys];

    [Theory]
    [MemberData(nameof(Open))]
    public void The_engine_and_the_naive_evaluator_agree_there_too(string fault)
    {
        var (seed, treaty) = s_programs.Value[fault].FirstOrDefault(p => Disagreements.First(p.Treaty) is not null);
        if (treaty is not null)
        {
            AgreementTests.Fail(seed, treaty, t => OpenFaults.TouchedBy(t) is [var still] && still == fault);
        }
    }
}
