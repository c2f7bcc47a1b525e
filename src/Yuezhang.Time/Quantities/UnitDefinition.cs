using System.Collections.Immutable;

namespace Yuezhang.Time.Quantities;

/// <summary>A unit as texts name it, and what it is worth.</summary>
/// <remarks>
/// Several values may be published for one unit; the first is the one that the program tells when asked, and none is ever applied to
/// a quantity. Example: the Kuping tael is 37.301 g by the law of 1908, and 575.82 grains by an agreement of 1895.
/// </remarks>
/// <param name="Unit">The unit.</param>
/// <param name="Dimension">What it measures: <c>money</c>, <c>length</c>, <c>area</c>, <c>weight</c>, <c>volume</c>, <c>angle</c>, <c>time</c> or <c>rate</c>.</param>
/// <param name="Names">What texts call it, in simplified characters; 库平银/两 has the numeral where the stroke is.</param>
/// <param name="Parts">The smaller units that may follow it in one quantity, and what part of it each is.</param>
/// <param name="Sizes">The published values; the first is the one used. Empty where the unit is only counted.</param>
public sealed record UnitDefinition(
    Unit Unit,
    string Dimension,
    ImmutableArray<string> Names,
    ImmutableArray<(string Name, Rational Part)> Parts,
    ImmutableArray<UnitSize> Sizes);
