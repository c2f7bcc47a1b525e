using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Keeps the books of one account with every date taken as one day. Payments are counted in the order of their days; a waiver is tested in
/// the branch in which it stands, where interest already paid counts toward principal.
/// </summary>
internal sealed class Bookkeeping
{
    private readonly Model _model;
    private readonly Account _account;
    private readonly Boundary _unknownFrom;
    private readonly Day? _opens;
    private readonly TermDays _days;
    private readonly InterestClause _interest;
    private readonly ImmutableArray<DebtPart> _parts;
    private readonly PrincipalBook _book;
    private readonly List<BalanceStep> _left = [];

    private Bookkeeping(Model model, Account account, TakenReadings readings, Func<DatedOccurrence, Day> taken, Boundary unknownFrom)
    {
        (_model, _account, _unknownFrom) = (model, account, unknownFrom);
        _opens = model.ForceOf(account.Instrument).FirstFrom(Boundary.Beginning, t => t == Truth.True) is { IsOpen: false } from ? from.Day : null;
        var counting = model.Situation.Library.Instrument(account.Instrument)?.Counting ?? Alternatives<CountingConvention>.None;
        _days = new TermDays(model, readings.Of(counting, LedgerPoint.Counting), taken);
        _interest = new InterestClause(account, _days, readings);
        _parts = account.Recurring is { } charge
            ? [.. Charges.Of(charge, _days, model.TruthOf(charge.While))]
            : [.. account.Instalments.Select(i => new DebtPart(DebtPartKind.Instalment, i.Number, _days.LastDay(i.Due), i.Amount, null, false, i.At))];
        _book = new PrincipalBook(_parts, readings.Of(account.Prepayment, LedgerPoint.Prepayment)?.Reduces ?? Reduces.Next);
    }

    /// <summary>The books of an account.</summary>
    /// <param name="model">What the account rests on.</param>
    /// <param name="account">The account.</param>
    /// <param name="readings">Takes and remembers the readings that matter.</param>
    /// <param name="taken">The one day on which an event is taken.</param>
    /// <param name="unknownFrom">From here on the record says nothing of payments.</param>
    public static Books Keep(Model model, Account account, TakenReadings readings, Func<DatedOccurrence, Day> taken, Boundary unknownFrom) =>
        new Bookkeeping(model, account, readings, taken, unknownFrom).Keep();

    private Books Keep()
    {
        var whole = _book.Left;
        var payments = Payments();
        var limit = _account.Waiver is { } clause ? _days.LastDay(clause.Within) : null;
        var early = limit is { } last ? EarlySettlement(payments, last) : null;
        var postings = Post(payments, whole, early);
        var steps = BalanceStep.Of(_opens, whole, _left);
        var run = _interest.Run(_book, steps);
        return new Books
        {
            Opens = _opens,
            Postings = postings,
            Parts =
            [
                .. _parts.Select(p => p with { PaidOn = _book.PaidOn(p.Number) })
                    .Concat(run is null ? [] : InterestParts(run, postings))
                    .OrderBy(p => p.Due ?? PrincipalBook.Never).ThenBy(p => p.Kind).ThenBy(p => p.Number),
            ],
            Steps = _account.Recurring is null ? steps : Charges.Unpaid(steps, _parts, _parts),
            StepsIfNoneDoubtful = _account.Recurring is null ? steps : Charges.Unpaid(steps, _parts, _parts.Where(p => !p.Conditional)),
            Waiver = _account.Waiver is null ? null : Outcome(limit, early, postings),
            SettledOn = early ?? SettledOn(run, postings),
            Run = run,
            UnknownFrom = _unknownFrom,
            Plan = new(() => new PaymentPlan(_account, _opens, _parts, _interest).Draw()),
        };
    }

    private List<(Day Date, Occurrence Occurrence)> Payments() =>
    [
        .. from dated in _model.Chronicle.Payments(_account.Name)
           let day = _days.DayOf(dated)
           where day is not null
           orderby day.Value
           select (day.Value, dated.Occurrence),
    ];

