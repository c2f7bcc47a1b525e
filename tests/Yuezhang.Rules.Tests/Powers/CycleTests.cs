using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Powers;

/// <summary>Law that waits for itself, through the exercise of a power or through a delay.</summary>
public class CycleTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    /// <summary>A power that its own exercise ends.</summary>
    private static readonly TestTreaty s_onceOnly = s_treaty.With(Law.Can(Denunciation).Until(Law.Exercised(Denunciation)));

    /// <summary>The peace ends by the denunciation that the peace itself allows.</summary>
    private static readonly TestTreaty s_selfEnding = (s_treaty with { Ending = Law.Always(Law.Exercised(Denunciation)) }).With(Law.Can(Denunciation));

    [Fact]
    [Example("11.3")]
    public void A_power_that_ends_itself_avails_once()
    {
        var treaty = s_onceOnly.Happened(Denunciation, "1850-03-01", "first").Happened(Denunciation, "1850-05-01", "second");
        treaty.HasStates(("1850-02-28", NormState.InForce), ("1850-03-01", NormState.Expired), ("1850-05-01", NormState.Expired));
        Assert.Equal([true, false], treaty.Model.ExercisesOf(Denunciation).Select(e => e.IsValid));
    }

    [Fact]
    public void An_instrument_may_be_ended_by_a_power_that_it_gives() => s_selfEnding.Happened(Denunciation, "1850-03-01").HasTruths(
        Law.InForce, ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1850-02-28", Truth.True), ("1850-03-01", Truth.False), ("1860-01-01", Truth.False));

    [Fact]
    public void Nothing_exercised_nothing_ends() => s_selfEnding.HasTruths(Law.InForce, ("1850-02-28", Truth.True), ("1870-12-31", Truth.True));

    [Fact]
    [Example("11.6")]
    public void Beyond_the_horizon_what_waits_for_itself_is_open() =>
        s_selfEnding.HasTruths(Law.Exercised(Denunciation), ("1870-12-31", Truth.False), ("1871-01-01", Truth.Unknown));

    [Fact]
    public void As_known_before_the_denunciation_the_end_may_be_near() => s_selfEnding.Happened(Denunciation, "1850-03-01").KnownOn("1850-02-10")
        .HasTruths(Law.InForce, ("1850-02-10", Truth.True), ("1850-02-11", Truth.Unknown), ("1850-03-01", Truth.Unknown));

    [Fact]
    public void The_proof_of_the_end_rests_on_the_state_just_before_it()
    {
        var why = s_selfEnding.Happened(Denunciation, "1850-03-01").Why(Law.Exercised(Denunciation), "1850-04-01");
        Assert.Equal(
            ["Aurelia denounces the peace, with power", "1850-03-01: Aurelia denounces the peace, with power", "Aurelia can denounce the peace: in force"],
            why.Take(3));
        Assert.InRange(why.Count, 4, 12);
    }

    [Fact]
    public void A_treaty_with_a_year_of_notice_runs_on_until_a_year_after_its_denunciation()
    {
        AfterNotice().HasTruths(Law.Bound(Modality.May, Trade), ("1850-01-30", Truth.False), ("1850-01-31", Truth.True), ("1851-02-01", Truth.True), ("1870-12-31", Truth.True));
        AfterNotice().Happened(Denunciation, "1853-06-01").HasTruths(
            Law.Bound(Modality.May, Trade), ("1853-06-01", Truth.True), ("1854-05-31", Truth.True), ("1854-06-01", Truth.False), ("1860-01-01", Truth.False));
    }

    [Fact]
    public void As_known_on_a_day_notice_may_have_been_given_since() => AfterNotice().KnownOn("1852-06-01").HasTruths(
        Law.Bound(Modality.May, Trade), ("1852-06-01", Truth.True), ("1853-06-01", Truth.True), ("1853-06-02", Truth.Unknown));

    [Theory]
    [InlineData("1850-06-01", "1851-01-31", "1851-02-01")]
    [InlineData("1853-01-31", "1853-01-31", "1853-02-01")]
    [InlineData("1853-02-01", "1854-01-31", "1854-02-01")]
    [Example("11.5")]
    public void A_treaty_is_tacitly_renewed_each_year_unless_it_is_denounced_by_then(string denounced, string last, string over)
    {
        Renewed().HasTruths(Law.Bound(Modality.May, Trade), ("1850-01-30", Truth.False), (last, Truth.True), (over, Truth.True), ("1870-12-31", Truth.True));
        Renewed().Happened(Denunciation, denounced).HasTruths(Law.Bound(Modality.May, Trade), (last, Truth.True), (over, Truth.False), ("1870-12-31", Truth.False));
    }

    [Fact]
    public void What_was_renewed_once_runs_for_its_year_whatever_is_known_of_the_next() => Renewed().KnownOn("1852-06-01").HasTruths(
        Law.Bound(Modality.May, Trade), ("1852-06-01", Truth.True), ("1853-01-31", Truth.True), ("1853-02-01", Truth.Unknown));

    [Fact]
    public void The_proof_of_a_renewal_goes_back_from_year_to_year_to_the_exchange()
    {
        var why = Renewed().Why(Modality.May, Trade, "1853-06-01");
        Assert.Equal(4, why.Count(s => s == "by peace, article 4, Karst is open"));
        Assert.Equal("1850-01-31: the peace is exchanged (the gazette)", why[^1]);
    }

    [Fact]
    public void A_renewal_would_be_flipped_by_a_denunciation_in_time()
    {
        var flips = Renewed().Ask(Modality.May, Trade, "1853-06-01").Flips;
        Assert.Contains(flips, f => f.Scenario.Changes is [AddEvent { Occurrence: { Act.Verb: var verb } note }] && verb == ToDenounce && note.Dates.Items[0].Value.Range.Latest <= On("1853-01-31"));
    }

    [Fact]
    public void A_denunciation_is_the_first_cause_of_the_renewal_that_does_not_come()
    {
        var treaty = Renewed().Happened(Denunciation, "1853-01-31", "note");
        var late = new MoveEvent("note", On("1853-02-01"));
        var differences = Comparison.Of(treaty.Inquiry, treaty.After(late), TestTreaty.Of(late));
        var state = Assert.Single(differences, d => d.Kind == "state");
        Assert.Equal(("Karst is open", "no", "yes", Interval.OfDay(On("1853-01-31"))), (state.Subject, state.Before, state.After, state.Span));
        var difference = Assert.Single(differences, d => d.Kind == "norm");
        Assert.Equal(2, differences.Length);
        Assert.Equal((On("1853-02-01"), On("1854-02-01")), (difference.Span.From.Day, difference.Span.Until.Day));
        Assert.Equal("note is moved from 1853-01-31 to 1853-02-01", difference.FirstCause);
        Assert.True(difference.Causes.Length > 1);
    }

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_onceOnly.Happened(Denunciation, "1850-03-01"));
        AllQuestions.AreAnswered(s_selfEnding.Happened(Denunciation, "1850-03-01"));
        AllQuestions.AreAnswered((Renewed() with { Horizon = On("1855-12-31") }).Happened(Denunciation, "1851-06-01"));
        AllQuestions.AreAnswered((AfterNotice() with { Horizon = On("1855-12-31") }).Happened(Denunciation, "1851-06-01"));
    }

    private static Condition OnTheDayOfExchange => Law.All(Law.Done(Exchange), Law.Not(Law.Ago(1, PeriodUnit.Day, Law.Done(Exchange))));

    /// <summary>Borea may trade in the first year of the peace, and later if it might a year before and nobody had denounced the peace by then.</summary>
    private static TestTreaty AfterNotice()
    {
        var firstYear = Law.WithinTheLast(1, PeriodUnit.Year, OnTheDayOfExchange);
        var later = Law.Ago(1, PeriodUnit.Year, Law.All(Law.Bound(Modality.May, Trade), Law.Not(Law.Done(Denunciation))));
        return s_treaty.With(Law.May(Trade).While(Law.Any(firstYear, later)));
    }

    /// <summary>
    /// Karst opens for a year on the day of the exchange, and for another on each day on which a year has run out, if nobody has denounced the peace by then:
    /// a rule that waits for itself. Borea may trade there for a year from each opening.
    /// </summary>
    private static TestTreaty Renewed()
    {
        var opening = Law.Holds(IsOpen, Karst);
        var renewal = Law.All(Law.Ago(1, PeriodUnit.Year, opening), Law.Not(Law.Done(Denunciation)));
        return s_treaty.With(Law.Rule(opening, Law.Any(OnTheDayOfExchange, renewal)) with { Instrument = Peace }).With(Law.May(Trade).While(Law.WithinTheLast(1, PeriodUnit.Year, opening)));
    }
}
