using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>
/// Rules about money: what is left follows from the recorded payments, all of which must be shown, counted anew on every way of taking uncertain
/// dates; what all ways agree on is certain.
/// </summary>
internal sealed partial class ProofChecker
{
    private const int MostWays = 64;

    private readonly Dictionary<BalanceFinding, Truth?> _opened = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string, Day?), List<Reckoned>> _ways = [];

    private Judgement Balance(Proof proof, BalanceFinding finding, Premises premises)
    {
        var (account, on) = (finding.Ledger.Account, proof.Moment.Day);
        Expect(situation.Library.Accounts.Contains(account) && situation.Selection.Admits(account.Guard) && proof.At == account.At && finding.On == on && proof.Holds.Contains(proof.Moment), proof, "there is no such account, or it is of another day");
        ExpectEvents(proof, account, premises);
        var (principal, interest) = (Principal(account, on, premises), InterestOwed(account, on, premises));
        Expect(finding.Principal == principal, proof, $"the payments leave {principal?.ToString() ?? "an unknown principal"}");
        Expect(finding.Interest == interest, proof, $"the payments leave {interest?.ToString() ?? "unknown interest"}");
        foreach (var day in Days(account, proof.Holds).Where(d => premises.Around(proof.Moment).Contains(Boundary.StartOf(d))))
        {
            Expect(finding.Principal == Principal(account, day, premises) && finding.Interest == InterestOwed(account, day, premises), proof, $"on {day} it is otherwise");
        }

        var set = Ways(account, premises)[0] is { MetOn: { } met } first && met <= on && first.SetOff.Sign > 0 && account.Recurring is null ? 1 : 0;
        Expect(premises.Findings<PostingFinding>().Count() == set, proof, "a set-off is lacking, or one too many");
        Expect(account.Waiver is null || premises.Findings<WaiverFinding>().Any(f => f.Account == account), proof, "it does not say what became of the waiver");
        Expect((principal is not null && interest is not null) || HasDoubt(premises, account), proof, "it does not say why it is unknown");
        _opened[finding] = Opened(account, proof.Moment, premises);
        return new Judgement(proof, Interval.OfDay(on));
    }

    private Judgement Part(Proof proof, PartFinding finding, Premises premises)
    {
        var (account, part, on) = (finding.Account, finding.Part, proof.Moment.Day);
        ExpectEvents(proof, account, premises);
        Expect(situation.Library.Accounts.Contains(account) && proof.At == part.At && proof.Holds.Contains(proof.Moment), proof, "there is no such account");
        if (account.Instalments.FirstOrDefault(i => i.Number == part.Number) is { } instalment && part.Kind == DebtPartKind.Instalment)
        {
            var ways = Ways(account, premises);
            Expect((part.Amount, part.At, part.Conditional) == (instalment.Amount, instalment.At, false), proof, "there is no such part");
            Expect(part.Due == Agreed<Day>(ways, w => w.Dues.Find(d => d.Number == part.Number).Due), proof, "it is due on another day");
            Expect(part.PaidOn == Agreed<Day>(ways, w => PaidOn(w, part.Number)), proof, "it was paid on another day, or not at all");
            Expect(finding.State == (Agreed<NormState>(ways, w => StateOf(account, part.Number, w, on, premises)) ?? NormState.Undetermined), proof, "it is in another state");
        }
        else
        {
            Expect(part.Kind == DebtPartKind.Charge && account.Recurring is { } charge && (part.Amount, part.At) == (charge.Amount, charge.At), proof, "there is no such part");
            return Unchecked(proof, "charge");
        }

        return new Judgement(proof, Interval.OfDay(on));
    }

    private Judgement Waiver(Proof proof, WaiverFinding finding)
    {
        var outcome = finding.Outcome;
        var ways = Ways(finding.Account, new Premises([]));
        var state = Outcome(finding.Account);
        Expect(situation.Library.Accounts.Contains(finding.Account) && proof.At == finding.Account.Waiver?.At, proof, "there is no such waiver");
        Expect(outcome.State == state, proof, $"it is {state}");
        Expect(outcome.LastDay == (ways.TrueForAll(w => OutcomeOf(finding.Account, w) == state) ? ways[0].Limit : Agreed<Day>(ways, w => w.Limit)), proof, "its last day is another");
        Expect(state != WaiverState.Met || (outcome.SettledOn, outcome.SetOff) == (ways[0].MetOn, ways[0].SetOff), proof, "the payments meet it otherwise");
        return new Judgement(proof, Interval.Always);
    }

    private Judgement Posting(Proof proof, PostingFinding finding)
    {
        var posting = finding.Posting;
        Expect(posting is { Kind: PostingKind.SetOff, Event: null } && situation.Library.Accounts.Any(a => situation.Selection.Admits(a.Guard) && a.Waiver?.At == posting.At && a.Unit == finding.Unit && proof.At == posting.At
            && Ways(a, new Premises([]))[0] is var way && (way.MetOn, way.SetOff) == (posting.Date, posting.Amount)), proof, "nothing is set off so");
        return new Judgement(proof, new Interval(Boundary.StartOf(posting.Date), Boundary.End));
    }

    /// <summary>A condition on an account: the account itself is shown below it; the truth is worked out anew on the whole stretch for which it is shown.</summary>
    private Judgement OfAccount(Proof proof, Condition condition, Truth truth, Premises premises)
    {
        var at = proof.Moment;
        var shown = premises.Around(at).Intersect(proof.Holds);
        if (situation.Library.Accounts.Where(a => condition is InstalmentPaid p ? a.Name == p.Account : condition is InstalmentOverdue o ? a.Name == o.Account : a.Name == (condition as Settled)?.Account || a.Name == (condition as InterestWaived)?.Account).ToList() is var versions
            && versions.TrueForAll(a => !situation.Selection.Admits(a.Guard)))
        {
            Expect(truth == Truth.False && proof.Holds == Interval.Always, proof, "there is no such debt on the readings taken");
            versions.ForEach(v => Expect(premises.Findings<ReadingFinding>().Any(f => f.Reading.Name == v.Guard!.Reading), proof, $"it does not say how {v.Guard!.Reading} is read"));
            return new Judgement(proof, proof.Holds);
        }

        var (account, holds) = condition switch
        {
            InstalmentPaid c => (c.Account, (Func<Day, Truth?>)(day => Agreed(Ways(Law(c.Account), premises).Select(w => (Truth?)Since(c.Account, PaidOn(w, c.Number), day))))),
            InstalmentOverdue c => (c.Account, day => Kleene.And(Opened(Law(c.Account), Boundary.StartOf(day), premises), Agreed(Ways(Law(c.Account), premises).Select(w => Overdue(w, c, day))))),
            Settled { Account: var a } when Law(a).Recurring is not null => (a, day => Principal(Law(a), day, premises) switch { null => Truth.Unknown, { IsZero: true } => Truth.True, _ => Truth.False }),
            Settled c => (c.Account, day => Kleene.And(Opened(Law(c.Account), Boundary.StartOf(day), premises), Agreed(Ways(Law(c.Account), premises).Select(w => (Truth?)Since(c.Account, w.SettledOn, day))))),
            InterestWaived c => (c.Account, _ => Law(c.Account).Waiver is null ? Truth.False : Outcome(Law(c.Account)) switch { WaiverState.Met => Truth.True, WaiverState.Open => Truth.Unknown, _ => Truth.False }),
            _ => throw new InvalidOperationException(),
        };
        foreach (var day in Days(Law(account), shown).Append(at.Day))
        {
            Expect(holds(day) == truth, proof, $"on {day} the payments show {holds(day)?.ToString() ?? "nothing"}");
        }

        var closed = Opened(Law(account), at, premises) == Truth.False;
        Expect(condition switch
        {
            InterestWaived => Law(account).Waiver is null || premises.Findings<WaiverFinding>().Any(f => f.Account.Name == account),
            Settled => closed || premises.Findings<BalanceFinding>().Any(f => f.Ledger.Account.Name == account && f.On == at.Day),
            _ => premises.Findings<PartFinding>().Any(f => f.Account.Name == account && f.Part.Number == (condition is InstalmentPaid p ? p.Number : ((InstalmentOverdue)condition).Number)),
        }, proof, "the account is not shown");
        return new Judgement(proof, shown);

        Truth? Overdue(Reckoned way, InstalmentOverdue overdue, Day day) => Kleene.And(
            way.Dues.Find(d => d.Number == overdue.Number).Due is { } due ? day > due ? Truth.True : Truth.False : Truth.Unknown,
            Kleene.Not(Since(overdue.Account, PaidOn(way, overdue.Number), day)));
    }

    /// <summary>Every payment by the day, and every event that starts a term, must be shown; and how each point is read.</summary>
    private void ExpectEvents(Proof proof, Account account, Premises premises)
    {
        var shown = premises.Findings<EventFinding>().Select(f => f.Occurrence.Id).ToHashSet();
        var lacking = _recorded.Payments(account.Name).Where(e => e.Earliest <= proof.Moment.Day).Concat(Starts(account)).FirstOrDefault(e => !shown.Contains(e.Event.Id));
        Expect(lacking is null, proof, $"{lacking?.Event.Id} is not counted");
        foreach (var guard in new[] { account.Guard, Taken(account.Prepayment)?.Guard, account.Interest is { } i ? Taken(i.From)?.Guard : null, account.Interest is { } j ? Taken(j.DayCount)?.Guard : null })
        {
            ExpectReading(proof, guard, premises);
        }
    }

    private bool HasDoubt(Premises premises, Account account) =>
        premises.Findings<AbsenceFinding>().Any(f => !f.Certain && f.Payments == account.Name)
        || premises.Findings<EventFinding>().Any(f => !f.Date.IsOneDay)
        || premises.Findings<HorizonFinding>().Any()
        || premises.Findings<ConditionFinding>().Any(f => f.Truth == Truth.Unknown)
        || premises.Findings<NotEncodedFinding>().Any();

    private Account Law(Entity account) => situation.Library.Accounts.FirstOrDefault(a => a.Name == account && situation.Selection.Admits(a.Guard)) ?? situation.Library.Account(account);

    private bool IsOwed(Entity account) => situation.Selection.Admits(Law(account).Guard);

    /// <summary>Whether what makes an account has been in force by a moment: then it has come into being for good.</summary>
    private Truth? Opened(Account account, Boundary at, Premises premises) =>
        premises.MomentsThrough(at).Select(m => Force(account, premises, m)).Aggregate((Truth?)Truth.False, Kleene.Or);

    private Rational? Principal(Account account, Day on, Premises premises)
    {
        var opened = Opened(account, Boundary.StartOf(on), premises);
        var left = account.Recurring is { } charge ? Charges(account, charge, on, premises) : Agreed<Rational>(Ways(account, premises), w => w.PrincipalOn(on) is var p && (p.IsZero || Speaks(account, on)) ? p : null);
        return opened switch { Truth.False => 0, Truth.True => left, _ => null };
    }

    private Rational? InterestOwed(Account account, Day on, Premises premises) => account.Interest is null || Outcome(account) == WaiverState.Met
        ? 0
        : Agreed<Rational>(Ways(account, premises), w => w.Start is null ? 0
            : on <= Through(account).Next || (w.SettledOn is { } settled && Speaks(account, settled)) ? Rational.Max(w.Accrued(on) - w.InterestPaid(on), 0) : null);

    /// <summary>What of the charges that have fallen due is not paid; null where it matters whether one did.</summary>
    private Rational? Charges(Account account, RecurringCharge charge, Day on, Premises premises)
    {
        var start = Starts(account).ToList();
        var (payments, counting) = (_recorded.Payments(account.Name).ToList(), Counting(account.Instrument)?.Convention);
        if (on > situation.Library.Horizon && Opened(account, Boundary.StartOf(on), premises) == Truth.True)
        {
            return null;
        }

        var values = new HashSet<Rational?>();
        foreach (var way in Taken([.. start, .. payments]))
        {
            Rational most = 0, least = 0, paid = 0;
            var anchor = start.Where(e => way(e) <= _recorded.Known).Select(e => (Day?)way(e)).Min();
            for (var times = 1; counting is not null && anchor is { } from && counting.Reaches(charge.Every.Period, from, times) && counting.LastDayOf(charge.Every.Period, from, times) is var due && due <= on; times++)
            {
                var falls = premises.Of(charge.While, Boundary.StartOf(due));
                (most, least) = (most + (falls == Truth.False ? 0 : charge.Amount), least + (falls == Truth.True ? charge.Amount : 0));
            }

            paid = payments.Where(p => way(p) <= on && way(p) <= _recorded.Known).Aggregate(Rational.Zero, (sum, p) => sum + p.Event.Payment!.Amount.Value);
            foreach (var fallen in new[] { most, least })
            {
                var left = Rational.Max(fallen - paid, 0);
                values.Add(left.IsZero || Speaks(account, on) ? left : null);
            }
        }

        return values.Count == 1 ? values.Single() : null;
    }

    private WaiverState Outcome(Account account) => Ways(account, new Premises([])).Select(w => OutcomeOf(account, w)).Distinct().ToList() is [var one] ? one : WaiverState.Open;

    private WaiverState OutcomeOf(Account account, Reckoned way) => way.MetOn is not null ? WaiverState.Met : way.Limit <= Through(account) ? WaiverState.Missed : WaiverState.Open;

    private NormState StateOf(Account account, int number, Reckoned way, Day on, Premises premises) =>
        Opened(account, Boundary.StartOf(on), premises) != Truth.True ? NormState.Dormant
        : PaidOn(way, number) is { } paid && paid <= on ? paid > way.Dues.Find(d => d.Number == number).Due ? NormState.Cured : NormState.Fulfilled
        : !Speaks(account, on) ? NormState.Undetermined
        : on > way.Dues.Find(d => d.Number == number).Due ? NormState.Breached : NormState.InForce;

    private static Day? PaidOn(Reckoned way, int number) => way.PaidOn.TryGetValue(number, out var day) ? day : null;

    private Truth Since(Entity account, Day? day, Day on) => day <= on ? Truth.True : Speaks(Law(account), on) ? Truth.False : Truth.Unknown;

    private bool Speaks(Account account, Day on) => on <= Through(account);

    /// <summary>The last day about which the record of payments says all; the day before the first uncertain one, where there are too many ways.</summary>
    private Day Through(Account account)
    {
        var through = _recorded.Through(_recorded.Complete(account.Name));
        var wide = Uncertain(account);
        return TooMany(wide) && wide.Min(e => e.Earliest).Previous is var before && before < through ? before : through;
    }

    private List<Dated> Uncertain(Account account) => [.. _recorded.Payments(account.Name).Concat(Starts(account)).Where(e => e.Earliest < e.Latest)];

    private static bool TooMany(List<Dated> uncertain) => uncertain.Aggregate(1L, (ways, e) => Math.Min(MostWays + 1, ways * (e.Latest - e.Earliest + 1))) > MostWays;

    private IEnumerable<Dated> Starts(Account account) => account.Instalments.Select(i => i.Due).Append(account.Recurring?.Every).Append(account.Waiver?.Within)
        .Concat(account.Interest?.Payable.Items.Select(i => i.Value) ?? []).Select(t => t?.Anchor).OfType<Act>().SelectMany(_recorded.KnownOf).DistinctBy(e => e.Event.Id);

    /// <summary>The account reckoned on every way of taking the uncertain dates, on their last days first.</summary>
    private List<Reckoned> Ways(Account account, Premises premises)
    {
        // what is so before all that is told has always been so
        var moments = premises.MomentsThrough(premises.Boundaries.Append(Boundary.StartOf(new Day(0))).Max());
        var opens = Force(account, premises, moments[0]) == Truth.True ? new Day(0) : moments.Where(m => Force(account, premises, m) == Truth.True).Select(m => (Day?)m.Day).Min();
        if (!_ways.TryGetValue((account.Name.Id, opens), out var ways))
        {
            var (starts, payments, counting) = (Starts(account).ToList(), _recorded.Payments(account.Name).ToList(), Counting(account.Instrument)?.Convention);
            ways = [.. Taken([.. starts, .. payments]).Select(way => new Reckoned(
                account,
                situation.Selection,
                opens,
                [.. account.Instalments.Select(i => (i.Number, Due(i.Due, way)))],
                account.Waiver is { } waiver ? Due(waiver.Within, way) : null,
                [.. payments.Where(p => way(p) <= _recorded.Known).Select(p => (way(p), p.Event)).OrderBy(p => p.Item1)]))];
            _ways.Add((account.Name.Id, opens), ways);

            Day? Due(Term term, Func<Dated, Day> way) => term.EndsOn is { } named ? named :
                term.Anchor is { } act && _recorded.Of(act).Select(way).Where(d => d <= _recorded.Known).Select(d => (Day?)d).Min() is { } from && counting?.Reaches(term.Period, from) == true ? counting.LastDayOf(term.Period, from) : null;
        }

        return ways;
    }

    /// <summary>Every way of giving each event one of its days; with too many of them, only the last days.</summary>
    private static IEnumerable<Func<Dated, Day>> Taken(IReadOnlyList<Dated> events)
    {
        var wide = events.Where(e => e.Earliest < e.Latest).DistinctBy(e => e.Event.Id).ToList();
        IEnumerable<Dictionary<string, Day>> ways = [[]];
        foreach (var e in TooMany(wide) ? [] : wide)
        {
            ways = ways.SelectMany(w => Enumerable.Range(0, e.Latest - e.Earliest + 1).Select(back => new Dictionary<string, Day>(w) { [e.Event.Id] = e.Latest + -back })).ToList();
        }

        return ways.Select(w => (Func<Dated, Day>)(e => w.GetValueOrDefault(e.Event.Id, e.Latest)));
    }

    /// <summary>The days inside a stretch on which something about an account may change, and its first and last.</summary>
    private List<Day> Days(Account account, Interval within)
    {
        var events = _recorded.Payments(account.Name).Concat(Starts(account)).ToList();
        var dues = _ways.Where(w => w.Key.Item1 == account.Name.Id).SelectMany(w => w.Value).SelectMany(w => w.Dues.Select(d => d.Due).Append(w.Limit).Append(w.Start)).OfType<Day>().SelectMany(d => new[] { d, d.Next });
        return events.SelectMany(e => Enumerable.Range(e.Earliest.Number, e.Latest - e.Earliest + 1).Select(n => new Day(n)))
            .Concat(dues).Append(Through(account).Next).Append(situation.Library.Horizon.Next)
            .Concat(new[] { within.FirstDay, within.LastDay }.OfType<Day>())
            .Where(d => within.Contains(Boundary.StartOf(d))).Distinct().ToList();
    }

    private static T? Agreed<T>(IEnumerable<Reckoned> ways, Func<Reckoned, T?> of)
        where T : struct => ways.Select(of).Distinct().ToList() is [var one] ? one : null;
}
