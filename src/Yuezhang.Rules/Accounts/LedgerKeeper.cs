using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Works out one account in one situation. Payments are counted in the order of their days; a waiver is tested in the branch in which
/// it stands, where interest already paid counts toward principal.
/// </summary>
internal sealed class LedgerKeeper
{
    private readonly Model _model;
    private readonly Account _account;
    private readonly CountingConvention? _counting;
    private readonly List<Guard> _guards = [];
    private readonly Dictionary<Act, Day?> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Day? _opens;
    private readonly Day? _unknownFrom;

    private LedgerKeeper(Model model, Account account)
    {
        (_model, _account) = (model, account);
        _counting = Taken(model.Situation.Library.Instrument(account.Instrument)?.Counting ?? Alternatives<CountingConvention>.None);
        _opens = model.ForceOf(account.Instrument).FirstFrom(Boundary.Beginning, t => t == Truth.True) is { IsOpen: false } from ? from.Day : null;
        _unknownFrom = model.Chronicle.PaymentsUnknownFrom(account.Name);
    }

    /// <summary>The ledger of an account.</summary>
    public static Ledger Keep(Model model, Account account) => new LedgerKeeper(model, account).Keep();

    private Ledger Keep()
    {
        var charges = Charges();
        var instalments = Instalments();
        var reduces = Taken(_account.Prepayment)?.Reduces ?? Reduces.Next;
        var limit = _account.Waiver is { } clause ? LastDay(clause.Within) : null;
        var payments = Payments();
        var settledEarly = _account.Waiver is null || limit is null ? null : EarlySettlement(payments, limit.Value);

        var book = new PrincipalBook([.. instalments, .. charges.Select(c => (c.Number, c.Due, c.Amount))], reduces);
        var postings = Post(payments, book, settledEarly, out var steps);
        var run = Run(book, steps);
        var waiver = _account.Waiver is null ? null : new WaiverOutcome(
            settledEarly is not null ? WaiverState.Met
                : limit is { } last && (_unknownFrom is not { } unknown || unknown > last) ? WaiverState.Missed
                : WaiverState.Open,
            limit,
            settledEarly,
            postings.Where(p => p.Kind == PostingKind.SetOff).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount));
        var interestParts = InterestParts(run, postings, book);
        var settledOn = SettledOn(book, run, postings, waiver);
        return new Ledger
        {
            Account = _account,
            Opens = _opens,
            Plan = new(() => Schedule(instalments, charges)),
            Postings = postings,
            Parts =
            [
                .. instalments.Select(i => new DebtPart(DebtPartKind.Instalment, i.Number, i.Due, i.Amount, book.PaidOn(i.Number), false, Article(i.Number)))
                    .Concat(charges.Select(c => c with { PaidOn = book.PaidOn(c.Number) }))
                    .Concat(interestParts)
                    .OrderBy(p => p.Due).ThenBy(p => p.Kind).ThenBy(p => p.Number),
            ],
            Principal = PrincipalTimeline(steps, charges, settledOn),
            Waiver = waiver,
            UnknownFrom = _unknownFrom,
            UncertainFrom = _model.Chronicle.Payments(_account.Name).Where(d => !d.Range.IsOneDay).Select(d => (Day?)d.Range.Earliest).Min(),
            SettledOn = settledOn,
            Guards = [.. _guards.Distinct()],
            Run = run,
        };
    }

    private T? Taken<T>(Alternatives<T> alternatives)
        where T : class
    {
        if (alternatives.Under(_model.Situation.Selection) is not { } taken)
        {
            return null;
        }

        if (taken.Guard is { } guard)
        {
            _guards.Add(guard);
        }

        return taken.Value;
    }

    private Citation Article(int instalment) => _account.Instalments.FirstOrDefault(i => i.Number == instalment)?.At ?? _account.At;

    private Day? LastDay(Term term, int times = 1)
    {
        if (!_anchors.TryGetValue(term.Anchor, out var anchor))
        {
            anchor = _model.DayOf(term.Anchor);
            _anchors.Add(term.Anchor, anchor);
        }

        return _counting is null || anchor is not { } day ? null : _counting.LastDayOf(term.Period, day, times);
    }

    private List<(int Number, Day Due, Rational Amount)> Instalments() =>
        [.. from i in _account.Instalments let due = LastDay(i.Due) where due is not null select (i.Number, due.Value, i.Amount)];

    private List<DebtPart> Charges()
    {
        var charges = new List<DebtPart>();
        if (_account.Recurring is not { } recurring)
        {
            return charges;
        }

        var condition = _model.TruthOf(recurring.While);
        for (var times = 1; LastDay(recurring.Every, times) is { } due && due <= _model.Situation.Library.Horizon; times++)
        {
            var holds = condition[Boundary.StartOf(due)];
            if (holds != Truth.False)
            {
                charges.Add(new DebtPart(DebtPartKind.Charge, times, due, recurring.Amount, null, holds == Truth.Unknown, recurring.At));
            }
        }

        return charges;
    }

    private List<(Day Date, Occurrence Occurrence)> Payments() =>
        [.. _model.Chronicle.Payments(_account.Name).Select(d => (d.Range.Latest, d.Occurrence))];

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

    private ImmutableArray<Posting> Post(
        List<(Day Date, Occurrence Occurrence)> payments, PrincipalBook book, Day? settledEarly, out ImmutableArray<(Day From, Rational Balance)> steps)
    {
        var postings = ImmutableArray.CreateBuilder<Posting>();
        var balance = ImmutableArray.CreateBuilder<(Day From, Rational Balance)>();
        var interestPaid = Rational.Zero;
        if (_opens is { } opens)
        {
            balance.Add((opens, book.Left));
        }

        for (var i = 0; i < payments.Count; i++)
        {
            var (date, occurrence) = payments[i];
            var payment = occurrence.Payment!;
            var amount = payment.Amount.Value;
            var toInterest = payment.Part switch
            {
                PaymentPart.Interest => amount,
                PaymentPart.Unnamed when _account.Interest is not null && settledEarly is null => UnnamedInterest(date, amount, book, interestPaid, balance),
                _ => Rational.Zero,
            };
            Add(date, PostingKind.Interest, toInterest, occurrence.At, occurrence);
            interestPaid += toInterest;
            var toPrincipal = amount - toInterest;
            var beyond = book.Pay(date, toPrincipal, payment.Part == PaymentPart.Instalment ? payment.Instalment : 0);
            Add(date, PostingKind.Principal, toPrincipal - beyond, occurrence.At, occurrence);
            Add(date, PostingKind.Surplus, beyond, occurrence.At, occurrence);
            if (date == settledEarly && (i + 1 == payments.Count || payments[i + 1].Date > date))
            {
                var setOff = Rational.Min(interestPaid, book.Left);
                book.Pay(date, setOff);
                Add(date, PostingKind.SetOff, setOff, _account.Waiver!.At, null);
            }

            balance.Add((date, book.Left));
        }

        steps = [.. balance.GroupBy(s => s.From).Select(day => day.Last()).OrderBy(s => s.From)];
        return postings.ToImmutable();

        void Add(Day date, PostingKind kind, Rational amount, Citation at, Occurrence? occurrence)
        {
            if (!amount.IsZero)
            {
                postings.Add(new Posting(date, kind, amount, at, occurrence));
            }
        }
    }

    private Rational UnnamedInterest(
        Day date, Rational amount, PrincipalBook book, Rational paid, ImmutableArray<(Day From, Rational Balance)>.Builder balance)
    {
        var owed = Run(book, balance.ToImmutable()) is { } run ? Rational.Max(run.AccruedBefore(date) - paid, Rational.Zero) : Rational.Zero;
        return _account.Allocation == Allocation.PrincipalFirst
            ? Rational.Min(Rational.Max(amount - book.Left, Rational.Zero), owed)
            : Rational.Min(amount, owed);
    }

    private InterestRun? Run(PrincipalBook book, ImmutableArray<(Day From, Rational Balance)> steps)
    {
        if (_account.Interest is not { } interest || Taken(interest.From) is not { } start || Taken(interest.DayCount) is not { } dayCount)
        {
            return null;
        }

        var due = _account.Instalments.FirstOrDefault(i => i.Number == start.Instalment) is { } instalment ? LastDay(instalment.Due) : null;
        var from = !start.OnPayment ? due : due is null ? null : book.PaidOn(start.Instalment);
        return from is { } day ? new InterestRun(day, interest.Rate, dayCount.Value, steps) : null;
    }

    private IEnumerable<Day> InterestDates(Day start)
    {
        if (_account.Interest is { } interest && Taken(interest.Payable) is { } payable)
        {
            for (var times = 1; LastDay(payable, times) is { } date && date <= _model.Situation.Library.Horizon; times++)
            {
                if (date > start)
                {
                    yield return date;
                }
            }
        }
    }

    private List<DebtPart> InterestParts(InterestRun? run, ImmutableArray<Posting> postings, PrincipalBook book)
    {
        var parts = new List<DebtPart>();
        if (run is null)
        {
            return parts;
        }

        var (from, total) = (run.Start, Rational.Zero);
        foreach (var date in InterestDates(run.Start))
        {
            var accrued = run.Accrued(from, date);
            if (accrued.Sign > 0)
            {
                total += accrued;
                parts.Add(new DebtPart(DebtPartKind.Interest, parts.Count + 1, date, accrued, PaidBy(total), _unknownFrom <= date, _account.Interest!.At));
            }
            else if (book.Left.IsZero)
            {
                break;
            }

            from = date;
        }

        return parts;

        Day? PaidBy(Rational total)
        {
            var paid = Rational.Zero;
            foreach (var posting in postings.Where(p => p.Kind == PostingKind.Interest))
            {
                paid += posting.Amount;
                if (paid >= total)
                {
                    return posting.Date;
                }
            }

            return null;
        }
    }

    private Day? SettledOn(PrincipalBook book, InterestRun? run, ImmutableArray<Posting> postings, WaiverOutcome? waiver)
    {
        if (waiver?.SettledOn is { } early)
        {
            return early;
        }

        if (_account.Recurring is not null || !book.Left.IsZero || postings.IsEmpty)
        {
            return null;
        }

        var last = postings[^1].Date;
        var paid = postings.Where(p => p.Kind == PostingKind.Interest).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);
        return run is null || paid >= run.AccruedBefore(last) ? last : null;
    }

    private ImmutableArray<ScheduledPayment> Schedule(List<(int Number, Day Due, Rational Amount)> instalments, List<DebtPart> charges)
    {
        if (charges.Count > 0)
        {
            return [.. charges.Select(c => new ScheduledPayment(c.Due, c.Number, c.Amount, Rational.Zero, Rational.Zero, c.At))];
        }

        var left = instalments.Aggregate(Rational.Zero, (sum, i) => sum + i.Amount);
        var book = new PrincipalBook(instalments, Reduces.Next);
        var steps = ImmutableArray.CreateBuilder<(Day From, Rational Balance)>();
        if (_opens is { } opens)
        {
            steps.Add((opens, left));
        }

        foreach (var (number, due, amount) in instalments.OrderBy(i => i.Due))
        {
            book.Pay(due, amount, number);
            steps.Add((due, book.Left));
        }

        var balances = steps.ToImmutable();
        var run = Run(book, balances);
        var rows = new SortedDictionary<Day, ScheduledPayment>();
        foreach (var (number, due, amount) in instalments)
        {
            rows[due] = new ScheduledPayment(due, number, amount, Rational.Zero, BalanceAfter(due), Article(number));
        }

        if (run is not null)
        {
            var from = run.Start;
            foreach (var date in InterestDates(run.Start).TakeWhile(_ => from == run.Start || !BalanceAfter(from).IsZero))
            {
                var row = rows.GetValueOrDefault(date) ?? new ScheduledPayment(date, null, Rational.Zero, Rational.Zero, BalanceAfter(date), _account.Interest!.At);
                rows[date] = row with { Interest = run.Accrued(from, date) };
                from = date;
            }
        }

        return [.. rows.Values];

        Rational BalanceAfter(Day day) => balances.Where(s => s.From <= day).Select(s => s.Balance).LastOrDefault();
    }

    private Timeline<Rational?> PrincipalTimeline(ImmutableArray<(Day From, Rational Balance)> steps, List<DebtPart> charges, Day? settledOn)
    {
        // A recurring charge is owed from its day; a principal from the day the account opens.
        var changes = _account.Recurring is null ? steps : ChargeBalance(steps, charges);
        var builder = new TimelineBuilder<Rational?>();
        Rational? current = Rational.Zero;
        foreach (var (from, balance) in changes)
        {
            builder.Append(Boundary.StartOf(from), current, Support.None);
            current = balance;
        }

        builder.Append(Boundary.End, current, Support.None);
        var timeline = builder.Build();
        foreach (var dated in _model.Chronicle.Payments(_account.Name).Where(d => !d.Range.IsOneDay))
        {
            timeline = timeline.With(new Interval(Boundary.StartOf(dated.Range.Earliest), Boundary.StartOf(dated.Range.Latest)), null, Support.Of(dated.Index));
        }

        return _unknownFrom is { } unknown && !(settledOn < unknown) && _opens is not null
            ? timeline.With(new Interval(Boundary.StartOf(Later(unknown, _opens.Value)), Boundary.End), null, Support.None)
            : timeline;
    }

    private static ImmutableArray<(Day From, Rational Balance)> ChargeBalance(ImmutableArray<(Day From, Rational Balance)> steps, List<DebtPart> charges)
    {
        if (steps.IsEmpty)
        {
            return steps;
        }

        var total = steps[0].Balance;
        var days = steps.Skip(1).Select(s => s.From).Concat(charges.Select(c => c.Due)).Distinct().Order();
        return [.. days.Select(day =>
        {
            var fallen = charges.Where(c => c.Due <= day).Aggregate(Rational.Zero, (sum, c) => sum + c.Amount);
            var paid = total - steps.Last(s => s.From <= day).Balance;
            return (day, Rational.Max(fallen - paid, Rational.Zero));
        })];
    }

    private static Day Later(Day a, Day b) => a > b ? a : b;
}
