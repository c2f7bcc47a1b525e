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

    /// <summary>The instrument or claim it secures: "as security for this treaty"; null where it secures none.</summary>
    public Entity? Secures { get; init; }

    /// <summary>The articles of the same instrument that it overrides: <c>notwithstanding article 8</c>.</summary>
    public ImmutableArray<string> Notwithstanding { get; init; } = [];
}
