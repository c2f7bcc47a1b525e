using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Privileges;

/// <summary>
/// By the alliance, exchanged on 1 March, Aurelia grants that the consul of Corvia may hear suits for the subjects of Corvia, and they may trade. By the peace, Borea is
/// to have what Aurelia grants to others.
/// </summary>
public class CounterpartTests
{
    private static readonly Act s_allianceExchange = new(Verb.Exchange, null, Alliance);

    private static readonly Verb s_hear = new("hear", "hears", "heard");

    private static readonly Verb s_appoint = new("appoint", "appoints", "appointed");

    private static readonly Entity s_suits = Of("suits", "suits", Sort.Thing) with { IsPlural = true };

    private static readonly ImmutableArray<Entity> s_its = [.. new[] { Corvia, Borea }.SelectMany(p => new[] { Its("consul", p), Its("subjects", p) })];

    private static readonly MostFavouredNationClause s_clause = new() { Id = "borea", Grantor = Aurelia, Beneficiary = Borea, Instrument = Peace, At = Article(9) };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(s_allianceExchange, "1870-12-31")
        .With(Law.Instrument(Alliance, Aurelia, Corvia)).With(s_clause).Happened(s_allianceExchange, "1850-03-01", "alliance");

    private static readonly Entity s_anyPerson = Entity.Variable("s", Sort.Person);

    private static readonly Act s_hearingAnywhere = Hearing(Corvia) with { Agent = s_anyPerson, Place = AnyPlace };

    private static readonly TestTreaty s_both = Named(s_treaty, s_its).With(Law.May(Hearing(Corvia)).In(Alliance), Law.May(Trade with { Agent = The("subjects", Corvia) }, 2).In(Alliance));

    [Fact]
    [Example("13.17")]
    public void What_is_one_partys_reads_as_the_same_of_the_other()
    {
        Assert.Empty(Faults.Of(s_both.Library));
        s_both.HasVerdicts(Modality.May, Hearing(Borea), ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes), ("1850-03-02", Verdict.Yes));
        s_both.HasVerdicts(Modality.May, Trade with { Agent = The("subjects", Borea) }, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        s_both.HasVerdicts(Modality.May, Hearing(Corvia) with { Agent = The("consul", Borea) }, ("1850-03-01", Verdict.Silent));
        Assert.Contains(
            "what Aurelia grants to others, Borea has as well: the consul of Corvia may hear suits for the subjects of Corvia (alliance, article 1)",
            s_both.Why(Modality.May, Hearing(Borea), "1850-03-01"));
    }

    [Fact]
    [Example("13.18")]
    public void Where_there_is_nothing_like_it_it_is_not_carried_and_the_answer_says_why()
    {
        foreach (var its in new[] { s_its.RemoveAll(e => e == The("subjects", Borea)), s_its.Add(Its("subjects", Borea) with { Id = "more", Name = "more subjects" }) })
        {
            var treaty = Named(s_treaty, its).With(Law.May(Hearing(Corvia)).In(Alliance));
            treaty.HasVerdicts(Modality.May, Hearing(Borea), ("1850-02-28", Verdict.Silent), ("1850-03-01", Verdict.Silent));
            Assert.Contains(
                "what Aurelia grants to others, Borea has as well, but not that the consul of Corvia may hear suits for the subjects of Corvia (alliance, article 1): Borea has nothing like the subjects of Corvia",
                treaty.Why(Modality.May, Hearing(Borea), "1850-03-01"));
        }
    }

