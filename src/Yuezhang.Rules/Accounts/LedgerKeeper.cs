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
    /// <summary>With more uncertain dates than this on one account, not every combination is tried, and the account is open from the first of them.</summary>
    private const int MostUncertain = 6;

    private readonly Model _model;
    private readonly Account _account;
    private readonly CountingConvention? _counting;
    private readonly HashSet<(LedgerPoint Point, Guard Guard)> _guards;
    private readonly Func<int, bool> _late;
    private readonly Dictionary<Act, Day?> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Day? _opens;
    private readonly Boundary _unknownFrom;

    private LedgerKeeper(Model model, Account account, HashSet<(LedgerPoint Point, Guard Guard)> guards, Func<int, bool> late, Boundary unknownFrom)
    {
        (_model, _account, _guards, _late, _unknownFrom) = (model, account, guards, late, unknownFrom);
        _counting = Taken(model.Situation.Library.Instrument(account.Instrument)?.Counting ?? Alternatives<CountingConvention>.None, LedgerPoint.Counting);
        _opens = model.ForceOf(account.Instrument).FirstFrom(Boundary.Beginning, t => t == Truth.True) is { IsOpen: false } from ? from.Day : null;
    }

    /// <summary>The ledger of an account: its books with each uncertain date at either end of its stretch, and what they agree on.</summary>
    public static Ledger Keep(Model model, Account account)
    {
        var uncertain = Uncertain(model, account);
        var unknownFrom = model.Chronicle.PaymentsUnknownFrom(account.Name);
        if (uncertain.Count > MostUncertain)
        {
            var first = Boundary.StartOf(uncertain.Min(d => d.Range.Earliest));
            unknownFrom = first < unknownFrom ? first : unknownFrom;
            uncertain = [];
        }

        var guards = new HashSet<(LedgerPoint Point, Guard Guard)>();
        var places = uncertain.Select((d, i) => (d.Index, i)).ToDictionary(p => p.Index, p => p.i);
        var books = Enumerable.Range(0, 1 << uncertain.Count)
            .Select(early => new LedgerKeeper(model, account, guards, index => !places.TryGetValue(index, out var i) || (early >> i & 1) == 0, unknownFrom).Keep())
            .ToImmutableArray();
        var principal = books.SelectMany(b => b.Conditionals()).Aggregate((all, other) => Timeline.Combine(all, other, (a, b) => a == b ? a : null));

        // What an instrument has brought into being outlasts it; only whether it ever came into force leaves the debt open.
        principal = Timeline.Combine(principal, model.Opened(account.Name), (p, force) => force == Truth.Unknown ? null : p);
        return new Ledger(account, [.. books.Select(b => b.Books)], principal, [.. guards]);
    }

    /// <summary>The known events whose uncertain dates matter here: payments, and the starts of terms.</summary>
    private static List<DatedOccurrence> Uncertain(Model model, Account account)
    {
        var anchors = account.Instalments.Select(i => i.Due.Anchor)
            .Append(account.Recurring?.Every.Anchor)
            .Append(account.Waiver?.Within.Anchor)
            .Concat(account.Interest?.Payable.Items.Select(i => i.Value.Anchor) ?? [])
            .OfType<Act>()
            .Distinct();
        return
        [
            .. model.Chronicle.Payments(account.Name)
                .Concat(anchors.SelectMany(model.Chronicle.Covered).Where(model.Chronicle.IsKnown))
                .Where(d => !d.Range.IsOneDay)
                .DistinctBy(d => d.Index),
        ];
    }

    private (Books Books, Func<IEnumerable<Timeline<Rational?>>> Conditionals) Keep()
    {
        var charges = Charges();
        var instalments = Instalments();
        var reduces = Taken(_account.Prepayment, LedgerPoint.Prepayment)?.Reduces ?? Reduces.Next;
        var limit = _account.Waiver is { } clause ? LastDay(clause.Within) : null;
        var payments = Payments();
        var settledEarly = _account.Waiver is null || limit is null ? null : EarlySettlement(payments, limit.Value);

        var parts = instalments.Concat(charges.Select(c => (c.Number, c.Due, c.Amount))).ToList();
        var book = new PrincipalBook(parts.Select(p => (p.Number, p.Due ?? new Day(int.MaxValue), p.Amount)), reduces);
        var postings = Post(payments, book, settledEarly, out var left);
        var steps = Steps(_account.Principal + Sum(charges), left);
        var run = Run(book, steps);
        var waiver = _account.Waiver is null ? null : new WaiverOutcome(
            settledEarly is not null ? WaiverState.Met
                : limit is { } last && _unknownFrom > Boundary.StartOf(last) ? WaiverState.Missed
                : WaiverState.Open,
            limit,
            settledEarly,
            postings.Where(p => p.Kind == PostingKind.SetOff).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount));
        var books = new Books
        {
            Opens = _opens,
            Postings = postings,
            Parts =
            [
                .. instalments.Select(i => new DebtPart(DebtPartKind.Instalment, i.Number, i.Due, i.Amount, book.PaidOn(i.Number), false, Article(i.Number)))
                    .Concat(charges.Select(c => c with { PaidOn = book.PaidOn(c.Number) }))
                    .Concat(InterestParts(run, postings, book))
                    .OrderBy(p => p.Due ?? new Day(int.MaxValue)).ThenBy(p => p.Kind).ThenBy(p => p.Number),
            ],
            Steps = _account.Recurring is null ? steps : ChargeBalance(steps, Sum(charges), charges),
            Waiver = waiver,
            SettledOn = waiver?.SettledOn ?? SettledOn(run, postings, left),
            Run = run,
            UnknownFrom = _unknownFrom,
            Plan = new(() => Schedule(instalments, charges)),
        };
        return (books, () => Principals(books, steps, charges));
    }

    /// <summary>The principal with all charges that perhaps fell due, and with none of them; a recurring charge is open beyond the horizon.</summary>
    private IEnumerable<Timeline<Rational?>> Principals(Books books, ImmutableArray<(Day From, Rational Balance)> steps, List<DebtPart> charges)
    {
        if (_account.Recurring is null)
        {
            return [books.Principal()];
        }

        var sure = books with { Steps = ChargeBalance(steps, Sum(charges), charges.FindAll(c => !c.Conditional)) };
        var beyond = new Interval(Boundary.StartOf(_model.Situation.Library.Horizon.Next), Boundary.End);
        return new[] { books.Principal(), sure.Principal() }.Select(p => _opens is null ? p : p.With(beyond, null, Support.None));
    }

    private T? Taken<T>(Alternatives<T> alternatives, LedgerPoint point)
        where T : class
    {
        if (alternatives.Under(_model.Situation.Selection) is not { } taken)
        {
            return null;
        }

        if (taken.Guard is { } guard)
        {
            _guards.Add((point, guard));
        }

        return taken.Value;
    }

    private static Rational Sum(List<DebtPart> charges) => charges.Aggregate(Rational.Zero, (sum, c) => sum + c.Amount);

    private Citation Article(int instalment) => _account.Instalments.FirstOrDefault(i => i.Number == instalment)?.At ?? _account.At;

    /// <summary>The day of an event in these books: the last of its stretch, or the first where so chosen; null where it lies beyond the known day.</summary>
    private Day? DayOf(DatedOccurrence dated)
    {
        var day = _late(dated.Index) ? dated.Range.Latest : dated.Range.Earliest;
        return _model.Chronicle.Known is { } known && day > known ? null : day;
    }

    private Day? LastDay(Term term, int times = 1)
    {
        if (!_anchors.TryGetValue(term.Anchor, out var anchor))
        {
            anchor = _model.Chronicle.Covered(term.Anchor).Select(DayOf).Min();
            _anchors.Add(term.Anchor, anchor);
        }

        return _counting is null || anchor is not { } day ? null : _counting.LastDayOf(term.Period, day, times);
    }

    /// <summary>The last days of every full period of a term, through the horizon.</summary>
    private IEnumerable<Day> Recurrences(Term term)
    {
        for (var times = 1; term.Period.Count > 0 && LastDay(term, times) is { } day && day <= _model.Situation.Library.Horizon; times++)
        {
            yield return day;
        }
    }

    private List<(int Number, Day? Due, Rational Amount)> Instalments() => [.. _account.Instalments.Select(i => (i.Number, LastDay(i.Due), i.Amount))];

    private List<DebtPart> Charges()
    {
        var charges = new List<DebtPart>();
        if (_account.Recurring is not { } recurring)
        {
            return charges;
        }

        var condition = _model.TruthOf(recurring.While);
        foreach (var (due, number) in Recurrences(recurring.Every).Select((due, i) => (due, i + 1)))
        {
            var holds = condition[Boundary.StartOf(due)];
            if (holds != Truth.False)
            {
                charges.Add(new DebtPart(DebtPartKind.Charge, number, due, recurring.Amount, null, holds == Truth.Unknown, recurring.At));
            }
        }

        return charges;
    }

    private List<(Day Date, Occurrence Occurrence)> Payments() =>
    [
        .. from dated in _model.Chronicle.Payments(_account.Name)
           let day = DayOf(dated)
           where day is not null
           orderby day.Value
           select (day.Value, dated.Occurrence),
    ];

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
        List<(Day Date, Occurrence Occurrence)> payments, PrincipalBook book, Day? settledEarly, out List<(Day From, Rational Balance)> left)
    {
        var postings = ImmutableArray.CreateBuilder<Posting>();
        var balance = new List<(Day From, Rational Balance)>();
        var interestPaid = Rational.Zero;
        var whole = book.Left;
        for (var i = 0; i < payments.Count; i++)
        {
            var (date, occurrence) = payments[i];
            var payment = occurrence.Payment!;
            var amount = payment.Amount.Value;
            var toInterest = payment.Part switch
            {
                PaymentPart.Interest => amount,
                PaymentPart.Unnamed when _account.Interest is not null && settledEarly is null => UnnamedInterest(date, amount, book, interestPaid, Steps(whole, balance)),
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

        left = balance;
        return postings.ToImmutable();

        void Add(Day date, PostingKind kind, Rational amount, Citation at, Occurrence? occurrence)
        {
            if (!amount.IsZero)
            {
                postings.Add(new Posting(date, kind, amount, at, occurrence));
            }
        }
    }

    /// <summary>The balance from the day the account opens, payments made before it counted, and after each later day of payment.</summary>
    private ImmutableArray<(Day From, Rational Balance)> Steps(Rational whole, List<(Day From, Rational Balance)> balance)
    {
        if (_opens is not { } opens)
        {
            return [];
        }

        var before = balance.Where(s => s.From <= opens).Select(s => s.Balance).LastOrDefault(whole);
        return [(opens, before), .. balance.Where(s => s.From > opens).GroupBy(s => s.From).Select(day => day.Last())];
    }

    private Rational UnnamedInterest(Day date, Rational amount, PrincipalBook book, Rational paid, ImmutableArray<(Day From, Rational Balance)> steps)
    {
        var owed = Run(book, steps) is { } run ? Rational.Max(run.AccruedBefore(date) - paid, Rational.Zero) : Rational.Zero;
        return _account.Allocation == Allocation.PrincipalFirst
            ? Rational.Min(Rational.Max(amount - book.Left, Rational.Zero), owed)
            : Rational.Min(amount, owed);
    }

    private InterestRun? Run(PrincipalBook book, ImmutableArray<(Day From, Rational Balance)> steps)
    {
        if (_account.Interest is not { } interest || Taken(interest.From, LedgerPoint.Interest) is not { } start || Taken(interest.DayCount, LedgerPoint.Interest) is not { } dayCount)
        {
            return null;
        }

        var due = _account.Instalments.FirstOrDefault(i => i.Number == start.Instalment) is { } instalment ? LastDay(instalment.Due) : null;
        var from = !start.OnPayment ? due : due is null ? null : book.PaidOn(start.Instalment);
        return from is { } day ? new InterestRun(day, interest.Rate, dayCount.Value, steps) : null;
    }

    private IEnumerable<Day> InterestDates(Day start) =>
        _account.Interest is { } interest && Taken(interest.Payable, LedgerPoint.Interest) is { } payable ? Recurrences(payable).Where(date => date > start) : [];

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
                parts.Add(new DebtPart(DebtPartKind.Interest, parts.Count + 1, date, accrued, PaidBy(total), _unknownFrom <= Boundary.StartOf(date), _account.Interest!.At));
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

    /// <summary>The first day of payment on which neither principal nor accrued interest was left.</summary>
    private Day? SettledOn(InterestRun? run, ImmutableArray<Posting> postings, List<(Day From, Rational Balance)> left)
    {
        var interestPaid = Rational.Zero;
        foreach (var day in _account.Recurring is null ? postings.GroupBy(p => p.Date) : [])
        {
            interestPaid = day.Where(p => p.Kind == PostingKind.Interest).Aggregate(interestPaid, (sum, p) => sum + p.Amount);
            if (left.FindLast(s => s.From <= day.Key).Balance.IsZero && (run is null || interestPaid >= run.AccruedBefore(day.Key)))
            {
                return day.Key < _opens ? _opens : day.Key;
            }
        }

        return null;
    }

    private ImmutableArray<ScheduledPayment> Schedule(List<(int Number, Day? Due, Rational Amount)> instalments, List<DebtPart> charges)
    {
        if (charges.Count > 0)
        {
            return [.. charges.Select(c => new ScheduledPayment(c.Due!.Value, c.Number, c.Amount, Rational.Zero, Rational.Zero, c.At))];
        }

        var left = _account.Principal;
        var steps = new List<(Day From, Rational Balance)>();
        var rows = new List<ScheduledPayment>();
        foreach (var (number, due, amount) in instalments.Where(i => i.Due is not null).OrderBy(i => i.Due))
        {
            left -= amount;
            steps.Add((due!.Value, left));
            rows.Add(new ScheduledPayment(due.Value, number, amount, Rational.Zero, left, Article(number)));
        }

        var balances = Steps(_account.Principal, steps);
        if (PlannedRun(instalments, balances) is { } run)
        {
            var from = run.Start;
            foreach (var date in InterestDates(run.Start).TakeWhile(_ => from == run.Start || !BalanceAfter(from).IsZero))
            {
                var at = rows.FindIndex(r => r.Due == date);
                var interest = run.Accrued(from, date);
                if (at >= 0)
                {
                    rows[at] = rows[at] with { Interest = interest };
                }
                else
                {
                    rows.Add(new ScheduledPayment(date, null, Rational.Zero, interest, BalanceAfter(date), _account.Interest!.At));
                }

                from = date;
            }
        }

        return [.. rows.OrderBy(r => r.Due)];

        Rational BalanceAfter(Day day) => balances.Where(s => s.From <= day).Select(s => s.Balance).LastOrDefault();
    }

    /// <summary>Interest as it runs if every instalment is paid on its last day.</summary>
    private InterestRun? PlannedRun(List<(int Number, Day? Due, Rational Amount)> instalments, ImmutableArray<(Day From, Rational Balance)> steps)
    {
        var book = new PrincipalBook(instalments.Select(i => (i.Number, i.Due ?? new Day(int.MaxValue), i.Amount)), Reduces.Next);
        foreach (var (number, due, amount) in instalments.Where(i => i.Due is not null).OrderBy(i => i.Due))
        {
            book.Pay(due!.Value, amount, number);
        }

        return Run(book, steps);
    }

    /// <summary>What of a recurring charge has fallen due and is not paid, after each day on which that changes.</summary>
    private static ImmutableArray<(Day From, Rational Balance)> ChargeBalance(
        ImmutableArray<(Day From, Rational Balance)> steps, Rational whole, List<DebtPart> charges)
    {
        var days = steps.Select(s => s.From).Concat(charges.Select(c => c.Due!.Value).Where(d => !steps.IsEmpty && d >= steps[0].From)).Distinct().Order();
        return [.. days.Select(day =>
        {
            var fallen = charges.Where(c => c.Due <= day).Aggregate(Rational.Zero, (sum, c) => sum + c.Amount);
            var paid = whole - steps.Last(s => s.From <= day).Balance;
            return (day, Rational.Max(fallen - paid, Rational.Zero));
        })];
    }
}
