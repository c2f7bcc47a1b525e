using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Keeps the books of one account with every date taken as one day. Payments are counted in the order of their days; a waiver is tested in
/// the branch in which it stands, where interest already paid counts toward principal.
/// </summary>
internal sealed class Bookkeeping
{
    /// <summary>The day from which there is what has always been: before all that is recorded, and a day that every calendar can name.</summary>
    private static readonly Day s_ofOld = new(0);

    private readonly Account _account;
    private readonly List<DatedOccurrence> _payments;
    private readonly Boundary _unknownFrom;
    private readonly Day? _opens;
    private readonly TermDays _days;
    private readonly InterestClause _interest;
    private readonly ImmutableArray<DebtPart> _parts;
    private readonly PrincipalBook _book;
    private readonly List<BalanceStep> _left;

    private Bookkeeping(
        Model model, Account account, List<DatedOccurrence> payments, TakenReadings readings, Func<DatedOccurrence, Day> taken, Boundary unknownFrom)
    {
        (_account, _payments, _unknownFrom) = (account, payments, unknownFrom);
        _left = new(payments.Count);
        _opens = model.IsLaw(account) ? OpeningIn(model.ForceOf(account)) : null;
        _days = new TermDays(model, readings.Of(model.Situation.Library.Instrument(account.Instrument)?.Counting ?? Counting.None), taken);
        _interest = new InterestClause(account, _days, readings);
        _parts = account.Recurring is { } charge ? Charges.Of(charge, _days, model.TruthOf(charge.While)) : Instalments();
        _book = new PrincipalBook(_parts, readings.Of(account.Prepayment, LedgerPoint.Prepayment)?.Reduces ?? Reduces.Next);
    }

    /// <summary>The books of an account.</summary>
    /// <param name="model">What the account rests on.</param>
    /// <param name="account">The account.</param>
    /// <param name="payments">The known payments on it.</param>
    /// <param name="readings">Takes and remembers the readings that matter.</param>
    /// <param name="taken">The one day on which an event is taken.</param>
    /// <param name="unknownFrom">From here on the record says nothing of payments.</param>
    public static Books Keep(
        Model model, Account account, List<DatedOccurrence> payments, TakenReadings readings, Func<DatedOccurrence, Day> taken, Boundary unknownFrom) =>
        new Bookkeeping(model, account, payments, readings, taken, unknownFrom).Keep();

    /// <summary>The first day of what makes an account; null where there is none.</summary>
    private static Day? OpeningIn(Timeline<Truth> force) => force.FirstFrom(Boundary.Beginning, t => t == Truth.True) switch
    {
        null => null,
        { IsOpen: true } => s_ofOld,
        { } from => from.Day,
    };

    private Books Keep()
    {
        var whole = _book.Left;
        var payments = Payments();
        var limit = _account.Waiver is { } clause ? _days.LastDay(clause.Within) : null;
        var early = limit is { } last ? EarlySettlement(payments, last) : null;
        var postings = Post(payments, whole, early);
        var steps = BalanceStep.Of(_opens, whole, _left);
        var run = _interest.Run(_book, steps);

        // The dates of interest are worked out when they are asked for; which reading they follow is to be remembered now.
        _ = run is null ? null : _interest.Payable;
        return new Books
        {
            Account = _account,
            Opens = _opens,
            Postings = postings,
            OwnParts = _book.Paid(),
            Steps = steps,
            NothingLeft = _book.Left.IsZero,
            Waiver = _account.Waiver is null ? null : Outcome(limit, early, postings),
            SettledOn = early ?? SettledOn(run, postings),
            Run = run,
            UnknownFrom = _unknownFrom,
            Interest = _interest,
        };
    }

    /// <summary>The instalments in the order of their days, those without a known day last.</summary>
    private ImmutableArray<DebtPart> Instalments()
    {
        var parts = ImmutableArray.CreateBuilder<DebtPart>(_account.Instalments.Length);
        var ordered = true;
        foreach (var instalment in _account.Instalments)
        {
            parts.Add(new DebtPart(
                DebtPartKind.Instalment, instalment.Number, _days.LastDay(instalment.Due), instalment.Amount, null, false, instalment.At));
            ordered &= parts.Count < 2 || DebtPart.InOrder(parts[^2], parts[^1]) < 0;
        }

        return ordered ? parts.MoveToImmutable() : [.. parts.Order(Comparer<DebtPart>.Create(DebtPart.InOrder))];
    }

