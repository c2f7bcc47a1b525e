using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Dependence.Laws;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Checks;

public class BadInputTests
{
    [Fact]
    public void A_circle_of_fifty_thousand_norms_is_told_in_a_few_lines()
    {
        const int Count = 50_000;
        var problem = Faults.The(LawProblemKind.Circle, Of(Row(Count, i => Bound((i + 1) % Count))));
        Assert.Equal(20, problem.Places.Length);
        Assert.Contains("49,980 more", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_norms_that_wait_for_a_thousand_others_are_checked()
    {
        var all = Law.Any([.. Enumerable.Range(0, 1000).Select(Bound)]);
        var row = Row(1000, _ => Law.Done(Exchange));
        ImmutableArray<Norm> others = [.. Enumerable.Range(0, 1000).Select(i => Law.MustNot(new Act(ToFortify, Aurelia, Place(i))).While(all))];
        Assert.Empty(Faults.Of(Of([.. row, .. others])));
        var problem = Assert.Single(Faults.Of(Of(Row(1000, _ => all))));
        Assert.Equal(LawProblemKind.Circle, problem.Kind);
    }

    [Fact]
    public void A_thousand_norms_on_one_act_that_all_look_at_it_are_checked()
    {
        ImmutableArray<Norm> may = [.. Enumerable.Range(0, 1000).Select(i => Law.May(Evacuation) with { Id = $"may/{i}" })];
        ImmutableArray<Norm> must = [.. Enumerable.Range(0, 1000).Select(i => Law.Must(Evacuation).While(Law.Bound(Modality.May, Evacuation)) with { Id = $"must/{i}" })];
        Assert.Empty(Faults.Of(Of([.. may, .. must])));
    }

    [Fact]
    public void Ten_thousand_rules_in_one_stratum_are_checked()
    {
        var entities = Of().Entities.AddRange(Enumerable.Range(2, 10_000).Select(Place));
        ImmutableArray<Rule> rules = [.. Enumerable.Range(0, 10_000).Select(i => Rule(Holds(IsOpen, Place(i)), Law.All(Holds(IsOpen, Place(i + 1)), Holds(IsNextTo, Place(i), Place(i + 1))), i))];
        Assert.Empty(Faults.Of(Of() with { Entities = entities, Relations = [IsOpen, IsNextTo], Rules = rules }));
    }

    [Theory]
    [InlineData(499, 0)]
    [InlineData(501, 1)]
    [InlineData(1_000_000, 1)]
    public void Conditions_are_nested_to_a_bound(int depth, int problems)
    {
        var condition = Law.Done(Exchange);
        for (var i = 1; i < depth; i++)
        {
            condition = Law.Not(condition);
        }

        Assert.Equal(problems, Faults.Of(Law.Must(Evacuation).While(condition)).Count(p => p.Kind == LawProblemKind.NestedTooDeeply));
    }

    [Fact]
    public void A_condition_that_repeats_itself_over_and_over_is_refused()
    {
        var condition = Law.Done(Exchange);
        for (var i = 0; i < 60; i++)
        {
            condition = Law.All(condition, condition);
        }

        Assert.Contains("more than 1,000,000 parts", Faults.The(LawProblemKind.NestedTooDeeply, Law.Must(Evacuation).While(condition)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Checking_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => LawChecks.Of(Of(Law.Must(Evacuation)), source.Token));
        Assert.Throws<OperationCanceledException>(() => Rules.Dependence.Network.Of(Of(Law.Must(Evacuation)), source.Token));
    }
}
