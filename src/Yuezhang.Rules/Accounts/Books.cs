using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// An account worked out with every date taken as one day. Where the record gives a date as a stretch, there are several books,
/// and the ledger says only what all of them agree on.
/// </summary>
internal sealed record Books
{
    public required Day? Opens { get; init; }

    public required ImmutableArray<Posting> Postings { get; init; }

    public required ImmutableArray<DebtPart> Parts { get; init; }

    /// <summary>The principal as the recorded payments leave it, whatever the record may lack.</summary>
    public required ImmutableArray<BalanceStep> Steps { get; init; }

    /// <summary>The same if none of the charges that perhaps fell due did.</summary>
    public required ImmutableArray<BalanceStep> StepsIfNoneDoubtful { get; init; }

    public required WaiverOutcome? Waiver { get; init; }

    public required Day? SettledOn { get; init; }

    public required InterestRun? Run { get; init; }

    /// <summary>From here on the record says nothing of payments.</summary>
    public required Boundary UnknownFrom { get; init; }

    public required Lazy<ImmutableArray<ScheduledPayment>> Plan { get; init; }

    /// <summary>The principal; null where missing payments may have changed it: of nothing left, they leave nothing.</summary>
    public Timeline<Rational?> Principal(ImmutableArray<BalanceStep> steps)
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

    /// <summary>Interest accrued through the start of a day as if nothing waived it; null where missing payments may have changed it.</summary>
    public Rational? Accrued(Day day) => Run switch
    {
        null => Rational.Zero,
        var run when Boundary.StartOf(day) <= UnknownFrom || (SettledOn is { } settled && Boundary.StartOf(settled) < UnknownFrom) => run.AccruedBefore(day),
        _ => null,
    };

    public Rational InterestPaid(Day day) =>
        Postings.Where(p => p.Kind == PostingKind.Interest && p.Date <= day).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);

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

    public DebtPart? Part(DebtPartKind kind, int number) => Parts.FirstOrDefault(p => p.Kind == kind && p.Number == number);

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
}
