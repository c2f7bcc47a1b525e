using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Commands;

/// <summary>An account as of a day, as it is shown: what the kernel says of it, cut off at the day.</summary>
internal sealed record LedgerView
{
    private LedgerView(Inquiry inquiry, Account account, Day on)
    {
        (Account, On, Known) = (account, on, inquiry.Situation.Known);
        Ledger = inquiry.Model.LedgerOf(account.Name);
        var principal = inquiry.Consider(new WhatPrincipal(account.Name), on);
        var interest = inquiry.Consider(new WhatInterest(account.Name), on);
        Principal = principal.Verdict == Verdict.Undetermined ? null : Ledger.PrincipalOn(on);
        InterestAccrued = interest.Verdict == Verdict.Undetermined ? null : Ledger.InterestAccrued(on);
        Missing = [.. principal.Missing.Concat(interest.Missing).Distinct()];
    }

    public Account Account { get; }

    public Ledger Ledger { get; }

    public Day On { get; }

    public Day? Known { get; }

    /// <summary>The principal left; null where the record or the readings leave it open.</summary>
    public Rational? Principal { get; }

    /// <summary>The interest accrued; null where the record or the readings leave it open.</summary>
    public Rational? InterestAccrued { get; }

    /// <summary>What is missing for the values that are null.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>The same account without the scenario; null where there is none.</summary>
    public LedgerView? Recorded { get; private init; }

    /// <summary>The same account as known on the day, where that differs.</summary>
    public LedgerView? AsKnownThen { get; private init; }

    /// <summary>The entries through the day.</summary>
    public IEnumerable<Posting> Postings => Ledger.Postings.Where(p => p.Date <= On);

    /// <summary>How many entries come after the day.</summary>
    public int LeftOut => Ledger.Postings.Count(p => p.Date > On);

    /// <summary>Principal and interest of the schedule.</summary>
    public (Rational Principal, Rational Interest) ScheduledTotals =>
        Ledger.Scheduled.Aggregate((Rational.Zero, Rational.Zero), (sum, row) => (sum.Item1 + row.Principal, sum.Item2 + row.Interest));

    /// <summary>An account of an inquiry, beside the same without its scenario.</summary>
    public static LedgerView Of(Consultation consultation, Account account, Day on)
    {
        var inquiry = consultation.Inquiry;
        var then = inquiry.Situation.Known is { } known && known <= on ? null
            : new LedgerView(new Inquiry(inquiry.Situation with { Known = on }), account, on);
        var view = new LedgerView(inquiry, account, on);
        return view with
        {
            Recorded = consultation.HasScenario ? new LedgerView(consultation.Recorded, account, on) : null,
            AsKnownThen = then is not null && !view.SaysTheSameAs(then) ? then : null,
        };
    }

    /// <summary>Whether a row of the schedule stands only until the waiver is met or missed.</summary>
    public bool IsProvisional(ScheduledPayment row) => Ledger.IsProvisional && !row.Interest.IsZero;

    /// <summary>The principal left after the entries of a day.</summary>
    public Rational? BalanceAfter(Posting posting) => Ledger.PrincipalOn(posting.Date);

    /// <summary>What an entry does, in the word that screens and machine output share.</summary>
    public static string Word(PostingKind kind) => kind switch
    {
        PostingKind.Principal => "principal",
        PostingKind.Interest => "interest",
        PostingKind.SetOff => "set-off",
        _ => "surplus",
    };

    private bool SaysTheSameAs(LedgerView other) =>
        Principal == other.Principal && InterestAccrued == other.InterestAccrued && Ledger.IsProvisional == other.Ledger.IsProvisional;
}
