namespace Yuezhang.Time.Quantities;

/// <summary>One published value of a unit.</summary>
/// <param name="Value">How much, as 37301/1000.</param>
/// <param name="In">In what, as <c>gram</c>.</param>
/// <param name="When">Since when, where, or by whose reckoning.</param>
/// <param name="Source">Who says so.</param>
public sealed record UnitSize(Rational Value, string In, string When, string Source);
