using System.Globalization;
using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>The proofs of the engine against the proof checker: on 40 programs in the gate, 10,000 where YUEZHANG_LONG is set.</summary>
public class ProofCheckingTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 40 : 10_000;

    [Fact]
    public void Every_proof_of_every_answer_to_a_sampled_program_is_good()
    {
        var steps = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (checkedWhole, believedInPart) = (0, 0);
        for (var seed = 0; seed < s_sample; seed++)
        {
            var treaty = new ProgramGenerator(seed).Make();
            foreach (var (situation, answer) in Asked.Of(treaty, new Random(seed)))
            {
                var checker = ProofChecker.Of(situation, answer);
                Assert.True(checker.Faults.Count == 0, string.Create(
                    CultureInfo.InvariantCulture,
                    $"program {seed}: {answer.Question} on {answer.On}: {answer.Verdict} {answer.Value}\n{string.Join('\n', checker.Faults.Take(5))}\n{ProgramText.Of(treaty)}"));
                (checkedWhole, believedInPart) = checker.Believed.Count == 0 ? (checkedWhole + 1, believedInPart) : (checkedWhole, believedInPart + 1);
                foreach (var kind in checker.Kinds)
                {
                    steps[kind] = steps.GetValueOrDefault(kind) + 1;
                }
            }
        }

        // what the checker has no rule for yet may not become the most of what there is
        Assert.True(checkedWhole > believedInPart, $"{checkedWhole} answers were checked whole, {believedInPart} believed in part.");
        Assert.DoesNotContain(s_expected, kind => !steps.ContainsKey(kind));
    }

    private static readonly string[] s_expected = ["norm", "condition", "event", "absence", "balance", "part", "waiver", "term", "reading", "silence"];
}
