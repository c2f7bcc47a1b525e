using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Deduction;
using static Yuezhang.Rules.Tests.Deduction.Shorthand;

namespace Yuezhang.Rules.Tests.Deduction;

public class ConclusionTests
{
    private static readonly Window s_window = new(0, 100);

    [Fact]
    public void A_head_holds_when_the_whole_body_does()
    {
        var drawn = Draw(ByEdges, Edge(1, 2, Moments.Between(0, 9)), Edge(2, 3, Moments.Between(5, 20)));
        Assert.Equal(Moments.Between(5, 9), drawn.When(Reaches, [1, 3]));
        Assert.Equal(Moments.None, drawn.When(Reaches, [3, 1]));
    }

    [Fact]
    public void A_head_holds_when_any_of_its_rules_makes_it()
    {
        var drawn = Draw([Follows(Atom.Of(2), Is(0)), Follows(Atom.Of(2), Is(1))], new Fact(0, [], Moments.Between(0, 3)), new Fact(1, [], Moments.Between(7, 8)));
        Assert.Equal(Moments.Of((0, 3), (7, 8)), drawn.When(2, []));
    }

    [Fact]
    public void What_renews_itself_goes_on_to_the_horizon()
    {
        var drawn = Draw([Follows(Atom.Of(1), Is(0)), Follows(Atom.Of(1), Is(1).Under(Within(10, 10)))], new Fact(0, [], Moments.At(3)));
        Assert.Equal(Moments.Of(Enumerable.Range(0, 10).Select(i => (3L + (10 * i), 4L + (10 * i)))), drawn.When(1, []));
    }

    [Fact]
    public void Outside_the_window_everything_is_false()
    {
        var facts = new Fact(0, [], Moments.Always);
        var drawn = Draw([Follows(Atom.Of(1), Is(0).Under(All(0, 5))), Follows(Atom.Of(2), Not(0).Under(Within(3, 3))), Follows(Atom.Of(3), Is(0))], facts);
        Assert.Equal(Moments.Between(5, 100), drawn.When(1, []));
        Assert.Equal(Moments.Between(0, 3), drawn.When(2, []));
        Assert.Equal(Moments.Between(0, 100), drawn.When(3, []));
    }

    [Fact]
    public void A_head_under_a_box_holds_all_along_its_reach()
    {
        var drawn = Draw([Follows(Atom.Of(1), Is(0)) with { Box = new Throughout(Direction.Future, new Reach(1, 10)) }], new Fact(0, [], Moments.Of((3, 4), (95, 96))));
        Assert.Equal(Moments.Of((4, 14), (96, 100)), drawn.When(1, []));
    }

    [Fact]
    public void Not_of_what_is_only_possible_is_only_possible()
    {
        var drawn = Draw([Follows(Atom.Of(1), Not(0))], new Fact(0, [], Moments.Between(0, 10), Moments.Between(0, 30)));
        Assert.Equal(Moments.Between(30, 100), drawn.When(1, []));
        Assert.Equal(Moments.Between(10, 100), drawn.When(1, [], Standing.Possible));
    }

    [Fact]
    public void At_least_two_of_three_must_consent_at_one_time()
    {
        var rule = Follows(Atom.Of(1), new CountLiteral(0, Atom.Of(0, X), 2, []));
        var drawn = Draw([rule], new Fact(0, [7], Moments.Between(0, 10)), new Fact(0, [8], Moments.Between(10, 20)), new Fact(0, [9], Moments.Between(5, 12)));
        Assert.Equal(Moments.Between(5, 12), drawn.When(1, []));
    }

    [Fact]
    public void Occupied_ever_since_the_signature()
    {
        var rule = Follows(Atom.Of(2, X), new SpanLiteral(Direction.Past, Atom.Of(0, X), Atom.Of(1, X), Reach.Any, []));
        var drawn = Draw([rule], new Fact(0, [5], Moments.Of((11, 30), (40, 50))), new Fact(1, [5], Moments.At(10)), new Fact(1, [6], Moments.At(10)));
        Assert.Equal(Moments.Between(10, 31), drawn.When(2, [5]));

        // nothing lies between a moment and the one before it
        Assert.Equal(Moments.Between(10, 12), drawn.When(2, [6]));
    }

    [Fact]
    public void A_program_that_would_conclude_too_much_is_given_up_and_says_so()
    {
        var rules = RuleSet.Of(Follows(Atom.Of(1, X, Y), Is(0, X), Is(0, Y)));
        var facts = Enumerable.Range(0, 100).Select(i => new Fact(0, [i], Moments.At(i))).Prepend(new Fact(0, [100], Moments.Between(0, 100))).ToList();
        var drawn = Conclusions.Draw(rules, facts, s_window, limit: 50, TestContext.Current.CancellationToken);
        Assert.False(drawn.AreComplete);
        Assert.Equal(51, drawn.Drawn);
        Assert.True(Conclusions.Draw(rules, facts, s_window, limit: 1000, TestContext.Current.CancellationToken).AreComplete);
    }

    [Fact]
    public void Work_that_is_cancelled_can_be_made_up_for()
    {
        using var stop = new CancellationTokenSource();
        var drawn = Draw(ByEdges, Edge(1, 2, Moments.At(0)));
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => drawn.Revise([Edge(2, 3, Moments.At(0))], [], stop.Token));
        Assert.False(drawn.AreComplete);
        drawn.Revise([], [], TestContext.Current.CancellationToken);
        Assert.Equal(Moments.At(0), drawn.When(Reaches, [1, 3]));
    }

    [Fact]
    public void A_proof_names_the_rule_its_binding_and_no_more_than_it_needs()
    {
        var drawn = Draw(
            [Follows(Atom.Of(2, X), Is(0, X), Not(1, X).Under(Within(0, 30)))], new Fact(0, [4], Moments.Between(20, 90)), new Fact(1, [4], Moments.At(40)));
        var why = new Explanations(drawn).Why(2, [4], 75, cancellation: TestContext.Current.CancellationToken)!;
        Assert.Equal((0, 75), (why.Rule!.Value, why.Moment));
        Assert.Equal([4], why.Binding);
        Assert.Equal([Moments.At(75), Moments.None], why.Premises.Select(p => p.Held));
        Assert.Equal([Moments.None, Moments.Between(45, 76)], why.Premises.Select(p => p.Lacked));
    }

    [Fact]
    public void Why_not_names_the_first_literal_that_fails_for_each_binding()
    {
        var drawn = Draw(
            [Follows(Atom.Of(2, X), Is(0, X, Y), Is(1, Y))],
            new Fact(0, [4, 5], Moments.Between(0, 90)), new Fact(0, [4, 6], Moments.Between(50, 90)), new Fact(1, [6], Moments.Between(0, 40)));
        var failures = new Explanations(drawn).Against(2, [4], 20, most: 10, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal([(5, 1), (6, 0)], failures.Select(f => (f.Binding[1]!.Value, f.Literal)).Order());
    }

    private static Conclusions Draw(ImmutableArray<Rule> rules, params Fact[] facts) =>
        Conclusions.Draw(RuleSet.Of(rules), facts, s_window, cancellation: TestContext.Current.CancellationToken);
}
