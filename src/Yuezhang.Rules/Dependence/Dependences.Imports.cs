using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Dependence;

/// <content>What most-favoured-nation clauses extend, and to whom.</content>
internal sealed partial class Dependences
{
    private readonly ILookup<Entity, int> _clauses;
    private readonly Entity[] _grantors;
    private readonly Dictionary<string, List<Entity>> _extendedBy = new(StringComparer.Ordinal);
    private readonly Dictionary<(Entity Grantor, string Verb), List<int>> _clausesOf = [];

    /// <summary>Who grants a norm as a privilege that a clause may extend; null where nobody does.</summary>
    internal static Entity? GrantorOf(Library library, Norm norm) =>
        norm.Modality is not (Modality.Must or Modality.MustNot)
        && Counterparts.HolderOf(norm) is { } bearer
        && library.Instrument(norm.Instrument) is { } instrument
        && (bearer is { IsVariable: true, Sort: Sort.Party } || instrument.Binds(bearer))
        && (norm.Counterparty ?? (instrument.Bound.Where(p => p != bearer).Take(2).ToList() is [var only] ? only : null)) is { } grantor
        && grantor != bearer
            ? grantor
            : null;

    private Entity? GrantorOf(int number) => GrantorOf(_library, Norms[number]);

    private MostFavouredNationClause Clause(int number) => _library.MostFavouredNationClauses[number];

    /// <summary>The grantors some clause of whom extends acts of a verb.</summary>
    private List<Entity> ExtendedBy(string verb)
    {
        lock (_extendedBy)
        {
            if (!_extendedBy.TryGetValue(verb, out var grantors))
            {
                grantors = [.. _grantors.Where(g => ClausesOf(g, verb).Count > 0)];
                _extendedBy.Add(verb, grantors);
            }

            return grantors;
        }
    }

    /// <summary>The clauses of a grantor that extend acts of a verb.</summary>
    private List<int> ClausesOf(Entity grantor, string verb)
    {
        lock (_clausesOf)
        {
            if (!_clausesOf.TryGetValue((grantor, verb), out var clauses))
            {
                clauses = [.. Enumerable.Range(0, _library.MostFavouredNationClauses.Length).Where(n => Clause(n).Grantor == grantor && Reaches(Clause(n), verb))];
                _clausesOf.Add((grantor, verb), clauses);
            }

            return clauses;
        }
    }

    private static bool Reaches(MostFavouredNationClause clause, string verb) => clause.Scope.IsEmpty || clause.Scope.Any(v => v.Infinitive == verb);

    /// <summary>What the bearer of an act may have through clauses; with no bearer named, what anyone may.</summary>
    private void Extensions(Modality modality, string verb, Entity? on, Entity? bearer, Wait how, IWaiting waiting)
    {
        if (_grantors.Length == 0 || modality is Modality.Must or Modality.MustNot)
        {
            return;
        }

        if (bearer is not { IsVariable: false })
        {
            foreach (var grantor in ExtendedBy(verb))
            {
                Extended(grantor, modality, verb, on, how, waiting);
            }

            return;
        }

        bearer = Counterparts.HolderOf(bearer)!;
        foreach (var grantor in _clauses[bearer].Where(n => Reaches(Clause(n), verb)).Select(n => Clause(n).Grantor).Distinct())
        {
            var key = new NodeKey(NodeKind.Imports) { Modality = modality, Word = verb, Object = NodeKey.Anything(on), Party = bearer, Grantor = grantor };
            if (GrantsTo(key).Any())
            {
                waiting.On(key, how, null);
            }
        }
    }

    /// <summary>The clauses through which a party has something from a grantor, each with the grants to others that it extends.</summary>
    private IEnumerable<(int Clause, List<int> Grants)> GrantsTo(NodeKey key)
    {
        var grants = Granting(key.Modality, key.Word, key.Object).Where(n => Counterparts.HolderOf(Norms[n]) != key.Party && GrantorOf(n) == key.Grantor).ToList();
        return from number in _clauses[key.Party!]
               where grants.Count > 0 && Clause(number).Grantor == key.Grantor && Reaches(Clause(number), key.Word)
               let extended = grants.Where(n => Clause(number).Extends(Norms[n])).ToList()
               where extended.Count > 0
               select (number, extended);
    }

    /// <summary>The norms that may come to be on an object in other hands: on it, or on what answers to it of another party.</summary>
    private IEnumerable<int> Granting(Modality modality, string verb, Entity? on) => Alike(on).SelectMany(o => _acts.Of((int)modality, verb, o)).Distinct();

    private IEnumerable<Entity?> Alike(Entity? on) => on is { Bearer: not null, Kind: not null } ? _library.Entities.Where(e => Counterparts.AreAlike(on, e)).Cast<Entity?>() : [on];

    private void Extended(Entity grantor, Modality modality, string verb, Entity? on, Wait how, IWaiting waiting)
    {
        if (Granting(modality, verb, on).Any(n => GrantorOf(n) == grantor))
        {
            waiting.On(new NodeKey(NodeKind.Extended) { Modality = modality, Word = verb, Object = NodeKey.Anything(on), Grantor = grantor }, how, null);
        }
    }

    /// <summary>
    /// The grants to the third parties that a clause looks at, and the clause. Where a third party may have it through a clause in turn, all that the grantor
    /// has granted: clauses that lead to each other add up, and none takes away.
    /// </summary>
    private void OfImports(NodeKey key, IWaiting waiting)
    {
        foreach (var (number, grants) in GrantsTo(key))
        {
            var clause = Clause(number);
            waiting.On(FirstClause + number, Wait.Plain, null);
            if (!Affords(grants.Count) || clause.Thirds.IsEmpty || clause.Thirds.Any(t => _clauses[t].Any(n => Clause(n).Grantor == key.Grantor)))
            {
                Extended(key.Grantor!, key.Modality, key.Word, key.Object, Wait.Plain, waiting);
                continue;
            }

            foreach (var grant in grants.Where(n => Counterparts.HolderOf(Norms[n]) is { } third && (third.IsVariable || clause.Thirds.Contains(third))))
            {
                Granted(grant, waiting);
            }
        }
    }

    private void OfExtended(NodeKey key, IWaiting waiting)
    {
        foreach (var clause in ClausesOf(key.Grantor!, key.Word))
        {
            waiting.On(FirstClause + clause, Wait.Plain, null);
        }

        foreach (var number in Granting(key.Modality, key.Word, key.Object).Where(n => GrantorOf(n) == key.Grantor))
        {
            Granted(number, waiting);
        }
    }

    /// <summary>A grant, as it stands in other hands: whatever may override it there, whoever bears that.</summary>
    private void Granted(int number, IWaiting waiting)
    {
        waiting.On(number, Wait.Plain, null);
        if (MayYield(Norms[number]))
        {
            foreach (var contrary in Contrary(Norms[number].Modality))
            {
                foreach (var alike in Alike(Norms[number].Act.Object))
                {
                    waiting.On(NodeKey.OnObject(contrary, Norms[number].Act with { Object = alike }), Wait.Contrary, null);
                }
            }
        }
    }
}
