using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Relations;

/// <summary>"A place that adjoins another is open unless the other is blockaded." Negation looks only at what is already settled.</summary>
public class NegationTests
{
    private static readonly Act s_blockadeOfAny = new(ToBlockade, null, AnotherPlace);

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Rule(Law.Holds(IsOpen, AnyPlace), Law.All(Law.Holds(Adjoins, AnyPlace, AnotherPlace), Law.Not(Law.Going(s_blockadeOfAny)))))
        .Stated(Law.Holds(Adjoins, Karst, Quay))
        .Complete(new Act(ToBlockade, null, Quay), "1870-12-31").Complete(new Act(ToUnblock, null, Quay), "1870-12-31");

    [Fact]
    public void An_exception_comes_and_goes_with_what_it_excepts() => s_treaty.Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01").HasTruths(
        Law.Holds(IsOpen, Karst), ("1850-02-28", Truth.True), ("1850-03-01", Truth.False), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True));

    [Fact]
    public void One_way_of_taking_the_variables_without_the_exception_is_enough() =>
        s_treaty.Stated(Law.Holds(Adjoins, Karst, Moor))
            .Complete(new Act(ToBlockade, null, Moor), "1870-12-31").Complete(new Act(ToUnblock, null, Moor), "1870-12-31")
            .Happened(Blockade, "1850-03-01").HasTruths(Law.Holds(IsOpen, Karst), ("1850-03-01", Truth.True));

    [Fact]
    public void What_is_not_known_to_be_excepted_is_not_known() =>
        (s_treaty with { Completeness = [] }).HasTruths(Law.Holds(IsOpen, Karst), ("1850-03-01", Truth.Unknown));

    [Fact]
    public void A_relation_may_be_the_exception_to_another()
    {
        var treaty = s_treaty.With(Law.Rule(Law.Holds(IsReached, AnyPlace), Law.All(Law.Holds(Adjoins, AnyPlace, AnotherPlace), Law.Not(Law.Holds(IsOpen, AnyPlace))), 5));
        treaty.Happened(Blockade, "1850-03-01").HasTruths(Law.Holds(IsReached, Karst), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True));
        treaty.HasTruths(Law.Holds(IsReached, Moor), ("1850-03-01", Truth.False));
    }

    [Fact]
    public void The_proof_tells_of_the_exception_that_does_not_hold_and_of_the_one_that_does()
    {
        Assert.Equal(
            [
                "Karst is open",
                "by peace, article 4, Karst is open",
                "Karst adjoins the Quay",
                "it is recorded that Karst adjoins the Quay (the atlas)",
                "the Quay is not blockaded",
                "the record is complete for 'the Quay is blockaded' through 1870-12-31 and has none by the day asked about",
            ],
            s_treaty.Why(Law.Holds(IsOpen, Karst), "1850-03-01"));
        Assert.Contains(
            "1850-03-01: Borea blockades the Quay (the gazette)",
            s_treaty.Happened(Blockade, "1850-03-01").Why(Law.Holds(IsOpen, Karst), "1850-03-01"));
    }

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_treaty.Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01").With(Law.May(Trade).While(Law.Holds(IsOpen, Karst))));
}
