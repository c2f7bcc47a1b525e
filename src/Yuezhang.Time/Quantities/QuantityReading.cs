using System.Globalization;

namespace Yuezhang.Time.Quantities;

/// <summary>A quantity as it stands in a text.</summary>
/// <remarks>
/// The bounds are inclusive, and equal to the value where it is exact. All three are null where a numeral stands that no rule reads;
/// the note then says so. Nothing is converted: 三两五钱六分 is 89/25 taels, whatever a tael weighs.
/// Example: 五厘息 at 10 is 1/20 <c>1/year</c>, a rate.
/// </remarks>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Text">The words themselves, with the unit or measure word, and with 第 or 每 where these belong to it.</param>
/// <param name="Value">How much, when that is exact.</param>
/// <param name="From">The least that it can mean.</param>
/// <param name="Until">The most that it can mean.</param>
/// <param name="Unit">The unit, where one is stated; none for counts, ordinals and bare parts of a whole.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Note">What a reader should know of the reading, as that a last place is unstated; otherwise null.</param>
public sealed record QuantityReading(
    int Start,
    int Length,
    string Text,
    Rational? Value,
    Rational? From,
    Rational? Until,
    Unit? Unit,
    QuantityKind Kind,
    string? Note = null)
{
    /// <summary>Where it ends, in UTF-16 code units; the first that is no more of it.</summary>
    public int End => Start + Length;

    /// <summary>The reading for a person: 三千余两 (amount: 3000 to 3999 taels).</summary>
    public override string ToString()
    {
        var size = Value?.ToString() ?? (From is { } from && Until is { } until ? $"{from} to {until}" : "unread");
        var kind = Kind.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{Text} ({kind}: {size}{(Unit is null ? "" : $" {Unit.Plural}")})");
    }
}
