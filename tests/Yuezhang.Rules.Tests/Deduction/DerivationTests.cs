using System.Collections.Immutable;
using System.Globalization;
using Xunit;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>Proofs of sampled programs, followed to their bottom; and reasons why not, held against the definitions.</summary>
public class DerivationTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 100 : 20_000;

    [Fact]
    public void Every_conclusion_has_a_proof_that_rests_on_facts_alone()
    {
        var steps = 0;
        foreach (var (seed, rules, facts, conclusions, naive) in Sample())
        {
            var checker = new DerivationChecker(rules, facts, conclusions.Window, new Explanations(conclusions), naive);
            foreach (var relation in rules.Select(r => r.Head.Relation).Distinct())
            {
                foreach (var standing in Enum.GetValues<Standing>())
                {
                    var faults = from held in conclusions.Of(relation, standing)
                                 from t in Moments(held.Moments, conclusions.Window)
                                 select checker.Fault(relation, held.Tuple, t, standing);
                    var fault = faults.FirstOrDefault(f => f is not null);
                    if (fault is not null)
                    {
                        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"program {seed}: {fault}\n{string.Join('\n', rules.Select(DeductionText.Of))}\n{string.Join('\n', facts.Select(DeductionText.Of))}"));
                    }
                }
            }

            steps += checker.Steps;
        }

        Assert.True(steps > s_sample);
    }

    [Fact]
    public void Where_no_rule_concludes_an_atom_each_says_which_literal_fails()
    {
        var told = 0;
        foreach (var (seed, rules, facts, conclusions, naive) in Sample())
        {
            var explanations = new Explanations(conclusions);
            foreach (var (rule, place) in rules.Select((r, i) => (r, i)).Where(r => r.r.Box is null))
            {
                foreach (var tuple in naive.Bindings(rule.Head.Arguments.Length))
                {
                    var t = conclusions.Window.First + ((seed + tuple.Sum()) % (conclusions.Window.Horizon - conclusions.Window.First));
                    if (naive.Holds(Standing.Certain, rule.Head.Relation, tuple, t))
                    {
                        continue;
                    }

                    var failures = explanations.Against(rule.Head.Relation, [.. tuple], t, 1000, cancellation: TestContext.Current.CancellationToken).Where(f => f.Rule == place).ToList();
                    var fitting = naive.Bindings(rule.VariableCount).Where(b => NaiveDeduction.Tuple(rule.Head, b).SequenceEqual(tuple)).ToList();
                    Assert.Equal(fitting.Count > 0, failures.Count > 0);
                    told += failures.Count;

                    // whatever is filled in for what was not bound, the literal fails
                    Assert.All(failures, failure => Assert.All(
                        fitting.Where(b => failure.Binding.Select((symbol, v) => symbol is null || symbol == b[v]).All(fits => fits)),
                        b => Assert.False(naive.Line.At(naive.Truth(rule.Body[failure.Literal], b, Standing.Certain), t), $"program {seed}, {failure}")));
                }
            }
        }

        Assert.True(told > s_sample);
    }

    private static IEnumerable<(int Seed, ImmutableArray<Rule> Rules, List<Fact> Facts, Conclusions Conclusions, NaiveDeduction Naive)> Sample()
    {
        for (var seed = 0; seed < s_sample; seed++)
        {
            var generator = new DeductionGenerator(1_000_000 + seed);
            var (rules, facts) = generator.Make();
            if (RuleSet.Of(rules) is { IsSound: true } set)
            {
                yield return (seed, rules, facts, Conclusions.Draw(set, facts, generator.Window, cancellation: TestContext.Current.CancellationToken), new NaiveDeduction(rules, facts, generator.Window, DeductionGenerator.Symbols));
            }
        }
    }

    private static IEnumerable<long> Moments(Moments moments, Window window)
    {
        for (var t = window.First; t < window.Horizon; t++)
        {
            if (moments.Contains(t))
            {
                yield return t;
            }
        }
    }
}
