using System.Collections.Immutable;
using System.Globalization;
using Xunit;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>The engine against the naive evaluator, on programs made by chance: 300 in the gate, 100,000 where YUEZHANG_LONG is set.</summary>
public class DeductionAgreementTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 300 : 100_000;

    [Fact]
    public void The_engine_and_the_naive_evaluator_agree_at_every_moment_of_every_program()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var held = 0;
        for (var seed = 0; seed < s_sample; seed++)
        {
            var generator = new DeductionGenerator(seed);
            var (rules, facts) = generator.Make();
            foreach (var construct in generator.Seen)
            {
                counts[construct] = counts.GetValueOrDefault(construct) + 1;
            }

            var set = RuleSet.Of(rules);
            Assert.Empty(set.Problems);
            var naive = new NaiveDeduction(rules, facts, generator.Window, DeductionGenerator.Symbols);
            if (naive.IsStratified != set.IsSound)
            {
                Assert.Fail(Told(seed, rules, facts));
            }

            held += set.IsSound ? Compared(seed, Conclusions.Draw(set, facts, generator.Window, cancellation: TestContext.Current.CancellationToken), naive, facts) : 0;
        }

        Assert.DoesNotContain(DeductionGenerator.Constructs, construct => counts.GetValueOrDefault(construct) == 0);
        Assert.True(held > 20 * s_sample);
    }

    [Fact]
    public void They_agree_on_facts_of_very_many_stretches_too()
    {
        var held = 0;
        for (var seed = 0; seed < s_sample / 10; seed++)
        {
            var generator = new DeductionGenerator(4_000_000 + seed, areMany: true);
            var (rules, facts) = generator.Make();
            if (RuleSet.Of(rules) is { IsSound: true } set)
            {
                var naive = new NaiveDeduction(rules, facts, generator.Window, DeductionGenerator.Symbols);
                held += Compared(seed, Conclusions.Draw(set, facts, generator.Window, cancellation: TestContext.Current.CancellationToken), naive, facts);
            }
        }

        Assert.True(held > 20 * s_sample);
    }

    private static int Compared(int seed, Conclusions conclusions, NaiveDeduction naive, List<Fact> facts)
    {
        var held = 0;
        var rules = conclusions.Rules.Rules;
        var said = rules.SelectMany(r => r.Body.SelectMany(l => l.Atoms).Append(r.Head)).Select(a => (a.Relation, a.Arguments.Length)).Distinct();
        foreach (var (relation, arity) in said)
        {
            foreach (var tuple in naive.Bindings(arity))
            {
                foreach (var standing in Enum.GetValues<Standing>())
                {
                    var when = conclusions.When(relation, tuple, standing);
                    for (var t = conclusions.Window.First - 3; t < conclusions.Window.Horizon + 3; t++)
                    {
                        held += when.Contains(t) ? 1 : 0;
                        if (when.Contains(t) != naive.Holds(standing, relation, tuple, t))
                        {
                            Assert.Fail(string.Create(
                                CultureInfo.InvariantCulture, $"r{relation}({string.Join(", ", tuple)}) at {t}, {standing}: {when}\n{Told(seed, rules, facts)}"));
                        }
                    }
                }
            }
        }

        return held;
    }

    private static string Told(int seed, ImmutableArray<Rule> rules, IEnumerable<Fact> facts) =>
        string.Create(CultureInfo.InvariantCulture, $"program {seed}\n{string.Join('\n', rules.Select(DeductionText.Of))}\n{string.Join('\n', facts.Select(DeductionText.Of))}");
}
