using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Review;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Review;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Nationality;

/// <summary>
/// Whose subject a person is, one party's at a time: by the peace, which cedes Karst on 31 January, those who have not left it by the day of option, 1 May, are
/// subjects of Borea; till then, and if they leave, of Aurelia.
/// </summary>
public class NationalityTests
{
    private static readonly Relation s_isSubject = new("is-subject", "is a subject of", [Sort.Person, Sort.Party], Article(8)) { IsSingleValued = true };

    private static readonly Relation s_dwells = new("dwells", "dwells at", [Sort.Person, Sort.Place], Article(8));

    private static readonly Entity s_weaver = Of("weaver", "the weaver", Sort.Person);

    private static readonly Condition s_option = Law.Come("1850-05-01");

    private static readonly Act s_leaving = Departure with { Agent = AnyPerson };

    private static readonly TestTreaty s_treaty = Peopled(NormLifeTests.Complete(TestTreaty.Exchanged)).Complete(s_leaving with { Agent = null }, "1870-12-31").With(
        Law.Rule(Law.Holds(s_isSubject, AnyPerson, Borea), Law.All(Law.Holds(s_dwells, AnyPerson, Karst), s_option, Law.Not(HadLeft))),
        Law.Rule(Law.Holds(s_isSubject, AnyPerson, Aurelia), Law.All(Law.Holds(s_dwells, AnyPerson, Karst), Law.Any(Law.Not(s_option), HadLeft)), 5))
        .Stated(Law.Holds(s_dwells, s_weaver, Karst)).Stated(Law.Holds(s_dwells, Settlers, Karst));

    /// <summary>Left by the day of option; who leaves later has made his choice.</summary>
    private static Condition HadLeft => Law.Ever(Law.All(Law.Done(s_leaving), Law.Not(s_option)));

    [Fact]
    public void Whose_subject_one_is_changes_on_the_day_of_option()
    {
        Assert.Empty(Faults.Of(s_treaty.Library));
        var treaty = s_treaty.Happened(Departure with { Agent = s_weaver }, "1850-04-20");
        foreach (var day in new[] { "1850-01-30", "1850-04-30" })
        {
            Is(treaty, s_weaver, day, Aurelia);
            Is(treaty, Settlers, day, Aurelia);
        }

        foreach (var day in new[] { "1850-05-01", "1850-05-02", "1860-01-01" })
        {
            Is(treaty, s_weaver, day, Aurelia);
            Is(treaty, Settlers, day, Borea);
        }
    }

    [Fact]
    public void Who_leaves_on_the_day_itself_or_after_it_comes_too_late()
    {
        foreach (var (day, whose) in new[] { ("1850-04-30", Aurelia), ("1850-05-01", Borea), ("1850-05-02", Borea) })
        {
            Is(s_treaty.Happened(Departure with { Agent = s_weaver }, day), s_weaver, "1850-06-01", whose);
        }
    }

    [Fact]
    public void Where_the_day_of_leaving_is_open_so_is_whose_subject_one_is()
    {
        var treaty = s_treaty.Happened(Departure with { Agent = s_weaver }, new DateRange(On("1850-04-29"), On("1850-05-02")));
        Is(treaty, s_weaver, "1850-04-30", Aurelia);
        Assert.Equal(Verdict.Undetermined, treaty.Ask(Whose(s_weaver), "1850-05-01").Verdict);
        Assert.Equal(Verdict.Undetermined, treaty.Ask(Whose(s_weaver), "1850-06-01").Verdict);
    }

    [Fact]
    public void Who_are_subjects_is_asked_of_a_party_too()
    {
        var treaty = s_treaty.Happened(Departure with { Agent = s_weaver }, "1850-04-20");
        var whose = new Which(AnyPerson, Law.Holds(s_isSubject, AnyPerson, Aurelia));
        Assert.Equal(new ThingsValue([Settlers, s_weaver]), treaty.Ask(whose, "1850-04-30").Value);
        Assert.Equal(new ThingsValue([s_weaver]), treaty.Ask(whose, "1850-05-01").Value);
    }

