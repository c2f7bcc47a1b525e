using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Questions;

public class VerdictTests
{
    private const string Day = "1850-06-01";

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    [Fact]
    [Example("14.4")]
    public void What_is_in_force_is_answered_yes() => AssertVerdict(Verdict.Yes, s_treaty.With(Law.Must(Fortification)), Modality.Must);

    [Fact]
    [Example("14.5")]
    public void What_is_breached_and_still_owed_is_answered_yes() =>
        AssertVerdict(Verdict.Yes, s_treaty.With(Law.Must(Fortification).Within(Law.Months(1))), Modality.Must);

    [Fact]
    public void What_must_be_done_may_be_done() => AssertVerdict(Verdict.Yes, s_treaty.With(Law.Must(Fortification)), Modality.May);

    [Theory]
    [InlineData(Modality.MustNot, Modality.Must)]
    [InlineData(Modality.NeedNot, Modality.Must)]
    [InlineData(Modality.May, Modality.MustNot)]
    [InlineData(Modality.Must, Modality.MustNot)]
    [InlineData(Modality.MustNot, Modality.May)]
    [InlineData(Modality.Must, Modality.NeedNot)]
    [Example("14.6")]
    public void Where_the_contrary_is_concluded_the_answer_is_no(Modality law, Modality asked) =>
        AssertVerdict(Verdict.No, s_treaty.With(Law.Norm(law, Fortification)), asked);

    [Fact]
    [Example("14.7")]
    public void What_is_fulfilled_cured_expired_or_terminated_has_ended()
    {
        AssertVerdict(Verdict.Ended, s_treaty.With(Law.Must(Fortification)).Happened(Fortification, "1850-05-01"), Modality.Must);
        AssertVerdict(Verdict.Ended, s_treaty.With(Law.Must(Fortification).Within(Law.Months(1))).Happened(Fortification, "1850-05-01"), Modality.Must);
        AssertVerdict(Verdict.Ended, s_treaty.With(Law.May(Fortification).Until(Law.Done(Arrangement))).Happened(Arrangement, "1850-05-01"), Modality.May);
        AssertVerdict(Verdict.Ended, s_treaty.With(Law.Must(Fortification).Until(Law.Done(Arrangement))).Happened(Arrangement, "1850-05-01"), Modality.Must);
    }

