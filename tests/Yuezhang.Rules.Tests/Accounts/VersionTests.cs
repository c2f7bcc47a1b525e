using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Review;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Review;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Accounts;

/// <summary>A debt that two versions of the peace make differently: as signed, 100 crowns within a month; as printed, 120 within two.</summary>
public class VersionTests
{
    private static readonly Account s_signed = Debts.Of((100, 1)) with { Guard = new Guard("version", "signed") };

    private static readonly Account s_printed = Debts.Of((120, 2)) with { Guard = new Guard("version", "printed") };

    private static readonly TestTreaty s_both = NormLifeTests.Complete(TestTreaty.Exchanged).With(s_signed).With(s_printed).CompletePayments();

    private static readonly Question s_owed = new WhatIsOwed(Aurelia, Borea, Debt);

    [Fact]
    [Example("10.14")]
    public void A_debt_is_as_the_version_has_it_that_governs()
    {
        var signed = s_both.With(Law.Reading("version", true, "signed", "printed")).Pays("1850-02-20", 100);
        Says(signed, s_owed, "1850-01-30", Verdict.NotYet, null);
        Says(signed, s_owed, "1850-01-31", Verdict.Yes, 100);
        Says(signed, s_owed, "1850-02-20", Verdict.Ended, 0);
        Assert.Equal(new DayValue(On("1850-02-28")), signed.Ask(new WhenDue(Debt, 1), "1850-02-01").Value);
        signed.HasTruths(Law.Settled(Debt), ("1850-02-19", Truth.False), ("1850-02-20", Truth.True));
        var printed = signed.Read("version", "printed");
        Says(printed, s_owed, "1850-01-31", Verdict.Yes, 120);
        Says(printed, s_owed, "1850-02-20", Verdict.Yes, 20);
        Assert.Equal(new DayValue(On("1850-03-31")), printed.Ask(new WhenDue(Debt, 1), "1850-02-01").Value);
        printed.HasTruths(Law.Settled(Debt), ("1850-02-20", Truth.False));
        printed.HasVerdicts(Modality.Must, new Act(Verb.Pay, Aurelia, Debt), ("1850-02-20", Verdict.Yes));
        signed.HasVerdicts(Modality.Must, new Act(Verb.Pay, Aurelia, Debt), ("1850-02-19", Verdict.Yes), ("1850-02-20", Verdict.Ended));
    }

    [Fact]
    [Example("10.15")]
    public void Where_neither_governs_and_they_differ_it_is_undetermined()
    {
        var open = s_both.With(Law.Reading("version", false, "signed", "printed"));
        Assert.Contains("no choice governs in version (how is version meant?)", Says(open, s_owed, "1850-02-01", Verdict.Undetermined, null).Missing);
        Says(open.Pays("1850-02-20", 120), new WhatPrincipal(Debt), "1850-02-20", Verdict.Ended, 0);
    }

    [Fact]
    [Example("10.16")]
    public void Where_only_one_version_makes_it_there_is_no_debt_on_the_other()
    {
        var printed = NormLifeTests.Complete(TestTreaty.Exchanged).With(s_printed).CompletePayments().With(Law.Reading("version", true, "signed", "printed"));
        foreach (var question in new[] { s_owed, new WhatPrincipal(Debt), new WhatInterest(Debt), new WhenDue(Debt, 1) })
        {
            Says(printed, question, "1850-02-01", Verdict.Silent, null);
        }

        foreach (var condition in new[] { Law.Settled(Debt), Law.Paid(1), Law.Overdue(1), Law.Waived })
        {
            printed.HasTruths(condition, ("1850-01-30", Truth.False), ("1850-02-01", Truth.False), ("1850-06-01", Truth.False));
        }

        printed.HasVerdicts(Modality.Must, new Act(Verb.Pay, Aurelia, Debt), ("1850-02-01", Verdict.Silent));
        Assert.Contains("version is read signed: the ground of signed", printed.Why(Law.Settled(Debt), "1850-02-01"));
        printed.Read("version", "printed").HasTruths(Law.Overdue(1), ("1850-03-31", Truth.False), ("1850-04-01", Truth.True));
    }

    [Fact]
    public void How_it_is_read_is_told_and_what_the_other_reading_says()
    {
        var signed = s_both.With(Law.Reading("version", true, "signed", "printed"));
        var answer = signed.Ask(s_owed, "1850-02-01");
        Assert.Contains("version is read signed, which governs", answer.Assumptions);
        Assert.Equal(new MoneyValue([new Amount(120, Crown)]), Assert.Single(signed.Inquiry.VaryReadings(s_owed, answer)).Value);
    }

    [Fact]
    public void A_scenario_may_make_the_other_version_law()
    {
        var signed = s_both.With(Law.Reading("version", true, "signed", "printed"));
        var (scenario, inquiry) = (TestTreaty.Of(new ChooseReading("version", "printed")), signed.Inquiry);
        var supposed = inquiry.Under(scenario)!;
        Assert.Equal(new MoneyValue([new Amount(120, Crown)]), supposed.Consider(s_owed, On("1850-02-01")).Value);
        Assert.Contains(Comparison.Of(inquiry, supposed, scenario), d => d.Kind == "account" && d.FirstCause?.Contains("version", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Two_debts_of_one_name_are_refused_where_both_are_law()
    {
        var readings = s_both.With(Law.Reading("version", true, "signed", "printed"));
        Assert.Empty(Faults.Of(readings.Library));
        Faults.The(LawProblemKind.DuplicateIdentity, (readings with { Accounts = [s_signed, s_printed with { Guard = null }] }).Library);
        Faults.The(LawProblemKind.DuplicateIdentity, (readings with { Accounts = [s_signed, s_printed with { Guard = s_signed.Guard }] }).Library);
    }

    [Fact]
    public void Versions_are_shown_as_one_debt_and_not_reviewed_as_two()
    {
        var open = s_both.With(Law.Reading("version", false, "signed", "printed"));
        Assert.Single(DayView.Of(open.Inquiry, On("1850-02-01")).Owed);
        Assert.Single(TimelineView.Of(open.Inquiry, open.Library.Instruments, null, null, On("1850-02-01")).Instruments.SelectMany(i => i.Rows), r => r.Kind == "debt");
        Assert.DoesNotContain(Reviewed.Of(open), f => f is TwoLastDays);
    }

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        // its last days are named: whatever is supposed, they are known
        var treaty = (s_both with { Accounts = [.. s_both.Accounts.Select(a => a with { Instalments = [a.Instalments[0] with { Due = Law.By(a.Instalments[0].Amount == 100 ? "1850-02-28" : "1850-03-31") }] })] }).Pays("1850-02-20", 100);
        AllQuestions.AreAnswered(treaty.With(Law.Reading("version", true, "signed", "printed")));
        AllQuestions.AreAnswered(treaty.With(Law.Reading("version", false, "signed", "printed")));
    }

    private static Answer Says(TestTreaty treaty, Question question, string day, Verdict verdict, int? crowns)
    {
        var answer = treaty.Ask(question, day);
        Assert.Equal((verdict, crowns is { } known ? new MoneyValue([new Amount(known, Crown)]) : null), (answer.Verdict, answer.Value as MoneyValue));
        return answer;
    }
}
