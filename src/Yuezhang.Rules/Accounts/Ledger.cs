using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// An account worked out: what the text schedules, what was posted, what was left on each day, and what became of its waiver.
/// Principal is a timeline of amounts; null stretches are those of which the record says nothing.
/// </summary>
public sealed record Ledger
{
    /// <summary>The account.</summary>
    public required Account Account { get; init; }

    /// <summary>The day from which it exists; null while its instrument is not in force.</summary>
    public required Day? Opens { get; init; }

    /// <summary>The text's own plan, in the order of days; empty while a term has no known start.</summary>
    public ImmutableArray<ScheduledPayment> Scheduled => Plan.Value;

    /// <summary>The entries, in the order of days.</summary>
    public required ImmutableArray<Posting> Postings { get; init; }

    /// <summary>Instalments, charges and interest dates as they stand, in the order of days.</summary>
    public required ImmutableArray<DebtPart> Parts { get; init; }

    /// <summary>The principal unpaid at each moment; null where the record leaves it open.</summary>
    public required Timeline<Rational?> Principal { get; init; }

    /// <summary>What became of the waiver; null where the account has none.</summary>
    public required WaiverOutcome? Waiver { get; init; }

    /// <summary>The first day about whose payments the record says nothing; null where it says all.</summary>
    public required Day? UnknownFrom { get; init; }

    /// <summary>The first day on which a payment of uncertain date may have been made: from then on the interest is uncertain too; null for none.</summary>
    public required Day? UncertainFrom { get; init; }

    /// <summary>The day on which everything was settled; null where it was not.</summary>
    public required Day? SettledOn { get; init; }

    /// <summary>The day from which interest runs; null where it does not, or not yet.</summary>
    public Day? InterestFrom => Run?.Start;

    /// <summary>The readings whose choice went into it.</summary>
    public required ImmutableArray<Guard> Guards { get; init; }

    internal InterestRun? Run { get; init; }

    internal Lazy<ImmutableArray<ScheduledPayment>> Plan { get; init; } = new([]);

    /// <summary>Whether interest stands only until the waiver is met or missed.</summary>
    public bool IsProvisional => Waiver is { State: WaiverState.Open };

    /// <summary>Whether interest was never owed.</summary>
    public bool IsWaived => Waiver is { State: WaiverState.Met };

    /// <summary>The interest accrued through the start of a day, as if nothing waived it; null where the record leaves it open.</summary>
    public Rational? InterestAccruedIfOwed(Day day) => Run switch
    {
        null => Rational.Zero,
        _ when UncertainFrom < day => null,
        var run when UnknownFrom is { } unknown && day > unknown && !(SettledOn is { } settled && settled <= unknown) => null,
        var run => run.AccruedBefore(day),
    };

    /// <summary>The interest accrued through the start of a day; nil where the waiver was met.</summary>
    public Rational? InterestAccrued(Day day) => IsWaived ? Rational.Zero : InterestAccruedIfOwed(day);

    /// <summary>The interest paid through a day.</summary>
    public Rational InterestPaid(Day day) => Sum(PostingKind.Interest, day);

    /// <summary>The principal unpaid on a day, its own payments counted; null where the record leaves it open.</summary>
    public Rational? PrincipalOn(Day day) => Principal[Boundary.StartOf(day)];

    /// <summary>Principal, and interest accrued and not paid; null where the record leaves it open.</summary>
    public Rational? OwedOn(Day day) => (PrincipalOn(day), InterestOwed(day)) is ({ } principal, { } interest) ? principal + interest : null;

    /// <summary>Interest accrued and not paid; null where the record leaves it open.</summary>
    public Rational? InterestOwed(Day day) => InterestAccrued(day) is { } accrued ? Rational.Max(accrued - InterestPaid(day), Rational.Zero) : null;

    /// <summary>The sum of all postings of one kind through a day.</summary>
    public Rational Sum(PostingKind kind, Day through) =>
        Postings.Where(p => p.Kind == kind && p.Date <= through).Aggregate(Rational.Zero, (sum, p) => sum + p.Amount);

    /// <summary>The instalment or charge of this number; null where there is none.</summary>
    public DebtPart? Part(int number) => Parts.FirstOrDefault(p => p.Kind != DebtPartKind.Interest && p.Number == number);

    /// <summary>In which state a part is on a day.</summary>
    public NormState StateOf(DebtPart part, Day on) => part switch
    {
        _ when Opens is not { } opens || on < opens => NormState.Dormant,
        { Kind: DebtPartKind.Interest } when IsWaived => NormState.Void,
        { PaidOn: { } paid } when paid <= on => paid <= part.Due ? NormState.Fulfilled : NormState.Cured,
        { Conditional: true } => NormState.Undetermined,
        { PaidOn: null } when UnknownFrom is { } unknown && on >= unknown => on > part.Due ? NormState.Undetermined : NormState.InForce,
        _ when on > part.Due => NormState.Breached,
        _ => NormState.InForce,
    };
}
