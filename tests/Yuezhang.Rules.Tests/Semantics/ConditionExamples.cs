using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Semantics;

public class ConditionExamples
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("3.1")]
    public void A_condition_can_be_asked_of_any_day() =>
        s_treaty.Happened(Fortification, "1850-05-01").HasTruths(Law.Done(Fortification), ("1650-01-01", Truth.False), ("1870-12-31", Truth.True));

    [Fact]
    [Example("3.2")]
    public void An_act_has_been_done_from_its_day_on_by_who_did_it_and_by_somebody()
    {
        var treaty = s_treaty.Complete(Fortification with { Agent = null }, "1870-12-31").Happened(Fortification, "1850-05-01");
        treaty.HasTruths(Law.Done(Fortification), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));
        treaty.HasTruths(Law.Done(Fortification with { Agent = null }), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));
        treaty.HasTruths(Law.Done(Fortification with { Agent = Borea }), ("1850-04-30", Truth.False), ("1850-05-01", Truth.False));
    }

    [Fact]
    [Example("3.8")]
    public void The_fiftieth_delivery_is_the_day_on_which_fifty_have_been_made() =>
        Enumerable.Range(0, 60).Aggregate(s_treaty, (treaty, day) => treaty.Happened(Delivery, On("1850-01-15") + day))
            .HasTruths(Law.Times(50, Delivery), ("1850-03-04", Truth.False), ("1850-03-05", Truth.True));

    [Fact]
    [Example("3.14")]
    public void What_is_ceded_is_held_by_the_receiver_from_then_on()
    {
        Settlement.Cession.HasTruths(Law.Held(Settlement.Formosa, Settlement.China), ("1895-05-07", Truth.True), ("1895-05-08", Truth.False));
        Settlement.Cession.HasTruths(Law.Held(Settlement.Formosa, Settlement.Japan), ("1895-05-07", Truth.False), ("1895-05-08", Truth.True));
    }

    [Fact]
    [Example("3.15")]
    public void An_instrument_is_in_force_from_what_brings_it_into_force() => s_treaty.HasTruths(Law.InForce, ("1850-01-30", Truth.False), ("1850-01-31", Truth.True));

    [Fact]
    [Example("3.17")]
    public void A_right_stands_until_it_ends() => s_treaty.With(Law.May(Trade).Until(Law.Done(Arrangement))).Happened(Arrangement, "1850-05-01")
        .HasTruths(Law.Bound(Modality.May, Trade), ("1850-04-30", Truth.True), ("1850-05-01", Truth.False));

    [Fact]
    [Example("3.23")]
    public void An_instalment_is_paid_from_the_day_of_its_payment() =>
        s_treaty.With(Debts.Of((50, 1), (30, 6), (20, 12))).CompletePayments().Pays("1850-02-28", 50, PaymentPart.Instalment, 1)
            .HasTruths(Law.Paid(1), ("1850-02-27", Truth.False), ("1850-02-28", Truth.True));

    [Fact]
    [Example("3.26")]
    public void Two_names_stand_for_the_same_or_not()
    {
        s_treaty.HasTruths(new Same(Aurelia, Aurelia, Article(1)), ("1650-01-01", Truth.True), ("1850-03-01", Truth.True));
        s_treaty.HasTruths(new Same(Aurelia, Borea, Article(1)), ("1650-01-01", Truth.False), ("1850-03-01", Truth.False));
    }

    [Fact]
    [Example("3.27")]
    public void Conditions_combine_moment_by_moment()
    {
        var treaty = s_treaty.Happened(Garrison, "1850-03-01").Happened(Blockade, "1850-04-01");
        treaty.HasTruths(
            Law.All(Law.Going(Garrison), Law.Not(Law.Going(Blockade))), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-03-31", Truth.True), ("1850-04-01", Truth.False));
        treaty.HasTruths(Law.Any(Law.Going(Garrison), Law.Going(Blockade)), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-04-01", Truth.True));
    }

    [Fact]
    [Example("3.37")]
    public void A_delay_ends_at_the_clock_time_at_which_it_began() => s_treaty.HappenedAt(Arrangement, "1850-03-01T12:00")
        .HasTruthsAt(Law.Ago(10, PeriodUnit.Day, Law.Done(Arrangement)), ("1850-03-11T11:59", Truth.False), ("1850-03-11T12:00", Truth.True));

    [Fact]
    [Example("3.40")]
    public void From_and_until_look_back_at_what_has_ever_been() =>
        s_treaty.Happened(Garrison, "1850-03-01").Happened(Evacuation, "1850-04-01").Happened(Garrison, "1850-05-01").HasTruths(
            Law.All(Law.Ever(Law.Done(Garrison)), Law.Not(Law.Ever(Law.Done(Evacuation)))),
            ("1850-02-28", Truth.False),
            ("1850-03-01", Truth.True),
            ("1850-03-31", Truth.True),
            ("1850-04-01", Truth.False),
            ("1850-05-01", Truth.False));
}
