using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Checks;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Privileges;

/// <summary>
/// By the alliance, exchanged on 1 March, Aurelia grants Corvia trade at Karst in return for the arrangement of the pledge. By the peace, Borea is to have what Aurelia
/// grants to others freely.
/// </summary>
public class FreeGrantTests
{
    private static readonly Act s_allianceExchange = new(Verb.Exchange, null, Alliance);

    private static readonly Norm s_grant = Law.May(Trade with { Agent = Corvia }).In(Alliance) with { InReturnFor = Law.Done(Arrangement) };

    private static readonly MostFavouredNationClause s_clause = new() { Id = "borea", Grantor = Aurelia, Beneficiary = Borea, OnlyFree = true, Instrument = Peace, At = Article(9) };

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(s_allianceExchange, "1870-12-31")
        .With(Law.Instrument(Alliance, Aurelia, Corvia)).With(s_grant).With(s_clause).Happened(s_allianceExchange, "1850-03-01", "alliance");

    [Fact]
    [Example("13.20")]
    public void What_was_granted_in_return_for_something_is_not_carried_and_the_answer_says_why()
    {
        s_treaty.HasVerdicts(Modality.May, s_grant.Act, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        s_treaty.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.Silent), ("1850-03-01", Verdict.Silent), ("1850-03-02", Verdict.Silent));
        Assert.Contains(
            "what Aurelia grants to others, Borea has as well, but not that Corvia may trade at Karst (alliance, article 1): it was granted in return for this, that the pledge is arranged, and only what is free is carried",
            s_treaty.Why(Modality.May, Trade, "1850-03-01"));
    }

    [Fact]
    [Example("13.21")]
    public void What_is_free_and_what_another_clause_carries_whatever_its_price_is()
    {
        (s_treaty with { Norms = [s_grant with { InReturnFor = null }] }).HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        (s_treaty with { Clauses = [s_clause with { OnlyFree = false }] }).HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
    }

    [Fact]
    public void Whether_only_what_is_free_is_carried_may_be_a_reading()
    {
        var clauses = new[] { s_clause with { Guard = new Guard("favour", "conditional") }, s_clause with { Id = "borea-2", OnlyFree = false, Guard = new Guard("favour", "unconditional") } };
        var treaty = (s_treaty with { Clauses = [.. clauses] }).With(Law.Reading("favour", true, "conditional", "unconditional"));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
        treaty.Read("favour", "unconditional").HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        (treaty with { Readings = [Law.Reading("favour", false, "conditional", "unconditional")] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Undetermined));
    }

    [Fact]
    public void The_price_is_checked_like_any_condition_and_changes_nothing_else()
    {
        Assert.Empty(Faults.Of(s_treaty.Library));
        Faults.The(LawProblemKind.WrongSort, (s_treaty with { Norms = [s_grant with { InReturnFor = Law.Held(Karst, AnyPlace) }] }).Library);
        (s_treaty with { Norms = [s_grant with { InReturnFor = null }] }).HasVerdicts(Modality.May, s_grant.Act, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
    }

    [Fact]
    public void Every_question_about_it_is_answered() => AllQuestions.AreAnswered(s_treaty);
}
