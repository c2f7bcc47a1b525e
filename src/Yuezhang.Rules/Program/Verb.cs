namespace Yuezhang.Rules.Program;

/// <summary>
/// A kind of act, with the three forms in which English needs it: to evacuate, it evacuates, it is evacuated.
/// </summary>
/// <param name="Infinitive">The bare form, which is also its identity: <c>evacuate</c>.</param>
/// <param name="Present">Third person: <c>evacuates</c>.</param>
/// <param name="Participle">Past participle: <c>evacuated</c>.</param>
/// <param name="LastsUntil">The infinitive of the act that ends it, for an act that lasts (a garrison lasts until evacuation); else null.</param>
/// <param name="OnceOnly">Whether it can happen only once to one object, as signature, ratification and exchange do:
/// then a recorded date also says that it had not happened before.</param>
public sealed record Verb(string Infinitive, string Present, string Participle, string? LastsUntil = null, bool OnceOnly = false)
{
    /// <summary>How it is said to whom, or against whom, it is done: "hears a suit <c>against</c> a party".</summary>
    public string Preposition { get; init; } = "to";

    /// <summary>Signing an instrument.</summary>
    public static Verb Sign { get; } = new("sign", "signs", "signed", OnceOnly: true);

    /// <summary>Ratifying an instrument.</summary>
    public static Verb Ratify { get; } = new("ratify", "ratifies", "ratified", OnceOnly: true);

    /// <summary>Exchanging the ratifications of an instrument.</summary>
    public static Verb Exchange { get; } = new("exchange", "exchanges", "exchanged", OnceOnly: true);

    /// <summary>Paying money on an account.</summary>
    public static Verb Pay { get; } = new("pay", "pays", "paid");

    /// <summary>Paying money on an account before it is due.</summary>
    public static Verb Prepay { get; } = new("prepay", "prepays", "prepaid");

    /// <summary>The acts that every treaty knows without declaring them.</summary>
    public static IReadOnlyList<Verb> Known { get; } = [Sign, Ratify, Exchange, Pay, Prepay];

    /// <summary>Two kinds of act are the same when their bare forms are.</summary>
    public bool Equals(Verb? other) => other is not null && (ReferenceEquals(this, other) || Infinitive == other.Infinitive);

    /// <inheritdoc/>
    public override int GetHashCode() => Infinitive.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Infinitive;
}
