using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Review;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Review;

/// <summary>By article 1 Borea may trade at Karst, by article 2 it must not while it blockades the Quay, in March.</summary>
public class ContradictionTests
{
    private static readonly TestTreaty s_treaty = Reviewed.Treaty.Happened(Blockade, "1850-03-01").Happened(Unblocking, "1850-04-01");

    private static readonly Norm s_right = Law.May(Trade);

    private static readonly Norm s_ban = Law.MustNot(Trade, 2).While(Law.Going(Blockade));

    [Fact]
    public void Two_articles_that_disagree_are_told_with_the_stretch_on_which_they_do()
    {
        var found = Reviewed.The<Contradiction>(s_treaty.With(s_right, s_ban));
        Assert.Equal([new Provision("Borea may trade at Karst", Article(1))], found.OneSide);
        Assert.Equal([new Provision("Borea must not trade at Karst", Article(2))], found.OtherSide);
        Assert.Equal(["[1850-03-01, 1850-04-01)"], found.On.Select(i => i.ToString()));
        Assert.Empty(found.Readings);
    }

    [Fact]
    public void Norms_of_the_same_two_articles_are_one_finding_with_all_its_stretches()
    {
        var found = Reviewed.The<Contradiction>(s_treaty.Happened(Garrison, "1850-05-01").Happened(Evacuation, "1850-05-11").With(
            s_right, s_ban, Law.MustNot(Trade, 2).While(Law.Going(Garrison)) with { Id = "peace/2/b" }, Law.May(Delivery), Law.MustNot(Delivery, 2).While(Law.Going(Blockade))));
        Assert.Equal(["Borea may trade at Karst", "Aurelia may deliver ore"], found.OneSide.Select(p => p.Text));
        Assert.Equal(["Borea must not trade at Karst", "Aurelia must not deliver ore"], found.OtherSide.Select(p => p.Text));
        Assert.Equal(["[1850-03-01, 1850-04-01)", "[1850-05-01, 1850-05-11)"], found.On.Select(i => i.ToString()));
    }

    [Fact]
    public void What_reaches_beyond_the_horizon_is_open() =>
        Assert.Equal(["[1850-01-31, …)"], Reviewed.The<Contradiction>(s_treaty.With(s_right, Law.MustNot(Trade, 2))).On.Select(i => i.ToString()));

    [Fact]
    public void Where_one_gives_way_there_is_none() => Assert.Empty(Reviewed.Of(s_treaty.With(s_right, s_ban with { Notwithstanding = ["1"] })));

    [Fact]
    public void Where_they_never_bind_at_once_there_is_none() =>
        Assert.Empty(Reviewed.Of(s_treaty.With(s_right.While(Law.Not(Law.Going(Blockade))), s_ban)));

    [Fact]
    public void What_only_may_bind_is_no_contradiction() =>
        Assert.Empty(Reviewed.Of(TestTreaty.Exchanged.With(s_right, Law.MustNot(Trade, 2).Once(Law.Done(Arrangement)))));

    [Fact]
    public void Where_the_record_may_lack_the_performance_of_a_duty_they_contradict_as_long_as_it_is_not_done()
    {
        var norms = new[] { Law.Must(Fortification), Law.MustNot(Fortification, 2) };
        var found = Reviewed.The<Contradiction>(TestTreaty.Exchanged.With([.. norms]));
        Assert.True(found.UntilDone);
        Assert.Equal(["[1850-01-31, …)"], found.On.Select(i => i.ToString()));
        Assert.Equal(["[1850-01-31, 1850-03-01)"], Reviewed.The<Contradiction>(TestTreaty.Exchanged.Happened(Fortification, "1850-03-01").With([.. norms])).On.Select(i => i.ToString()));
        Assert.False(Reviewed.The<Contradiction>(s_treaty.With([.. norms])).UntilDone);
    }

    [Fact]
    public void One_that_arises_on_another_choice_only_names_it()
    {
        var treaty = s_treaty.With(Law.Reading("ban", true, "none", "general", "narrow")).With(s_right, Law.MustNot(Trade, 2) with { Guard = new("ban", "general") });
        Assert.Equal([new Guard("ban", "general")], Reviewed.The<Contradiction>(treaty).Readings);
    }

