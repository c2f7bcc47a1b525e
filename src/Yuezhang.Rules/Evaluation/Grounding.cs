using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// The norms that a library's norms come to. Of those that are said of many, the instances that can ever bind, by <see cref="PossibleInstances"/>; and every instance that is
/// on a given act, whether it can bind or not, so that an answer says why it does not.
/// </summary>
internal sealed class Grounding
{
    /// <summary>Where an act leaves open more ways than this of what one norm may be said of, only those are weighed that can bind; where none can, so many.</summary>
    private const int MostOpen = 1_000;

    /// <summary>So many groundings of one library are kept.</summary>
    private const int MostKept = 128;

    private static readonly ConditionalWeakTable<Library, Grounding> s_groundings = [];

    private readonly Library _library;
    private readonly ILookup<Sort, Entity> _things;
    private readonly Dictionary<Entity, int> _ranks = [];
    private readonly ImmutableArray<Said> _said;
    private readonly ILookup<(Modality Modality, Verb Verb), Said> _onVerb;
    private readonly HashSet<(Modality Modality, Verb Verb)> _ofMany;
    private readonly ConcurrentDictionary<string, Norm> _instances = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(ImmutableArray<RecordedFact> Facts, ImmutableArray<FirstHolder> Holders, string Choices), Ground> _grounds = new();

    private Grounding(Library library)
    {
        (_library, _things) = (library, library.Things);
        _said = [.. library.Norms.Select(n => new Said(n, [.. Variables.Of(n)])), .. library.Accounts.SelectMany(AccountNorms.Of).Select(n => new Said(n, []))];
        _onVerb = _said.ToLookup(s => (s.Norm.Modality, s.Norm.Act.Verb));
        _ofMany = [.. _said.Where(s => !s.Variables.IsEmpty).Select(s => (s.Norm.Modality, s.Norm.Act.Verb))];

        // only what a variable may stand for is looked up
        foreach (var thing in _ofMany.Count > 0 ? library.Entities : [])
        {
            _ranks.TryAdd(thing, _ranks.Count);
        }
    }

    /// <summary>That of a library.</summary>
    public static Grounding Of(Library library) => s_groundings.GetValue(library, static l => new Grounding(l));

    /// <summary>The norms that can ever bind on some readings, in the order of the library; with no readings, those that can on any.</summary>
    public Ground In(HistoricalRecord record, Selection? selection)
    {
        if (_ofMany.Count == 0)
        {
            return new Ground([.. Law(selection).Select(s => s.Norm)], [], true);
        }

        if (_grounds.Count > MostKept)
        {
            _grounds.Clear();
        }

        var choices = selection is null ? "any" : string.Join('\n', selection.Choices.Select(c => $"{c.Key}={c.Value}").Prepend(""));
        return _grounds.GetOrAdd((record.Facts, record.FirstHolders, choices), _ => Draw(record, selection));
    }

    /// <summary>The norms of a kind on one act or another of a verb, whatever the quantity, in the order of the library, whether or not they can ever bind.</summary>
    public IEnumerable<Norm> On(Ground ground, Selection selection, Modality modality, ImmutableArray<Act> acts) => acts.IsEmpty ? [] : _onVerb[(modality, acts[0].Verb)]
        .Where(s => selection.Admits(s.Norm.Guard))
        .SelectMany(said => acts.SelectMany(act => On(ground, said, act)).DistinctBy(n => n.Id));

    /// <summary>Whether some norm of a kind on acts of a verb is said of many.</summary>
    public bool IsSaidOfMany(Modality modality, Verb verb) => _ofMany.Contains((modality, verb));

    private IEnumerable<Said> Law(Selection? selection) => _said.Where(s => selection is null || selection.Admits(s.Norm.Guard));

