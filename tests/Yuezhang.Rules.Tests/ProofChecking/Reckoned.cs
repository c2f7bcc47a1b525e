using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>
/// A debt of instalments reckoned once over the recorded payments, with every date taken as one day: what is left, when each part was paid,
/// what interest had come up by a day, when the waiver was met.
/// </summary>
internal sealed class Reckoned
{
    private readonly Account _account;
    private readonly List<(int Number, Day? Due)> _order;
    private readonly Dictionary<int, Rational> _left;
    private readonly List<(Day Day, Rational Left, Rational InterestPaid)> _evenings = [];
    private readonly Day? _opens;
    private readonly InterestStart? _start;
    private readonly DayCount? _dayCount;
    private readonly Reduces _reduces;

    public Reckoned(Account account, Selection selection, Day? opens, List<(int Number, Day? Due)> dues, Day? limit, List<(Day Day, Occurrence Event)> payments)
    {
        (_account, _opens, Dues, Limit) = (account, opens, dues, limit);
        _order = [.. dues.OrderBy(d => d.Due ?? new Day(int.MaxValue)).ThenBy(d => d.Number)];
        _left = account.Instalments.ToDictionary(i => i.Number, i => i.Amount);
        _start = account.Interest?.From.Under(selection)?.Value;
        _dayCount = account.Interest?.DayCount.Under(selection)?.Value.Value;
        _reduces = account.Prepayment.Under(selection)?.Value.Reduces ?? Reduces.Next;
        MetOn = account.Waiver is null ? null : Meets(payments.Where(p => p.Day <= limit));
        var interestPaid = Rational.Zero;
        foreach (var (day, e) in payments)
        {
            var payment = e.Payment!;
            var owed = MetOn is null ? Rational.Max(Accrued(day) - interestPaid, 0) : 0;
            var interest = payment.Part switch
            {
                PaymentPart.Interest => payment.Amount.Value,
                PaymentPart.Unnamed when account.Allocation == Allocation.PrincipalFirst => Rational.Min(owed, Rational.Max(payment.Amount.Value - Left, 0)),
                PaymentPart.Unnamed => Rational.Min(owed, payment.Amount.Value),
                _ => 0,
            };
            interestPaid += interest;
            Reduce(day, payment.Amount.Value - interest, payment.Part == PaymentPart.Instalment ? payment.Instalment : 0);
            if (MetOn == day && payments.FindLast(p => p.Day == day).Event == e)
            {
                SetOff = Rational.Min(interestPaid, Left);
                Reduce(day, SetOff, 0);
            }

            _evenings.Add((day, Left, interestPaid));
            var lastOfDay = payments.FindLast(p => p.Day == day).Event == e;
            SettledOn ??= lastOfDay && Left.IsZero && (MetOn is not null ? MetOn <= day : interestPaid >= Accrued(day)) ? day : null;
        }

        SettledOn = MetOn ?? SettledOn;
    }

    public List<(int Number, Day? Due)> Dues { get; }

    public Day? Limit { get; }

    public Day? MetOn { get; }

    public Day? SettledOn { get; }

    public Rational SetOff { get; }

    public Dictionary<int, Day> PaidOn { get; } = [];

    public Day? Start => _start is null ? null
        : !_start.OnPayment ? Dues.Find(d => d.Number == _start.Instalment).Due
        : PaidOn.TryGetValue(_start.Instalment, out var paid) ? paid : null;

    private Rational Left => _left.Values.Aggregate(Rational.Zero, (sum, part) => sum + part);

    public Rational PrincipalOn(Day day) => _opens <= day ? LeftOn(day) : 0;

    public Rational InterestPaid(Day day) => _evenings.FindLast(e => e.Day <= day).InterestPaid;

    /// <summary>The interest for the days before a day, on what was left on each.</summary>
    public Rational Accrued(Day day)
    {
        if (Start is not { } start || _opens is not { } opens || _dayCount is not { } dayCount)
        {
            return 0;
        }

        var from = start > opens ? start : opens;
        var changes = _evenings.Select(e => e.Day).Where(d => d > from && d < day).Prepend(from).Append(day).Distinct().ToList();
        return from >= day ? 0 : changes.Zip(changes.Skip(1), (a, b) => LeftOn(a) * _account.Interest!.Rate * dayCount.YearFraction(a, b)).Aggregate(Rational.Zero, (sum, part) => sum + part);
    }

    private Rational LeftOn(Day day) => _evenings.Exists(e => e.Day <= day) ? _evenings.FindLast(e => e.Day <= day).Left : _account.Principal;

    /// <summary>The day on which payments, interest paid counting where the clause says so, come up to the principal.</summary>
    private Day? Meets(IEnumerable<(Day Day, Occurrence Event)> inTime)
    {
        var sum = Rational.Zero;
        foreach (var (day, e) in inTime)
        {
            sum += e.Payment!.Part == PaymentPart.Interest && !_account.Waiver!.InterestCountsTowardPrincipal ? 0 : e.Payment.Amount.Value;
            if (sum >= _account.Principal)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Counts principal toward the part named, then what is due, then what the rule of prepayment says.</summary>
    private void Reduce(Day on, Rational amount, int named)
    {
        var due = _order.Where(p => p.Due <= on).Select(p => p.Number).ToList();
        var rest = _order.Select(p => p.Number).Except(due);
        foreach (var number in due.Prepend(named).Where(n => n > 0))
        {
            amount -= ReduceOne(number, amount, on);
        }

        var share = Left.IsZero ? 0 : Rational.Min(amount / Left, 1);
        foreach (var number in _reduces == Reduces.Last ? rest.Reverse().ToList() : [.. rest])
        {
            amount -= ReduceOne(number, _reduces == Reduces.Alike ? _left[number] * share : amount, on);
        }
    }

    private Rational ReduceOne(int number, Rational amount, Day on)
    {
        var used = Rational.Min(amount, _left[number]);
        if (used.Sign > 0)
        {
            _left[number] -= used;
            if (_left[number].IsZero)
            {
                PaidOn[number] = on;
            }
        }

        return used.Sign > 0 ? used : 0;
    }
}
