using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// An account worked out: what the text schedules, what was posted, what was left on each day, and what became of its waiver.
/// Principal is a timeline of amounts; null stretches are those which the record leaves open.
/// </summary>
public sealed class Ledger
{
    private readonly Model _model;
    private readonly ImmutableArray<Books> _books;
    private readonly ImmutableArray<(LedgerPoint Point, Guard Guard)> _guards;

    internal Ledger(Model model, Account account, ImmutableArray<Books> books, ImmutableArray<(LedgerPoint Point, Guard Guard)> guards)
    {
        (_model, Account, _books, _guards) = (model, account, books, guards);
        Opens = Agreed(b => b.Opens);
        SettledOn = Opens is { } opens && Agreed(b => b.SettledOn) is { } settled ? settled < opens ? opens : settled : null;
        InterestFrom = Agreed(b => b.Run?.Start);
        Waiver = Shown.Waiver is not { } outcome || books.All(b => b.Waiver!.State == outcome.State)
            ? Shown.Waiver
            : new WaiverOutcome(WaiverState.Open, Agreed(b => b.Waiver!.LastDay), null, Rational.Zero);
    }

    /// <summary>The account.</summary>
    public Account Account { get; }

    /// <summary>The day from which it exists; null while what makes it is not in force, or not surely so.</summary>
    public Day? Opens { get; }

    /// <summary>The text's own plan, in the order of days; without what has no known day.</summary>
    public ImmutableArray<ScheduledPayment> Scheduled => Shown.Plan;

    /// <summary>The entries, in the order of days; one of uncertain date stands at the last day that it may have.</summary>
    public ImmutableArray<Posting> Postings => Shown.Postings;

    /// <summary>Instalments, charges and interest dates as they stand, in the order of days.</summary>
    public ImmutableArray<DebtPart> Parts =>
        _books.Length == 1 ? Shown.Parts
        : field.IsDefault ? field = [.. Shown.Parts.Select(Merged)]
        : field;

    /// <summary>The principal unpaid at each moment; null where the record leaves it open.</summary>
    public Timeline<Rational?> Principal => field ??= LedgerKeeper.Principal(_model, Account, _books);

    /// <summary>What became of the waiver; null where the account has none.</summary>
    public WaiverOutcome? Waiver { get; }

    /// <summary>From here on the record says nothing of payments.</summary>
    public Boundary UnknownFrom => Shown.UnknownFrom;

    /// <summary>The first day on which nothing was owed any more; null where there is none, or its day is uncertain.</summary>
    public Day? SettledOn { get; }

    /// <summary>The day from which interest runs; null where it does not, or not yet, or its day is uncertain.</summary>
    public Day? InterestFrom { get; }

    /// <summary>The readings whose choice went into what is left on a day: those on interest only where it is owed, on prepayment only once there was one.</summary>
    public IEnumerable<Guard> GuardsOf(Day day) => _guards.Where(g => g.Point switch
    {
        LedgerPoint.Interest => !IsWaived && InterestFrom <= day,
        LedgerPoint.Prepayment => Postings.Any(p => p.Date <= day && p.Event?.Payment?.Part is PaymentPart.Principal or PaymentPart.Unnamed),
        _ => true,
    }).Select(g => g.Guard);

    /// <summary>All readings whose choice went into it.</summary>
    public IEnumerable<Guard> Guards => _guards.Select(g => g.Guard);

    /// <summary>Whether interest stands only until the waiver is met or missed.</summary>
    public bool IsProvisional => Waiver is { State: WaiverState.Open };

    /// <summary>Whether interest was never owed.</summary>
    public bool IsWaived => Waiver is { State: WaiverState.Met };

    /// <summary>Whether everything owed has been paid, at each moment.</summary>
    public Timeline<Truth> SettledTruth => Account.Recurring is null
        ? Agreed(b => b.Since(b.SettledOn))
        : Principal.Map(left => left switch { null => Truth.Unknown, { IsZero: true } => Truth.True, _ => Truth.False });

    /// <summary>The interest accrued through the start of a day, as if nothing waived it; null where the record leaves it open.</summary>
    public Rational? InterestAccruedIfOwed(Day day) => Agreed(b => b.Accrued(day));

    /// <summary>The interest accrued through the start of a day; nil where the waiver was met.</summary>
    public Rational? InterestAccrued(Day day) => IsWaived ? Rational.Zero : InterestAccruedIfOwed(day);

    /// <summary>The interest paid through a day.</summary>
    public Rational InterestPaid(Day day) => Shown.InterestPaid(day);

