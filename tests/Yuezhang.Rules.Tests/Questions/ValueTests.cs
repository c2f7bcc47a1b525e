using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Questions;

public class ValueTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Debts.Of((400, 12), (800, 36)).At(Debts.Interest(new(1, 20), 6)))
        .With(Debts.Recurring(5, Law.Months(12), Law.InForce) with { Unit = Florin })
        .CompletePayments().CompletePayments(account: Share)
        .Pays("1851-01-31", 400, PaymentPart.Instalment, 1);

    [Fact]
    public void What_is_owed_is_principal_and_interest_of_each_unit()
    {
        var answer = s_treaty.Ask(new WhatIsOwed(Aurelia, Borea, null), "1851-07-31");
        Assert.Equal((Verdict.Yes, (AnswerValue?)new MoneyValue([new(820, Crown), new(5, Florin)])), (answer.Verdict, answer.Value));
    }

    [Fact]
    public void Principal_and_interest_can_be_asked_apart()
    {
        Assert.Equal(new MoneyValue([new Amount(800, Crown)]), s_treaty.Ask(new WhatPrincipal(Debt), "1851-07-31").Value);
        Assert.Equal(new MoneyValue([new Amount(20, Crown)]), s_treaty.Ask(new WhatInterest(Debt), "1851-07-31").Value);
    }

    [Fact]
    public void Before_the_account_opens_nothing_is_owed_yet() =>
        Assert.Equal(Verdict.NotYet, s_treaty.Ask(new WhatPrincipal(Debt), "1850-01-30").Verdict);

    [Fact]
    public void A_settled_debt_has_ended()
    {
        var answer = s_treaty.Pays("1851-07-31", 20, PaymentPart.Interest).Pays("1851-07-31", 800).Ask(new WhatIsOwed(Aurelia, null, Debt), "1851-08-01");
        Assert.Equal((Verdict.Ended, (AnswerValue?)new MoneyValue([new(0, Crown)])), (answer.Verdict, answer.Value));
    }

    [Fact]
    public void Between_others_nothing_is_said_of_debts() =>
        Assert.Equal(Verdict.Silent, s_treaty.Ask(new WhatIsOwed(Borea, null, null), "1851-07-31").Verdict);

    [Fact]
    public void Where_payments_are_not_recorded_what_is_owed_is_undetermined()
    {
        var answer = s_treaty.KnownOn("1851-03-01").Ask(new WhatIsOwed(Aurelia, null, Debt), "1851-07-31");
        Assert.Equal(Verdict.Undetermined, answer.Verdict);
        Assert.Null(answer.Value);
        Assert.NotEmpty(answer.Missing);
    }

    [Fact]
    public void An_instalment_has_its_last_day_and_none_where_its_clock_has_not_started()
    {
        Assert.Equal(new DayValue(On("1853-01-31")), s_treaty.Ask(new WhenDue(Debt, 2), "1850-06-01").Value);
        var waiting = s_treaty with { Events = [], Accounts = [Debts.Of((400, 12))] };
        var answer = waiting.Ask(new WhenDue(Debt, 1), "1850-06-01");
        Assert.Equal(Verdict.Undetermined, answer.Verdict);
        Assert.Null(answer.Value);
        Assert.Equal(Verdict.Silent, waiting.Ask(new WhenDue(Debt, 7), "1850-06-01").Verdict);
    }

    [Fact]
    public void Since_when_something_holds_has_a_day_looking_back_and_looking_forward()
    {
        var question = new SinceWhen(Law.Bound(Modality.Must, Fortification));
        var treaty = s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))).Happened(Arrangement, "1850-05-05");
        Assert.Equal(new DayValue(On("1850-05-05")), treaty.Ask(question, "1850-02-01").Value);
        Assert.Equal(new DayValue(On("1850-05-05")), treaty.Ask(question, "1850-09-01").Value);
        Assert.Equal(Verdict.No, s_treaty.With(Law.May(Fortification)).Ask(question, "1850-09-01").Verdict);
    }

    [Fact]
    public void A_day_view_asks_of_every_account_norm_and_instrument_and_shows_what_falls_due_next()
    {
        var view = DayView.Of(s_treaty.With(Law.Must(Fortification).Within(Law.Months(18))).Inquiry, On("1851-02-15"));
        Assert.Equal([Debt, Share], view.Owed.Select(o => o.Account.Name));
        Assert.Equal([Modality.Must], view.Norms.Select(n => n.Norm.Modality));
        Assert.Equal(Verdict.Yes, Assert.Single(view.Instruments).Answer.Verdict);
        Assert.Equal(["1851-07-31", "1851-07-31", "1852-01-31", "1852-01-31"], view.NextDue.Select(d => d.Day.ToString()));
    }

    [Fact]
    public void The_due_list_has_instalments_charges_interest_and_terms_in_the_order_of_days()
    {
        var due = DueList.Of(s_treaty.With(Law.Must(Fortification).Within(Law.Months(18))).Inquiry, On("1851-01-31"), On("1852-01-31"));
        Assert.Equal(
            ["1851-01-31 instalment 1 of the debt", "1851-01-31 charge 1 of the share", "1851-07-31 interest on the debt", "1851-07-31 Aurelia must fortify the Moor",
             "1852-01-31 interest on the debt", "1852-01-31 charge 2 of the share"],
            due.Select(d => $"{d.Day} {d.What}"));
    }
}
