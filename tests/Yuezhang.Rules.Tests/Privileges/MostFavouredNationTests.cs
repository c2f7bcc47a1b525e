using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Privileges;

/// <summary>
/// By the alliance, Aurelia grants Corvia trade at Karst. By the peace, Borea is to have whatever Aurelia grants to others.
/// The alliance is exchanged on 1 March.
/// </summary>
public class MostFavouredNationTests
{
    private static readonly Act s_allianceExchange = new(Verb.Exchange, null, Alliance);

    private static readonly Act s_corviasTrade = Trade with { Agent = Corvia };

    private static readonly Norm s_grant = Law.May(s_corviasTrade).In(Alliance);

    private static readonly MostFavouredNationClause s_clause = Clause("borea", Borea, Peace);

    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged).Complete(s_corviasTrade, "1870-12-31").Complete(s_allianceExchange, "1870-12-31")
        .With(Law.Instrument(Alliance, Aurelia, Corvia)).With(s_grant).With(s_clause).Happened(s_allianceExchange, "1850-03-01", "alliance");

    [Fact]
    [Example("13.5")]
    public void What_is_granted_to_another_the_beneficiary_has_from_the_grant_on()
    {
        s_treaty.HasVerdicts(Modality.May, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        s_treaty.HasVerdicts(Modality.May, s_corviasTrade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
    }

    [Fact]
    [Example("13.12")]
    public void It_has_it_with_the_conditions_of_the_grant()
    {
        var treaty = s_treaty with { Norms = [s_grant.Once(Law.Done(Arrangement)).Until(Law.Done(CommerceExchange))] };
        treaty.Happened(Arrangement, "1850-04-01").Happened(CommerceExchange, "1850-05-01").HasVerdicts(
            Modality.May, Trade, ("1850-03-01", Verdict.NotYet), ("1850-04-01", Verdict.Yes), ("1850-04-30", Verdict.Yes), ("1850-05-01", Verdict.Ended));
    }

    [Fact]
    [Example("13.13")]
    public void With_the_clause_or_the_grant_it_ends()
    {
        (s_treaty with { Clauses = [s_clause with { Until = Law.Always(Law.Done(Arrangement)) }] }).Happened(Arrangement, "1850-04-01")
            .HasVerdicts(Modality.May, Trade, ("1850-03-31", Verdict.Yes), ("1850-04-01", Verdict.Ended));
        (s_treaty with { Others = [s_treaty.Others[0] with { Until = Law.Always(Law.Done(Arrangement)) }] }).Happened(Arrangement, "1850-04-01")
            .HasVerdicts(Modality.May, Trade, ("1850-03-31", Verdict.Yes), ("1850-04-01", Verdict.Ended));
        (s_treaty with { Ending = Law.Always(Law.Done(Arrangement)) }).Happened(Arrangement, "1850-04-01")
            .HasVerdicts(Modality.May, Trade, ("1850-03-31", Verdict.Yes), ("1850-04-01", Verdict.Ended));
    }

    [Fact]
    [Example("13.8")]
    public void A_clause_may_start_later_and_stand_only_for_a_time()
    {
        (s_treaty with { Clauses = [s_clause with { Once = Law.Always(Law.Done(Arrangement)) }] }).Happened(Arrangement, "1850-04-01")
            .HasVerdicts(Modality.May, Trade, ("1850-03-31", Verdict.NotYet), ("1850-04-01", Verdict.Yes));
        var during = (s_treaty with { Clauses = [s_clause with { While = Law.Always(Law.Not(Law.Going(Blockade))) }] }).Happened(Blockade, "1850-04-01").Happened(Unblocking, "1850-05-01");
        during.HasTruths(Law.Bound(Modality.May, Trade), ("1850-03-31", Truth.True), ("1850-04-01", Truth.False), ("1850-04-30", Truth.False), ("1850-05-01", Truth.True));
    }

    [Fact]
    [Example("13.6")]
    public void It_extends_only_to_acts_within_its_scope_and_not_to_those_excepted()
    {
        (s_treaty with { Clauses = [s_clause with { Scope = [ToTrade] }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes));
        (s_treaty with { Clauses = [s_clause with { Scope = [ToFortify] }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
        (s_treaty with { Clauses = [s_clause with { Except = [Trade with { Agent = null }] }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
        (s_treaty with { Clauses = [s_clause with { Except = [Trade with { Object = Moor }] }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes));
    }

    [Fact]
    [Example("13.7")]
    public void It_looks_only_at_the_third_parties_it_names()
    {
        (s_treaty with { Clauses = [s_clause with { Thirds = [Corvia] }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes));
        (s_treaty with { Clauses = [s_clause with { Thirds = [Dunmark] }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
    }

    [Fact]
    [Example("13.2")]
    public void Duties_and_prohibitions_are_not_granted_and_neither_is_what_another_grantor_grants()
    {
        (s_treaty with { Norms = [s_grant with { Modality = Modality.Must }] }).HasVerdicts(Modality.Must, Trade, ("1850-03-01", Verdict.Silent));
        (s_treaty with { Clauses = [s_clause with { Grantor = Dunmark }] }).HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
    }

    [Theory]
    [InlineData(Modality.May)]
    [InlineData(Modality.NeedNot)]
    [InlineData(Modality.Can)]
    [InlineData(Modality.Cannot)]
    [Example("13.1")]
    public void Rights_exemptions_powers_and_immunities_are(Modality modality) =>
        (s_treaty with { Norms = [s_grant with { Modality = modality }] }).HasVerdicts(modality, Trade, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));

    [Fact]
    [Example("13.9")]
    public void A_chain_of_clauses_reaches_as_far_as_each_of_them()
    {
        var treaty = Chained();
        treaty.HasVerdicts(Modality.May, Trade with { Agent = Dunmark }, ("1850-02-28", Verdict.NotYet), ("1850-03-01", Verdict.Yes));
        var narrow = treaty with { Clauses = [s_clause, Clause("dunmark", Dunmark, Commerce) with { Thirds = [Borea] }] };
        narrow.HasVerdicts(Modality.May, Trade with { Agent = Dunmark }, ("1850-03-01", Verdict.Yes));
        (narrow with { Clauses = [s_clause with { Until = Law.Always(Law.Done(Arrangement)) }, narrow.Clauses[1]] }).Happened(Arrangement, "1850-04-01")
            .HasVerdicts(Modality.May, Trade with { Agent = Dunmark }, ("1850-03-31", Verdict.Yes), ("1850-04-01", Verdict.Ended));
    }

    [Fact]
    [Example("13.10")]
    public void A_loop_of_clauses_alone_grants_nothing()
    {
        var treaty = Chained() with { Clauses = [s_clause with { Thirds = [Dunmark] }, Clause("dunmark", Dunmark, Commerce) with { Thirds = [Borea] }] };
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
        treaty.HasVerdicts(Modality.May, Trade with { Agent = Dunmark }, ("1850-03-01", Verdict.Silent));
    }

    [Fact]
    [Example("13.11")]
    public void A_loop_that_a_grant_enters_lasts_no_longer_than_the_grant()
    {
        var treaty = Chained() with
        {
            Clauses = [s_clause, Clause("dunmark", Dunmark, Commerce)],
            Others = [.. Chained().Others.Select(o => o.Name == Alliance ? o with { Until = Law.Always(Law.Done(Arrangement)) } : o)],
        };
        treaty = treaty.Happened(Arrangement, "1850-04-01");
        treaty.HasTruths(Law.Bound(Modality.May, Trade), ("1850-02-28", Truth.False), ("1850-03-01", Truth.True), ("1850-04-01", Truth.False));
        treaty.HasTruths(Law.Bound(Modality.May, Trade with { Agent = Dunmark }), ("1850-03-01", Truth.True), ("1850-04-01", Truth.False));
    }

    [Fact]
    [Example("13.14")]
    public void What_overrides_the_grant_puts_the_import_to_rest() =>
        (s_treaty with { Norms = [s_grant, Law.MustNot(s_corviasTrade, 2).In(Alliance).While(Law.Going(Blockade)) with { Notwithstanding = ["1"] }] })
            .Happened(Blockade, "1850-04-01").Happened(Unblocking, "1850-05-01")
            .HasVerdicts(Modality.May, Trade, ("1850-03-31", Verdict.Yes), ("1850-04-01", Verdict.No), ("1850-05-01", Verdict.Yes));

    [Fact]
    public void An_imported_power_avails_like_one_of_ones_own()
    {
        var treaty = s_treaty with { Norms = [s_grant with { Modality = Modality.Can }] };
        treaty.Happened(Trade, "1850-03-02").HasTruths(Law.Exercised(Trade), ("1850-03-01", Truth.False), ("1850-03-02", Truth.True));
        treaty.Happened(Trade, "1850-03-01").HasTruths(Law.Exercised(Trade), ("1850-03-02", Truth.False));
    }

    [Fact]
    public void As_known_before_the_grant_it_may_come_about() =>
        s_treaty.KnownOn("1850-02-10").HasTruths(Law.Bound(Modality.May, Trade), ("1850-02-10", Truth.False), ("1850-02-11", Truth.Unknown), ("1850-03-01", Truth.Unknown));

    [Fact]
    public void The_clause_may_be_law_on_one_reading_only()
    {
        var treaty = (s_treaty with { Clauses = [s_clause with { Guard = new("treatment", "unconditional") }] }).With(Law.Reading("treatment", true, "unconditional", "reciprocal"));
        treaty.HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Yes));
        treaty.Read("treatment", "reciprocal").HasVerdicts(Modality.May, Trade, ("1850-03-01", Verdict.Silent));
        Assert.Contains("treatment is read unconditional: the ground of unconditional", treaty.Why(Modality.May, Trade, "1850-03-01"));
    }

    [Fact]
    public void The_proof_shows_the_path_from_treaty_to_treaty()
    {
        Assert.Equal(
            [
                "Borea may trade at Karst: in force",
                "what Aurelia grants to others, Borea has as well: Corvia may trade at Karst (alliance, article 1)",
                "the peace is exchanged",
                "1850-01-31: the peace is exchanged (the gazette)",
                "the alliance is exchanged",
                "1850-03-01: the alliance is exchanged (the gazette)",
            ],
            s_treaty.Why(Modality.May, Trade, "1850-03-10"));
        var path = (Chained() with { Clauses = [s_clause, Clause("dunmark", Dunmark, Commerce) with { Thirds = [Borea] }] }).Why(Modality.May, Trade with { Agent = Dunmark }, "1850-03-10");
        Assert.Equal(
            [
                "what Aurelia grants to others, Borea has as well: Corvia may trade at Karst (alliance, article 1)",
                "what Aurelia grants to others, Dunmark has as well: Corvia may trade at Karst (alliance, article 1)",
            ],
            path.Where(s => s.StartsWith("what Aurelia grants", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_would_be_flipped_by_the_end_or_the_absence_of_grant_or_clause()
    {
        var flips = s_treaty.Ask(Modality.May, Trade, "1850-03-10").Flips;
        Assert.Contains(flips, f => f.Scenario.Changes is [RemoveEvent { Id: "alliance" }]);
        Assert.Contains(flips, f => f.Scenario.Changes is [RemoveEvent { Id: "event-1" }]);
        Assert.Contains(s_treaty.Ask(Modality.May, Trade, "1850-02-10").Flips, f => f.Verdict == Verdict.Yes && f.Scenario.Changes is [MoveEvent { Id: "alliance" }]);
    }

    [Fact]
    public void A_later_grant_is_the_first_cause_of_what_comes_later_to_others()
    {
        var late = new MoveEvent("alliance", On("1850-06-01"));
        var difference = Comparison.Of(s_treaty.Inquiry, s_treaty.After(late), TestTreaty.Of(late)).Single(d => d.Subject == "Borea may trade at Karst");
        Assert.Equal(("in force", "dormant"), (difference.Before, difference.After));
        Assert.Equal(["the alliance is not exchanged", "alliance is moved from 1850-03-01 to 1850-06-01"], difference.Causes);
    }

    [Fact]
    public void Every_question_about_it_is_answered()
    {
        AllQuestions.AreAnswered(s_treaty);
        AllQuestions.AreAnswered(Chained());
    }

    /// <summary>Dunmark, too, is to have what Aurelia grants to others, by a commerce treaty in force from the exchange of the peace.</summary>
    private static TestTreaty Chained() => s_treaty
        .With(Law.Instrument(Commerce, Aurelia, Dunmark) with { Force = Law.Done(Exchange) }).With(Clause("dunmark", Dunmark, Commerce))
        .Complete(Trade with { Agent = Dunmark }, "1870-12-31");

    private static MostFavouredNationClause Clause(string id, Entity beneficiary, Entity instrument) =>
        new() { Id = id, Grantor = Aurelia, Beneficiary = beneficiary, Instrument = instrument, At = ArticleOf(instrument, 9) };
}