    /// <summary>Interest accrued and not paid; null where the record leaves it open.</summary>
    public Rational? InterestOwed(Day day) => IsWaived
        ? Rational.Zero
        : Agreed<Rational>(b => b.Accrued(day) is { } accrued ? Rational.Max(accrued - b.InterestPaid(day), Rational.Zero) : null);

    /// <summary>The principal unpaid on a day, its own payments counted; null where the record leaves it open.</summary>
    public Rational? PrincipalOn(Day day) => Principal[Boundary.StartOf(day)];

    /// <summary>Principal, and interest accrued and not paid; null where the record leaves it open.</summary>
    public Rational? OwedOn(Day day) => (PrincipalOn(day), InterestOwed(day)) is ({ } principal, { } interest) ? principal + interest : null;

    /// <summary>The sum of all postings of one kind through a day.</summary>
    public Rational Sum(PostingKind kind, Day through) => Shown.Sum(kind, through);

    /// <summary>The instalment or charge of this number; null where there is none.</summary>
    public DebtPart? Part(int number) => InstalmentOf(Shown, number) is { } part && _books.Length > 1 ? Merged(part) : InstalmentOf(Shown, number);

    /// <summary>In which state a part is on a day.</summary>
    public NormState StateOf(DebtPart part, Day on)
    {
        var state = StateIn(Shown, part, on);
        foreach (var books in _books)
        {
            if (StateIn(books, part, on) != state)
            {
                return NormState.Undetermined;
            }
        }

        return state;
    }

    /// <summary>In which state a part is, at each moment.</summary>
    public Timeline<NormState> StatesOf(DebtPart part)
    {
        var builder = new TimelineBuilder<NormState>();
        var turns = _books.SelectMany(books => Turns(books, part)).OfType<Day>().Distinct().Order().ToList();
        var state = StateOf(part, turns.FirstOrDefault().Previous);
        foreach (var day in turns)
        {
            builder.Append(Boundary.StartOf(day), state, Support.None);
            state = StateOf(part, day);
        }

        builder.Append(Boundary.End, state, Support.None);
        return builder.Build();
    }

    /// <summary>Whether an instalment or charge has been paid in full, at each moment.</summary>
    internal Timeline<Truth> PaidTruth(int number) => Agreed(b => b.Since(InstalmentOf(b, number)?.PaidOn));

    /// <summary>Whether an instalment or charge is past its last day and not paid in full, at each moment; of one without a known day, unknown. The caller minds whether the account has come into being.</summary>
    internal Timeline<Truth> OverdueTruth(int number) => Agreed(b => InstalmentOf(b, number) switch
    {
        { Due: { } due } part => Kleene.Both(
            Timeline<Truth>.Constant(Truth.False, Support.None).With(new Interval(Boundary.StartOf(due.Next), Boundary.End), Truth.True, Support.None),
            b.Since(part.PaidOn).Map(Truths.Not)),
        var part => Kleene.Both(Timeline<Truth>.Constant(Truth.Unknown, Support.None), b.Since(part?.PaidOn).Map(Truths.Not)),
    });

    private Books Shown => _books[0];

    private static DebtPart? InstalmentOf(Books books, int number) => books.Part(DebtPartKind.Instalment, number) ?? books.Part(DebtPartKind.Charge, number);

    private static NormState StateIn(Books books, DebtPart part, Day on) =>
        books.Part(part.Kind, part.Number) is { } own ? books.StateOf(own, on) : NormState.Undetermined;

    /// <summary>The days on which the state of a part can change.</summary>
    private static IEnumerable<Day?> Turns(Books books, DebtPart part)
    {
        var own = books.Part(part.Kind, part.Number);
        return [books.Opens, own?.Due?.Next, own?.PaidOn, books.UnknownFrom.IsOpen ? null : books.UnknownFrom.Day];
    }

    private DebtPart Merged(DebtPart part)
    {
        var all = _books.Select(b => b.Part(part.Kind, part.Number)).ToList();
        return part with
        {
            Due = all.TrueForAll(p => p?.Due == part.Due) ? part.Due : null,
            PaidOn = all.TrueForAll(p => p?.PaidOn == part.PaidOn) ? part.PaidOn : null,
        };
    }

    private T? Agreed<T>(Func<Books, T?> of)
        where T : struct
    {
        var first = of(Shown);
        for (var i = 1; i < _books.Length; i++)
        {
            if (!EqualityComparer<T?>.Default.Equals(of(_books[i]), first))
            {
                return null;
            }
        }

        return first;
    }

    private Timeline<Truth> Agreed(Func<Books, Timeline<Truth>> of)
    {
        var agreed = of(Shown);
        for (var i = 1; i < _books.Length; i++)
        {
            agreed = Timeline.Combine(agreed, of(_books[i]), (a, b) => a == b ? a : Truth.Unknown);
        }

        return agreed;
    }
}
