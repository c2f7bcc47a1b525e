using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Conflicts;

/// <summary>Which of two contrary norms goes before: by article, by declaration between instruments, or neither.</summary>
public class PrecedenceTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Instrument(Alliance, Aurelia, Borea) with { Force = Law.Going(Blockade) })
        .Happened(Blockade, "1850-03-01", "blockade").Happened(Unblocking, "1850-04-01", "relief");

    private static readonly Norm s_right = Law.May(Trade);

    private static readonly Norm s_ban = Law.MustNot(Trade, 2).While(Law.Going(Blockade));

    [Fact]
    [Example("9.6")]
    public void Contrary_norms_of_equal_rank_are_in_conflict_while_both_bind()
    {
        var treaty = s_treaty.With(s_right, s_ban);
        treaty.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.Conflict), ("1850-03-31", Verdict.Conflict), ("1850-04-01", Verdict.Yes));
        treaty.HasVerdicts(Modality.MustNot, Trade, ("1850-02-28", Verdict.No), ("1850-03-01", Verdict.Conflict), ("1850-04-01", Verdict.No));
    }

    [Fact]
    [Example("9.1")]
    public void What_stands_notwithstanding_an_article_overrides_it_while_it_binds() =>
        s_treaty.With(s_right, s_ban with { Notwithstanding = ["1"] }).HasVerdicts(
            Modality.May, Trade, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.No), ("1850-03-31", Verdict.No), ("1850-04-01", Verdict.Yes));

    [Fact]
    [Example("9.2")]
    public void What_is_subject_to_an_article_yields_to_it_while_it_binds() =>
        s_treaty.With(s_right with { SubjectTo = ["2"] }, s_ban).HasVerdicts(
            Modality.May, Trade, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.No), ("1850-03-31", Verdict.No), ("1850-04-01", Verdict.Yes));

    [Fact]
    [Example("9.4")]
    public void If_each_yields_to_the_other_neither_does() =>
        s_treaty.With(s_right with { SubjectTo = ["2"] }, s_ban with { SubjectTo = ["1"] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Conflict));

    [Fact]
    [Example("9.3")]
    public void Of_two_instruments_the_one_declared_to_go_before_overrides_the_other_while_it_is_in_force()
    {
        var treaty = s_treaty.With(s_right, Law.MustNot(Trade, 2).In(Alliance));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Conflict));
        (treaty with { Precedences = [new(Alliance, Peace, "the later treaty", ArticleOf(Alliance, 1))] }).HasVerdicts(
            Modality.May, Trade, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.No), ("1850-04-01", Verdict.Yes));
        (treaty with { Precedences = [new(Peace, Alliance, "the special treaty", Article(1))] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes));
    }

    [Fact]
    [Example("9.10")]
    public void What_goes_before_through_a_third_is_not_declared_to_go_before() =>
        (s_treaty.With(s_right, Law.MustNot(Trade, 2).In(Alliance)) with { Precedences = [new(Alliance, Commerce, "the later treaty", ArticleOf(Alliance, 1)), new(Commerce, Peace, "the later treaty", Article(1))] })
            .HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Conflict));

    [Fact]
    public void An_article_overrides_only_articles_of_its_own_instrument() =>
        s_treaty.With(s_right, Law.MustNot(Trade, 2).In(Alliance) with { Notwithstanding = ["1"] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Conflict));

    [Fact]
    public void An_exemption_overrides_a_duty_and_leaves_it_silent()
    {
        var treaty = s_treaty.With(Law.Must(Fortification), Law.NeedNot(Fortification, 2).While(Law.Going(Blockade)) with { Notwithstanding = ["1"] });
        treaty.HasVerdicts(Modality.Must, Fortification, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.No), ("1850-04-01", Verdict.Yes));
        treaty.HasVerdicts(Modality.NeedNot, Fortification, ("1850-02-28", Verdict.No), ("1850-03-01", Verdict.Yes), ("1850-04-01", Verdict.No));
    }

    [Fact]
    public void Where_it_is_not_known_whether_the_other_binds_the_verdict_is_undetermined() =>
        (s_treaty with { Events = [s_treaty.Events[0]] }).Happened(Blockade, new DateRange(On("1850-03-01"), On("1850-03-03"))).With(s_right, s_ban with { Notwithstanding = ["1"] })
            .HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.Yes), ("1850-03-01", Verdict.Undetermined), ("1850-03-03", Verdict.No));

    [Fact]
    public void As_known_before_the_exception_it_may_have_begun() =>
        s_treaty.With(s_right, s_ban with { Notwithstanding = ["1"] }).KnownOn("1850-02-10")
            .HasVerdicts(Modality.May, Trade, ("1850-02-10", Verdict.Yes), ("1850-02-11", Verdict.Undetermined));

    [Fact]
    public void The_exception_may_be_law_on_one_reading_only()
    {
        var treaty = s_treaty.With(Law.Reading("ban", true, "general", "none")).With(s_right, s_ban with { Notwithstanding = ["1"], Guard = new("ban", "general") });
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.No));
        treaty.Read("ban", "none").HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes));
        Assert.Contains(treaty.Ask(Modality.May, Trade, "1850-03-01").Flips, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [ChooseReading { Choice: "none" }]);
    }

    [Fact]
    [Example("9.9")]
    public void A_conflict_names_both_articles()
    {
        var answer = s_treaty.With(s_right, s_ban).Ask(Modality.May, Trade, "1850-03-10");
        Assert.Equal([Article(1), Article(2)], answer.Because.Select(p => p.At));
    }

    [Fact]
    public void The_proof_of_a_defeat_says_why_the_other_goes_before()
    {
        Assert.Contains(
            "Borea may trade at Karst gives way: peace, article 2 stands notwithstanding peace, article 1",
            s_treaty.With(s_right, s_ban with { Notwithstanding = ["1"] }).Why(Modality.May, Trade, "1850-03-10"));
        Assert.Contains(
            "Borea may trade at Karst gives way: peace, article 1 is subject to peace, article 2",
            s_treaty.With(s_right with { SubjectTo = ["2"] }, s_ban).Why(Modality.May, Trade, "1850-03-10"));
        Assert.Contains(
            "Borea may trade at Karst gives way: alliance, article 2 goes before peace, article 1 (the later treaty)",
            (s_treaty.With(s_right, Law.MustNot(Trade, 2).In(Alliance)) with { Precedences = [new(Alliance, Peace, "the later treaty", ArticleOf(Alliance, 1))] }).Why(Modality.May, Trade, "1850-03-10"));
    }

    [Fact]
    public void It_would_be_flipped_by_the_end_of_what_overrides() => Assert.Contains(
        s_treaty.With(s_right, s_ban with { Notwithstanding = ["1"] }).Ask(Modality.May, Trade, "1850-03-10").Flips,
        f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [MoveEvent { Id: "relief" }]);

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_treaty.With(s_right, s_ban, Law.Must(Fortification), Law.NeedNot(Fortification, 2) with { Notwithstanding = ["1"] }));
        AllQuestions.AreAnswered(s_treaty.With(s_right, Law.MustNot(Trade, 2).In(Alliance)) with { Precedences = [new(Alliance, Peace, "the later treaty", ArticleOf(Alliance, 1))] });
    }
}
