using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Temporal;

/// <summary>Windows that open again and again: "within two months of the end of a year, or of as many more, from the exchange", which is on 31 January 1850.</summary>
public class InWindowTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Condition s_revision = Law.Window(Months(2), new Period(1, PeriodUnit.Year), Law.Done(Exchange));

    private static readonly Condition s_afterThePledge = Law.Window(Days(2), Days(30), Law.Done(Arrangement));

    [Fact]
    [Example("3.49")]
    public void It_opens_at_the_end_of_each_term() => s_treaty.HasTruths(
        s_revision,
        ("1850-01-31", Truth.False),
        ("1851-01-30", Truth.False),
        ("1851-01-31", Truth.True),
        ("1851-03-31", Truth.True),
        ("1851-04-01", Truth.False),
        ("1852-01-30", Truth.False),
        ("1852-01-31", Truth.True),
        ("1852-03-31", Truth.True),
        ("1852-04-01", Truth.False),
        ("1870-01-30", Truth.False),
        ("1870-01-31", Truth.True),
        ("1870-04-01", Truth.False));

    [Fact]
    [Example("3.50")]
    public void Where_the_first_day_counts_it_opens_and_closes_a_day_sooner() => (s_treaty with { Counting = Law.Counted(Law.WithTheDayOfTheEvent) }).HasTruths(
        s_revision, ("1851-01-29", Truth.False), ("1851-01-30", Truth.True), ("1851-03-29", Truth.True), ("1851-03-30", Truth.False));

    [Fact]
    [Example("3.51")]
    public void Short_months_do_not_add_up() => s_treaty.Happened(Arrangement, "1850-08-31").HasTruths(
        Law.Window(Days(10), Months(6), Law.Done(Arrangement)),
        ("1851-02-27", Truth.False),
        ("1851-02-28", Truth.True),
        ("1851-03-10", Truth.True),
        ("1851-03-11", Truth.False),
        ("1851-08-30", Truth.False),
        ("1851-08-31", Truth.True),
        ("1851-09-10", Truth.True),
        ("1851-09-11", Truth.False));

    [Fact]
    [Example("3.52")]
    public void As_far_as_the_first_day_is_open_so_is_the_window()
    {
        s_treaty.Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-03"))).HasTruths(
            s_afterThePledge, ("1850-03-30", Truth.False), ("1850-03-31", Truth.Unknown), ("1850-04-01", Truth.Unknown), ("1850-04-02", Truth.True), ("1850-04-03", Truth.Unknown), ("1850-04-04", Truth.Unknown), ("1850-04-05", Truth.False), ("1850-04-30", Truth.Unknown), ("1850-05-02", Truth.True), ("1850-05-05", Truth.False));
        s_treaty.Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-02"))).HasTruths(
            s_afterThePledge, ("1850-03-30", Truth.False), ("1850-03-31", Truth.Unknown), ("1850-04-01", Truth.True), ("1850-04-02", Truth.True), ("1850-04-03", Truth.Unknown), ("1850-04-04", Truth.False));
    }

    [Fact]
    [Example("3.53")]
    public void What_never_comes_and_what_always_was_opens_none()
    {
        s_treaty.HasTruths(s_afterThePledge, ("1850-04-01", Truth.False), ("1869-01-01", Truth.False));
        s_treaty.HasTruths(Law.Window(Days(2), Days(30), Law.Not(Law.Done(Arrangement))), ("1850-04-01", Truth.False), ("1869-01-01", Truth.False));
        TestTreaty.Exchanged.HasTruths(s_afterThePledge, ("1850-04-01", Truth.Unknown), ("1840-04-01", Truth.Unknown));
    }

    [Fact]
    [Example("3.54")]
    public void Beyond_the_horizon_it_is_unknown() => s_treaty.HasTruths(s_revision, ("1870-12-31", Truth.False), ("1871-01-01", Truth.Unknown), ("1871-02-01", Truth.Unknown));

    [Fact]
    public void A_power_stands_in_each_window_and_is_told_with_it()
    {
        var treaty = s_treaty.With(Law.Can(Denunciation).While(s_revision));
        treaty.HasVerdicts(Modality.Can, Denunciation, ("1851-01-30", Verdict.NotYet), ("1851-01-31", Verdict.Yes), ("1851-03-31", Verdict.Yes), ("1851-04-01", Verdict.No), ("1852-01-31", Verdict.Yes));
        Assert.Contains("the 1st 1 year from the exchange of the peace ends on 1851-01-31: within 2 months of it is through 1851-03-31", treaty.Why(Modality.Can, Denunciation, "1851-02-10"));
        Assert.Contains("the 2nd 1 year from the exchange of the peace ends on 1852-01-31: within 2 months of it is through 1852-03-31", treaty.Why(s_revision, "1851-04-01"));
        Assert.Contains("it is not within 2 months of the end of 1 year, or of as many more, from the exchange of the peace", treaty.Why(s_revision, "1851-04-01"));
    }

    [Fact]
    public void A_treaty_is_renewed_by_terms_unless_denounced_within_a_window()
    {
        // denounced within a window, it ends; outside one, the note changes nothing
        var treaty = s_treaty.With(Law.Can(Denunciation).While(s_revision)) with { Ending = Law.Always(Law.Exercised(Denunciation)) };
        treaty = treaty.Complete(Denunciation, "1870-12-31");
        treaty.Happened(Denunciation, "1851-04-10").HasTruths(Law.InForce, ("1851-04-10", Truth.True), ("1869-01-01", Truth.True));
        treaty.Happened(Denunciation, "1852-02-10").HasTruths(Law.InForce, ("1852-02-09", Truth.True), ("1852-02-10", Truth.False), ("1869-01-01", Truth.False));
    }

    [Fact]
    public void What_is_known_later_opens_it_later()
    {
        var treaty = s_treaty.Happened(Arrangement, "1850-03-01");
        treaty.KnownOn("1850-02-20").HasTruths(s_afterThePledge, ("1850-02-20", Truth.False), ("1850-03-22", Truth.False), ("1850-03-23", Truth.Unknown), ("1850-03-31", Truth.Unknown));
        treaty.HasTruths(s_afterThePledge, ("1850-03-30", Truth.False), ("1850-03-31", Truth.True), ("1850-04-02", Truth.True), ("1850-04-03", Truth.False));
    }

    [Fact]
    public void What_perhaps_never_begins_opens_perhaps_none()
    {
        // from 1, 2 or 3 March, if ever: whether Borea has fortified Karst nobody knows
        var perhaps = Law.Window(Days(10), Days(30), Law.All(Law.Going(Blockade), Law.Done(new Act(ToFortify, Borea, Karst))));
        s_treaty.Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-03-04")
            .HasTruths(perhaps, ("1850-03-30", Truth.False), ("1850-04-05", Truth.Unknown), ("1850-04-20", Truth.False));
    }

    [Fact]
    public void Windows_as_long_as_their_terms_leave_no_gap() => s_treaty.HasTruths(
        Law.Window(Days(30), Days(30), Law.Done(Exchange)), ("1850-03-01", Truth.False), ("1850-03-02", Truth.True), ("1850-04-01", Truth.True), ("1869-01-01", Truth.True));

    [Fact]
    public void A_rule_may_look_at_the_windows_of_each_thing() => s_treaty
        .With(Law.Rule(Law.Holds(IsReached, AnyPlace), Law.Window(Days(2), Days(30), Law.Holds(IsOpen, AnyPlace))))
        .Stated(Law.Holds(IsOpen, Karst), "1850-03-01").Stated(Law.Holds(IsOpen, Moor), "1850-03-05")
        .HasTruths(Law.Holds(IsReached, Moor), ("1850-04-03", Truth.False), ("1850-04-04", Truth.True), ("1850-04-06", Truth.True), ("1850-04-07", Truth.False));

    [Fact]
    public void It_waits_for_what_its_terms_run_from_and_must_be_counted()
    {
        var circle = s_treaty.With(Law.Must(Evacuation).While(Law.Window(Days(2), Days(30), Law.Bound(Modality.Must, Evacuation))));
        Assert.NotEmpty(Faults.Of(circle.Library));
        Faults.The(LawProblemKind.UnstatedCounting, (s_treaty.With(Law.Can(Denunciation).While(s_revision)) with { Counting = Counting.None }).Library);
        Assert.Empty(Faults.Of(s_treaty.With(Law.Can(Denunciation).While(s_revision)).Library));
        Assert.Throws<ArgumentOutOfRangeException>(() => Law.Window(Days(2), Days(0), Law.Done(Exchange)));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(
        s_treaty.With(Law.Can(Denunciation).While(s_revision), Law.Must(Fortification, 2).While(s_afterThePledge)).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-03"))));

    private static Period Days(int count) => new(count, PeriodUnit.Day);

    private static Period Months(int count) => new(count, PeriodUnit.Month);
}