    [Fact]
    [Example("13.19")]
    public void What_is_done_to_what_is_its_own_is_carried_too()
    {
        var appointment = new Act(s_appoint, Corvia, The("consul", Corvia)) { Place = Karst };
        var treaty = Named(s_treaty, s_its).With(Law.May(appointment).In(Alliance));
        treaty.HasVerdicts(Modality.May, new Act(s_appoint, Borea, The("consul", Borea)) { Place = Karst }, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        treaty.HasVerdicts(Modality.May, appointment with { Agent = Borea }, ("1850-03-01", Verdict.Silent));
    }

    [Fact]
    public void What_is_nobodys_or_of_no_kind_stays_as_it_is_or_is_not_carried()
    {
        var settling = Hearing(Corvia) with { Beneficiary = Settlers };
        Named(s_treaty, s_its).With(Law.May(settling).In(Alliance)).HasVerdicts(Modality.May, settling with { Agent = The("consul", Borea) }, ("1850-03-01", Verdict.Yes));
        var kindless = s_its.Select(e => e with { Kind = null }).ToImmutableArray();
        Named(s_treaty, kindless).With(Law.May(Hearing(Corvia)).In(Alliance)).HasVerdicts(Modality.May, Hearing(Borea), ("1850-03-01", Verdict.Silent));
    }

    [Fact]
    public void Conditions_stay_as_they_stand()
    {
        var notice = new Act(ToArrange, The("consul", Corvia), Pledge);
        var treaty = Named(s_treaty, s_its).With(Law.May(Hearing(Corvia)).Once(Law.Done(notice)).In(Alliance)).Complete(notice, "1870-12-31").Happened(notice, "1850-04-01");
        treaty.HasVerdicts(Modality.May, Hearing(Borea), ("1850-03-31", Verdict.NotYet), ("1850-04-01", Verdict.Yes));
    }

    [Fact]
    public void What_the_alliance_forbids_its_consul_rests_with_it()
    {
        var forbidden = Law.MustNot(Hearing(Corvia), 3).While(Law.Going(Blockade)).In(Alliance) with { Notwithstanding = ["1"] };
        s_both.With(forbidden).Happened(Blockade, "1850-04-01").Happened(Unblocking, "1850-05-01")
            .HasTruths(Law.Bound(Modality.May, Hearing(Borea)), ("1850-03-31", Truth.True), ("1850-04-01", Truth.False), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));
    }

    [Fact]
    public void A_clause_may_not_depend_on_what_it_carries_to_somebodys_consul()
    {
        var treaty = s_both with { Clauses = [s_clause with { While = Law.Always(Law.Not(Law.Bound(Modality.May, Hearing(Borea)))) }] };
        Assert.Contains(Faults.Of(treaty.Library), p => p.Kind == LawProblemKind.DependsOnImport);
    }

    /// <summary>Said of any consul and any port that is open: of what the alliance grants at one, Borea's has the same there, though the act is on no list of what may bind.</summary>
    [Fact]
    public void What_is_granted_to_many_is_found_from_what_another_asks()
    {
        var treaty = Named(s_treaty, s_its).With(Law.May(s_hearingAnywhere).While(Law.Holds(IsOpen, AnyPlace)).In(Alliance)).Stated(Law.Holds(IsOpen, Karst), "1850-04-01");
        treaty.HasVerdicts(Modality.May, Hearing(Borea) with { Place = Karst }, ("1850-03-31", Verdict.NotYet), ("1850-04-01", Verdict.Yes));
        treaty.HasVerdicts(Modality.May, Hearing(Borea) with { Place = Quay }, ("1850-04-01", Verdict.NotYet));
        Assert.Contains("the Quay is not open", treaty.Why(Modality.May, Hearing(Borea) with { Place = Quay }, "1850-04-01"));
        Assert.DoesNotContain(treaty.Model.Norms, n => n.Act.Place == Quay);
    }

    [Fact]
    public void A_clause_may_not_depend_on_what_it_carries_of_what_is_granted_to_many()
    {
        var dependent = s_clause with { While = Law.Always(Law.Not(Law.Bound(Modality.May, Hearing(Borea) with { Place = Karst }))) };
        var treaty = Named(s_treaty, s_its).With(Law.May(s_hearingAnywhere).In(Alliance)) with { Clauses = [dependent] };
        Assert.Contains(Faults.Of(treaty.Library), p => p.Kind == LawProblemKind.DependsOnImport);
        treaty = treaty with { Clauses = [dependent with { While = Law.Always(Law.Not(Law.Bound(Modality.May, Hearing(Corvia) with { Place = Karst }))) }] };
        Assert.DoesNotContain(Faults.Of(treaty.Library), p => p.Kind == LawProblemKind.DependsOnImport);
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_both);

    private static Act Hearing(Entity party) => new(s_hear, The("consul", party), s_suits) { Beneficiary = The("subjects", party) };

    private static Entity The(string kind, Entity party) => s_its.First(e => e.Kind == kind && e.Bearer == party);

    private static Entity Its(string kind, Entity party) => Of($"{kind}-of-{party.Id}", $"the {kind} of {party}", Sort.Person) with { Bearer = party, Kind = kind, IsPlural = kind == "subjects" };

    private static TestTreaty Named(TestTreaty treaty, ImmutableArray<Entity> its) => treaty with { Further = treaty.Further with { Entities = [.. treaty.Further.Entities, s_suits, .. its], Verbs = [.. treaty.Further.Verbs, s_hear, s_appoint] } };
}
