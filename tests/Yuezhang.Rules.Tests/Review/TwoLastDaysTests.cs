using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Review;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Review;

/// <summary>Aurelia must fortify the Moor within six months of exchange, by article 1; and within something else by article 2.</summary>
public class TwoLastDaysTests
{
    private static readonly TestTreaty s_treaty = Reviewed.Treaty;

    private static readonly Norm s_duty = Law.Must(Fortification).Within(Law.Months(6));

    private static readonly Norm s_later = Law.Must(Fortification, 2).Within(Law.Months(12));

    [Fact]
    public void Two_duties_to_one_act_with_two_last_days_are_told_with_both()
    {
        var found = Reviewed.The<TwoLastDays>(s_treaty.With(s_duty, s_later));
        Assert.Equal(new Deadline(new Provision("Aurelia must fortify the Moor", Article(1)), "within 6 months of the exchange of the peace", On("1850-07-31")), found.One);
        Assert.Equal(new Deadline(new Provision("Aurelia must fortify the Moor", Article(2)), "within 12 months of the exchange of the peace", On("1851-01-31")), found.Other);
        Assert.Empty(found.Readings);
    }

    [Fact]
    public void Terms_from_different_starts_that_end_on_one_day_are_none_and_on_different_days_are_one()
    {
        var other = Law.Must(Fortification, 2).Within(Law.Days(31, Arrangement));
        Assert.Empty(Reviewed.Of(s_treaty.Happened(Arrangement, "1850-06-30").With(s_duty, other)));
        Assert.Equal(On("1850-08-01"), Reviewed.The<TwoLastDays>(s_treaty.Happened(Arrangement, "1850-07-01").With(s_duty, other)).Other.LastDay);
    }

    [Fact]
    public void Where_no_day_is_known_terms_from_one_start_are_held_against_each_other_by_length()
    {
        var (duty, later) = (Law.Must(Fortification).Within(Law.Months(6, CommerceExchange)), Law.Must(Fortification, 2).Within(Law.Months(12, CommerceExchange)));
        var treaty = TestTreaty.Exchanged.Complete(Fortification, "1870-12-31");
        var found = Assert.Single(Reviewed.Of(treaty.With(duty, later)).OfType<TwoLastDays>());
        Assert.Equal((null, null), (found.One.LastDay, found.Other.LastDay));
        Assert.Equal("within 12 months of the exchange of the commerce treaty", found.Other.Term);
        var year = new Term(new Period(1, PeriodUnit.Year), CommerceExchange, Article(3));
        Assert.Empty(Reviewed.Of(treaty.With(later, Law.Must(Fortification, 3).Within(year))).OfType<TwoLastDays>());
        Assert.Empty(Reviewed.Of(treaty.With(duty, Law.Must(Fortification, 2).Within(Law.Months(12, Delivery)))).OfType<TwoLastDays>());
    }

    [Fact]
    public void Duties_of_others_to_other_acts_or_to_others_are_other_performances()
    {
        Assert.Empty(Reviewed.Of(s_treaty.With(s_duty, s_later.Of(Borea))));
        Assert.Empty(Reviewed.Of(s_treaty.With(s_duty, Law.Must(Delivery, 2).Within(Law.Months(12)))));
        Assert.Empty(Reviewed.Of(s_treaty.With(s_duty.OwedTo(Borea), s_later.OwedTo(Corvia))));
        Assert.Empty(Reviewed.Of(s_treaty.With(s_duty, s_later with { Act = Fortification with { Place = Quay } })));
        Assert.Single(Reviewed.Of(s_treaty.With(s_duty.OwedTo(Borea), s_later)));
    }

    [Fact]
    public void A_duty_to_keep_something_so_is_performed_on_no_day() =>
        Assert.Empty(Reviewed.Of(s_treaty.With(s_duty, s_later.Keeping(Law.Not(Law.Going(Blockade))))));

    [Fact]
    public void Duties_on_different_choices_of_one_reading_are_none()
    {
        var treaty = s_treaty.With(Law.Reading("term", true, "short", "long"));
        Assert.Empty(Reviewed.Of(treaty.With(s_duty with { Guard = new("term", "short") }, s_later with { Guard = new("term", "long") })));
        Assert.Equal([new Guard("term", "long")], Reviewed.The<TwoLastDays>(treaty.With(s_duty, s_later with { Guard = new("term", "long") })).Readings);
        Assert.Empty(Reviewed.The<TwoLastDays>(treaty.With(s_duty, s_later with { Guard = new("term", "short") })).Readings);
    }

