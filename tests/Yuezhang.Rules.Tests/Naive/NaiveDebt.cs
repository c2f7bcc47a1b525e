using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>One debt in one history, lived through a day at a time: what is left in the evening of each day.</summary>
internal sealed class NaiveDebt
{
    private readonly Dictionary<int, Rational> _left = [];
    private readonly Dictionary<Day, Rational> _principal = [];
    private readonly Dictionary<Day, Rational> _accrued = [];

    /// <summary>Lives it through.</summary>
    /// <param name="debt">The debt.</param>
    /// <param name="parts">Number, amount and last day of each part.</param>
    /// <param name="choose">The alternative that is law.</param>
    /// <param name="limit">The last day for the waiver.</param>
    /// <param name="opens">The day from which it exists.</param>
    /// <param name="payments">The payments in the order in which they are made.</param>
    /// <param name="from">The first day to live through.</param>
    /// <param name="through">The last.</param>
    public NaiveDebt(Account debt, List<(int Number, Rational Amount, Day Due)> parts, NaiveChoice choose, Day? limit, Day? opens, List<(Day Day, Payment Payment)> payments, Day from, Day through)
    {
        parts.ForEach(p => _left[p.Number] = p.Amount);
        var order = parts.OrderBy(p => p.Due).ThenBy(p => p.Number).ToList();
        var reduces = choose.Of(debt.Prepayment)?.Reduces ?? Reduces.Next;
        var start = debt.Interest is null ? null : choose.Of(debt.Interest.From);
        var dayCount = debt.Interest is null ? null : choose.Of(debt.Interest.DayCount);
        MetOn = MeetsWaiver(debt, limit, payments);
        Rational accrued = 0, paidInterest = 0;
        Day? startsOn = start is null || start.OnPayment ? null : order.Find(p => p.Number == start.Instalment).Due;
        (Parts, Limit) = (parts, limit);
        for (var day = from; day <= through; day = day.Next)
        {
            if (start is { OnPayment: true } && startsOn is null && PaidOn.TryGetValue(start.Instalment, out var paidOn))
            {
                startsOn = paidOn;
            }

            if (startsOn < day && opens < day && dayCount is not null)
            {
                accrued += Left * debt.Interest!.Rate * dayCount.Value.YearFraction(day.Previous, day);
            }

            foreach (var (_, payment) in payments.Where(p => p.Day == day))
            {
                var owed = MetOn is null ? Rational.Max(accrued - paidInterest, 0) : 0;
                var interest = payment.Part switch
                {
                    PaymentPart.Interest => payment.Amount.Value,
                    PaymentPart.Unnamed when debt.Allocation == Allocation.PrincipalFirst => Rational.Min(owed, Rational.Max(payment.Amount.Value - Left, 0)),
                    PaymentPart.Unnamed => Rational.Min(owed, payment.Amount.Value),
                    _ => 0,
                };
                paidInterest += interest;
                Reduce(payment.Amount.Value - interest, payment.Part == PaymentPart.Instalment ? payment.Instalment : 0, order, reduces, day);
            }

            if (MetOn == day)
            {
                Reduce(paidInterest, 0, order, reduces, day);
            }

            _principal[day] = Left;
            _accrued[day] = accrued;
            if (SettledOn is null && Left.IsZero && (MetOn is not null ? MetOn <= day : paidInterest >= accrued))
            {
                SettledOn = day;
            }
        }
    }

    /// <summary>Number, amount and last day of each part.</summary>
    public List<(int Number, Rational Amount, Day Due)> Parts { get; }

    /// <summary>The last day for the waiver.</summary>
    public Day? Limit { get; }

    /// <summary>The day on which the waiver was met; null where it was not.</summary>
    public Day? MetOn { get; }

    /// <summary>The first evening with nothing owed.</summary>
    public Day? SettledOn { get; }

    /// <summary>The day on which each part was paid in full.</summary>
    public Dictionary<int, Day> PaidOn { get; } = [];

    public Rational PrincipalOn(Day day) => _principal[day];

    public Rational AccruedOn(Day day) => _accrued[day];

    private Rational Left => _left.Values.Aggregate(Rational.Zero, (sum, part) => sum + part);

    private static Day? MeetsWaiver(Account debt, Day? limit, List<(Day Day, Payment Payment)> payments)
    {
        Rational sum = 0;
        foreach (var (day, payment) in payments)
        {
            sum += payment.Part == PaymentPart.Interest && debt.Waiver is not { InterestCountsTowardPrincipal: true } ? 0 : payment.Amount.Value;
            if (debt.Waiver is not null && day <= limit && sum >= debt.Instalments.Aggregate(Rational.Zero, (total, i) => total + i.Amount))
            {
                return day;
            }
        }

        return null;
    }

    private void Reduce(Rational amount, int named, List<(int Number, Rational Amount, Day Due)> order, Reduces reduces, Day day)
    {
        var due = order.Where(p => p.Due <= day).Select(p => p.Number).ToList();
        foreach (var number in due.Prepend(named).Where(n => n > 0))
        {
            amount = ReduceOne(number, amount, day);
        }

        if (reduces == Reduces.Alike)
        {
            var share = Left.IsZero ? 0 : Rational.Min(1, amount / Left);
            order.ForEach(p => ReduceOne(p.Number, _left[p.Number] * share, day));
            return;
        }

        var early = order.Select(p => p.Number).Except(due).ToList();
        if (reduces == Reduces.Last)
        {
            early.Reverse();
        }

        foreach (var number in early)
        {
            amount = ReduceOne(number, amount, day);
        }
    }

    private Rational ReduceOne(int number, Rational amount, Day day)
    {
        if (_left[number].IsZero)
        {
            return amount;
        }

        var used = Rational.Min(amount, _left[number]);
        _left[number] -= used;
        if (_left[number].IsZero)
        {
            PaidOn[number] = day;
        }

        return amount - used;
    }
}
