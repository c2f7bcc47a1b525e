using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Record;

/// <summary>A relation that the record states of some things for some time: a person was a subject of a party.</summary>
/// <param name="Id">Its name in the record.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Arguments">Of what.</param>
/// <param name="From">The first day; null for always before.</param>
/// <param name="Until">The first day on which it no longer held; null for ever after.</param>
/// <param name="Certainty">How well it is attested.</param>
/// <param name="Source">Who says so.</param>
/// <param name="At">Where it is recorded.</param>
public sealed record RecordedFact(
    string Id, Relation Relation, ImmutableArray<Entity> Arguments, Day? From, Day? Until, Certainty Certainty, string Source, Citation At);

/// <summary>Who held a thing before any transfer.</summary>
public sealed record FirstHolder(Entity Thing, Entity Holder, string Source, Citation At);
