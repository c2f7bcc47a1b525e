using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Tests.Evaluation;

using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Relations;

/// <summary>Rules that wait for themselves as they were: "a port stays open for three days".</summary>
public class RecursionThroughTimeTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Holds s_open = Law.Holds(IsOpen, AnyPlace);

    private static readonly Holds s_karst = Law.Holds(IsOpen, Karst);

    /// <summary>Each looks back at the very relation that it concludes.</summary>
    public static TheoryData<string> Backward => ["a period ago", "within a period", "throughout a period", "ever", "always", "since", "ever within", "within ago", "twice ago"];

    [Theory]
    [Example("4.16")]
    [MemberData(nameof(Backward))]
    public void What_only_its_own_past_supports_is_false(string how)
    {
        var treaty = s_treaty.With(Law.Rule(s_open, Looking(how)));
        Assert.Empty(LawChecks.Of(treaty.Library, TestContext.Current.CancellationToken));
        treaty.HasTruths(s_karst, ("1840-01-01", Truth.False), ("1850-04-01", Truth.False), ("1870-12-31", Truth.False));
    }

    [Theory]
    [Example("4.17")]
    [InlineData("a period ago", "1850-04-01 1850-04-04 1850-04-07 1870-12-30", "1850-03-31 1850-04-02 1850-04-03 1850-04-05 1870-12-31")]
    [InlineData("within a period", "1850-04-01 1850-04-02 1850-04-05 1860-01-01 1870-12-31", "1850-03-31")]
    [InlineData("throughout a period", "1850-04-01", "1850-03-31 1850-04-02 1850-04-05")]
    [InlineData("ever", "1850-04-01 1850-04-02 1880-01-01", "1850-03-31")]
    [InlineData("always", "1850-04-01", "1850-03-31 1850-04-02")]
    [InlineData("since", "1850-04-01", "1850-03-31 1850-04-02")]
    [InlineData("ever within", "1850-04-01 1850-04-02 1870-12-31", "1850-03-31")]
    [InlineData("within ago", "1850-04-01 1850-04-04 1850-04-07 1850-04-09 1870-12-31", "1850-03-31 1850-04-02 1850-04-03")]
    [InlineData("twice ago", "1850-04-01 1850-04-07 1850-04-13", "1850-03-31 1850-04-04 1850-04-10")]
    public void What_held_for_a_day_holds_on_as_the_rule_carries_it(string how, string open, string closed)
    {
        var treaty = s_treaty.With(Law.Rule(s_open, Looking(how))).Stated(s_karst, "1850-04-01", "1850-04-02");
        treaty.HasTruths(s_karst, [.. open.Split(' ').Select(day => (day, Truth.True)), .. closed.Split(' ').Select(day => (day, Truth.False))]);
        treaty.HasTruths(Law.Holds(IsOpen, Moor), ("1850-04-01", Truth.False), ("1850-04-07", Truth.False));
    }

    [Fact]
    public void A_chain_that_takes_five_days_a_link_comes_to_its_end()
    {
        var treaty = Reached().Stated(Law.Holds(IsOpen, Quay), "1850-04-01", "1850-06-01");
        treaty.HasTruths(Law.Holds(IsReached, Moor), ("1850-04-05", Truth.False), ("1850-04-06", Truth.True), ("1850-05-31", Truth.True), ("1850-06-01", Truth.False));
        treaty.HasTruths(Law.Holds(IsReached, Karst), ("1850-04-10", Truth.False), ("1850-04-11", Truth.True), ("1850-05-31", Truth.True), ("1850-06-01", Truth.False));
        Reached().HasTruths(Law.Holds(IsReached, Karst), ("1850-04-11", Truth.False), ("1870-12-31", Truth.False));
    }

    [Fact]
    public void An_unknown_beginning_is_carried_on_as_unknown()
    {
        var treaty = s_treaty.With(Law.Rule(s_open, Looking("within a period")), Law.Rule(Law.Holds(IsOpen, Karst), Law.All(Law.Done(new Act(ToArrange, Aurelia, Ore)), Law.Not(Law.Ago(2, PeriodUnit.Day, Law.Done(Exchange)))), 6));
        treaty.HasTruths(s_karst, ("1850-01-01", Truth.Unknown), ("1850-04-01", Truth.Unknown));
        treaty.HasTruths(Law.Holds(IsOpen, Moor), ("1850-04-01", Truth.False));
    }

    [Fact]
    [Example("4.18")]
    public void Beyond_the_horizon_it_is_open_how_it_goes_on()
    {
        var treaty = s_treaty.With(Law.Rule(s_open, Looking("a period ago"))).Stated(s_karst, "1850-04-01").Stated(Law.Holds(Protects, Borea, Karst), "1850-04-01");
        treaty.HasTruths(Law.Holds(IsOpen, Moor), ("1870-12-31", Truth.False), ("1871-01-01", Truth.Unknown));
        treaty.HasTruths(s_karst, ("1870-12-31", Truth.True), ("1871-01-01", Truth.True));
        treaty.HasTruths(Law.Holds(Protects, Borea, Karst), ("1871-01-01", Truth.True));
    }

    [Fact]
    [Example("4.19")]
    public void What_rests_on_it_and_no_more_is_open_there_too()
    {
        var treaty = s_treaty.With(
            Law.Rule(s_open, Looking("a period ago")),
            Law.Rule(Law.Holds(IsReached, AnyPlace), Law.Any(s_open, Law.Holds(Adjoins, AnyPlace, Moor)), 5)).Stated(Law.Holds(Adjoins, Quay, Moor));
        treaty.HasTruths(Law.Holds(IsReached, Karst), ("1870-12-31", Truth.False), ("1871-01-01", Truth.Unknown));
        treaty.HasTruths(Law.Holds(IsReached, Quay), ("1870-12-31", Truth.True), ("1871-01-01", Truth.True));
    }

    [Fact]
    public void Two_rules_may_lead_to_each_other_through_time()
    {
        var reached = Law.Holds(IsReached, AnyPlace);
        var treaty = s_treaty.With(Law.Rule(reached, Law.Ago(2, PeriodUnit.Day, s_open)), Law.Rule(s_open, Law.Ago(3, PeriodUnit.Day, reached), 5)).Stated(s_karst, "1850-04-01", "1850-04-02");
        treaty.HasTruths(s_karst, ("1850-04-01", Truth.True), ("1850-04-05", Truth.False), ("1850-04-06", Truth.True), ("1850-04-07", Truth.False), ("1850-04-11", Truth.True));
        treaty.HasTruths(Law.Holds(IsReached, Karst), ("1850-04-02", Truth.False), ("1850-04-03", Truth.True), ("1850-04-04", Truth.False), ("1850-04-08", Truth.True));
    }

    [Fact]
    [Example("11.10")]
    public void What_denies_its_own_past_is_not_known_before_anything_happens()
    {
        s_treaty.With(Law.Rule(s_open, Law.Not(Looking("a period ago")))).HasTruths(s_karst, ("1840-01-01", Truth.Unknown), ("1860-01-01", Truth.Unknown));

        // opened by the exchange for three days, closed for three, and so on
        var from = (s_treaty with { Horizon = On("1850-12-31") }).With(Law.Rule(s_open, Law.All(Law.Done(Exchange), Law.Not(Looking("a period ago")))));
        from.HasTruths(s_karst, ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1850-02-02", Truth.True), ("1850-02-03", Truth.False), ("1850-02-05", Truth.False), ("1850-02-06", Truth.True));
    }

    [Fact]
    public void What_a_circle_denies_of_itself_a_period_ago_does_not_keep_the_rest_from_being_least()
    {
        // open if three days ago it was, and was not reached; reached if open and the treaty exchanged
        var before = Law.All(s_open, Law.Not(Law.Holds(IsReached, AnyPlace)));
        var treaty = s_treaty.With(Law.Rule(s_open, Law.Ago(3, PeriodUnit.Day, before)), Law.Rule(Law.Holds(IsReached, AnyPlace), Law.All(s_open, Law.Done(Exchange)), 5));
        treaty.HasTruths(s_karst, ("1840-01-01", Truth.False), ("1860-01-01", Truth.False));
        treaty = treaty.Stated(s_karst, "1850-01-25", "1850-01-26");
        treaty.HasTruths(s_karst, ("1850-01-25", Truth.True), ("1850-01-26", Truth.False), ("1850-01-28", Truth.True), ("1850-01-31", Truth.True), ("1850-02-03", Truth.False));
    }

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered((Reached() with { Horizon = On("1850-08-01") }).Stated(Law.Holds(IsOpen, Quay), "1850-04-01").With(Law.May(Trade).While(Law.Holds(IsReached, Karst))));

    [Fact]
    public void Its_proof_goes_back_to_the_record() => Assert.Equal(
        "it is recorded that Karst is open (the atlas)",
        s_treaty.With(Law.Rule(s_open, Looking("within a period"))).Stated(s_karst, "1850-04-01", "1850-04-02").Why(s_karst, "1850-04-20")[^1]);

    private static TestTreaty Reached() => s_treaty
        .With(
            Law.Rule(Law.Holds(IsReached, AnyPlace), s_open),
            Law.Rule(Law.Holds(IsReached, AnyPlace), Law.All(Law.Holds(Adjoins, AnyPlace, AnotherPlace), Law.Holds(IsReached, AnotherPlace), Law.Ago(5, PeriodUnit.Day, Law.Holds(IsReached, AnotherPlace))), 5))
        .Stated(Law.Holds(Adjoins, Moor, Quay)).Stated(Law.Holds(Adjoins, Quay, Moor)).Stated(Law.Holds(Adjoins, Karst, Moor));

    private static Condition Looking(string how) => how switch
    {
        "a period ago" => Law.Ago(3, PeriodUnit.Day, s_open),
        "within a period" => Law.WithinTheLast(3, PeriodUnit.Day, s_open),
        "throughout a period" => Law.ThroughoutTheLast(3, PeriodUnit.Day, s_open),
        "ever" => Law.Ever(s_open),
        "always" => Law.AllAlong(s_open),
        "since" => Law.Since(s_open, s_open),
        "ever within" => Law.Ever(Law.WithinTheLast(3, PeriodUnit.Day, s_open)),
        "within ago" => Law.WithinTheLast(1, PeriodUnit.Day, Law.Ago(3, PeriodUnit.Day, s_open)),
        _ => Law.Ago(3, PeriodUnit.Day, Law.Ago(3, PeriodUnit.Day, s_open)),
    };
}
