using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Rules.Tests.Semantics;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>Which places are open, who must fortify the Moor, who holds Karst?</summary>
public class WhichTests
{
    private static readonly Relation s_isFriendly = new("is-friendly", "is friendly", [Sort.Place], Article(8)) { IsComplete = false };

    private static readonly Relation s_suzerain = new("has-suzerain", "has as its suzerain", [Sort.Place, Sort.Party], Article(8)) { IsSingleValued = true };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(Fortification with { Agent = null }, "1870-12-31");

    /// <summary>Karst is open from 1 March, the Moor in April alone.</summary>
    private static readonly TestTreaty s_open = s_treaty.Stated(Law.Holds(IsOpen, Karst), "1850-03-01").Stated(Law.Holds(IsOpen, Moor), "1850-04-01", "1850-05-01");

    private static readonly Which s_whichAreOpen = new(AnyPlace, Law.Holds(IsOpen, AnyPlace));

    private static readonly Act s_fortification = Fortification with { Agent = AnyParty };

    private static readonly Which s_whoMustFortify = new(AnyParty, Law.Bound(Modality.Must, s_fortification));

    [Fact]
    [Example("14.17")]
    public void It_is_answered_with_the_things_in_the_order_of_the_library()
    {
        Says(s_open, s_whichAreOpen, "1850-02-28", Verdict.No);
        Says(s_open, s_whichAreOpen, "1850-03-31", Verdict.Yes, Karst);
        Says(s_open, s_whichAreOpen, "1850-04-01", Verdict.Yes, Karst, Moor);
        Says(s_open, s_whichAreOpen, "1850-05-01", Verdict.Yes, Karst);
        Assert.Equal("[1850-03-01, 1850-04-01)", $"{s_open.Ask(s_whichAreOpen, "1850-03-31").Holds}");
    }

    [Fact]
    [Example("14.18")]
    public void Where_it_is_open_of_one_it_names_of_which()
    {
        var answer = Says((s_treaty with { Relations = [s_isFriendly] }).Stated(Law.Holds(s_isFriendly, Karst), "1850-03-01"), new Which(AnyPlace, Law.Holds(s_isFriendly, AnyPlace)), "1850-03-01", Verdict.Undetermined);
        Assert.Equal(["it is not known of the Moor and the Quay", "it is not known whether the Moor is friendly", "it is not known whether the Quay is friendly"], answer.Missing);
    }

    [Fact]
    [Example("14.19")]
    public void Norms_are_weighed_for_each_by_itself()
    {
        var treaty = s_treaty.With(Law.Must(Fortification));
        Says(treaty.With(Law.Must(Fortification, 2).Of(Borea), Law.MustNot(Fortification, 3).Of(Borea)), s_whoMustFortify, "1850-03-01", Verdict.Conflict);
        Says(treaty.With(Law.NeedNot(Fortification, 2).Of(Borea)), s_whoMustFortify, "1850-03-01", Verdict.Yes, Aurelia);
    }

    [Fact]
    [Example("14.20")]
    public void Two_values_at_once_of_what_can_have_one_are_a_conflict()
    {
        var treaty = (s_treaty with { Relations = [s_suzerain] })
            .Stated(Law.Holds(s_suzerain, Karst, Aurelia), "1850-03-01", "1850-05-01").Stated(Law.Holds(s_suzerain, Karst, Borea), "1850-04-01");
        var whose = new Which(AnyParty, Law.Holds(s_suzerain, Karst, AnyParty));
        Says(treaty, whose, "1850-03-31", Verdict.Yes, Aurelia);
        Says(treaty, whose, "1850-04-01", Verdict.Conflict);
        Says(treaty, whose, "1850-05-01", Verdict.Yes, Borea);
    }

    [Fact]
    [Example("14.21")]
    public void What_would_flip_it_is_asked_of_one_thing()
    {
        var opening = new Act(ToFortify, Aurelia, AnyPlace);
        var treaty = s_open.With(Law.Rule(Law.Holds(IsOpen, AnyPlace), Law.Done(opening)));
        Assert.Contains(treaty.Ask(Law.Holds(IsOpen, Moor), "1850-03-31").Flips, f => f.Verdict == Verdict.Yes);
        Assert.Empty(treaty.Ask(s_whichAreOpen, "1850-03-31").Flips);
    }

    [Fact]
    public void Who_holds_a_thing_is_asked_of_each_party()
    {
        var whose = new Which(AnyParty, Law.Held(Settlement.Formosa, AnyParty));
        Says(Settlement.Cession, whose, "1895-05-07", Verdict.Yes, Settlement.China);
        Says(Settlement.Cession, whose, "1895-05-08", Verdict.Yes, Settlement.Japan);
    }

    [Fact]
    public void Who_may_do_what_he_must_may_do_it() =>
        Says(s_treaty.With(Law.Must(Fortification)), new Which(AnyParty, Law.Bound(Modality.May, s_fortification)), "1850-03-01", Verdict.Yes, Aurelia);