    /// <summary>The payments with the days on which they are taken, in the order of those.</summary>
    private List<(Day Date, Occurrence Occurrence)> Payments()
    {
        var payments = new List<(Day Date, Occurrence Occurrence)>(_payments.Count);
        var ordered = true;
        foreach (var dated in _payments)
        {
            if (_days.DayOf(dated) is { } day)
            {
                ordered &= payments.Count == 0 || payments[^1].Date <= day;
                payments.Add((day, dated.Occurrence));
            }
        }

        return ordered ? payments : [.. payments.OrderBy(p => p.Date)];
    }

    private WaiverOutcome Outcome(Day? limit, Day? early, ImmutableArray<Posting> postings)
    {
        var state = early is not null ? WaiverState.Met
            : limit is { } last && _unknownFrom > Boundary.StartOf(last) ? WaiverState.Missed
            : WaiverState.Open;
        var setOff = Rational.Zero;
        foreach (var posting in postings)
        {
            setOff += posting.Kind == PostingKind.SetOff ? posting.Amount : Rational.Zero;
        }

        return new WaiverOutcome(state, limit, early, setOff);
    }

    /// <summary>The day on which payments, interest paid counting where the clause says so, come up to the principal in time.</summary>
    private Day? EarlySettlement(List<(Day Date, Occurrence Occurrence)> payments, Day limit)
    {
        var (counted, principal) = (Rational.Zero, _account.Principal);
        foreach (var (date, occurrence) in payments)
        {
            if (date > limit)
            {
                break;
            }

            var payment = occurrence.Payment!;
            if (payment.Part != PaymentPart.Interest || _account.Waiver!.InterestCountsTowardPrincipal)
            {
                counted += payment.Amount.Value;
            }

            if (counted >= principal)
            {
                return date;
            }
        }

        return null;
    }

    private ImmutableArray<Posting> Post(List<(Day Date, Occurrence Occurrence)> payments, Rational whole, Day? early)
    {
        var postings = ImmutableArray.CreateBuilder<Posting>(payments.Count);
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
            Add(PostingKind.Interest, toInterest, _account.Interest?.At ?? _account.At, occurrence);
            interestPaid += toInterest;
            var toPrincipal = amount - toInterest;
            var beyond = _book.Pay(date, toPrincipal, payment.Part == PaymentPart.Instalment ? payment.Instalment : 0);
            Add(PostingKind.Principal, toPrincipal - beyond, _account.At, occurrence);
            Add(PostingKind.Surplus, beyond, _account.At, occurrence);
            if (date == early && (i + 1 == payments.Count || payments[i + 1].Date > date))
            {
                var setOff = Rational.Min(interestPaid, _book.Left);
                _book.Pay(date, setOff);
                Add(PostingKind.SetOff, setOff, _account.Waiver!.At, null);
            }

            _left.Add(new BalanceStep(date, _book.Left));

            void Add(PostingKind kind, Rational sum, Citation article, Occurrence? from)
            {
                if (!sum.IsZero)
                {
                    postings.Add(new Posting(date, kind, sum, from is null ? article : Under(article, from), from));
                }
            }
        }

        return postings.DrainToImmutable();
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

    /// <summary>The first day of payment on which neither principal nor accrued interest was left.</summary>
    private Day? SettledOn(InterestRun? run, ImmutableArray<Posting> postings)
    {
        var (interestPaid, left) = (Rational.Zero, 0);
        for (var i = 0; i < postings.Length && _account.Recurring is null;)
        {
            var day = postings[i].Date;
            for (; i < postings.Length && postings[i].Date == day; i++)
            {
                interestPaid += postings[i].Kind == PostingKind.Interest ? postings[i].Amount : Rational.Zero;
            }

            while (left + 1 < _left.Count && _left[left + 1].From <= day)
            {
                left++;
            }

            if (_left[left].Balance.IsZero && (run is null || interestPaid >= run.AccruedBefore(day)))
            {
                return day;
            }
        }

        return null;
    }
}
