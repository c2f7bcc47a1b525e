using System.Globalization;
using System.Numerics;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Commands;

/// <summary>A duty worked out from its rate: so many percent of a value, so much silver for each ton.</summary>
internal static class DutyDue
{
    private const string Percent = "percent of ";
    private const string Each = " a ";

    /// <summary>The most that is due of so much; null where the unit is no rate.</summary>
    /// <param name="rate">The rate: <c>5 percent of the value</c>, <c>4 mace a ton</c>.</param>
    /// <param name="of">The value, or how many tons.</param>
    public static string? Of(Amount rate, decimal of)
    {
        var (unit, share) = (rate.Unit.Singular, rate.Value * Exactly(of));
        return unit.StartsWith(Percent, StringComparison.Ordinal) ? $"{rate}, of {Written(of)}: {(share / 100).ToMixedString()}"
            : unit.IndexOf(Each, StringComparison.Ordinal) is > 0 and var at ? $"{rate}, of {Written(of)}: {share.ToMixedString()} {rate.Unit.Plural[..rate.Unit.Plural.IndexOf(Each, StringComparison.Ordinal)]}"
            : null;
    }

    private static string Written(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static Rational Exactly(decimal number)
    {
        var scale = number.Scale;
        return new Rational(new BigInteger(number * (decimal)Math.Pow(10, scale)), BigInteger.Pow(10, scale));
    }
}