    [Fact]
    public void Persons_are_asked_of_as_persons()
    {
        var treaty = s_treaty.Complete(Departure, "1870-12-31").With(Law.Must(Departure));
        Says(treaty, new Which(AnyPerson, Law.Bound(Modality.Must, Departure with { Agent = AnyPerson })), "1850-03-01", Verdict.Yes, Settlers);
        Says(treaty, new Which(AnyParty, Law.Bound(Modality.Must, Departure with { Agent = AnyParty })), "1850-03-01", Verdict.No);
    }

    [Fact]
    public void The_proof_is_that_of_each_thing_that_is_in_and_of_none_why_each_is_not()
    {
        Assert.Equal(["Karst is open", "it is recorded that Karst is open (the atlas)"], s_open.Why(s_whichAreOpen, "1850-03-31"));
        Assert.Equal(["Karst is not open", "it is recorded that Karst is open (the atlas)", "the Moor is not open", "it is recorded that the Moor is open (the atlas)", "the Quay is not open"], s_open.Why(s_whichAreOpen, "1850-02-28"));
        Assert.Contains(s_open.Ask(s_whichAreOpen, "1850-03-31").Besides, p => English.Say(p.Finding) == "the Quay is not open");
    }

    [Fact]
    public void Why_none_is_in_is_told_of_a_dozen()
    {
        ImmutableArray<Entity> ports = [.. Enumerable.Range(1, 20).Select(n => Of($"port-{n}", $"Port {n}", Sort.Place))];
        var treaty = s_treaty with { Further = s_treaty.Further with { Entities = [.. s_treaty.Further.Entities, .. ports] } };
        var answer = Says(treaty, s_whichAreOpen, "1850-03-01", Verdict.No);
        Assert.Equal(13, answer.Because.Length);
        Assert.IsType<CutFinding>(answer.Because[^1].Finding);
        Assert.Equal(11, answer.Besides.Length);
        var open = Says(treaty with { Relations = [IsOpen with { IsComplete = false }] }, s_whichAreOpen with { Condition = Law.Holds(IsOpen with { IsComplete = false }, AnyPlace) }, "1850-03-01", Verdict.Undetermined);
        Assert.StartsWith("it is not known of Karst, the Moor, the Quay, Port 1, ", open.Missing[0], StringComparison.Ordinal);
        Assert.EndsWith(", Port 9 and 11 more", open.Missing[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_rule_speaks_of_any_the_proof_says_so_once() =>
        Assert.Equal(["no rule speaks of it; searched: peace 1, 2, 3"], s_treaty.Why(s_whoMustFortify, "1850-03-01"));

    [Fact]
    public void Readings_that_give_other_things_leave_it_undetermined()
    {
        var treaty = s_treaty.With(Law.Reading("who", false, "one", "both")).With(Law.Must(Fortification), Law.Must(Fortification, 2).Of(Borea) with { Guard = new Guard("who", "both") });
        var answer = Says(treaty, s_whoMustFortify, "1850-03-01", Verdict.Undetermined);
        Assert.Equal(["no choice governs in who (how is who meant?)"], answer.Missing);
        Says(treaty.Read("who", "both"), s_whoMustFortify, "1850-03-01", Verdict.Yes, Aurelia, Borea);
    }

    [Fact]
    public void Later_that_day_there_may_be_more()
    {
        var treaty = s_treaty.HappenedAt(Arrangement, "1850-03-01T12:00").With(Law.Must(Fortification), Law.Must(Fortification, 2).Of(Borea).Once(Law.Done(Arrangement)));
        var later = Assert.Single(treaty.Inquiry.Ask(s_whoMustFortify, On("1850-03-01")).Later);
        Assert.Equal((ClockTimes.Moment("1850-03-01T12:00"), new ThingsValue([Aurelia, Borea])), (later.From, later.Answer.Value));
    }

    [Fact]
    public void Beyond_what_is_known_it_is_open_and_then_it_was_otherwise()
    {
        var answer = s_treaty.With(Law.Must(Fortification).VoidIf(Law.Done(Arrangement), Law.Days(40))).Happened(Arrangement, "1850-03-01").Ask(s_whoMustFortify, "1850-02-10");
        Assert.Equal((Verdict.No, Verdict.Yes), (answer.Verdict, answer.AsKnownThen!.Verdict));
        Assert.Equal("Aurelia", $"{answer.AsKnownThen.Value}");
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_open.With(Law.May(Trade).While(Law.Holds(IsOpen, Karst))).Happened(Arrangement, "1850-02-10"));

    private static Answer Says(TestTreaty treaty, Which question, string on, Verdict verdict, params ImmutableArray<Entity> things)
    {
        var answer = treaty.Ask(question, on);
        Assert.Equal((verdict, things.IsEmpty ? null : new ThingsValue(things)), (answer.Verdict, answer.Value));
        return answer;
    }
}