    private Ground Draw(HistoricalRecord record, Selection? selection)
    {
        ImmutableArray<Said> many = [.. Law(selection).Where(s => !s.Variables.IsEmpty)];
        var possible = new PossibleInstances(_library, record, selection).Of([.. many.Select(s => (s.Norm, s.Variables))]);
        var instances = many.Zip(possible ?? [.. many.Select(_ => ImmutableArray<ImmutableArray<Entity>>.Empty)])
            .ToImmutableDictionary(m => m.First.Norm.Id, m => InOrder(m.Second).Select(values => Instance(m.First.Norm, m.First.Variables, values)).ToImmutableArray());
        return new Ground([.. Law(selection).SelectMany(s => s.Variables.IsEmpty ? [s.Norm] : instances[s.Norm.Id])], instances, possible is not null);
    }

    private IEnumerable<ImmutableArray<Entity>> InOrder(ImmutableArray<ImmutableArray<Entity>> tuples) => tuples
        .Select(values => (Values: values, Ranks: values.Select(v => _ranks.GetValueOrDefault(v, -1)).ToArray()))
        .Where(t => !t.Ranks.Contains(-1))
        .OrderBy(t => t.Ranks, Comparer<int[]>.Create(static (one, other) => one.AsSpan().SequenceCompareTo(other)))
        .Select(t => t.Values);

    private Norm Instance(Norm norm, ImmutableArray<Entity> variables, ImmutableArray<Entity> values) =>
        Instance(norm, new Substitution(variables.Zip(values).ToImmutableDictionary(v => v.First, v => v.Second)));

    /// <summary>An instance of a norm, made once, so that what is known of its conditions is found again.</summary>
    private Norm Instance(Norm norm, Substitution values) => _instances.GetOrAdd(values.IdOf(norm), _ => values.In(norm));

    private IEnumerable<Norm> On(Ground ground, Said said, Act act)
    {
        if (Unify(said.Norm.Act, act) is not { } told)
        {
            return [];
        }

        if (said.Variables.IsEmpty)
        {
            return [said.Norm];
        }

        var open = said.Variables.Where(v => !told.ContainsKey(v)).ToList();
        var isMany = open.Aggregate(1L, (count, v) => Math.Min(count * _things[v.Sort].Count(), 1L << 31)) > MostOpen;
        if (isMany && ground.Instances.GetValueOrDefault(said.Norm.Id, []).Where(n => Unify(n.Act, act) is not null).ToList() is { Count: > 0 } possible)
        {
            return possible;
        }

        return Instances.Ways(open, _things).Take(MostOpen).Select(way => Instance(said.Norm, new Substitution(
            said.Variables.ToImmutableDictionary(v => v, v => told.TryGetValue(v, out var value) ? value : way.In(v)))));
    }

    /// <summary>What the variables of a description stand for where it covers an act, so far as that says it; null where it cannot cover it.</summary>
    private Dictionary<Entity, Entity>? Unify(Act description, Act act)
    {
        if ((description.Object is null) != (act.Object is null))
        {
            return null;
        }

        var told = new Dictionary<Entity, Entity>();
        foreach (var (place, filled) in new[]
        {
            (description.Agent, act.Agent), (description.Object, act.Object), (description.Counterparty, act.Counterparty), (description.Beneficiary, act.Beneficiary), (description.Place, act.Place),
        })
        {
            if (place is null || filled is null)
            {
                continue;
            }

            if (place.IsVariable ? filled.Sort != place.Sort || !_ranks.ContainsKey(filled) || !(told.TryAdd(place, filled) || told[place] == filled) : place != filled)
            {
                return null;
            }
        }

        return told;
    }

    /// <summary>The norms that can ever bind.</summary>
    /// <param name="Norms">All of them, in the order of the library.</param>
    /// <param name="Instances">Those of each norm that is said of many, by its identity.</param>
    /// <param name="IsWhole">Whether those are told that are said of many; where they are too many, they are found by the act alone.</param>
    public sealed record Ground(ImmutableArray<Norm> Norms, ImmutableDictionary<string, ImmutableArray<Norm>> Instances, bool IsWhole);

    /// <summary>A norm as it is written, and what it is said of.</summary>
    private sealed record Said(Norm Norm, ImmutableArray<Entity> Variables);
}
