using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests;

/// <summary>What a test treaty may have besides its norms and accounts: other instruments, rules, powers over itself.</summary>
internal sealed record FurtherLaw
{
    public ImmutableArray<Entity> Entities { get; init; } = [];

    public ImmutableArray<Verb> Verbs { get; init; } = [];

    /// <summary>Ends the peace.</summary>
    public Alternatives<Condition> Until { get; init; } = Alternatives<Condition>.None;

    /// <summary>How the parties come to be bound by the peace.</summary>
    public ImmutableArray<Commitment> Commitments { get; init; } = [];

    /// <summary>When the peace rests.</summary>
    public ImmutableArray<Suspension> Suspensions { get; init; } = [];

    /// <summary>The instruments besides the peace.</summary>
    public ImmutableArray<Instrument> Instruments { get; init; } = [];

    public ImmutableArray<Relation> Relations { get; init; } = [];

    public ImmutableArray<Rule> Rules { get; init; } = [];

    public ImmutableArray<Transfer> Transfers { get; init; } = [];

    public ImmutableArray<CountsAs> CountsAs { get; init; } = [];

    public ImmutableArray<MostFavouredNationClause> Clauses { get; init; } = [];

    public ImmutableArray<Precedence> Precedences { get; init; } = [];

    public ImmutableArray<Incompatibility> Incompatibilities { get; init; } = [];
}
