using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Numerals;

/// <summary>What is known of a number while its signs are read: the smallest and the largest that it can be.</summary>
internal readonly record struct NumeralBounds(Rational From, Rational Until)
{
    public NumeralBounds(Rational value)
        : this(value, value)
    {
    }

    public static NumeralBounds operator +(NumeralBounds left, NumeralBounds right) => new(left.From + right.From, left.Until + right.Until);

    public static NumeralBounds operator *(NumeralBounds bounds, Rational factor) => new(bounds.From * factor, bounds.Until * factor);
}
