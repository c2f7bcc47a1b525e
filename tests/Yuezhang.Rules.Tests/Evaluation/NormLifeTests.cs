using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>The peace is exchanged on 31 January 1850; the record of every kind of event is complete.</summary>
public class NormLifeTests
{
    private static readonly TestTreaty s_treaty = Complete(TestTreaty.Exchanged);

    public static TheoryData<Modality> Modalities => [.. Enum.GetValues<Modality>()];

    [Theory]
    [MemberData(nameof(Modalities))]
    [Example("6.28")]
    public void A_norm_of_any_kind_is_dormant_before_its_instrument_is_in_force_and_then_binds(Modality modality) =>
        AssertStates(s_treaty.With(Law.Norm(modality, Fortification)), ("1850-01-30", NormState.Dormant), ("1850-01-31", NormState.InForce), ("1850-02-01", NormState.InForce));

    [Theory]
    [MemberData(nameof(Modalities))]
    [Example("6.4")]
    public void What_starts_once_waits_until_then_and_stays(Modality modality) => AssertStates(
        s_treaty.With(Law.Norm(modality, Fortification).Once(Law.Going(Garrison))).Happened(Garrison, "1850-03-01").Happened(Evacuation, "1850-04-01"),
        ("1850-02-28", NormState.Conditional),
        ("1850-03-01", NormState.InForce),
        ("1850-04-01", NormState.InForce));

    [Theory]
    [MemberData(nameof(Modalities))]
    [Example("6.24")]
    public void What_ends_for_good_stays_ended(Modality modality)
    {
        var over = modality == Modality.Must ? NormState.Terminated : NormState.Expired;
        AssertStates(
            s_treaty.With(Law.Norm(modality, Fortification).Until(Law.Going(Garrison))).Happened(Garrison, "1850-03-01").Happened(Evacuation, "1850-04-01"),
            ("1850-02-28", NormState.InForce),
            ("1850-03-01", over),
            ("1850-04-01", over));
    }

    [Theory]
    [MemberData(nameof(Modalities))]
    [Example("6.9")]
    public void What_holds_while_something_goes_on_comes_and_goes_with_it(Modality modality) => AssertStates(
        s_treaty.With(Law.Norm(modality, Fortification).While(Law.Going(Garrison)))
            .Happened(Garrison, "1850-03-01").Happened(Evacuation, "1850-04-01").Happened(Garrison, "1850-05-01"),
        ("1850-02-28", NormState.Conditional),
        ("1850-03-01", NormState.InForce),
        ("1850-03-31", NormState.InForce),
        ("1850-04-01", NormState.Suspended),
        ("1850-05-01", NormState.InForce));

    [Theory]
    [MemberData(nameof(Modalities))]
    [Example("6.18")]
    public void All_end_with_their_instrument(Modality modality)
    {
        var treaty = s_treaty with { Force = Law.All(Law.Done(Exchange), Law.Not(Law.Done(Arrangement))) };
        AssertStates(
            treaty.With(Law.Norm(modality, Fortification)).Happened(Arrangement, "1850-06-01"),
            ("1850-01-30", NormState.Dormant),
            ("1850-05-31", NormState.InForce),
            ("1850-06-01", NormState.Terminated));
    }

    [Fact]
    [Example("6.20")]
    public void A_term_is_kept_by_an_act_on_its_last_day() => AssertStates(
        Term().Happened(Fortification, "1850-07-31"), ("1850-07-30", NormState.InForce), ("1850-07-31", NormState.Fulfilled), ("1850-08-01", NormState.Fulfilled));

    [Fact]
    [Example("6.21")]
    public void A_term_is_breached_by_time_alone_and_the_breach_cured_by_the_act() => AssertStates(
        Term().Happened(Fortification, "1850-09-10"),
        ("1850-07-31", NormState.InForce),
        ("1850-08-01", NormState.Breached),
        ("1850-09-09", NormState.Breached),
        ("1850-09-10", NormState.Cured));

    [Fact]
    [Example("6.42")]
    public void A_duty_without_a_term_is_never_breached() =>
        AssertStates(s_treaty.With(Law.Must(Fortification)), ("1850-08-01", NormState.InForce), ("1869-01-01", NormState.InForce));

    [Fact]
    public void A_term_whose_start_never_came_has_no_end()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Within(Law.Months(6, CommerceExchange)));
        Assert.Null(treaty.Model.LifeOf(treaty.Norms[0]).LastDay);
        AssertStates(treaty, ("1869-01-01", NormState.InForce));
    }

    [Fact]
    [Example("6.38")]
    public void Only_duties_are_performed() => AssertStates(
        s_treaty.With(Law.May(Fortification)).Happened(Fortification, "1850-03-01"), ("1850-03-01", NormState.InForce));

    [Fact]
    [Example("6.37")]
    public void To_end_what_lasts_is_performed_only_while_it_does_not_go_on_again() => AssertStates(
        s_treaty.With(Law.Must(Evacuation)).Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-03-01").Happened(Garrison, "1850-04-01"),
        ("1850-02-28", NormState.InForce),
        ("1850-03-01", NormState.Fulfilled),
        ("1850-03-31", NormState.Fulfilled),
        ("1850-04-01", NormState.InForce));

    [Fact]
    public void A_norm_can_wait_for_another_norm() => AssertStates(
        s_treaty.With(
                Law.May(Garrison).Until(Law.Bound(Modality.Must, Evacuation)),
                Law.Must(Evacuation, 2).Once(Law.Done(Arrangement)))
            .Happened(Arrangement, "1850-05-01"),
        ("1850-04-30", NormState.InForce),
        ("1850-05-01", NormState.Expired));

    [Fact]
    [Example("6.36")]
    public void The_duty_to_pay_is_performed_when_the_debt_is_settled_and_the_right_to_prepay_ends_with_it()
    {
        var treaty = s_treaty.With(Debts.Of((100, 6)).Reducing(Reduces.Next)).CompletePayments().Pays("1850-06-01", 100);
        var lives = treaty.Model.Norms.ToDictionary(n => n.Modality, n => treaty.Model.LifeOf(n).States);
        Assert.Equal(NormState.InForce, lives[Modality.Must][Time.Boundary.StartOf(On("1850-05-31"))]);
        Assert.Equal(NormState.Fulfilled, lives[Modality.Must][Time.Boundary.StartOf(On("1850-06-01"))]);
        Assert.Equal(NormState.InForce, lives[Modality.May][Time.Boundary.StartOf(On("1850-05-31"))]);
        Assert.Equal(NormState.Expired, lives[Modality.May][Time.Boundary.StartOf(On("1850-06-01"))]);
    }

    internal static void AssertStates(TestTreaty treaty, params (string Day, NormState State)[] expected) =>
        Assert.Equal(expected, expected.Select(e => (e.Day, treaty.StateOn(e.Day))));

    internal static TestTreaty Complete(TestTreaty treaty) => new[] { Exchange, CommerceExchange, Arrangement, Garrison, Evacuation, Fortification, Delivery, Denunciation, Trade, Blockade, Unblocking }
        .Aggregate(treaty, (t, act) => t.Complete(act, "1870-12-31"));

    private static TestTreaty Term() => s_treaty.With(Law.Must(Fortification).Within(Law.Months(6)));
}
