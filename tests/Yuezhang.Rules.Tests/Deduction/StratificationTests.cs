using Xunit;
using Yuezhang.Rules.Deduction;
using static Yuezhang.Rules.Tests.Deduction.Shorthand;

namespace Yuezhang.Rules.Tests.Deduction;

public class StratificationTests
{
    [Fact]
    public void What_is_negated_is_settled_before()
    {
        var rules = RuleSet.Of(Follows(Atom.Of(2, X), Is(0, X), Not(1, X)), Follows(Atom.Of(1, X), Is(0, X)));
        Assert.True(rules.IsSound);
        Assert.Equal([1, 2], rules.Strata.SelectMany(s => s.Relations));
    }

    [Fact]
    public void Relations_that_rest_on_each_other_are_settled_together()
    {
        var rules = RuleSet.Of(Follows(Atom.Of(1, X), Is(2, X)), Follows(Atom.Of(2, X), Is(1, X)), Follows(Atom.Of(2, X), Is(0, X)));
        Assert.Equal([1, 2], Assert.Single(rules.Strata).Relations);
        Assert.Equal([0, 1, 2], rules.Strata[0].Rules);
    }

    [Fact]
    public void A_cycle_through_a_negation_is_named_rule_by_rule()
    {
        // 0 reads the head of 2, which reads the head of 1, which reads the head of 0
        var rules = RuleSet.Of(
            Follows(Atom.Of(1, X), Is(0, X), Not(3, X)), Follows(Atom.Of(2, X), Is(1, X)), Follows(Atom.Of(3, X), Is(2, X)), Follows(Atom.Of(3, X), Is(0, X)));
        Assert.False(rules.IsSound);
        Assert.Equal([0, 2, 1], rules.Cycle);
    }

    [Fact]
    public void A_relation_may_not_be_counted_toward_itself()
    {
        var rules = RuleSet.Of(Follows(Atom.Of(0, X), Is(0, X), new CountLiteral(1, Atom.Of(0, Y), 2, [])));
        Assert.Equal([0], rules.Cycle);
    }

    [Fact]
    public void A_delay_does_not_make_a_cycle_through_a_negation_sound() =>
        Assert.Equal([0], RuleSet.Of(Follows(Atom.Of(1, X), Is(0, X), Not(1, X).Under(Within(1, 1)))).Cycle);

    [Fact]
    public void A_variable_of_the_head_that_nothing_binds_is_a_problem() =>
        Assert.Equal([new RuleProblem(RuleProblemKind.Unsafe, 0, -1, 1)], RuleSet.Of(Follows(Atom.Of(1, X, Y), Is(0, X))).Problems);

    [Fact]
    public void So_is_one_of_a_negation_a_comparison_a_count_or_what_holds_all_the_while()
    {
        var problems = RuleSet.Of(
            Follows(Atom.Of(2, X), Is(0, X), Not(1, X, Y)),
            Follows(Atom.Of(2, X), Is(0, X), new ComparisonLiteral(X, Y)),
            Follows(Atom.Of(2, X), Is(0, X), new CountLiteral(2, Atom.Of(1, Y, Z), 2, [])),
            Follows(Atom.Of(2, X), new SpanLiteral(Direction.Past, Atom.Of(1, X, Y), Atom.Of(0, X), Reach.Any, []))).Problems;
        Assert.Equal([(0, 1), (1, 1), (2, 1), (3, 0)], problems.Select(p => (p.Rule, p.Literal)));
        Assert.All(problems, p => Assert.Equal((RuleProblemKind.Unsafe, 1), (p.Kind, p.Variable)));
    }

    [Fact]
    public void What_is_counted_occurs_in_what_is_counted_and_nowhere_else()
    {
        var problems = RuleSet.Of(
            Follows(Atom.Of(2, X), Is(0, X), new CountLiteral(1, Atom.Of(0, X), 2, [])),
            Follows(Atom.Of(2, X), Is(0, X), Is(0, Y), new CountLiteral(1, Atom.Of(0, Y), 2, []))).Problems;
        Assert.Equal([0, 1], problems.Select(p => p.Rule));
        Assert.All(problems, p => Assert.Equal(RuleProblemKind.NotCounted, p.Kind));
    }

    [Fact]
    public void A_relation_is_said_of_as_many_arguments_everywhere() =>
        Assert.Equal([new RuleProblem(RuleProblemKind.Arity, 1, 0)], RuleSet.Of(Follows(Atom.Of(1, X), Is(0, X)), Follows(Atom.Of(1, X), Is(0, X, X))).Problems);

    [Fact]
    public void A_reach_that_ends_before_it_begins_is_a_problem()
    {
        var rules = RuleSet.Of(
            Follows(Atom.Of(1, X), Is(0, X).Under(Within(3, 2))), Follows(Atom.Of(1, X), Is(0, X)) with { Box = new Throughout(Direction.Past, new Reach(-1, 2)) });
        Assert.Equal([new RuleProblem(RuleProblemKind.Reach, 0, 0), new RuleProblem(RuleProblemKind.Reach, 1, -1)], rules.Problems);
    }

    [Fact]
    public void Conclusions_are_not_drawn_from_rules_with_a_problem() => Assert.Throws<ArgumentException>(() =>
        Conclusions.Draw(RuleSet.Of(Follows(Atom.Of(1, X, Y), Is(0, X))), [], new Window(0, 1), cancellation: TestContext.Current.CancellationToken));
}
