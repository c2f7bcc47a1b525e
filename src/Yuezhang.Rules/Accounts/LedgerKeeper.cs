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
        List<DatedOccurrence> payments = [.. model.Chronicle.Payments(account.Name)];
        var uncertain = Uncertain(model, account, payments);
        var unknownFrom = model.Chronicle.PaymentsUnknownFrom(account.Name);
        if (uncertain.Aggregate(1L, (ways, d) => Math.Min(ways * DaysOf(d).Count(), MostBooks + 1)) > MostBooks)
        {
            var first = Boundary.StartOf(uncertain.Min(d => d.Range.Earliest));
            unknownFrom = first < unknownFrom ? first : unknownFrom;
            uncertain = [];
        }

        var readings = new TakenReadings(model.Situation.Selection);
        readings.Of(account.Guard);
        ImmutableArray<Books> books = uncertain.IsEmpty
            ? [Keep(dated => dated.Range.Latest)]
            : [.. Choices(uncertain).Select(choice => Keep(dated => choice.GetValueOrDefault(dated.Index, dated.Range.Latest)))];
        return new Ledger(model, account, books, readings.Met);

        Books Keep(Func<DatedOccurrence, Day> taken) => Bookkeeping.Keep(model, account, payments, readings, taken, unknownFrom);
    }

    /// <summary>The principal on which all books agree, with the charges that perhaps fell due and without them; what recurs is open beyond the horizon.</summary>
    public static Timeline<Rational?> Principal(Model model, Account account, ImmutableArray<Books> books)
    {
        var principal = books[0].Principal(doubtful: true);
        for (var i = 0; i < books.Length; i++)
        {
            principal = i == 0 ? principal : Agreed(principal, books[i].Principal(doubtful: true));
            principal = books[i].HasDoubtful ? Agreed(principal, books[i].Principal(doubtful: false)) : principal;
        }

        if (account.Recurring is not null && books[0].Opens is not null)
        {
            principal = principal.With(new Interval(Boundary.StartOf(model.Situation.Library.Horizon.Next), Boundary.End), null, Support.None);
        }

        // What an instrument has brought into being outlasts it; only whether it ever came into force leaves the debt open.
        return Timeline.Combine(principal, model.Opened(account.Name), (p, force) => force == Truth.Unknown ? null : p);
    }

    private static Timeline<Rational?> Agreed(Timeline<Rational?> left, Timeline<Rational?> right) =>
        Timeline.Combine(left, right, (a, b) => a == b ? a : null);

    /// <summary>Every way of taking each uncertain date on one of its days, by the events' places in the record; all on their last days first.</summary>
    private static IEnumerable<ImmutableDictionary<int, Day>> Choices(ImmutableArray<DatedOccurrence> uncertain) =>
        uncertain.Aggregate(
            Enumerable.Repeat(ImmutableDictionary<int, Day>.Empty, 1),
            (choices, dated) => choices.SelectMany(choice => DaysOf(dated).Select(day => choice.Add(dated.Index, day))));

    private static IEnumerable<Day> DaysOf(DatedOccurrence dated) =>
        Enumerable.Range(0, dated.Range.Latest - dated.Range.Earliest + 1).Select(back => dated.Range.Latest + -back);

    /// <summary>The known events whose uncertain dates matter here: payments, and the starts of terms.</summary>
    private static ImmutableArray<DatedOccurrence> Uncertain(Model model, Account account, List<DatedOccurrence> payments)
    {
        List<DatedOccurrence>? uncertain = null;
        foreach (var payment in payments)
        {
            Add(payment);
        }

        Act? last = null;
        foreach (var instalment in account.Instalments)
        {
            AddAll(instalment.Due.Anchor);
        }

        AddAll(account.Recurring?.Every.Anchor);
        AddAll(account.Waiver?.Within.Anchor);
        foreach (var payable in account.Interest?.Payable.Items ?? [])
        {
            AddAll(payable.Value.Anchor);
        }

        return uncertain is null ? [] : [.. uncertain.DistinctBy(d => d.Index)];

        void AddAll(Act? anchor)
        {
            // the terms of one debt mostly run from one act
            if (anchor is null || anchor == last)
            {
                return;
            }

            last = anchor;
            foreach (var dated in model.Chronicle.Covered(anchor))
            {
                if (model.Chronicle.IsKnown(dated))
                {
                    Add(dated);
                }
            }
        }

        void Add(DatedOccurrence dated)
        {
            if (!dated.Range.IsOneDay)
            {
                (uncertain ??= []).Add(dated);
            }
        }
    }
}
