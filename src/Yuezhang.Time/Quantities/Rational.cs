using System.Numerics;

namespace Yuezhang.Time.Quantities;

/// <summary>An exact number: a whole number of parts of a whole number of parts.</summary>
/// <remarks>
/// Shape: numerator and denominator in lowest terms, the denominator positive; the default value is zero. Nothing is ever rounded
/// but by <see cref="ToDecimalString"/>. Division by zero throws <see cref="DivideByZeroException"/>.
/// Example: 250,000,000 taels in three equal parts are 250000000/3 each.
/// </remarks>
public readonly partial struct Rational : IComparable<Rational>, IEquatable<Rational>
{
    // When both parts fit in a long they are held here, the denominator less one so that default is 0/1; otherwise _wide holds
    // them and these are nil. Lowest terms and this rule give every number one form only.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Wide? _wide;

    /// <summary>The quotient of two whole numbers, brought to lowest terms.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= divisor;
        denominator /= divisor;
        if (Fits(numerator) && Fits(denominator))
        {
            _numerator = (long)numerator;
            _denominatorLessOne = (long)denominator - 1;
        }
        else
        {
            _wide = new Wide(numerator, denominator);
        }
    }

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Nothing.</summary>
    public static Rational Zero => default;

    /// <summary>The whole.</summary>
    public static Rational One => new(1L, 1L);

    /// <summary>The numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _wide?.Numerator ?? _numerator;

    /// <summary>The denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => _wide?.Denominator ?? Below;

    /// <summary>Whether the number is zero.</summary>
    public bool IsZero => Sign == 0;

    /// <summary>Whether the number is whole.</summary>
    public bool IsInteger => _wide?.Denominator.IsOne ?? _denominatorLessOne == 0;

    /// <summary>-1, 0 or 1 as the number is below, at or above zero.</summary>
    public int Sign => _wide is null ? Math.Sign(_numerator) : _wide.Numerator.Sign;

    private long Below => _denominatorLessOne + 1;

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        _wide is not null || other._wide is not null ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
        : _denominatorLessOne == other._denominatorLessOne ? _numerator.CompareTo(other._numerator)
        : Math.BigMul(_numerator, other.Below).CompareTo(Math.BigMul(other._numerator, Below));

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && Equals(_wide, other._wide);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne, _wide);

    /// <summary>A whole number is itself.</summary>
    public static implicit operator Rational(int value) => new(value, 1L);

    /// <summary>A whole number is itself.</summary>
    public static implicit operator Rational(long value) => new(value, 1L);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left._wide is not null || right._wide is not null
            ? new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator)
        : left._denominatorLessOne == right._denominatorLessOne ? Reduced((Int128)left._numerator + right._numerator, left.Below)
        : Reduced(Math.BigMul(left._numerator, right.Below) + Math.BigMul(right._numerator, left.Below), Math.BigMul(left.Below, right.Below));

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number on the other side of zero.</summary>
    public static Rational operator -(Rational value) => value._wide is null && value._numerator != long.MinValue
        ? new(-value._numerator, value.Below)
        : new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => left._wide is null && right._wide is null
        ? Reduced(Math.BigMul(left._numerator, right._numerator), Math.BigMul(left.Below, right.Below))
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => left._wide is null && right._wide is null && right._numerator > 0
        ? Reduced(Math.BigMul(left._numerator, right.Below), Math.BigMul(left.Below, right._numerator))
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the two are different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is smaller or the same.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger or the same.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    private static bool Fits(BigInteger value) => value >= long.MinValue && value <= long.MaxValue;

    // products of two longs, and the sum of two such, stay within 128 bits; the denominator is positive
    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        // nearly all money stays within 64 bits, where a division is many times faster than in 128
        var (above, below) = unchecked(((long)numerator, (long)denominator));
        if (above == numerator && below == denominator && above != long.MinValue)
        {
            var common = below == 1 ? 1 : (long)GreatestCommonDivisor((ulong)Math.Abs(above), (ulong)below);
            return common == 1 ? new(above, below) : new(above / common, below / common);
        }

        var divisor = (Int128)GreatestCommonDivisor((UInt128)Int128.Abs(numerator), (UInt128)denominator);
        numerator /= divisor;
        denominator /= divisor;
        return numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new((BigInteger)numerator, (BigInteger)denominator);
    }

    private static UInt128 GreatestCommonDivisor(UInt128 left, UInt128 right)
    {
        while (left > ulong.MaxValue || right > ulong.MaxValue)
        {
            if (right == UInt128.Zero)
            {
                return left;
            }

            (left, right) = (right, left % right);
        }

        return GreatestCommonDivisor((ulong)left, (ulong)right);
    }

    // by halving and subtracting, which need no division at all; J. Stein, "Computational problems associated with Racah algebra" (1967)
    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        if (left == 0 || right == 0)
        {
            return left | right;
        }

        var twos = BitOperations.TrailingZeroCount(left | right);
        left >>= BitOperations.TrailingZeroCount(left);
        do
        {
            right >>= BitOperations.TrailingZeroCount(right);
            (left, right) = left < right ? (left, right - left) : (right, left - right);
        }
        while (right != 0);

        return left << twos;
    }

    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
