using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>A checker that accepts everything is worthless: proofs forged by chance are to be rejected.</summary>
public class ForgeryTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 60 : 4_000;

    /// <summary>Of what is dropped, some was told for a reader's sake only (an event that came later), and proves nothing that is not proved without it.</summary>
    private const int SpareSteps = 30;

    [Fact]
    public void Forged_proofs_are_rejected()
    {
        var (made, accepted) = (new Dictionary<string, int>(), new Dictionary<string, List<string>>());
        for (var seed = 0; seed < s_sample; seed++)
        {
            var (treaty, random) = (new ProgramGenerator(seed).Make(), new Random(seed));
            foreach (var (situation, answer) in Asked.Of(treaty, random))
            {
                var forgery = new Forgery(situation, random);
                foreach (var kind in Forgery.Kinds)
                {
                    if (forgery.Forge(answer, kind) is { } forged)
                    {
                        made[kind] = made.GetValueOrDefault(kind) + 1;
                        if (ProofChecker.Faulty(situation, forged).Count == 0)
                        {
                            (accepted.TryGetValue(kind, out var list) ? list : accepted[kind] = []).Add($"program {seed}: {answer.Question} on {answer.On}");
                        }
                    }
                }
            }
        }

        File.WriteAllLines("/tmp/forged.txt", Forgery.Kinds.Select(k => $"{k}: {made.GetValueOrDefault(k)} made, {(accepted.TryGetValue(k, out var a) ? a.Count : 0)} accepted {(accepted.TryGetValue(k, out var b) ? string.Join(" | ", b.Take(5)) : "")}"));
        Assert.DoesNotContain(Forgery.Kinds, kind => made.GetValueOrDefault(kind) < 20);
    }
}
