using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Accounts;
using Yuezhang.Time;

namespace Yuezhang.Cli.Screen;

/// <summary>A line of an account: something due, or an entry, with its figure in the column it belongs to.</summary>
internal sealed record LedgerLine(Day Date, string What, string Due = "", string Recorded = "", string Supposed = "")
{
    /// <summary>The lines of an account, in the order of days; what is due on a day comes before what was paid on it.</summary>
    public static IEnumerable<LedgerLine> Of(LedgerView view) =>
        view.Ledger.Scheduled.SelectMany(row => Scheduled(view, row)).Concat(Entries(view)).OrderBy(line => line.Date);

    private static IEnumerable<LedgerLine> Scheduled(LedgerView view, ScheduledPayment row)
    {
        if (row.Instalment is { } number)
        {
            yield return new LedgerLine(row.Due, $"{(view.Account.Recurring is null ? "instalment" : "fall")} {number}", Due: LedgerScreen.Figure(row.Principal));
        }

        if (!row.Interest.IsZero)
        {
            yield return new LedgerLine(row.Due, "interest", Due: LedgerScreen.Mark(view.IsProvisional(row)) + LedgerScreen.Figure(row.Interest));
        }
    }

    /// <summary>The entries of the record and of the scenario; one that both have is one line.</summary>
    private static IEnumerable<LedgerLine> Entries(LedgerView view)
    {
        var supposed = view.Recorded is null ? [] : view.Postings.ToList();
        foreach (var posting in (view.Recorded ?? view).Postings)
        {
            var twin = supposed.FindIndex(p => Same(p, posting));
            yield return Line(posting) with { Recorded = LedgerScreen.Figure(posting.Amount), Supposed = twin < 0 ? "" : LedgerScreen.Figure(posting.Amount) };
            if (twin >= 0)
            {
                supposed.RemoveAt(twin);
            }
        }

        foreach (var posting in supposed)
        {
            yield return Line(posting) with { Supposed = LedgerScreen.Figure(posting.Amount) };
        }
    }

    private static LedgerLine Line(Posting posting) => new(posting.Date, posting.Event is { } source
        ? $"{source.Id}: {LedgerView.Word(posting.Kind)}"
        : $"{LedgerView.Word(posting.Kind)} {Cite.Article(posting.At)}");

    private static bool Same(Posting a, Posting b) => (a.Date, a.Kind, a.Amount, a.Event?.Id) == (b.Date, b.Kind, b.Amount, b.Event?.Id);
}