    [Fact]
    public void One_that_arises_on_several_choices_at_the_same_times_names_them_all()
    {
        var ban = Law.MustNot(Trade, 2);
        var treaty = s_treaty.With(Law.Reading("ban", true, "none", "general", "strict"))
            .With(s_right, ban with { Guard = new("ban", "general") }, ban with { Id = "peace/2/strict", Guard = new("ban", "strict") });
        Assert.Equal([new Guard("ban", "general"), new Guard("ban", "strict")], Reviewed.The<Contradiction>(treaty).Readings);
    }

    [Fact]
    public void Where_no_choice_governs_the_one_on_which_it_arises_is_named()
    {
        var treaty = s_treaty.With(Law.Reading("ban", false, "general", "none")).With(s_right, Law.MustNot(Trade, 2) with { Guard = new("ban", "general") });
        Assert.Equal([new Guard("ban", "general")], Reviewed.The<Contradiction>(treaty).Readings);
    }

    [Fact]
    public void Norms_on_different_choices_of_one_reading_are_no_contradiction() => Assert.Empty(Reviewed.Of(
        s_treaty.With(Law.Reading("ban", false, "general", "none")).With(s_right with { Guard = new("ban", "none") }, Law.MustNot(Trade, 2) with { Guard = new("ban", "general") })));

    [Fact]
    public void A_contradiction_may_hang_on_a_condition_that_a_reading_decides()
    {
        var treaty = s_treaty.With(Law.Reading("start", true, "never", "soon")).With(
            s_right, Law.MustNot(Trade, 2) with { Once = Law.Read("start", ("never", Law.Done(Arrangement)), ("soon", Law.Done(Exchange))) });
        var found = Reviewed.The<Contradiction>(treaty);
        Assert.Equal([new Guard("start", "soon")], found.Readings);
        Assert.Equal(["[1850-01-31, …)"], found.On.Select(i => i.ToString()));
    }

    [Fact]
    public void Duties_to_acts_that_exclude_each_other_are_one()
    {
        var found = Reviewed.The<Contradiction>(s_treaty.With(Law.Must(Trade), Law.Must(Evacuation, 2)) with { Incompatibilities = [new(Trade, Evacuation, Article(5))] });
        Assert.Equal([Article(1), Article(2)], [found.OneSide[0].At, found.OtherSide[0].At]);
    }

    [Fact]
    public void Two_values_of_what_can_have_one_are_told_where_they_are_said()
    {
        var suzerain = new Relation("has-suzerain", "has as its suzerain", [Sort.Place, Sort.Party], Article(8)) { IsSingleValued = true };
        var found = Reviewed.The<Contradiction>((s_treaty with { Relations = [suzerain] })
            .With(Law.Rule(Law.Holds(suzerain, Karst, Aurelia), Law.Done(Exchange))).Stated(Law.Holds(suzerain, Karst, Borea), "1850-04-01", "1850-05-01"));
        Assert.Equal([Article(4), Entry(50)], new[] { found.OneSide[0].At, found.OtherSide[0].At }.Order(Comparer<Citation>.Create((a, b) => string.CompareOrdinal(a.File, b.File))));
        Assert.Equal(["[1850-04-01, 1850-05-01)"], found.On.Select(i => i.ToString()));
    }

    [Fact]
    public void A_right_that_a_clause_imports_may_contradict()
    {
        var clause = new MostFavouredNationClause { Id = "mfn", Grantor = Aurelia, Beneficiary = Borea, Instrument = Peace, At = Article(7) };
        var treaty = s_treaty.With(Law.Instrument(Alliance, Aurelia, Corvia) with { Force = Law.Done(Exchange) })
            .With(Law.May(Trade).Of(Corvia).In(Alliance), Law.MustNot(Trade, 2)).With(clause);
        var found = Reviewed.The<Contradiction>(treaty);
        Assert.Equal(["Borea may trade at Karst"], found.OneSide.Select(p => p.Text));
    }
}
