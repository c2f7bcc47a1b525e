using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>What is left of accounts, and of their parts.</summary>
public sealed partial class Explainer
{
    /// <summary>What is left of an account, and the entries that made it so.</summary>
    public Proof Balance(Entity account, Boundary at)
    {
        var ledger = model.LedgerOf(account);
        var on = at.Day;
        var reasons = new List<Proof>();
        var postings = ledger.Postings.Where(p => p.Date <= on).Select(p => p.Event is { } entered
            ? Entry(entered, at)
            : new Proof(new PostingFinding(p, ledger.Account.Unit), p.At, at, Onward(p.Date), []));
        reasons.AddRange(postings.DistinctBy(p => p.Finding is EventFinding e ? e.Occurrence.Id : p.Holds.ToString()));
        if (ledger.Waiver is { } waiver)
        {
            reasons.Add(Waiver(ledger.Account, waiver, at));
        }

        foreach (var guard in ledger.GuardsOf(on).Concat(DisputedPayments(account, on)))
        {
            AddReading(reasons, guard, at);
        }

        if (ledger.PrincipalOn(on) is null || ledger.InterestOwed(on) is null)
        {
            reasons.AddRange(Doubts(ledger, at));
        }

        var finding = new BalanceFinding(ledger, on, ledger.PrincipalOn(on), ledger.InterestOwed(on));
        return new Proof(finding, ledger.Account.At, at, SteadyBalance(ledger, at), [.. reasons]).And(() => AccountBesides(ledger, at));
    }

    /// <summary>A part of an account, its last day, its state, and the payments that made it so.</summary>
    public Proof Part(Ledger ledger, DebtPart part, Boundary at, Interval holds, IEnumerable<Proof> because) =>
        new Proof(new PartFinding(ledger.Account, part, ledger.StateOf(part, at.Day)), part.At, at, holds, [.. because]).And(() => AccountBesides(ledger, at));

    /// <summary>Whether an account has come into being. Where that has become doubtful, it is told as of then.</summary>
    public ImmutableArray<Proof> ExplainOpening(Account account, Boundary at)
    {
        var (force, opened) = (model.ForceOf(account), model.Opened(account.Name));
        return AccountForce(account, force[at] == opened[at] ? at : Reached(opened, at));
    }

    /// <summary>Why what makes an account is in force, or is not: its instrument, or what it applies from before that.</summary>
    private ImmutableArray<Proof> AccountForce(Account account, Boundary at) => account.AppliesFrom is { } from
        ? [.. ApplyingReasons(account.Instrument, account.Debtor, account.Creditor, from, at)]
        : ExplainForce(account.Instrument, at);

    private static Proof Waiver(Account account, WaiverOutcome outcome, Boundary at) =>
        new(new WaiverFinding(account, outcome), account.Waiver!.At, at, Interval.Always, []);

    /// <summary>The readings on which a debt is law, where it is law on none of those taken.</summary>
    internal ImmutableArray<Proof> NotLaw(Entity account, Boundary at) =>
        [.. model.Situation.Library.VersionsOf(account).Select(a => a.Guard).OfType<Guard>().DistinctBy(g => g.Reading).SelectMany(g => ReadingOf(g with { Choice = model.Situation.Selection.Choices[g.Reading] }, at))];

    /// <summary>What is not yet open has nothing left, and is not settled for all that: it waits for its instrument, or for what it applies from.</summary>
    private ImmutableArray<Proof> SettlementReasons(Entity account, Boundary at)
    {
        var law = model.AccountOf(account);
        return law.Recurring is null && model.Opened(account)[at] == Truth.False ? AccountForce(law, at) : [Balance(account, at)];
    }

    private ImmutableArray<Proof> PartReasons(Entity account, int number, Truth truth, Boundary at)
    {
        var ledger = model.LedgerOf(account);
        if (ledger.Part(number) is not { } part)
        {
            return AccountForce(ledger.Account, at);
        }

        var reasons = ledger.Postings.Where(p => p.Kind == PostingKind.Principal && p.Date == part.PaidOn && p.Date <= at.Day && p.Event is not null)
            .Select(p => Entry(p.Event!, at)).ToList();
        foreach (var guard in DisputedPayments(account, at.Day))
        {
            AddReading(reasons, guard, at);
        }

        if (truth == Truth.Unknown)
        {
            reasons.AddRange(Doubts(ledger, at));
        }

        return [Part(ledger, part, at, Interval.OfDay(at.Day), reasons)];
    }

