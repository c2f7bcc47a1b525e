using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>A checker that accepts everything is worthless: proofs forged by chance are to be rejected.</summary>
public class ForgeryTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 25 : 2_000;

    /// <summary>Steps that are told for a reader's sake, and prove nothing that is not proved without them, may be dropped.</summary>
    private static readonly string[] s_spare = ["drop a step", "drop what goes besides"];

    [Fact]
    public void Forged_proofs_are_rejected()
    {
        var (made, accepted) = (Forgery.Kinds.ToDictionary(k => k, _ => 0), Forgery.Kinds.ToDictionary(k => k, _ => new List<string>()));
        for (var seed = 0; seed < s_sample; seed++)
        {
            var (treaty, random) = (new ProgramGenerator(seed).Make(), new Random(seed));
            foreach (var (situation, answer) in Asked.Of(treaty, random).Where(a => ProofChecker.Of(a.Situation, a.Answer).Believed.Count == 0))
            {
                var forgery = new Forgery(situation, random);
                foreach (var kind in Forgery.Kinds)
                {
                    if (forgery.Forge(answer, kind) is { } forged)
                    {
                        made[kind]++;
                        if (ProofChecker.Of(situation, forged).Faults.Count == 0)
                        {
                            accepted[kind].Add($"program {seed}, {kind}: {answer.Question} on {answer.On}");
                        }
                    }
                }
            }
        }

        File.WriteAllLines("/tmp/forged.txt", Forgery.Kinds.Select(k => $"{k}: {made[k]} made, {accepted[k].Count} accepted {string.Join(" | ", accepted[k].Take(4))}"));
        Assert.DoesNotContain(Forgery.Kinds, kind => made[kind] == 0);
        Assert.Empty(Forgery.Kinds.Except(s_spare).SelectMany(kind => accepted[kind]));
        Assert.DoesNotContain(s_spare, kind => accepted[kind].Count > made[kind] / 3);
    }
}
