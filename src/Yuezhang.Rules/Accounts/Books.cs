using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// An account worked out with every date taken as one day. Where the record gives a date as a stretch, there are several books,
/// and the ledger says only what all of them agree on.
/// </summary>
internal sealed record Books
{
    public required Account Account { get; init; }

    public required Day? Opens { get; init; }

    public required ImmutableArray<Posting> Postings { get; init; }

    /// <summary>The instalments or charges, in the order of their days.</summary>
    public required ImmutableArray<DebtPart> OwnParts { get; init; }

    /// <summary>What the recorded payments leave of the principal, or of all charges together, whatever the record may lack.</summary>
    public required ImmutableArray<BalanceStep> Steps { get; init; }

    /// <summary>Whether the recorded payments leave nothing of the principal.</summary>
    public required bool NothingLeft { get; init; }

    public required WaiverOutcome? Waiver { get; init; }

    public required Day? SettledOn { get; init; }

    public required InterestRun? Run { get; init; }

    /// <summary>From here on the record says nothing of payments.</summary>
    public required Boundary UnknownFrom { get; init; }

    public required InterestClause Interest { private get; init; }

    /// <summary>The text's own plan, drawn when it is asked for.</summary>
    public ImmutableArray<ScheduledPayment> Plan => field.IsDefault ? field = new PaymentPlan(Account, Opens, OwnParts, Interest).Draw() : field;

    /// <summary>Instalments, charges and interest dates, in the order of days.</summary>
    public ImmutableArray<DebtPart> Parts => field.IsDefault ? field = DrawParts() : field;

    /// <summary>The principal, with the charges that perhaps fell due or without them; null where missing payments may have changed it: of nothing left, they leave nothing.</summary>
    public Timeline<Rational?> Principal(bool doubtful) =>
        Principal(Account.Recurring is null ? Steps : Charges.Unpaid(Steps, OwnParts, doubtful));

    /// <summary>Whether some charge perhaps fell due and perhaps did not.</summary>
    public bool HasDoubtful => Account.Recurring is not null && OwnParts.Any(p => p.Conditional);

    /// <summary>Interest accrued through the start of a day as if nothing waived it; null where missing payments may have changed it.</summary>
    public Rational? Accrued(Day day) => Run switch
    {
        null => Rational.Zero,
        var run when Boundary.StartOf(day) <= UnknownFrom || (SettledOn is { } settled && Boundary.StartOf(settled) < UnknownFrom) => run.AccruedBefore(day),
        _ => null,
    };

    public Rational InterestPaid(Day day) => Sum(PostingKind.Interest, day);

    /// <summary>The sum of all postings of one kind through a day.</summary>
    public Rational Sum(PostingKind kind, Day through)
    {
        var sum = Rational.Zero;
        foreach (var posting in Postings)
        {
            sum += posting.Kind == kind && posting.Date <= through ? posting.Amount : Rational.Zero;
        }

        return sum;
    }

    /// <summary>Whether something done on a day, or not at all, is done at each moment.</summary>
    public Timeline<Truth> Since(Day? day)
    {
        var builder = new TimelineBuilder<Truth>();
        var known = day is { } d ? Boundary.StartOf(d) : Boundary.End;
        builder.Append(UnknownFrom < known ? UnknownFrom : known, Truth.False, Support.None);
        builder.Append(known, Truth.Unknown, Support.None);
        builder.Append(Boundary.End, Truth.True, Support.None);
        return builder.Build();
    }

    /// <summary>The part of this kind and number; null where there is none.</summary>
    public DebtPart? Part(DebtPartKind kind, int number)
    {
        var parts = kind == DebtPartKind.Interest ? Parts : OwnParts;

        // numbered in the order of their days, as nearly all debts are
        if (number >= 1 && number <= parts.Length && parts[number - 1] is var likely && likely.Number == number && likely.Kind == kind)
        {
            return likely;
        }

        foreach (var part in parts)
        {
            if (part.Kind == kind && part.Number == number)
            {
                return part;
            }
        }

        return null;
    }

    public NormState StateOf(DebtPart part, Day on) => part switch
    {
        _ when Opens is not { } opens || on < opens => NormState.Dormant,
        { Kind: DebtPartKind.Interest } when Waiver is { State: WaiverState.Met } => NormState.Void,
        { PaidOn: { } paid } when paid <= on => part.Due is { } due && paid > due ? NormState.Cured : NormState.Fulfilled,
        { Conditional: true } => NormState.Undetermined,
        _ when Boundary.StartOf(on) >= UnknownFrom => NormState.Undetermined,
        _ when on > part.Due => NormState.Breached,
        _ => NormState.InForce,
    };

    /// <summary>Own parts and dates of interest, two sequences in order, made one.</summary>
    private ImmutableArray<DebtPart> DrawParts()
    {
        var interest = Run is null ? [] : InterestParts(Run);
        var parts = ImmutableArray.CreateBuilder<DebtPart>(OwnParts.Length + interest.Count);
        for (int own = 0, other = 0; own < OwnParts.Length || other < interest.Count;)
        {
            parts.Add(other == interest.Count || (own < OwnParts.Length && DebtPart.InOrder(OwnParts[own], interest[other]) < 0)
                ? OwnParts[own++]
                : interest[other++]);
        }

        return parts.MoveToImmutable();
    }

    /// <summary>The interest payable on each date, and the day by which payments of interest covered all of it up to then.</summary>
    private List<DebtPart> InterestParts(InterestRun run)
    {
        var parts = new List<DebtPart>();
        var (from, total) = (run.Start, Rational.Zero);
        var (paid, next, paidOn) = (Rational.Zero, 0, default(Day));
        foreach (var date in Interest.Dates(run.Start))
        {
            var accrued = run.Accrued(from, date);
            if (accrued.Sign > 0)
            {
                total += accrued;
                for (; paid < total && next < Postings.Length; next++)
                {
                    if (Postings[next].Kind == PostingKind.Interest)
                    {
                        (paid, paidOn) = (paid + Postings[next].Amount, Postings[next].Date);
                    }
                }

                parts.Add(new DebtPart(
                    DebtPartKind.Interest, parts.Count + 1, date, accrued, paid >= total ? paidOn : null, UnknownFrom <= Boundary.StartOf(date), Account.Interest!.At));
            }
            else if (NothingLeft)
            {
                break;
            }

            from = date;
        }

        return parts;
    }

    private Timeline<Rational?> Principal(ImmutableArray<BalanceStep> steps)
    {
        var builder = new TimelineBuilder<Rational?>();
        var current = Rational.Zero;
        foreach (var (from, balance) in steps)
        {
            Append(Boundary.StartOf(from));
            current = balance;
        }

        Append(Boundary.End);
        return builder.Build();

        void Append(Boundary until)
        {
            if (builder.Until < UnknownFrom && UnknownFrom < until)
            {
                builder.Append(UnknownFrom, current, Support.None);
            }

            builder.Append(until, builder.Until >= UnknownFrom && !current.IsZero ? null : current, Support.None);
        }
    }
}
