using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>A checker that accepts everything is worthless: proofs forged by chance are to be rejected.</summary>
public class ForgeryTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 60 : 4_000;

    /// <summary>Steps that are told for a reader's sake prove nothing that is not proved without them, and may be dropped.</summary>
    private static readonly string[] s_spare = ["drop a step", "drop what goes besides"];

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

        Assert.DoesNotContain(Forgery.Kinds, kind => made.GetValueOrDefault(kind) < 20);

        // what the checker does not judge yet it believes: of these a forgery may pass, of the rest hardly one
        Assert.DoesNotContain(Forgery.Kinds.Except(s_spare), kind => Accepted(kind) > made[kind] / 10);
        Assert.DoesNotContain(s_spare, kind => Accepted(kind) > made[kind] * 6 / 10);

        int Accepted(string kind) => accepted.TryGetValue(kind, out var list) ? list.Count : 0;
    }
}
