using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>How a norm binds.</summary>
public enum Modality
{
    /// <summary>An obligation to do the act.</summary>
    Must,

    /// <summary>A prohibition of the act.</summary>
    MustNot,

    /// <summary>A permission to do the act.</summary>
    May,

    /// <summary>An exemption: the act may be left undone.</summary>
    NeedNot,

    /// <summary>A power: the act, done, changes what binds. Done without it, the act is void and changes nothing.</summary>
    Can,

    /// <summary>A disability, which is the other side's immunity: no power avails.</summary>
    Cannot,
}

/// <summary>
/// A norm: who must, must not, may or need not do what, from when, until when, within what term, and where that is written.
/// </summary>
public sealed record Norm
{
    /// <summary>Its identity within the library: instrument, article, and a running number within the article.</summary>
    public required string Id { get; init; }

    /// <summary>How it binds.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The act; its agent is the bearer.</summary>
    public required Act Act { get; init; }

    /// <summary>The instrument it belongs to: it binds only while that is in force.</summary>
    public required Entity Instrument { get; init; }

    /// <summary>
    /// Lets it apply before its instrument is in force, from the first moment at which this holds; null for a norm that waits for its instrument. The clauses on
    /// ratification and entry into force so apply from the adoption of the text (Vienna Convention on the Law of Treaties, 1969, art. 24(4)).
    /// </summary>
    public Condition? AppliesFrom { get; init; }

    /// <summary>Where it is written.</summary>
    public required Citation At { get; init; }

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>Starts it for good: <c>from</c> and <c>once</c>. None: it starts with the instrument.</summary>
    public Alternatives<Condition> Once { get; init; } = Alternatives<Condition>.None;

    /// <summary>Ends it for good: <c>until</c>. None: it lasts as long as the instrument.</summary>
    public Alternatives<Condition> Until { get; init; } = Alternatives<Condition>.None;

    /// <summary>Must hold at each moment: <c>while</c>, and the contrary of <c>unless</c>.</summary>
    public Alternatives<Condition> While { get; init; } = Alternatives<Condition>.None;

    /// <summary>The term within which an obligation is to be performed; none: no term, and then only time cannot breach it.</summary>
    public Term? Within { get; init; }

    /// <summary>What performs an obligation, where that is more than the act itself (a debt is performed when it is settled); null for the act.</summary>
    public Condition? Performance { get; init; }

    /// <summary>What is to be kept so at each moment, for an obligation to maintain; null for an obligation to achieve.</summary>
    public Condition? Maintains { get; init; }

    /// <summary>Suspends it while this holds.</summary>
    public Alternatives<Condition> Suspended { get; init; } = Alternatives<Condition>.None;

    /// <summary>Given up for good by the one it benefits, once this holds.</summary>
    public Alternatives<Condition> Waived { get; init; } = Alternatives<Condition>.None;

    /// <summary>Released for good otherwise than by performance, once this holds.</summary>
    public Alternatives<Condition> Discharged { get; init; } = Alternatives<Condition>.None;

    /// <summary>Undoes it from the start; null for nothing.</summary>
    public RetroactiveCondition? VoidIf { get; init; }

    /// <summary>To whom it is owed, or by whom granted; null where the instrument has two parties and it is the other one, or where it is everybody.</summary>
    public Entity? Counterparty { get; init; }

    /// <summary>
    /// What it was granted in return for, an act or anything else that is to be so; null for what was granted freely. It bears on nothing but the clauses that carry only
    /// what is free: what it is itself subject to stands in its conditions.
    /// </summary>
    public Condition? InReturnFor { get; init; }

    /// <summary>The privilege that a most-favoured-nation clause extends to its bearer; null for a norm of its bearer's own.</summary>
    public Import? Imported { get; init; }

    /// <summary>The articles of the same instrument that it yields to: <c>subject to article 9</c>.</summary>
    public ImmutableArray<string> SubjectTo { get; init; } = [];

    /// <summary>The instrument or claim it secures: "as security for this treaty"; null where it secures none.</summary>
    public Entity? Secures { get; init; }

    /// <summary>The articles of the same instrument that it overrides: <c>notwithstanding article 8</c>.</summary>
    public ImmutableArray<string> Notwithstanding { get; init; } = [];

    /// <summary>Of a norm that is said of many, and of what it is said here; null for a norm as it is written.</summary>
    internal Origin? Origin { get; init; }
}
