using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Review;

/// <summary>Terms that run from something of which the record has nothing, not even that it did not happen: they have no last day, and cannot get one.</summary>
/// <remarks>Example: money is due within six months of an exchange of ratifications that nobody recorded.</remarks>
/// <param name="Start">From what they run, in words: "the exchange of the peace".</param>
/// <param name="Acts">The acts of which the record has nothing.</param>
/// <param name="Payments">The debts of whose payments it has nothing; one of either at least.</param>
/// <param name="Clocks">What runs from it, in the order of the text; one at least.</param>
/// <param name="Readings">The choices of readings on which the first of them is law; none where it is on those that govern.</param>
public sealed record UnanchoredClock(
    string Start, ImmutableArray<Act> Acts, ImmutableArray<Entity> Payments, ImmutableArray<Provision> Clocks, ImmutableArray<Guard> Readings)
    : ReviewFinding(Readings)
{
    /// <inheritdoc/>
    public override Citation At => Clocks[0].At;
}
