using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Deduction;
using static Yuezhang.Rules.Tests.Deduction.Shorthand;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>What is large is answered all the same.</summary>
public class ScaleTests
{
    [Fact]
    public void A_chain_a_million_deep_has_an_end_and_a_proof()
    {
        const int Depth = 1_000_000;
        var rule = Follows(Atom.Of(1, Y), Is(1, X), Is(0, X, Y));
        var facts = Enumerable.Range(0, Depth).Select(i => Edge(i, i + 1, Moments.Between(0, 10))).Append(new Fact(1, [0], Moments.Between(3, 20))).ToList();
        var drawn = Draw(facts, new Window(0, 100), rule);
        Assert.Equal(Moments.Between(3, 10), drawn.When(1, [Depth]));
        Assert.Equal([Depth - 1], new Explanations(drawn).Why(1, [Depth], 5, cancellation: TestContext.Current.CancellationToken)!.Premises[0].Tuple);
    }

    [Fact]
    public void A_timeline_of_a_million_stretches_is_concluded_stretch_from_stretch()
    {
        const int Stretches = 1_000_000;
        var window = new Window(0, 3 * Stretches);
        var drawn = Draw([new Fact(0, [], Moments.At(0))], window, Follows(Atom.Of(1), Is(0)), Follows(Atom.Of(1), Is(1).Under(Within(3, 3))));
        Assert.Equal(Stretches, drawn.When(1, []).Count);
        Assert.Equal(Moments.At(2_999_994), new Explanations(drawn).Why(1, [], 2_999_997, cancellation: TestContext.Current.CancellationToken)!.Premises[0].Held);
    }

    [Fact]
    public void A_fact_of_very_many_stretches_passes_every_operator()
    {
        const int Stretches = 250_000;
        var fact = new Fact(0, [], Moments.Of(Enumerable.Range(0, Stretches).Select(i => (10L * i, (10L * i) + 5))));
        var since = new SpanLiteral(Direction.Past, Atom.Of(0), Atom.Of(0), new Reach(2, 3), []);
        var drawn = Draw([fact], new Window(0, 10L * Stretches), Follows(Atom.Of(1), Is(0).Under(All(0, 2))), Follows(Atom.Of(2), Is(0), Not(1)), Follows(Atom.Of(3), since));
        Assert.Equal(Moments.Between(2_000_002, 2_000_005), drawn.When(1, []).Intersect(Moments.Between(2_000_000, 2_000_010)));
        Assert.Equal((Stretches, Stretches, Stretches), (drawn.When(1, []).Count, drawn.When(2, []).Count, drawn.When(3, []).Count));
    }

    [Fact]
    public void Ten_thousand_rules_in_one_stratum_are_settled_together()
    {
        const int Rules = 10_000;
        ImmutableArray<Rule> around =
        [
            .. Enumerable.Range(0, Rules / 2).Select(i => Follows(Atom.Of(i + 1, X), Is(i == 0 ? 0 : i, X))),
            .. Enumerable.Range(0, Rules / 2).Select(i => Follows(Atom.Of(i + 1, X), Is(((i + 1) % (Rules / 2)) + 1, X))),
        ];
        var set = RuleSet.Of(around);
        Assert.Equal(Rules, Assert.Single(set.Strata).Rules.Length);
        var drawn = Conclusions.Draw(set, [new Fact(0, [9], Moments.Between(2, 4))], new Window(0, 10), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Moments.Between(2, 4), drawn.When(Rules / 2, [9]));
    }

    [Fact]
    public void Ten_thousand_rules_of_one_relation_are_told_apart_by_their_symbols()
    {
        ImmutableArray<Rule> steps = [.. Enumerable.Range(0, 10_000).Select(i => Follows(Atom.Of(0, Argument.Symbol(i + 1)), Is(0, Argument.Symbol(i))))];
        var drawn = Draw([new Fact(0, [0], Moments.At(1))], new Window(0, 10), [.. steps]);
        Assert.Equal(Moments.At(1), drawn.When(0, [10_000]));
    }

    private static Conclusions Draw(List<Fact> facts, Window window, params Rule[] rules) =>
        Conclusions.Draw(RuleSet.Of([.. rules]), facts, window, cancellation: TestContext.Current.CancellationToken);
}