    [Fact]
    public void Duties_that_are_never_owed_at_once_are_none()
    {
        var pledged = Law.Done(Arrangement);
        Assert.Empty(Reviewed.Of(s_treaty.Happened(Arrangement, "1850-03-01").With(s_duty.Until(pledged), s_later.Once(pledged))));
        Assert.Empty(Reviewed.Of(s_treaty.With(s_duty, s_later.Once(pledged))));
    }

    [Fact]
    public void Duties_of_which_one_says_that_it_is_owed_unless_the_other_is_are_none_though_nobody_knows_which()
    {
        var pledged = Law.Done(Arrangement);
        var treaty = TestTreaty.Exchanged.Complete(Fortification, "1870-12-31");
        Assert.Empty(Reviewed.Of(treaty.With(s_duty.While(Law.Not(pledged)), s_later.Once(pledged))));
        Assert.Empty(Reviewed.Of(treaty.With(s_duty.Until(pledged), s_later.Once(Law.All(Law.Done(Exchange), pledged)))));
        Assert.Single(Reviewed.Of(treaty.With(s_duty, s_later.Once(pledged))));
    }

    [Fact]
    public void A_debt_is_performed_on_the_last_day_of_its_last_instalment()
    {
        var pay = Law.Must(new Act(Verb.Pay, Aurelia, Debt), 2);
        var treaty = s_treaty.CompletePayments().With(Debts.Of((10, 6), (20, 12)));
        var found = Reviewed.The<TwoLastDays>(treaty.With(pay.Within(Law.Months(9))));
        Assert.Equal((On("1851-01-31"), On("1850-10-31")), (found.One.LastDay, found.Other.LastDay));
        Assert.Equal(["Aurelia owes Borea the debt", "Aurelia must pay the debt"], [found.One.Provision.Text, found.Other.Provision.Text]);
        Assert.Empty(Reviewed.Of(treaty.With(pay.Within(Law.Months(12)))));
    }

    [Fact]
    public void Debts_of_the_same_sums_in_two_articles_are_suspected_to_be_one()
    {
        var debt = Debts.Of((10, 6), (20, 12));
        var treaty = s_treaty.CompletePayments().CompletePayments(account: Share).With(debt);
        var found = Reviewed.The<TwoLastDays>(treaty.With(Again(debt, 7, 13)));
        Assert.True(found.OfTwoDebts);
        Assert.Equal((On("1850-07-31"), On("1850-08-31")), (found.One.LastDay, found.Other.LastDay));
        Assert.Equal(["instalment 1 of the debt", "instalment 1 of the share"], [found.One.Provision.Text, found.Other.Provision.Text]);
        Assert.Empty(Reviewed.Of(treaty.With(Again(debt, 6, 12))));
        Assert.Empty(Reviewed.Of(treaty.With(Again(debt, 7, 13, article: 1))));

        static Account Again(Account debt, int first, int second, int article = 2) => debt with
        {
            Name = Share,
            At = Article(article),
            Instalments = [debt.Instalments[0] with { Due = Law.Months(first), At = Article(article) }, debt.Instalments[1] with { Due = Law.Months(second), At = Article(article) }],
        };
    }

    [Fact]
    public void Many_debts_of_the_same_sums_are_a_series()
    {
        var tributes = Enumerable.Range(0, 5).Select(i => Debts.OfParts([new Instalment(1, 10, Law.Months(6 + i), Article(i + 1))]) with
        {
            Name = Of($"tribute-{i}", $"tribute {i}", Sort.Account),
            At = Article(i + 1),
        });
        var treaty = s_treaty with { Accounts = [.. tributes], Completeness = [.. s_treaty.Completeness, .. tributes.SelectMany(t => s_treaty.CompletePayments(account: t.Name).Completeness)] };
        Assert.Empty(Reviewed.Of(treaty));
        Assert.NotEmpty(Reviewed.Of(treaty with { Accounts = [.. tributes.Take(2)] }));
    }

    [Fact]
    public void A_norm_said_of_many_is_one_finding()
    {
        var act = Fortification with { Object = AnyPlace };
        Assert.Single(Reviewed.Of(TestTreaty.Exchanged.With(Law.Must(act).Within(Law.Months(6)), Law.Must(act, 2).Within(Law.Months(12)))));
    }
}
