using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>How much ore may Aurelia deliver? It may deliver; notwithstanding, it must not more than ten tons, and, once the pledge is arranged, than five.</summary>
public class HowMuchMayTests
{
    private static readonly Question s_question = new HowMuchMay(Delivery);

    private static readonly Norm s_right = Law.May(Delivery);

    private static readonly Norm s_ten = Limit(10, Ton, 2);

    private static readonly Norm s_five = Limit(5, Ton, 3).Once(Law.Done(Arrangement));

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(Delivery, "1870-12-31");

    private static readonly TestTreaty s_limited = s_treaty.With(s_right, s_ten, s_five);

    [Fact]
    [Example("14.33")]
    public void It_is_the_least_limit_that_binds()
    {
        var treaty = s_limited.Happened(Arrangement, "1850-03-01");
        Says(treaty, "1850-01-30", Verdict.NotYet);
        Says(treaty, "1850-01-31", Verdict.Yes, new Amount(10, Ton));
        Says(treaty, "1850-02-28", Verdict.Yes, new Amount(10, Ton));
        var answer = Says(treaty, "1850-03-01", Verdict.Yes, new Amount(5, Ton));
        var told = answer.Because.Select(p => English.Say(p.Finding)).ToList();
        Assert.Equal(["Aurelia must not deliver ore with more than 5 tons: in force", "Aurelia may deliver ore: in force"], told.Take(2));
        Assert.Contains("Aurelia may deliver ore gives way: peace, article 3 stands notwithstanding peace, article 1", told);
        Assert.Equal(new Interval(Boundary.StartOf(On("1850-03-01")), Boundary.End), answer.Holds);
    }

    [Fact]
    [Example("14.34")]
    public void Without_a_limit_it_is_whether_it_may_at_all()
    {
        var treaty = s_treaty.With(s_right.Until(Law.Done(Arrangement))).Happened(Arrangement, "1850-03-01");
        Says(treaty, "1850-01-30", Verdict.NotYet);
        Says(treaty, "1850-02-28", Verdict.Yes);
        Says(treaty, "1850-03-01", Verdict.Ended);
    }

    [Fact]
    [Example("14.35")]
    public void Where_no_norm_speaks_the_answer_is_silent()
    {
        Assert.IsType<SilenceFinding>(Assert.Single(Says(s_treaty.With(s_ten.Of(Borea)), "1850-02-01", Verdict.Silent).Because).Finding);
        Says(s_treaty.With(s_five), "1850-02-01", Verdict.Silent);
    }

    [Fact]
    [Example("14.36")]
    public void What_is_forbidden_at_all_is_no()
    {
        var treaty = s_limited.With(Law.MustNot(Delivery, 4).While(Law.Going(Blockade)) with { Notwithstanding = ["1"] }).Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01");
        Says(treaty, "1850-02-28", Verdict.Yes, new Amount(10, Ton));
        Says(treaty, "1850-03-01", Verdict.No);
        Says(treaty, "1850-03-31", Verdict.No);
        Says(treaty, "1850-04-01", Verdict.Yes, new Amount(10, Ton));
    }

    [Fact]
    [Example("14.37")]
    public void Where_it_is_open_whether_a_lower_limit_binds_it_is_undetermined()
    {
        var treaty = s_limited.Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04")));
        Says(treaty, "1850-02-28", Verdict.Yes, new Amount(10, Ton));
        Assert.Equal("it may be 5 tons or 10 tons", Says(treaty, "1850-03-01", Verdict.Undetermined).Missing[0]);
        Says(treaty, "1850-03-03", Verdict.Undetermined);
        Says(treaty, "1850-03-04", Verdict.Yes, new Amount(5, Ton));
        Says(treaty.With(Limit(4, Ton, 5)), "1850-03-01", Verdict.Yes, new Amount(4, Ton));
        var alone = s_treaty.With(s_right, s_five).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04")));
        Assert.Equal("it may be 5 tons, or there may be no such limit", Says(alone, "1850-03-01", Verdict.Undetermined).Missing[0]);
    }

    [Fact]
    [Example("14.38")]
    public void A_right_and_a_limit_of_equal_rank_conflict()
    {
        var treaty = s_treaty.With(s_right, s_five with { Notwithstanding = [] }).Happened(Arrangement, "1850-03-01");
        Says(treaty, "1850-02-28", Verdict.Yes);
        Assert.Equal([Article(1), Article(3)], Says(treaty, "1850-03-01", Verdict.Conflict).Because.Select(p => p.At).Distinct().OrderBy(c => c.Article, StringComparer.Ordinal));
    }

