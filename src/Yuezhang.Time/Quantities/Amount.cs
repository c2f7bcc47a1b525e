namespace Yuezhang.Time.Quantities;

/// <summary>So much of a unit, exactly.</summary>
/// <remarks>
/// Amounts of unlike units do not add, subtract or compare: to try is a bug, and throws <see cref="InvalidOperationException"/>.
/// Example: one of six equal parts of what remained of the indemnity, 16,666,666⅔ Kuping taels.
/// </remarks>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Amount(Rational Value, Unit Unit) : IComparable<Amount>
{
    /// <inheritdoc/>
    public int CompareTo(Amount other) => Value.CompareTo(Like(other).Value);

    /// <summary>The amount as people write it, as <c>83,333,333⅓ Kuping taels</c>; the singular for exactly one.</summary>
    public override string ToString() => $"{Value.ToMixedString()} {(Value == Rational.One ? Unit.Singular : Unit.Plural)}";

    /// <summary>The sum of two amounts of one unit.</summary>
    public static Amount operator +(Amount left, Amount right) => left with { Value = left.Value + left.Like(right).Value };

    /// <summary>The difference of two amounts of one unit.</summary>
    public static Amount operator -(Amount left, Amount right) => left with { Value = left.Value - left.Like(right).Value };

    /// <summary>So many times the amount.</summary>
    public static Amount operator *(Amount amount, Rational factor) => amount with { Value = amount.Value * factor };

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Amount left, Amount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Amount left, Amount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Amount left, Amount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is larger or the same.</summary>
    public static bool operator >=(Amount left, Amount right) => left.CompareTo(right) >= 0;

    private Amount Like(Amount other) => Unit == other.Unit
        ? other
        : throw new InvalidOperationException($"{this} and {other} are of unlike units.");
}
