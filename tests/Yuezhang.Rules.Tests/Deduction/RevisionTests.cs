using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>Facts come and go; what is concluded is what would have been concluded had they always been so.</summary>
public class RevisionTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 150 : 50_000;

    [Fact]
    public void Revised_conclusions_are_those_drawn_from_scratch()
    {
        var (added, removed, compared) = (0, 0, 0);
        for (var seed = 0; seed < s_sample; seed++)
        {
            var one = AssertAsFromScratch(seed);
            (added, removed, compared) = (added + one.Added, removed + one.Removed, compared + one.Compared);
        }

        Assert.True(added > s_sample && removed > s_sample && compared > s_sample);
    }

    [Fact]
    public void The_order_of_rules_and_facts_does_not_matter()
    {
        var compared = 0;
        for (var seed = 0; seed < s_sample; seed++)
        {
            var generator = new DeductionGenerator(3_000_000 + seed);
            var (rules, facts) = generator.Make();
            var chance = new Random(seed);
            ImmutableArray<Rule> shuffled = [.. rules.OrderBy(_ => chance.Next()).Select(r => r with { Body = [.. r.Body.OrderBy(_ => chance.Next())] })];
            if (RuleSet.Of(rules) is { IsSound: true } set)
            {
                compared += AssertSame(rules, Draw(set, facts, generator.Window), Draw(RuleSet.Of(shuffled), [.. facts.OrderBy(_ => chance.Next())], generator.Window), seed);
            }
            else
            {
                Assert.False(RuleSet.Of(shuffled).IsSound);
            }
        }

        Assert.True(compared > s_sample);
    }

    [Fact]
    public void A_revision_that_changes_nothing_concludes_nothing()
    {
        var rules = RuleSet.Of(Shorthand.ByEdges);
        var drawn = Draw(rules, [Shorthand.Edge(1, 2, Moments.Between(0, 9)), Shorthand.Edge(2, 3, Moments.Between(5, 20))], new Window(0, 100));
        drawn.Revise([Shorthand.Edge(1, 2, Moments.Between(3, 4))], [Shorthand.Edge(7, 8, Moments.Always)], TestContext.Current.CancellationToken);
        Assert.Equal(0, drawn.Drawn);
    }

    [Fact]
    public void An_added_fact_costs_what_follows_from_it()
    {
        var edges = Enumerable.Range(0, 1000).Select(i => Shorthand.Edge(2 * i, (2 * i) + 1, Moments.Between(0, 9))).ToList();
        var drawn = Draw(RuleSet.Of(Shorthand.ByEdges), edges, new Window(0, 100));
        drawn.Revise([Shorthand.Edge(1, 2, Moments.Between(3, 4))], [], TestContext.Current.CancellationToken);

        // the edge itself, from 0 by way of 1, on to 3 and all the way
        Assert.Equal(4, drawn.Drawn);
        Assert.Equal(Moments.Between(3, 4), drawn.When(Shorthand.Reaches, [0, 3]));
    }

    /// <summary>Revises the conclusions of one program four times, and compares them each time with those drawn from scratch.</summary>
    internal static (int Added, int Removed, int Compared) AssertAsFromScratch(int seed)
    {
        var (added, removed, compared) = (0, 0, 0);
        var chance = new Random(seed);
        var generator = new DeductionGenerator(2_000_000 + seed);
        var (rules, facts) = generator.Make();
        if (RuleSet.Of(rules) is not { IsSound: true } set)
        {
            return (added, removed, compared);
        }

        var revised = Draw(set, facts, generator.Window);
        for (var round = 0; round < 4; round++)
        {
            List<Fact> more = [.. Enumerable.Range(0, chance.Next(3)).Select(_ => generator.MakeFact())];
            List<Fact> fewer = facts.Count > 0 && chance.Next(3) > 0 ? [facts[chance.Next(facts.Count)]] : [];
            revised.Revise(more, fewer, TestContext.Current.CancellationToken);
            facts = [.. facts.SelectMany(f => Left(f, fewer)), .. more];
            (added, removed) = (added + more.Count, removed + fewer.Count);
            compared += AssertSame(rules, revised, Draw(set, facts, generator.Window), seed);
        }

        AssertProved(rules, facts, revised, seed);
        return (added, removed, compared);
    }

    private static Conclusions Draw(RuleSet set, List<Fact> facts, Window window) => Conclusions.Draw(set, facts, window, cancellation: TestContext.Current.CancellationToken);

    private static void AssertProved(ImmutableArray<Rule> rules, List<Fact> facts, Conclusions revised, int seed)
    {
        if (seed % 5 != 0)
        {
            return;
        }

        var naive = new NaiveDeduction(rules, facts, revised.Window, DeductionGenerator.Symbols);
        var checker = new DerivationChecker(rules, facts, revised.Window, new Explanations(revised), naive);
        foreach (var relation in rules.Select(r => r.Head.Relation).Distinct())
        {
            Assert.All(revised.Of(relation), held => Assert.All(
                Enumerable.Range(0, held.Moments.Count), i => Assert.Null(checker.Fault(relation, held.Tuple, held.Moments[i].From, Standing.Certain))));
        }
    }

    private static IEnumerable<Fact> Left(Fact fact, List<Fact> removed)
    {
        var possible = fact.Certain.Union(fact.Possible);
        foreach (var gone in removed.Where(r => r.Relation == fact.Relation && r.Tuple.SequenceEqual(fact.Tuple)))
        {
            possible = possible.Without(gone.Certain.Union(gone.Possible));
        }

        yield return new Fact(fact.Relation, fact.Tuple, fact.Certain.Intersect(possible), possible);
    }

    private static int AssertSame(ImmutableArray<Rule> rules, Conclusions one, Conclusions other, int seed)
    {
        var compared = 0;
        foreach (var relation in rules.SelectMany(r => r.Body.SelectMany(l => l.Atoms).Append(r.Head)).Select(a => a.Relation).Distinct())
        {
            foreach (var standing in Enum.GetValues<Standing>())
            {
                var (left, right) = (Told(one.Of(relation, standing)), Told(other.Of(relation, standing)));
                Assert.True(left == right, $"program {seed}, r{relation}, {standing}\n{left}\n\n{right}\n{string.Join('\n', rules.Select(DeductionText.Of))}");
                compared += left.Length > 0 ? 1 : 0;
            }
        }

        return compared;
    }

    private static string Told(IEnumerable<(ImmutableArray<int> Tuple, Moments Moments)> atoms) =>
        string.Join('\n', atoms.Select(a => $"{string.Join(", ", a.Tuple)}: {a.Moments}").Order(StringComparer.Ordinal));
}