    [Fact]
    [Example("14.39")]
    public void A_limit_that_gives_way_is_none()
    {
        var more = Law.May(Delivery with { Measure = new Amount(5, Ton), MoreThan = true }, 6).While(Law.Going(Blockade)) with { Notwithstanding = ["3"] };
        var treaty = s_treaty.With(s_right, s_ten with { Notwithstanding = ["1", "6"] }, s_five, more)
            .Happened(Arrangement, "1850-02-01").Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01");
        Says(treaty, "1850-02-28", Verdict.Yes, new Amount(5, Ton));
        Says(treaty, "1850-03-01", Verdict.Yes, new Amount(10, Ton));
        Says(treaty, "1850-03-31", Verdict.Yes, new Amount(10, Ton));
        Says(treaty, "1850-04-01", Verdict.Yes, new Amount(5, Ton));
        Says(s_limited.With(more with { While = Alternatives<Condition>.None }), "1850-03-01", Verdict.Conflict);
    }

    [Fact]
    [Example("14.40")]
    public void Each_unit_has_its_limit_and_asked_in_one_the_others_count_for_nothing()
    {
        var treaty = s_limited.With(Limit(7, Crown, 4)).Happened(Arrangement, "1850-03-01");
        Says(treaty, "1850-02-28", Verdict.Yes, new Amount(10, Ton), new Amount(7, Crown));
        Says(treaty, "1850-03-01", Verdict.Yes, new Amount(5, Ton), new Amount(7, Crown));
        Says(treaty, "1850-03-01", Verdict.Yes, Crown, new Amount(7, Crown));
        Assert.Contains("Aurelia must not deliver ore with more than 7 crowns: in force", Says(treaty, "1850-03-01", Verdict.Silent, Florin).Because.Select(p => English.Say(p.Finding)));
        Says(s_treaty.With(s_right), "1850-03-01", Verdict.Yes, Florin);
    }

    [Fact]
    public void A_permission_of_one_quantity_neither_sets_a_limit_nor_raises_one()
    {
        var seven = Law.May(Delivery with { Measure = new Amount(7, Ton) }, 6) with { Notwithstanding = ["2"] };
        Says(s_treaty.With(seven), "1850-02-01", Verdict.Silent);
        Says(s_treaty.With(s_right, Limit(5, Ton, 2), seven), "1850-02-01", Verdict.Yes, new Amount(5, Ton));
    }

    [Fact]
    public void What_one_reading_limits_and_another_does_not_is_undetermined()
    {
        var treaty = s_treaty.With(s_right, s_ten with { Guard = new Guard("point", "strict") });
        Says(treaty.With(Law.Reading("point", true, "strict", "loose")), "1850-02-01", Verdict.Yes, new Amount(10, Ton));
        Says(treaty.With(Law.Reading("point", true, "loose", "strict")), "1850-02-01", Verdict.Yes);
        Says(treaty.With(Law.Reading("point", false, "strict", "loose")), "1850-02-01", Verdict.Undetermined);
    }

    [Fact]
    public void Beyond_the_horizon_nothing_is_said() => Assert.Equal(Verdict.Undetermined, s_limited.Inquiry.Ask(s_question, On("1871-01-01")).Verdict);

    [Fact]
    public void Every_question_about_it_is_answered() =>
        AllQuestions.AreAnswered(s_limited.With(Limit(7, Crown, 4)).Happened(Arrangement, new DateRange(On("1850-03-01"), On("1850-03-04"))));

    private static Norm Limit(int amount, Unit unit, int article) =>
        Law.MustNot(Delivery with { Measure = new Amount(amount, unit), MoreThan = true }, article) with { Id = $"limit-{article}", Notwithstanding = ["1"] };

    private static Answer Says(TestTreaty treaty, string day, Verdict verdict, params ImmutableArray<Amount> limits) => Says(treaty, day, verdict, null, limits);

    private static Answer Says(TestTreaty treaty, string day, Verdict verdict, Unit? unit, params ImmutableArray<Amount> limits)
    {
        var answer = treaty.Ask(new HowMuchMay(Delivery, unit), day);
        Assert.Equal((verdict, limits.IsEmpty ? null : new MoneyValue(limits)), (answer.Verdict, answer.Value as MoneyValue));
        return answer;
    }
}
