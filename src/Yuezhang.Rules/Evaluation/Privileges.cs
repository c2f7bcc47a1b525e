using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// What most-favoured-nation clauses extend to whom. A grant reaches a beneficiary through a clause while the clause stands and the third party has it,
/// by the grant itself or through a clause in turn; a loop of clauses alone reaches nobody.
/// </summary>
internal sealed class Privileges
{
    private readonly Model _model;
    private readonly ILookup<Entity, MostFavouredNationClause> _clauses;
    private readonly Memory<Norm, ImmutableDictionary<Entity, Timeline<Truth>>> _reaches;
    private readonly Memory<MostFavouredNationClause, Timeline<Truth>> _standing;

    public Privileges(Model model)
    {
        _model = model;
        _clauses = model.Situation.Library.MostFavouredNationClauses.Where(c => model.Situation.Selection.Admits(c.Guard)).ToLookup(c => c.Grantor);
        _reaches = new(model.Rounds, ReferenceEqualityComparer.Instance);
        _standing = new(model.Rounds, ReferenceEqualityComparer.Instance);
    }

    /// <summary>The norms that clauses may import from a grant: none from a norm that is no grant.</summary>
    public IEnumerable<Norm> ImportsOf(Norm grant)
    {
        if (_clauses.Count == 0 || GrantorOf(grant) is not { } grantor)
        {
            return [];
        }

        var reached = new List<Entity> { Counterparts.HolderOf(grant)! };
        var imports = new List<Norm>();
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var clause in Extending(grantor, grant).Where(c => LooksAt(c, reached[i]) && !reached.Contains(c.Beneficiary)))
            {
                reached.Add(clause.Beneficiary);
                imports.Add(grant with
                {
                    Id = $"{grant.Id}@{clause.Beneficiary.Id}",
                    Act = Carried(grant, clause)!,
                    AppliesFrom = null,
                    Imported = new Import(grant, clause),
                });
            }
        }

        return imports;
    }

    /// <summary>The acts of others that are this act once clauses have carried them to whoever does it.</summary>
    public ImmutableArray<Act> SourcesOf(Act act) =>
    [
        .. (from other in _clauses.SelectMany(c => c).Select(c => c.Beneficiary).Distinct()
            where act.Agent is null || Counterparts.HolderOf(act.Agent) == other
            from holder in _model.Situation.Library.Instruments.SelectMany(i => i.Bound).Distinct()
            where holder != other
            from source in Counterparts.Sources(act, holder, other, _model.Situation.Library)
            select source).Distinct(),
    ];

    /// <summary>Whether a grant reaches a beneficiary.</summary>
    public Timeline<Truth> Reach(Norm grant, Entity beneficiary) => _reaches.Of(grant, Follow).GetValueOrDefault(beneficiary, Kleene.Never);

    /// <summary>The clauses through which a grant reaches a beneficiary at a moment, from the grant on: those that surely stand, else those that may; empty where it reaches nobody even so.</summary>
    public ImmutableArray<MostFavouredNationClause> Path(Norm grant, Entity beneficiary, Boundary at) =>
        Path(grant, beneficiary, at, truth => truth == Truth.True) is { IsEmpty: false } sure ? sure : Path(grant, beneficiary, at, truth => truth != Truth.False);

    private ImmutableArray<MostFavouredNationClause> Path(Norm grant, Entity beneficiary, Boundary at, Func<Truth, bool> stands)
    {
        var paths = new Dictionary<Entity, ImmutableArray<MostFavouredNationClause>> { [Counterparts.HolderOf(grant)!] = [] };
        var open = new Queue<Entity>(paths.Keys);
        while (open.TryDequeue(out var third))
        {
            foreach (var clause in Extending(GrantorOf(grant)!, grant).Where(c => LooksAt(c, third) && stands(Standing(c)[at])))
            {
                if (paths.TryAdd(clause.Beneficiary, paths[third].Add(clause)))
                {
                    open.Enqueue(clause.Beneficiary);
                }
            }
        }

        return paths.GetValueOrDefault(beneficiary, []);
    }

    /// <summary>Whether a clause stands: its instrument in force, started, not ended.</summary>
    public Timeline<Truth> Standing(MostFavouredNationClause clause) => _standing.Of(clause, WorkOut);

    /// <summary>Who granted a privilege: a party of the instrument, other than the bearer; null where the norm is no grant.</summary>
    private Entity? GrantorOf(Norm norm)
    {
        if (norm.Modality is Modality.Must or Modality.MustNot
            || norm.Imported is not null
            || Counterparts.HolderOf(norm) is not { } bearer
            || _model.Situation.Library.Instrument(norm.Instrument) is not { } instrument
            || !instrument.Binds(bearer))
        {
            return null;
        }

        return norm.Counterparty is { } counterparty
            ? instrument.Binds(counterparty) ? counterparty : null
            : (instrument.Bound.Where(p => p != bearer).Take(2).ToList() is [var only] ? only : null);
    }

    /// <summary>The clauses that carry a grant: all that extend to it, but where the beneficiary has nothing that answers to what it names of the third party.</summary>
    private IEnumerable<MostFavouredNationClause> Extending(Entity grantor, Norm grant) => _clauses[grantor].Where(c => c.Extends(grant) && Carried(grant, c) is not null);

    private Act? Carried(Norm grant, MostFavouredNationClause clause) =>
        Counterparts.Carried(grant.Act, Counterparts.HolderOf(grant)!, clause.Beneficiary, _model.Situation.Library, out _);

    /// <summary>The grants to third parties that clauses do not carry to the bearer of an act, though they extend to them, each with what it has nothing like.</summary>
    public IEnumerable<(Norm Grant, MostFavouredNationClause Clause, Entity? Without)> NotCarried(Modality modality, Act act) =>
        from grant in _model.Norms
        where grant.Modality == modality && grant.Act.Verb == act.Verb && (Equals(grant.Act.Object, act.Object) || grant.Act.Object?.Bearer is not null)
        let grantor = GrantorOf(grant)
        where grantor is not null
        from clause in _clauses[grantor]
        where clause.Beneficiary == Counterparts.HolderOf(act.Agent) && LooksAt(clause, Counterparts.HolderOf(grant)!) && clause.Extends(grant.Act)
        let without = clause.Extends(grant) && Counterparts.Carried(grant.Act, Counterparts.HolderOf(grant)!, clause.Beneficiary, _model.Situation.Library, out var lacking) is null ? lacking : null
        where without is not null || !clause.Extends(grant)
        select (grant, clause, without);

    private static bool LooksAt(MostFavouredNationClause clause, Entity third) =>
        third != clause.Beneficiary && third != clause.Grantor && (clause.Thirds.IsEmpty || clause.Thirds.Contains(third));

    private ImmutableDictionary<Entity, Timeline<Truth>> Follow(Norm grant)
    {
        var clauses = Extending(GrantorOf(grant)!, grant).ToList();
        var holder = Counterparts.HolderOf(grant)!;
        var reach = ImmutableDictionary<Entity, Timeline<Truth>>.Empty.Add(holder, Kleene.Always);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var clause in clauses.Where(c => c.Beneficiary != holder))
            {
                var had = reach.GetValueOrDefault(clause.Beneficiary, Kleene.Never);
                var thirds = Kleene.AnyOf(reach.Where(r => LooksAt(clause, r.Key)).OrderBy(r => r.Key.Id, StringComparer.Ordinal).Select(r => r.Value));
                var has = Kleene.Either(had, Kleene.Both(Standing(clause), thirds));
                if (!Kleene.Agree(has, had))
                {
                    reach = reach.SetItem(clause.Beneficiary, has);
                    changed = true;
                }
            }
        }

        return reach;
    }

    private Timeline<Truth> WorkOut(MostFavouredNationClause clause)
    {
        var selection = _model.Situation.Selection;
        var force = _model.ForceBetween(clause.Instrument, clause.Grantor, clause.Beneficiary);
        var started = Kleene.Ever(clause.Once.Under(selection) is { } once ? Kleene.Both(force, _model.TruthOf(once.Value)) : force);
        var ended = clause.Until.Under(selection) is { } until ? Kleene.Ever(Kleene.Both(started, _model.TruthOf(until.Value))) : Kleene.Never;
        var during = clause.While.Under(selection) is { } holds ? _model.TruthOf(holds.Value) : Kleene.Always;
        return Kleene.AllOf([force, started, Kleene.Contrary(ended), during]);
    }
}