    [Fact]
    [Example("14.8")]
    public void What_waits_is_not_yet()
    {
        AssertVerdict(Verdict.NotYet, s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))), Modality.Must);
        Assert.Equal(Verdict.NotYet, s_treaty.With(Law.Must(Fortification)).Ask(Modality.Must, Fortification, "1850-01-30").Verdict);
    }

    [Fact]
    [Example("14.9")]
    public void Where_no_rule_speaks_the_answer_is_silence_and_cites_the_articles_searched()
    {
        var answer = s_treaty.With(Law.Must(Evacuation)).Ask(Modality.Must, Fortification, Day);
        Assert.Equal(Verdict.Silent, answer.Verdict);
        var searched = Assert.IsType<SilenceFinding>(Assert.Single(answer.Because).Finding);
        Assert.Equal([Article(1), Article(2), Article(3)], searched.Searched);
        Assert.Empty(answer.Flips);
    }

    [Theory]
    [InlineData(Modality.Must, Modality.NeedNot, Modality.Must)]
    [InlineData(Modality.Must, Modality.NeedNot, Modality.NeedNot)]
    [InlineData(Modality.May, Modality.MustNot, Modality.May)]
    [InlineData(Modality.May, Modality.MustNot, Modality.MustNot)]
    [InlineData(Modality.Must, Modality.MustNot, Modality.Must)]
    [Example("14.2")]
    public void Two_norms_that_disagree_are_in_conflict_and_both_are_cited(Modality one, Modality other, Modality asked)
    {
        var answer = s_treaty.With(Law.Norm(one, Fortification, 1), Law.Norm(other, Fortification, 2)).Ask(asked, Fortification, Day);
        Assert.Equal(Verdict.Conflict, answer.Verdict);
        Assert.Equal([Article(1), Article(2)], answer.Because.Select(p => p.At).OrderBy(c => c.Line));
    }

    [Theory]
    [InlineData(Modality.Must, Verdict.No)]
    [InlineData(Modality.NeedNot, Verdict.Yes)]
    public void A_norm_that_stands_notwithstanding_another_defeats_it(Modality asked, Verdict verdict)
    {
        var answer = s_treaty.With(Law.Must(Fortification, 1), Law.NeedNot(Fortification, 2) with { Notwithstanding = ["1"] }).Ask(asked, Fortification, Day);
        Assert.Equal(verdict, answer.Verdict);
        Assert.Contains(answer.Because, p => p.Finding is DefeatFinding { Defeated.Modality: Modality.Must, By.Modality: Modality.NeedNot });
    }

    [Fact]
    public void It_defeats_nothing_while_it_does_not_bind_itself() => AssertVerdict(
        Verdict.Yes,
        s_treaty.With(Law.Must(Fortification, 1), Law.NeedNot(Fortification, 2).Once(Law.Done(Arrangement)) with { Notwithstanding = ["1"] }),
        Modality.Must);

    [Fact]
    [Example("14.3")]
    public void Possible_facts_that_disagree_leave_it_undetermined_and_what_is_missing_is_named()
    {
        var answer = TestTreaty.Exchanged.With(Law.Must(Fortification).Once(Law.Done(CommerceExchange))).Ask(Modality.Must, Fortification, Day);
        Assert.Equal(Verdict.Undetermined, answer.Verdict);
        Assert.Contains(answer.Missing, m => m.Contains("the commerce treaty is exchanged", StringComparison.Ordinal));
    }

    [Fact]
    public void The_answer_holds_exactly_as_long_as_the_verdict_is_the_same()
    {
        var treaty = s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement)).Within(Law.Months(1)))
            .Happened(Arrangement, "1850-02-10").Happened(Fortification, "1850-07-01");
        Assert.Equal(new Interval(Boundary.StartOf(On("1850-02-10")), Boundary.StartOf(On("1850-07-01"))), treaty.Ask(Modality.Must, Fortification, Day).Holds);
    }

    [Fact]
    public void A_garrison_beyond_its_limit_is_forbidden_and_one_within_it_is_not()
    {
        var limit = Garrison with { Measure = new(1, Brigade), MoreThan = true };
        var treaty = s_treaty.With(Law.MustNot(limit));
        Assert.Equal(Verdict.Yes, treaty.Ask(Modality.MustNot, Garrison with { Measure = new(2, Brigade) }, Day).Verdict);
        Assert.Equal(Verdict.Silent, treaty.Ask(Modality.MustNot, Garrison with { Measure = new(1, Brigade) }, Day).Verdict);
    }

    [Fact]
    public void Every_answer_but_silence_cites_where_it_stands()
    {
        var answer = s_treaty.With(Law.Must(Fortification).Once(Law.Done(Arrangement))).Ask(Modality.Must, Fortification, Day);
        Assert.All(answer.Because, p => Assert.Equal(Article(1), p.At));
        Assert.Contains(answer.Because.SelectMany(p => p.Steps()), p => p.Finding is ConditionFinding { Truth: Truth.False });
    }

    private static void AssertVerdict(Verdict verdict, TestTreaty treaty, Modality asked) =>
        Assert.Equal(verdict, treaty.Ask(asked, Fortification, Day).Verdict);

    [Theory]
    [InlineData("1850-02-02", "1850-02-17", 1)]
    [InlineData("1850-05-12", "1850-05-19", 2)]
    public void A_wide_beginning_is_missing_only_where_it_may_come_after_the_end(string earliest, string latest, int missing)
    {
        var treaty = s_treaty.Happened(Garrison, new DateRange(On(earliest), On(latest))).Happened(Evacuation, new DateRange(On("1850-05-10"), On("1850-05-15")));
        var answer = treaty.Ask(new Lasts(Garrison, Article(1)), "1850-05-14");
        Assert.Equal(Verdict.Undetermined, answer.Verdict);
        Assert.Equal(missing, answer.Missing.Length);
        Assert.Contains(answer.Missing, m => m.Contains("evacuates", StringComparison.Ordinal));
    }
}
