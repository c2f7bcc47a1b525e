using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>What parties have through most-favoured-nation clauses: the least that the clauses give.</summary>
internal sealed class NaiveImports
{
    private readonly NaiveWorld _world;
    private readonly List<MostFavouredNationClause> _clauses;

    public NaiveImports(NaiveWorld world, List<Norm> own)
    {
        (_world, _clauses) = (world, [.. world.Situation.Library.MostFavouredNationClauses.Where(c => world.Choice.IsLaw(c.Guard))]);
        Norms = [.. own.SelectMany(grant => ClausesFor(grant).DistinctBy(c => c.Beneficiary).Select(clause => grant with
        {
            Act = Carried(grant, clause)!,
            AppliesFrom = null,
            Imported = new Import(grant, clause),
        }))];
    }

    /// <summary>The norms that clauses may give.</summary>
    public List<Norm> Norms { get; }

    /// <summary>While the beneficiary of the clause has what was granted, through it or another.</summary>
    public Truth[] ForceOf(Import import)
    {
        var (grant, holder) = (import.Grant, Holder(import.Grant)!);
        var clauses = ClausesFor(grant).ToList();
        var own = _world.Force.Of(grant with { AppliesFrom = null });
        var through = clauses.ToDictionary(c => c.Id, _ => _world.Each(_ => Truth.False));
        for (var again = true; again;)
        {
            again = false;
            foreach (var clause in clauses)
            {
                var others = clauses.Where(c => LooksAt(clause, c.Beneficiary)).Select(c => through[c.Id]);
                var had = others.Aggregate(LooksAt(clause, holder) ? own : _world.Each(_ => Truth.False), NaiveTruth.Or);
                var more = through[clause.Id].Or(had.And(Stands(clause)));
                again |= !more.SequenceEqual(through[clause.Id]);
                through[clause.Id] = more;
            }
        }

        return clauses.Where(c => c.Beneficiary == import.Clause.Beneficiary).Select(c => through[c.Id]).Aggregate(NaiveTruth.Or);
    }

    /// <summary>Whether a clause is among those by which a grant comes to somebody.</summary>
    public bool Extends(Norm grant, MostFavouredNationClause clause) => ClausesFor(grant).Any(c => c.Id == clause.Id);

    /// <summary>Whether a clause stands on each day.</summary>
    public Truth[] Stands(MostFavouredNationClause clause) => _world.Find($"clause {clause.Id}", () =>
    {
        var force = _world.Force.Between(clause.Instrument, clause.Grantor, clause.Beneficiary);
        var started = force.And(_world.Of(clause.Once, Truth.True)).EverSoFar();
        var ended = started.And(_world.Of(clause.Until, Truth.False)).EverSoFar();
        return force.And(started).And(ended.Contrary()).And(_world.Of(clause.While, Truth.True));
    });

    // the clauses of the grantor that extend to the grant, and by whose ways it may come to somebody
    private IEnumerable<MostFavouredNationClause> ClausesFor(Norm grant)
    {
        if (Holder(grant) is not { } holder || Grantor(grant) is not { } grantor || !IsPrivilege(grant, grantor))
        {
            return [];
        }

        var extending = _clauses.FindAll(c => c.Grantor == grantor && c.Beneficiary != grantor && c.Beneficiary != holder && Extends(c, grant.Act) && !(c.OnlyFree && grant.InReturnFor is not null) && Carried(grant, c) is not null);
        HashSet<Entity> have = [holder];
        while (extending.FirstOrDefault(c => !have.Contains(c.Beneficiary) && have.Any(h => LooksAt(c, h))) is { } clause)
        {
            have.Add(clause.Beneficiary);
        }

        return extending.Where(c => have.Any(h => LooksAt(c, h)));
    }

    private Entity? Grantor(Norm grant)
    {
        var parties = _world.Situation.Library.Instruments.FirstOrDefault(i => i.Name == grant.Instrument)?.Parties.ToList() ?? [];
        return !parties.Contains(Holder(grant)!) ? null
            : grant.Counterparty is { } named ? parties.Contains(named) && named != Holder(grant) ? named : null
            : parties.Where(p => p != Holder(grant)).ToList() is [var only] ? only : null;
    }

    private static bool IsPrivilege(Norm norm, Entity grantor) =>
        norm.Modality is Modality.May or Modality.NeedNot or Modality.Can || (norm.Modality == Modality.Cannot && norm.Act.Agent != grantor);

    // whoever is a party's stands for it
    private static Entity? Holder(Norm grant) => grant.Act.Agent?.Bearer ?? grant.Act.Agent;

    /// <summary>What was granted as the beneficiary does it; null where it has not one thing of each kind that the other has.</summary>
    private Act? Carried(Norm grant, MostFavouredNationClause clause)
    {
        var all = _world.Situation.Library.Entities;
        var its = new[] { grant.Act.Agent, grant.Act.Object, grant.Act.Counterparty, grant.Act.Beneficiary, grant.Act.Place }.OfType<Entity>().Where(e => e.Bearer == Holder(grant)).Distinct()
            .ToDictionary(e => e, e => all.Where(o => o.Bearer == clause.Beneficiary && o.Sort == e.Sort && o.Kind is not null && o.Kind == e.Kind).ToList());
        return its.Values.Any(o => o.Count != 1) ? null
            : NaivePutting.In(grant.Act with { Agent = grant.Act.Agent == Holder(grant) ? clause.Beneficiary : grant.Act.Agent }, e => its.TryGetValue(e, out var other) ? other[0] : e);
    }

    private static bool LooksAt(MostFavouredNationClause clause, Entity third) =>
        third != clause.Beneficiary && third != clause.Grantor && (clause.Thirds.IsEmpty || clause.Thirds.Contains(third));

    private static bool Extends(MostFavouredNationClause clause, Act act) =>
        (clause.Scope.IsEmpty || clause.Scope.Any(v => v.Infinitive == act.Verb.Infinitive))
        && !clause.Except.Any(e => e.Verb == act.Verb && e.Object == act.Object && (e.Counterparty is null || e.Counterparty == act.Counterparty)
            && (e.Beneficiary is null || e.Beneficiary == act.Beneficiary)
            && (e.Place is null || e.Place == act.Place) && (e.Measure is null || (e.Measure == act.Measure && e.MoreThan == act.MoreThan)));
}
