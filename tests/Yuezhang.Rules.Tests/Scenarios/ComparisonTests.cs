using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Scenarios;

public class ComparisonTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Debts.Of((60, 6), (40, 24)).At(Debts.Interest(new(1, 20), 6)).WaivedWithin(Law.Months(12)))
        .With(Law.May(Garrison).Until(Law.Settled(Debt)))
        .CompletePayments()
        .Pays("1850-07-31", 60, PaymentPart.Instalment, 1).Pays("1851-01-31", 40, PaymentPart.Principal, id: "last-payment");

    [Fact]
    public void A_situation_does_not_differ_from_itself() =>
        Assert.Empty(Comparison.Of(s_treaty.Inquiry, s_treaty.Inquiry, TestTreaty.Of()));

    [Fact]
    public void A_payment_a_day_late_loses_the_waiver_and_is_the_first_cause_of_all_that_follows()
    {
        var differences = Differences(new MoveEvent("last-payment", On("1851-02-01")));
        Assert.Contains(differences, d => d.Kind == "waiver" && d.Span == Interval.Always);
        Assert.Contains(differences, d => d.Kind == "account" && d.Span == Interval.OfDay(On("1851-01-31")) && d.Before == "0 crowns" && d.After == "40 crowns");
        Assert.Contains(differences, d => d.Kind == "norm" && d.Before == "expired" && d.After == "in force" && d.Span.From == Boundary.StartOf(On("1851-01-31")));
        Assert.All(differences, d => Assert.Equal("last-payment is moved from 1851-01-31 to 1851-02-01", d.FirstCause));
    }

    [Fact]
    public void The_chain_of_causes_leads_from_the_nearest_to_the_first()
    {
        var norm = Differences(new RemoveEvent("last-payment")).First(d => d.Kind == "norm");
        Assert.Equal(3, norm.Causes.Length);
        Assert.Contains("settled", norm.Causes[0], StringComparison.Ordinal);
        Assert.Contains("waiver", norm.Causes[1], StringComparison.Ordinal);
        Assert.Contains("last-payment is removed", norm.Causes[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_norm_that_is_law_on_one_reading_only_differs_by_that_reading()
    {
        var loose = new ChooseReading("duty", "loose");
        var treaty = TestTreaty.Exchanged.With(Law.Reading("duty", true, "strict", "loose")).With(Law.Must(Fortification) with { Guard = new Guard("duty", "strict") });
        var difference = Assert.Single(Comparison.Of(treaty.Inquiry, treaty.After(loose), TestTreaty.Of(loose)));
        Assert.Equal(("stands", "does not stand", "duty is read loose instead of strict"), (difference.Before, difference.After, difference.FirstCause));
    }

    [Fact]
    public void That_an_instrument_comes_into_force_later_is_a_difference_until_then()
    {
        var treaty = TestTreaty.Exchanged.With(Law.May(Fortification));
        var later = new MoveEvent("event-1", On("1850-03-01"));
        var force = Comparison.Of(treaty.Inquiry, treaty.After(later), TestTreaty.Of(later)).Single(d => d.Kind == "force");
        Assert.Equal(new Interval(Boundary.StartOf(TestTreaty.Opening), Boundary.StartOf(On("1850-03-01"))), force.Span);
        Assert.Equal("event-1 is moved from 1850-01-31 to 1850-03-01", force.FirstCause);
    }

    private static List<Difference> Differences(params Change[] changes) =>
        [.. Comparison.Of(s_treaty.Inquiry, s_treaty.After([.. changes]), TestTreaty.Of([.. changes]))];
}