    private WaiverOutcome Outcome(Day? limit, Day? early, ImmutableArray<Posting> postings)
    {
        var state = early is not null ? WaiverState.Met
            : limit is { } last && _unknownFrom > Boundary.StartOf(last) ? WaiverState.Missed
            : WaiverState.Open;
        return new WaiverOutcome(
            state, limit, early, postings.Where(p => p.Kind == PostingKind.SetOff).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount));
    }

    /// <summary>The day on which payments, interest paid counting where the clause says so, come up to the principal in time.</summary>
    private Day? EarlySettlement(List<(Day Date, Occurrence Occurrence)> payments, Day limit)
    {
        var counted = Rational.Zero;
        foreach (var (date, occurrence) in payments.TakeWhile(p => p.Date <= limit))
        {
            var payment = occurrence.Payment!;
            if (payment.Part != PaymentPart.Interest || _account.Waiver!.InterestCountsTowardPrincipal)
            {
                counted += payment.Amount.Value;
            }

            if (counted >= _account.Principal)
            {
                return date;
            }
        }

        return null;
    }

    private ImmutableArray<Posting> Post(List<(Day Date, Occurrence Occurrence)> payments, Rational whole, Day? early)
    {
        var postings = ImmutableArray.CreateBuilder<Posting>();
        var interestPaid = Rational.Zero;
        for (var i = 0; i < payments.Count; i++)
        {
            var (date, occurrence) = payments[i];
            var payment = occurrence.Payment!;
            var amount = payment.Amount.Value;
            var toInterest = payment.Part switch
            {
                PaymentPart.Interest => amount,
                PaymentPart.Unnamed when _account.Interest is not null && early is null => UnnamedInterest(date, amount, interestPaid, BalanceStep.Of(_opens, whole, _left)),
                _ => Rational.Zero,
            };
            Add(PostingKind.Interest, toInterest, Under(_account.Interest?.At ?? _account.At, occurrence), occurrence);
            interestPaid += toInterest;
            var toPrincipal = amount - toInterest;
            var beyond = _book.Pay(date, toPrincipal, payment.Part == PaymentPart.Instalment ? payment.Instalment : 0);
            Add(PostingKind.Principal, toPrincipal - beyond, Under(_account.At, occurrence), occurrence);
            Add(PostingKind.Surplus, beyond, Under(_account.At, occurrence), occurrence);
            if (date == early && (i + 1 == payments.Count || payments[i + 1].Date > date))
            {
                var setOff = Rational.Min(interestPaid, _book.Left);
                _book.Pay(date, setOff);
                Add(PostingKind.SetOff, setOff, _account.Waiver!.At, null);
            }

            _left.Add(new BalanceStep(date, _book.Left));

            void Add(PostingKind kind, Rational sum, Citation at, Occurrence? from)
            {
                if (!sum.IsZero)
                {
                    postings.Add(new Posting(date, kind, sum, at, from));
                }
            }
        }

        return postings.ToImmutable();
    }

    /// <summary>The article under which a recorded payment counts, at the place where the payment is recorded.</summary>
    private static Citation Under(Citation article, Occurrence occurrence) =>
        article with { File = occurrence.At.File, Line = occurrence.At.Line };

    private Rational UnnamedInterest(Day date, Rational amount, Rational paid, ImmutableArray<BalanceStep> steps)
    {
        var owed = _interest.Run(_book, steps) is { } run ? Rational.Max(run.AccruedBefore(date) - paid, Rational.Zero) : Rational.Zero;
        return _account.Allocation == Allocation.PrincipalFirst
            ? Rational.Min(Rational.Max(amount - _book.Left, Rational.Zero), owed)
            : Rational.Min(amount, owed);
    }

    /// <summary>The interest payable on each date, and the day by which payments of interest covered all of it up to then.</summary>
    private IEnumerable<DebtPart> InterestParts(InterestRun run, ImmutableArray<Posting> postings)
    {
        var payments = postings.Where(p => p.Kind == PostingKind.Interest).ToList();
        var (from, total, number) = (run.Start, Rational.Zero, 0);
        var (paid, next, paidOn) = (Rational.Zero, 0, default(Day));
        foreach (var date in _interest.Dates(run.Start))
        {
            var accrued = run.Accrued(from, date);
            if (accrued.Sign > 0)
            {
                total += accrued;
                for (; paid < total && next < payments.Count; next++)
                {
                    (paid, paidOn) = (paid + payments[next].Amount, payments[next].Date);
                }

                yield return new DebtPart(
                    DebtPartKind.Interest, ++number, date, accrued, paid >= total ? paidOn : null, _unknownFrom <= Boundary.StartOf(date), _account.Interest!.At);
            }
            else if (_book.Left.IsZero)
            {
                yield break;
            }

            from = date;
        }
    }

    /// <summary>The first day of payment on which neither principal nor accrued interest was left.</summary>
    private Day? SettledOn(InterestRun? run, ImmutableArray<Posting> postings)
    {
        var interestPaid = Rational.Zero;
        foreach (var day in _account.Recurring is null ? postings.GroupBy(p => p.Date) : [])
        {
            interestPaid = day.Where(p => p.Kind == PostingKind.Interest).Aggregate(interestPaid, (sum, p) => sum + p.Amount);
            if (_left.FindLast(s => s.From <= day.Key).Balance.IsZero && (run is null || interestPaid >= run.AccruedBefore(day.Key)))
            {
                return day.Key;
            }
        }

        return null;
    }
}