    /// <summary>What leaves an account open on a day: the horizon, its instrument, the silence of the record, uncertain dates, charges that perhaps fell due.</summary>
    private List<Proof> Doubts(Ledger ledger, Boundary at)
    {
        var account = ledger.Account;
        var doubts = new List<Proof>();
        if (account.Recurring is not null && at.Day > model.Situation.Library.Horizon)
        {
            doubts.Add(new Proof(new HorizonFinding(model.Situation.Library.Horizon), Citation.None, at, Onward(model.Situation.Library.Horizon.Next), []));
        }

        if (model.Opened(account.Name)[at] == Truth.Unknown)
        {
            doubts.AddRange(ExplainOpening(account, at));
        }

        if (model.Chronicle.PaymentsUnknownFrom(account.Name) <= at)
        {
            doubts.Add(AbsenceOfPayments(account.Name, at));
        }

        if (doubts.Count == 0)
        {
            doubts.AddRange(Events(account, at).Where(e => !e.Range.IsOneDay).Select(e => Event(e, at)));
            doubts.AddRange(ledger.Parts.Where(p => p.Conditional && p.Kind == DebtPartKind.Charge && p.Due <= at.Day)
                .SelectMany(p => ExplainAll(account.Recurring!.While, Boundary.StartOf(p.Due!.Value))));
        }

        return doubts.Count > 0 ? doubts : [AbsenceOfPayments(account.Name, at)];
    }

    /// <summary>All that an account rests on: every payment so far, the starts of its terms, its readings, its instrument's force from the beginning.</summary>
    private IEnumerable<Proof> AccountBesides(Ledger ledger, Boundary at) =>
        Events(ledger.Account, at).Select(e => Entry(e.Occurrence, at)).Concat(ledger.Guards.SelectMany(g => ReadingOf(g, at))).Concat(AccountHistory(ledger.Account.Name, at));

    /// <summary>How an account has stood from the beginning: the force of what makes it, until it came into being at least, and what its charges wait for.</summary>
    private IEnumerable<Proof> AccountHistory(Entity account, Boundary at)
    {
        var law = model.AccountOf(account);
        var through = model.LedgerOf(account).Opens is { } opens && opens > at.Day ? Boundary.StartOf(opens) : at;
        var force = ForceHistory(law.Instrument, through).Concat(law.AppliesFrom is { } from ? History(from, through) : []);
        return law.Recurring is { } charge ? force.Concat(History(charge.While, at)) : force;
    }

    /// <summary>The known payments that may have been made by a moment, and the events that start terms.</summary>
    private IEnumerable<DatedOccurrence> Events(Account account, Boundary at)
    {
        var starts = account.Instalments.Select(i => i.Due)
            .Append(account.Recurring?.Every)
            .Append(account.Waiver?.Within)
            .Concat(account.Interest?.Payable.Items.Select(i => i.Value) ?? [])
            .Select(t => t?.Anchor).OfType<Act>().Distinct();
        return model.Chronicle.Payments(account.Name).Where(d => d.Range.Earliest <= at.Day)
            .Concat(starts.SelectMany(Covered))
            .DistinctBy(d => d.Index);
    }

    /// <summary>The stretch on which a balance stays what it is: interest that runs changes it every day.</summary>
    private static Interval SteadyBalance(Ledger ledger, Boundary at)
    {
        var run = ledger.Principal.RunAt(at).Interval;
        if (ledger.IsWaived || ledger.Account.Interest is null)
        {
            return run;
        }

        var start = ledger.InterestFrom is { } from ? Boundary.StartOf(from.Next) : Boundary.Beginning;
        var unknown = ledger.UnknownFrom.IsOpen ? ledger.UnknownFrom : Boundary.StartOf(ledger.UnknownFrom.Day.Next);
        var before = new Interval(Boundary.Beginning, start < unknown ? start : unknown);
        return run.Intersect(before.Contains(at) ? before : Interval.OfDay(at.Day));
    }

    /// <summary>
    /// The choices of date followed for payments whose other dates would change what is left on a day: those on both sides of it, and those of
    /// principal on which interest is owed.
    /// </summary>
    private IEnumerable<Guard> DisputedPayments(Entity account, Day day)
    {
        var ledger = model.LedgerOf(account);
        var accrues = !ledger.IsWaived && ledger.InterestFrom <= day;
        return from dated in model.Chronicle.Payments(account)
               where dated.Occurrence.Dates.Items.Any(static d => d.Guard is not null)
               let dates = dated.Occurrence.Dates.Items.Select(d => d.Value.Range).ToList()
               let ofInterest = dated.Occurrence.Payment!.Part == PaymentPart.Interest
               where dates.Exists(d => d.Earliest <= day) && (!ofInterest || accrues) && (dates.Exists(d => d.Latest > day) || (accrues && !ofInterest))
               let guard = dated.Occurrence.Dates.Under(model.Situation.Selection)?.Guard
               where guard is not null
               select guard;
    }

    /// <summary>A payment, or the start of a term: which reading its date is on is told once, with the account.</summary>
    private Proof Entry(Occurrence occurrence, Boundary at)
    {
        var date = occurrence.Dates.Under(model.Situation.Selection)!;
        return Event(DatedOccurrence.Of(0, occurrence, date.Value), at, []).And(() => ReadingOf(date.Guard, at));
    }
}
