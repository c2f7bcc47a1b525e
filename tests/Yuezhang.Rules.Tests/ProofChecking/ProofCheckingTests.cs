using System.Globalization;
using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>The proofs of the engine against the proof checker: on 40 programs in the gate, 10,000 where YUEZHANG_LONG is set. YUEZHANG_FROM names the first, YUEZHANG_COUNT how many.</summary>
public class ProofCheckingTests
{
    private static readonly int s_first = Number("YUEZHANG_FROM") ?? 0;

    private static readonly int s_sample = Number("YUEZHANG_COUNT") ?? (Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 40 : 10_000);

    [Fact]
    public void Every_proof_of_every_answer_to_a_sampled_program_is_good()
    {
        var steps = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (answers, whole) = (0, 0);
        var (attested, believed) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new SortedDictionary<string, int>(StringComparer.Ordinal));
        for (var seed = s_first; seed < s_first + s_sample; seed++)
        {
            var treaty = new ProgramGenerator(seed).Make();
            foreach (var (situation, answer) in Asked.Of(treaty, new Random(seed)))
            {
                var checker = ProofChecker.Of(situation, answer);
                Assert.True(checker.Faults.Count == 0, string.Create(
                    CultureInfo.InvariantCulture,
                    $"program {seed}: {answer.Question} on {answer.On}: {answer.Verdict} {answer.Value}\n{string.Join('\n', checker.Faults.Take(5))}\n{ProgramText.Of(treaty)}"));
                Add(attested, checker.Attested);
                Add(believed, checker.Believed);
                whole += checker.Believed.Count == 0 ? 1 : 0;
                answers++;
                foreach (var kind in checker.Kinds)
                {
                    steps[kind] = steps.GetValueOrDefault(kind) + 1;
                }
            }
        }

        var (all, unjudged) = (steps.Values.Sum(), believed.Values.Sum());
        var said = string.Create(CultureInfo.InvariantCulture, $"{whole} of {answers} answers were checked whole; of {all} steps {attested.Values.Sum()} were judged naively ({Said(attested)}), {unjudged} not at all ({Said(believed)})");

        // of a hundred steps less than half a one is believed
        Assert.True(200 * unjudged < all, said);
        Assert.DoesNotContain(s_expected, kind => !steps.ContainsKey(kind));
    }

    private static readonly string[] s_expected = ["norm", "condition", "event", "absence", "balance", "part", "waiver", "term", "reading", "silence"];

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static void Add(SortedDictionary<string, int> sums, SortedDictionary<string, int> more) => more.ToList().ForEach(m => sums[m.Key] = sums.GetValueOrDefault(m.Key) + m.Value);

    private static string Said(SortedDictionary<string, int> counts) => string.Join(", ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value}")));
}
