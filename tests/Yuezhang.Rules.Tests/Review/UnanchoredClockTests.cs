using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Review;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Review;

/// <summary>Nothing is complete in the record, and only the exchange is on it, unless a test says so.</summary>
public class UnanchoredClockTests
{
    private static readonly TestTreaty s_treaty = TestTreaty.Exchanged;

    private static readonly Norm s_duty = Law.Must(Fortification).Within(Law.Months(6, CommerceExchange));

    [Fact]
    public void A_term_from_an_event_that_is_not_on_record_has_no_last_day()
    {
        var found = Reviewed.The<UnanchoredClock>(s_treaty.With(s_duty));
        Assert.Equal("the exchange of the commerce treaty", found.Start);
        Assert.Equal([CommerceExchange], found.Acts);
        Assert.Equal([new Provision("Aurelia must fortify the Moor", Article(1))], found.Clocks);
        Assert.Empty(found.Readings);
    }

    [Fact]
    public void An_event_on_record_anchors_it_though_its_day_is_not_certain() => Assert.Empty(Reviewed.Of(
        s_treaty.Happened(CommerceExchange, new DateRange(On("1850-03-01"), On("1850-03-10"))).With(s_duty)));

    [Fact]
    public void Where_the_record_is_complete_it_is_known_that_it_did_not_start() =>
        Assert.Empty(Reviewed.Of(s_treaty.Complete(CommerceExchange, "1851-12-31").With(s_duty)));

    [Fact]
    public void All_that_runs_from_one_event_is_one_finding()
    {
        var treaty = new TestTreaty { Force = Law.Done(Signature) }.Happened(Signature, "1850-01-01");
        var found = Reviewed.The<UnanchoredClock>(treaty.With(Debts.Of((10, 6), (20, 12)).At(Debts.Interest(new Rational(1, 20), 6)).WaivedWithin(Law.Months(36))));
        Assert.Equal(
            ["instalment 1 of the debt", "instalment 2 of the debt", "interest on the debt", "the waiver of interest on the debt"], found.Clocks.Select(c => c.Text));
    }

    [Fact]
    public void What_can_never_be_owed_has_no_clock()
    {
        Assert.Empty(Reviewed.Of(s_treaty.Complete(Arrangement, "1870-12-31").With(s_duty.While(Law.Done(Arrangement)))));
        Assert.Empty(Reviewed.Of(s_treaty.Complete(CommerceExchange, "1870-12-31").Complete(Delivery, "1870-12-31")
            .With(s_duty.Within(Law.Months(6, Arrangement)).Once(Law.Done(Delivery)))));
    }

    [Fact]
    public void A_start_made_of_conditions_names_the_events_that_it_waits_for()
    {
        var start = Law.All(Law.Done(Exchange), Law.Done(CommerceExchange), Law.Not(Law.Going(Garrison)));
        var found = Reviewed.The<UnanchoredClock>(s_treaty.With(s_duty with { Within = new Term(Law.Months(6).Period, start, Article(1)) }));
        Assert.Equal([CommerceExchange, Garrison], found.Acts);
        Assert.StartsWith("the day on which ", found.Start, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_from_the_force_of_an_instrument_waits_for_what_brings_it_about()
    {
        var treaty = s_treaty.With(Law.Instrument(Alliance, Aurelia, Borea));
        var found = Reviewed.The<UnanchoredClock>(treaty.With(s_duty with { Within = new Term(Law.Months(6).Period, new InForce(Alliance, Article(1)), Article(1)) }));
        Assert.Equal([new Act(Verb.Exchange, null, Alliance)], found.Acts);
    }

    [Fact]
    public void A_term_from_a_payment_waits_for_the_record_of_payments()
    {
        var treaty = s_treaty.With(Debts.Of((10, 6)));
        var found = Reviewed.The<UnanchoredClock>(treaty.With(s_duty with { Within = new Term(Law.Months(6).Period, Law.Paid(1), Article(1)) }));
        Assert.Equal([Debt], found.Payments);
        Assert.Empty(Reviewed.Of(treaty.CompletePayments().With(s_duty with { Within = new Term(Law.Months(6).Period, Law.Paid(1), Article(1)) })));
    }

    [Fact]
    public void A_term_that_is_law_on_another_choice_names_it()
    {
        var treaty = s_treaty.With(Law.Reading("duty", true, "loose", "strict"));
        Assert.Equal([new Guard("duty", "strict")], Reviewed.The<UnanchoredClock>(treaty.With(s_duty with { Guard = new("duty", "strict") })).Readings);
    }
}
