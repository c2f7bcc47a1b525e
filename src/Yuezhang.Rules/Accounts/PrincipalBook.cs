using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// What is left of each part of a principal as payments come in. Parts already due are met first, in the order of their days;
/// what goes beyond is paid early and reduces the parts that the rule of prepayment names.
/// </summary>
internal sealed class PrincipalBook
{
    private readonly ImmutableArray<(int Number, Day Due)> _parts;
    private readonly Rational[] _left;
    private readonly Day?[] _paidOn;
    private readonly Reduces _reduces;

    /// <summary>A book of instalments or charges; one without a known day counts as due after all others.</summary>
    public PrincipalBook(ImmutableArray<DebtPart> parts, Reduces reduces)
    {
        var ordered = parts.OrderBy(p => p.Due ?? Never).ThenBy(p => p.Number).ToList();
        _parts = [.. ordered.Select(p => (p.Number, p.Due ?? Never))];
        _left = [.. ordered.Select(p => p.Amount)];
        _paidOn = new Day?[_left.Length];
        _reduces = reduces;
    }

    /// <summary>The day of what has no known day.</summary>
    public static Day Never { get; } = new(int.MaxValue);

    /// <summary>The principal left in all.</summary>
    public Rational Left => _left.Aggregate(Rational.Zero, (sum, part) => sum + part);

    /// <summary>The day on which a part was paid in full; null where it was not.</summary>
    public Day? PaidOn(int number) => _paidOn[IndexOf(number)];

    /// <summary>Counts a payment of principal, first toward one instalment if it names one; gives back what is beyond the principal.</summary>
    public Rational Pay(Day on, Rational amount, int instalment = 0)
    {
        if (instalment > 0)
        {
            amount = Reduce(IndexOf(instalment), amount, on);
        }

        for (var i = 0; i < _parts.Length && _parts[i].Due <= on; i++)
        {
            amount = Reduce(i, amount, on);
        }

        switch (_reduces)
        {
            case Reduces.Alike when Left is { IsZero: false } left:
                var share = Rational.Min(amount / left, Rational.One);
                for (var i = 0; i < _parts.Length; i++)
                {
                    var part = _left[i] * share;
                    amount = amount - part + Reduce(i, part, on);
                }

                break;
            case Reduces.Last:
                for (var i = _parts.Length - 1; i >= 0; i--)
                {
                    amount = Reduce(i, amount, on);
                }

                break;
            default:
                for (var i = 0; i < _parts.Length; i++)
                {
                    amount = Reduce(i, amount, on);
                }

                break;
        }

        return amount;
    }

    private Rational Reduce(int index, Rational amount, Day on)
    {
        if (amount.Sign <= 0 || _left[index].IsZero)
        {
            return amount;
        }

        var used = Rational.Min(amount, _left[index]);
        _left[index] -= used;
        if (_left[index].IsZero)
        {
            _paidOn[index] = on;
        }

        return amount - used;
    }

    private int IndexOf(int number)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i].Number == number)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number), number, "The account has no such part.");
    }
}
