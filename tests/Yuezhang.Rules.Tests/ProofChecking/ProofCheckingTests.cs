using System.Globalization;
using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>The proofs of the engine against the proof checker.</summary>
public class ProofCheckingTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 60 : 20_000;

    [Fact]
    public void Every_proof_of_every_answer_to_a_sampled_program_is_good()
    {
        for (var seed = 0; seed < s_sample; seed++)
        {
            var (treaty, random) = (new ProgramGenerator(seed).Make(), new Random(seed));
            foreach (var (situation, answer) in Asked.Of(treaty, random))
            {
                var faults = ProofChecker.Faulty(situation, answer);
                if (faults.Count > 0)
                {
                    Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"program {seed}: {answer.Question} on {answer.On}: {answer.Verdict} {answer.Value}\n{string.Join('\n', faults.Take(10))}\n{ProgramText.Of(treaty)}"));
                }
            }
        }
    }
}
