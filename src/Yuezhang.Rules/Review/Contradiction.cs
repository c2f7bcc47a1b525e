using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Review;

/// <summary>Two articles of which one requires, allows or concludes what the other excludes, while neither gives way.</summary>
/// <remarks>Example: by article 3 a state may fish in a bay, by article 4 it must not, and nothing says which goes before.</remarks>
/// <param name="OneSide">What the article says that stands first in the text; one provision at least.</param>
/// <param name="OtherSide">What the other says; one at least.</param>
/// <param name="On">The stretches of time on which both hold, in order; what reaches beyond the horizon is open.</param>
/// <param name="Readings">The choices of readings on which they do, each by itself; none where they do on those that govern.</param>
public sealed record Contradiction(
    ImmutableArray<Provision> OneSide, ImmutableArray<Provision> OtherSide, ImmutableArray<Interval> On, ImmutableArray<Guard> Readings) : ReviewFinding(Readings)
{
    /// <inheritdoc/>
    public override Citation At => OneSide[0].At;

    /// <summary>Whether it rests on a duty of which the record does not say that it was not performed: then it lasts as long as that is not done.</summary>
    public bool UntilDone { get; init; }

    /// <summary>Whether another is between the same articles, on the same readings.</summary>
    internal bool IsBetweenTheSameAs(Contradiction other) =>
        Places(OneSide[0]) == Places(other.OneSide[0]) && Places(OtherSide[0]) == Places(other.OtherSide[0]) && Readings.SequenceEqual(other.Readings);

    /// <summary>Whether it also has the same to say of them.</summary>
    internal bool SaysTheSameAs(Contradiction other) =>
        IsBetweenTheSameAs(other) && OneSide.SequenceEqual(other.OneSide) && OtherSide.SequenceEqual(other.OtherSide);

    private static (string, string) Places(Provision provision) => (provision.At.Instrument, provision.At.Article);
}
