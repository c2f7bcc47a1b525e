namespace Yuezhang.Time.Quantities;

/// <summary>What an amount is counted in: a money, a weight, a number of heads.</summary>
/// <remarks>
/// Units convert into one another by dated facts only, never by this type.
/// Example: the Kuping tael (庫平兩), the weight of silver of the Board of Revenue, in which the indemnity was stated.
/// </remarks>
/// <param name="Id">The stable name, as <c>kuping-tael</c>.</param>
/// <param name="Singular">What one is called, as <c>Kuping tael</c>.</param>
/// <param name="Plural">What several are called, as <c>Kuping taels</c>.</param>
public sealed record Unit(string Id, string Singular, string Plural);
