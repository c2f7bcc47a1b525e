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
    private readonly ImmutableArray<DebtPart> _parts;
    private readonly Rational[] _left;
    private readonly Day?[] _paidOn;
    private readonly Reduces _reduces;

    // all parts before it are paid
    private int _firstOpen;

    /// <summary>A book of instalments or charges in the order of their days; one without a known day counts as due after all others.</summary>
    public PrincipalBook(ImmutableArray<DebtPart> parts, Reduces reduces)
    {
        (_parts, _reduces) = (parts, reduces);
        _left = new Rational[parts.Length];
        _paidOn = new Day?[parts.Length];
        for (var i = 0; i < _left.Length; i++)
        {
            _left[i] = parts[i].Amount;
            Left += _left[i];
        }
    }

    /// <summary>The day of what has no known day.</summary>
    public static Day Never { get; } = new(int.MaxValue);

    /// <summary>The principal left in all.</summary>
    public Rational Left { get; private set; }

    /// <summary>The day on which a part was paid in full; null where it was not.</summary>
    public Day? PaidOn(int number) => _paidOn[IndexOf(number)];

    /// <summary>The parts, each with the day on which it was paid in full.</summary>
    public ImmutableArray<DebtPart> Paid()
    {
        var parts = ImmutableArray.CreateBuilder<DebtPart>(_parts.Length);
        for (var i = 0; i < _left.Length; i++)
        {
            parts.Add(_paidOn[i] is null ? _parts[i] : _parts[i] with { PaidOn = _paidOn[i] });
        }

        return parts.MoveToImmutable();
    }

    /// <summary>Counts a payment of principal, first toward one instalment if it names one; gives back what is beyond the principal.</summary>
    public Rational Pay(Day on, Rational amount, int instalment = 0)
    {
        if (instalment > 0)
        {
            amount = Reduce(IndexOf(instalment), amount, on);
        }

        for (var i = _firstOpen; i < _left.Length && amount.Sign > 0 && (_parts[i].Due ?? Never) <= on; i++)
        {
            amount = Reduce(i, amount, on);
        }

        switch (_reduces)
        {
            case Reduces.Alike when Left is { IsZero: false } left:
                var share = Rational.Min(amount / left, Rational.One);
                for (var i = _firstOpen; i < _left.Length; i++)
                {
                    var part = _left[i] * share;
                    amount = amount - part + Reduce(i, part, on);
                }

                break;
            case Reduces.Last:
                for (var i = _left.Length - 1; i >= _firstOpen && amount.Sign > 0; i--)
                {
                    amount = Reduce(i, amount, on);
                }

                break;
            default:
                for (var i = _firstOpen; i < _left.Length && amount.Sign > 0; i++)
                {
                    amount = Reduce(i, amount, on);
                }

                break;
        }

        while (_firstOpen < _left.Length && _left[_firstOpen].IsZero)
        {
            _firstOpen++;
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
        Left -= used;
        _left[index] -= used;
        if (_left[index].IsZero)
        {
            _paidOn[index] = on;
        }

        return amount - used;
    }

    private int IndexOf(int number)
    {
        // numbered in the order of their days, as nearly all debts are
        if (number >= 1 && number <= _parts.Length && _parts[number - 1].Number == number)
        {
            return number - 1;
        }

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
