using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Dependence.Laws;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Checks;

public class ImportTests
{
    private static readonly Entity s_cathar = Aurelia with { Id = "cathar", Name = "Cathar" };

    private static readonly Entity s_friendship = Peace with { Id = "friendship", Name = "the friendship" };

    private static readonly Act s_trade = new(ToArrange, null, Karst);

    /// <summary>What Aurelia grants Cathar in the friendship, and to Borea as to the most favoured nation in the peace.</summary>
    private static readonly Norm s_grant = Law.May(s_trade with { Agent = s_cathar }, 7) with { Id = "friendship/7/1", Instrument = s_friendship };

    private static readonly MostFavouredNationClause s_clause = new() { Id = "clause", Grantor = Aurelia, Beneficiary = Borea, Instrument = Peace, At = Article(6) };

    private static readonly Condition s_had = Law.Bound(Modality.May, s_trade with { Agent = Borea });

    [Fact]
    public void A_clause_by_itself_depends_on_nothing_imported() => Assert.Empty(Faults.Of(With(s_clause, s_grant)));

    [Fact]
    [Example("13.15")]
    public void A_clause_may_not_depend_on_what_it_extends()
    {
        var problem = Faults.The(LawProblemKind.DependsOnImport, With(s_clause with { While = Law.Always(Law.Not(s_had)) }, s_grant));
        Assert.Equal([Article(6)], problem.Places);
        Assert.StartsWith("whether a most-favoured-nation clause stands depends on an imported right: Aurelia grants Borea most-favoured-nation treatment (peace, article 6)", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_may_the_instrument_on_which_it_stands()
    {
        var library = With(s_clause, s_grant);
        var problem = Faults.The(LawProblemKind.DependsOnImport, library with { Instruments = library.Instruments.SetItem(0, library.Instruments[0] with { Until = Law.Always(s_had) }) });
        Assert.Equal(["Aurelia grants Borea most-favoured-nation treatment", "the peace is in force"], problem.Names);
    }

    [Fact]
    public void Nor_through_rules_and_powers_or_across_a_delay()
    {
        var rule = Rule(Holds(IsOpen, Karst), s_had);
        var related = With(s_clause with { Until = Law.Always(Holds(IsOpen, Karst)) }, s_grant) with { Relations = [IsOpen], Rules = [rule] };
        Assert.Equal(["Aurelia grants Borea most-favoured-nation treatment", "Karst is open"], Faults.The(LawProblemKind.DependsOnImport, related).Names);
        Faults.The(LawProblemKind.DependsOnImport, With(s_clause with { While = Law.Always(After(s_had, 5)) }, s_grant));
        var exercised = new Exercised(s_trade with { Agent = Borea }, Article(6));
        Faults.The(LawProblemKind.DependsOnImport, With(s_clause with { Until = Law.Always<Condition>(exercised) }, s_grant with { Modality = Modality.Can }));
    }

    [Fact]
    public void What_no_clause_extends_may_decide_it()
    {
        var other = s_clause with { Scope = [ToFortify], While = Law.Always(s_had) };
        Assert.Empty(Faults.Of(With(other, s_grant)));
        Assert.Empty(Faults.Of(With(s_clause with { Except = [s_trade], While = Law.Always(s_had) }, s_grant)));

        // its own grant is none that it imports
        Assert.Empty(Faults.Of(With(s_clause with { While = Law.Always(s_had) }, Law.May(s_trade with { Agent = Borea }, 2))));
    }

    [Fact]
    public void A_way_that_no_reading_makes_law_is_none()
    {
        var library = With(s_clause with { While = Law.Read("scope", ("wide", s_had)) }, s_grant) with { Readings = [Law.Reading("scope", true, "wide", "narrow")] };
        Faults.The(LawProblemKind.DependsOnImport, library);
        Assert.Empty(Faults.Of(library with { MostFavouredNationClauses = [library.MostFavouredNationClauses[0] with { Guard = new Guard("scope", "narrow") }] }));
    }

    [Fact]
    public void Clauses_may_lead_to_each_other()
    {
        var back = s_clause with { Id = "back", Beneficiary = s_cathar, Instrument = s_friendship };
        Assert.Empty(Faults.Of(With(s_clause, s_grant, Law.Must(Evacuation).While(s_had)) with { MostFavouredNationClauses = [s_clause, back] }));
    }

    [Fact]
    public void A_grant_may_not_wait_for_what_is_had_from_it()
    {
        var problem = Faults.The(LawProblemKind.Circle, With(s_clause, s_grant.While(Law.Not(s_had))));
        Assert.Equal(["Cathar may arrange Karst"], problem.Names);
    }

    private static Library With(MostFavouredNationClause clause, params ImmutableArray<Norm> norms)
    {
        var library = Of(norms);
        return library with
        {
            Entities = [.. library.Entities, s_cathar, s_friendship],
            Instruments = [.. library.Instruments, library.Instruments[0] with { Name = s_friendship, Parties = [Aurelia, s_cathar], Force = Law.Done(CommerceExchange) }],
            MostFavouredNationClauses = [clause],
        };
    }
}
