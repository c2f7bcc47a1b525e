using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Makes the ledger of an account from its books: one set for each way of taking the uncertain dates on a day of their stretches, since a due
/// day inside a stretch can set a day between apart from both ends. What all sets agree on is known; the rest is open.
/// </summary>
internal static class LedgerKeeper
{
    /// <summary>With more ways than this of taking the uncertain dates, not all are tried, and the account is open from the first of the dates.</summary>
    private const long MostBooks = 64;

    /// <summary>The ledger of an account.</summary>
    public static Ledger Keep(Model model, Account account)
    {
        var uncertain = Uncertain(model, account);
        var unknownFrom = model.Chronicle.PaymentsUnknownFrom(account.Name);
        if (uncertain.Aggregate(1L, (ways, d) => Math.Min(ways * DaysOf(d).Count(), MostBooks + 1)) > MostBooks)
        {
            var first = Boundary.StartOf(uncertain.Min(d => d.Range.Earliest));
            unknownFrom = first < unknownFrom ? first : unknownFrom;
            uncertain = [];
        }

        var readings = new TakenReadings(model.Situation.Selection);
        var books = Choices(uncertain)
            .Select(choice => Bookkeeping.Keep(model, account, readings, dated => choice.GetValueOrDefault(dated.Index, dated.Range.Latest), unknownFrom))
            .ToImmutableArray();
        return new Ledger(account, books, Principal(model, account, books), [.. readings.Met]);
    }

    /// <summary>Every way of taking each uncertain date on one of its days, by the events' places in the record; all on their last days first.</summary>
    private static IEnumerable<ImmutableDictionary<int, Day>> Choices(List<DatedOccurrence> uncertain) =>
        uncertain.Aggregate(
            Enumerable.Repeat(ImmutableDictionary<int, Day>.Empty, 1),
            (choices, dated) => choices.SelectMany(choice => DaysOf(dated).Select(day => choice.Add(dated.Index, day))));

    private static IEnumerable<Day> DaysOf(DatedOccurrence dated) =>
        Enumerable.Range(0, dated.Range.Latest - dated.Range.Earliest + 1).Select(back => dated.Range.Latest + -back);

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

    /// <summary>The principal on which all books agree, with the charges that perhaps fell due and without them; what recurs is open beyond the horizon.</summary>
    private static Timeline<Rational?> Principal(Model model, Account account, ImmutableArray<Books> books)
    {
        var principal = books
            .SelectMany(b => account.Recurring is null ? new[] { b.Principal(b.Steps) } : [b.Principal(b.Steps), b.Principal(b.StepsIfNoneDoubtful)])
            .Aggregate((all, other) => Timeline.Combine(all, other, (a, b) => a == b ? a : null));
        if (account.Recurring is not null && books[0].Opens is not null)
        {
            principal = principal.With(new Interval(Boundary.StartOf(model.Situation.Library.Horizon.Next), Boundary.End), null, Support.None);
        }

        // What an instrument has brought into being outlasts it; only whether it ever came into force leaves the debt open.
        return Timeline.Combine(principal, model.Opened(account.Name), (p, force) => force == Truth.Unknown ? null : p);
    }
}
