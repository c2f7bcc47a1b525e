using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>Why accounts are otherwise.</summary>
internal sealed partial class CauseSearch
{
    /// <summary>The chain of causes for an account that is otherwise: by its waiver, where that comes out otherwise, or directly.</summary>
    public IEnumerable<string> Of(Account account)
    {
        var (was, would) = (before.LedgerOf(account.Name), after.LedgerOf(account.Name));
        return was.Waiver?.State != would.Waiver?.State
            ? Directly(account).Prepend(English.Say(new WaiverFinding(account, would.Waiver!)))
            : Directly(account);
    }

    /// <summary>The changes to what an account is made of: when it opens, where it applies before force, its charges, its payments, the starts of its terms, the readings it rests on.</summary>
    public IEnumerable<string> Directly(Account account)
    {
        var (was, would) = (before.LedgerOf(account.Name), after.LedgerOf(account.Name));
        var starts = account.Instalments.Select(i => i.Due).Append(account.Recurring?.Every).Append(account.Waiver?.Within).OfType<Term>().ToList();
        var charges = account.Recurring is { } recurring && was.Parts.Length != would.Parts.Length ? OfCharge(recurring.While, was, would) : [];
        var readings = scenario.Changes.OfType<ChooseReading>().Where(c => would.Guards.Any(g => g.Reading == c.Reading)).Select(c => Taken(c.Reading));
        return charges
            .Concat(was.Opens == would.Opens ? [] : Opening(account))
            .Concat(Changed(o => o.Payment?.Account == account.Name))
            .Concat(starts.Select(t => t.Anchor).OfType<Act>().Distinct().SelectMany(Changes))
            .Concat(starts.Where(t => t.Anchor is null).Select(t => t.Start).Distinct().SelectMany(start => InThePast(start, Boundary.End)))
            .Concat(readings);
    }

    /// <summary>Why an account that applies before its instrument is in force opens otherwise: by what it applies from, or by the instrument.</summary>
    private List<string> Opening(Account account) => account.AppliesFrom is not { } from ? []
        : FirstOf((Library.Instrument(account.Instrument) is { } instrument ? ForceOf(instrument) : []).Prepend(from), Boundary.End);

    /// <summary>Why a charge falls due on one side only: its condition is otherwise on that day.</summary>
    private IEnumerable<string> OfCharge(Condition condition, Ledger was, Ledger would)
    {
        var days = was.Parts.Select(p => p.Due).Except(would.Parts.Select(p => p.Due)).Concat(would.Parts.Select(p => p.Due).Except(was.Parts.Select(p => p.Due)));
        return days.Min() is { } day ? Of(condition, Boundary.StartOf(day)) : [];
    }
}
