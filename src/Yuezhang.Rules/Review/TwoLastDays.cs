using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Review;

/// <summary>One performance for which two terms are set: whoever keeps the later day breaks the earlier.</summary>
/// <remarks>Example: a place is to be evacuated within six months of the exchange by one article, within a year by another.</remarks>
/// <param name="One">The term that stands first in the text.</param>
/// <param name="Other">The other.</param>
/// <param name="Readings">The choices of readings on which both are law; none where they are on those that govern.</param>
public sealed record TwoLastDays(Deadline One, Deadline Other, ImmutableArray<Guard> Readings) : ReviewFinding(Readings)
{
    /// <summary>Whether they are the terms of two debts of the same sums in two articles, which look like one debt written twice.</summary>
    public bool OfTwoDebts { get; init; }

    /// <inheritdoc/>
    public override Citation At => One.Provision.At;
}

/// <summary>A duty and its term.</summary>
/// <param name="Provision">The duty.</param>
/// <param name="Term">The term in words: "within 6 months of the exchange of the peace".</param>
/// <param name="LastDay">Its last day; null where that is not known.</param>
public sealed record Deadline(Provision Provision, string Term, Day? LastDay);
