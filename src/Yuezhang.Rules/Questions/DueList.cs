using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>What falls due from one day to another, and which day ends each clock.</summary>
public static class DueList
{
    /// <summary>Everything whose last day lies from <paramref name="from"/> through <paramref name="to"/>, in the order of days; only what is of concern, where that is said.</summary>
    public static ImmutableArray<DueItem> Of(Inquiry inquiry, Day from, Day to, Concern? concern = null)
    {
        var model = inquiry.Model;
        var library = model.Situation.Library;
        var of = concern ?? Concern.All;
        var debts = library.Accounts.Where(a => model.IsLaw(a) && of.Has(a)).Select(a => model.LedgerOf(a.Name)).ToList();
        var asOf = model.Situation.Known ?? model.Situation.Record.LastDay ?? to;
        return
        [
            .. debts.SelectMany(l => Parts(l, asOf))
                .Concat(debts.SelectMany(Waivers))
                .Concat(model.Norms.Where(n => of.Has(n, library)).SelectMany(n => Terms(model, model.LifeOf(n), asOf)))
                .Where(i => i.Day >= from && i.Day <= to)
                .OrderBy(i => i.Day).ThenBy(i => i.At.Instrument, StringComparer.Ordinal).ThenBy(i => i.At.Line),
        ];
    }

    private static IEnumerable<DueItem> Parts(Ledger ledger, Day asOf) => ledger.Parts.Where(part => part.Due is not null).Select(part =>
    {
        var state = ledger.StateOf(part, asOf);
        return new DueItem(
            part.Due!.Value,
            English.Part(ledger.Account, part),
            new Amount(part.Amount, ledger.Account.Unit),
            English.PartState(new PartFinding(ledger.Account, part, state)),
            part.PaidOn,
            part.Kind == DebtPartKind.Interest && ledger.IsProvisional,
            part.At);
    });

    private static IEnumerable<DueItem> Waivers(Ledger ledger)
    {
        if (ledger.Waiver is { LastDay: { } last } outcome)
        {
            var status = outcome.State switch
            {
                WaiverState.Met => $"met on {outcome.SettledOn}",
                WaiverState.Missed => "missed",
                _ => "open",
            };
            yield return new DueItem(last, $"last day for the waiver of interest on {ledger.Account.Name}", null, status, outcome.SettledOn, false, ledger.Account.Waiver!.At);
        }
    }

    private static IEnumerable<DueItem> Terms(Model model, NormLife life, Day asOf)
    {
        if (life.LastDay is { } last)
        {
            var state = life.States[Boundary.StartOf(asOf)];
            yield return new DueItem(last, English.Norm(life.Norm), null, English.State(state), life.Performed.FirstFrom(Boundary.Beginning, t => t == Truth.True) is { IsOpen: false } done ? done.Day : null, false, life.Norm.At);
        }
    }
}