    [Fact]
    public void Two_nationalities_on_one_day_are_a_conflict_that_is_told_and_reviewed()
    {
        var treaty = s_treaty.Stated(Law.Holds(s_isSubject, s_weaver, Borea), "1850-04-20", "1850-05-01");
        Is(treaty, s_weaver, "1850-04-19", Aurelia);
        var answer = treaty.Ask(Whose(s_weaver), "1850-04-20");
        Assert.Equal(Verdict.Conflict, answer.Verdict);
        var told = answer.Because.Select(p => English.Say(p.Finding)).ToList();
        Assert.Contains("the weaver is a subject of Aurelia", told);
        Assert.Contains("the weaver is a subject of Borea", told);
        // asked of a third party, it is a conflict too: the two stand and exclude it
        foreach (var party in new[] { Aurelia, Borea, Corvia })
        {
            Assert.Equal(Verdict.Conflict, treaty.Ask(Law.Holds(s_isSubject, s_weaver, party), "1850-04-30").Verdict);
        }

        Is(treaty, s_weaver, "1850-05-01", Borea);
        Is(treaty, Settlers, "1850-04-20", Aurelia);
        var found = Assert.Single(Reviewed.Of(treaty).OfType<Contradiction>());
        Assert.Equal(["[1850-04-20, 1850-05-01)"], found.On.Select(i => i.ToString()));
        Assert.Single(treaty.Model.Conflicts.OfType<ValueConflict>());
    }

    [Fact]
    public void Two_that_the_record_states_are_one_too_and_nothing_throws()
    {
        var treaty = Peopled(NormLifeTests.Complete(TestTreaty.Exchanged))
            .Stated(Law.Holds(s_isSubject, s_weaver, Aurelia), "1850-03-01", "1850-05-01").Stated(Law.Holds(s_isSubject, s_weaver, Borea), "1850-04-01")
            .With(Law.May(Trade with { Agent = AnyPerson }).While(Law.Holds(s_isSubject, AnyPerson, Borea)));
        Is(treaty, s_weaver, "1850-03-31", Aurelia);
        Assert.Equal(Verdict.Conflict, treaty.Ask(Whose(s_weaver), "1850-04-01").Verdict);
        Is(treaty, s_weaver, "1850-05-01", Borea);
        AllQuestions.AreAnswered(treaty);
    }

    [Fact]
    public void A_norm_of_persons_while_they_are_subjects_follows()
    {
        var trade = Trade with { Agent = AnyPerson };
        var treaty = s_treaty.With(Law.May(trade).While(Law.Holds(s_isSubject, AnyPerson, Borea)), Law.MustNot(trade, 2).While(Law.Holds(s_isSubject, AnyPerson, Aurelia)))
            .Happened(Departure with { Agent = s_weaver }, "1850-04-20");
        Assert.Empty(Faults.Of(treaty.Library));
        treaty.HasVerdicts(Modality.May, Trade with { Agent = Settlers }, ("1850-04-30", Verdict.No), ("1850-05-01", Verdict.Yes), ("1850-05-02", Verdict.Yes));
        treaty.HasVerdicts(Modality.May, Trade with { Agent = s_weaver }, ("1850-04-30", Verdict.No), ("1850-05-01", Verdict.No), ("1850-05-02", Verdict.No));
        treaty.HasVerdicts(Modality.MustNot, Trade with { Agent = s_weaver }, ("1850-04-30", Verdict.Yes), ("1850-05-01", Verdict.Yes));
        Assert.Equal(new ThingsValue([Settlers]), treaty.Ask(new Which(AnyPerson, Law.Bound(Modality.May, trade)), "1850-05-01").Value);
    }

    private static TestTreaty Peopled(TestTreaty treaty) => treaty with
    {
        Further = treaty.Further with { Entities = [.. treaty.Further.Entities, s_weaver], Relations = [.. treaty.Further.Relations, s_isSubject, s_dwells] },
    };

    private static Which Whose(Entity person) => new(AnyParty, Law.Holds(s_isSubject, person, AnyParty));

    private static void Is(TestTreaty treaty, Entity person, string day, Entity party)
    {
        var answer = treaty.Ask(Whose(person), day);
        Assert.Equal((Verdict.Yes, new ThingsValue([party])), (answer.Verdict, answer.Value as ThingsValue));
    }
}
