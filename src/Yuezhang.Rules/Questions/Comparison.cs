using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>Compares a situation with the same under a scenario: every timeline that differs, where it does, and the first cause.</summary>
public sealed partial class Comparison
{
    private readonly Model _before;
    private readonly Model _after;
    private readonly CauseSearch _causes;

    private Comparison(Inquiry before, Inquiry after, Scenario scenario)
    {
        (_before, _after) = (before.Model, after.Model);
        _causes = new CauseSearch(_before, _after, scenario);
    }

    /// <summary>The differences: the force of instruments, accounts, who holds what, states, then norms, each in the order of the files.</summary>
    public static ImmutableArray<Difference> Of(Inquiry before, Inquiry after, Scenario scenario) =>
        [.. new Comparison(before, after, scenario).Rooted()];

    /// <summary>Every chain of causes ends in a change of the scenario: where the way there is not seen, in the changes that remain possible.</summary>
    private IEnumerable<Difference> Rooted()
    {
        var roots = _causes.Roots.ToList();
        return Differences().Select(d => d.Causes.Any(roots.Contains) ? d : d with { Causes = [.. d.Causes, .. roots] });
    }

    private IEnumerable<Difference> Differences()
    {
        var library = _before.Situation.Library;
        return library.Instruments.SelectMany(Forces).Concat(library.Accounts.Where(_after.IsLaw).Concat(library.Accounts.Where(_before.IsLaw)).DistinctBy(a => a.Name).SelectMany(Accounts)).Concat(Holdings()).Concat(States()).Concat(Norms());
    }

    private IEnumerable<Difference> Forces(Instrument instrument) =>
        from span in Spans(_before.ForceOf(instrument.Name), _after.ForceOf(instrument.Name))
        let at = instrument.Articles.IsEmpty ? Citation.None : instrument.Articles[0]
        select new Difference(
            "force", $"{instrument.Name} in force", at, span.Interval, Word(span.Value.A), Word(span.Value.B), [.. _causes.Of(instrument, Point(span.Interval))]);

    private IEnumerable<Difference> Accounts(Account account)
    {
        var (before, after) = (_before.LedgerOf(account.Name), _after.LedgerOf(account.Name));
        if (before.Waiver is { } was && after.Waiver is { } would && was != would && (was.State != would.State || was.LastDay != would.LastDay || was.SettledOn != would.SettledOn))
        {
            yield return new Difference(
                "waiver", $"waiver of interest on {account.Name}", account.Waiver!.At, Interval.Always, Outcome(before, was), Outcome(after, would), [.. _causes.Directly(account)]);
        }

        foreach (var span in Spans(before.Principal, after.Principal))
        {
            yield return new Difference(
                "account", $"unpaid principal of {account.Name}", account.At, span.Interval, Money(account, span.Value.A), Money(account, span.Value.B), [.. _causes.Of(account)]);
        }

        foreach (var difference in InterestOwed(account, before, after).Concat(Parts(account, before, after)))
        {
            yield return difference;
        }
    }

    /// <summary>Where a waiver comes out otherwise, all interest does: that is one difference, not one for each date.</summary>
    private IEnumerable<Difference> InterestOwed(Account account, Ledger before, Ledger after)
    {
        if (account.Interest is { } interest && before.Waiver?.State != after.Waiver?.State)
        {
            var from = before.InterestFrom ?? after.InterestFrom;
            var span = new Interval(from is { } day ? Boundary.StartOf(day) : Boundary.Beginning, Boundary.End);
            yield return new Difference(
                "interest", $"interest on {account.Name}", interest.At, span, Interest(before), Interest(after), [.. _causes.Of(account)]);
        }
    }

    private static string Interest(Ledger ledger)
    {
        if (ledger.InterestFrom is null)
        {
            return "does not run";
        }

        if (ledger.IsWaived)
        {
            return "never owed";
        }

        var unpaid = ledger.Parts.FirstOrDefault(p => p.Kind == DebtPartKind.Interest && p.PaidOn is null);
        var standing = ledger.IsProvisional ? "provisional" : "owed";
        return $"{standing} from {ledger.InterestFrom}" + (unpaid is null ? "" : $"; first unpaid: {English.Amount(unpaid.Amount, ledger.Account.Unit)}, {English.PartDue(unpaid)}");
    }

    /// <summary>Instalments and charges by their numbers, interest by its dates.</summary>
    private IEnumerable<Difference> Parts(Account account, Ledger before, Ledger after)
    {
        var waiverDiffers = before.Waiver?.State != after.Waiver?.State;
        foreach (var key in before.Parts.Concat(after.Parts).Where(p => !(waiverDiffers && p.Kind == DebtPartKind.Interest)).Select(Key).Distinct())
        {
            var (old, next) = (Find(before), Find(after));
            if (Fate(before, old) is var was && Fate(after, next) is var would && was != would)
            {
                var days = new[] { old?.PaidOn, next?.PaidOn, old?.PaidOn is null || next?.PaidOn is null ? old?.Due ?? next?.Due : null };
                var from = days.Min() is { } day ? Boundary.StartOf(day) : Boundary.Beginning;
                var part = (old ?? next)!;
                yield return new Difference(
                    "part", English.Part(account, part), part.At, new Interval(from, Boundary.End), was, would, [.. _causes.Of(account)]);
            }

            DebtPart? Find(Ledger ledger) => ledger.Parts.FirstOrDefault(p => Key(p) == key);
        }

        static (DebtPartKind, int, Day?) Key(DebtPart part) => part.Kind == DebtPartKind.Interest ? (part.Kind, 0, part.Due) : (part.Kind, part.Number, null);
    }

    private static string Fate(Ledger ledger, DebtPart? part)
    {
        if (part is null)
        {
            return "does not fall due";
        }

        // What finally became of it: its state on the last day of which the record speaks.
        var end = ledger.UnknownFrom.IsOpen ? part.Due ?? new Day(0) : ledger.UnknownFrom.Day.Previous;
        var on = part.Due is { } due && due.Next > end ? due.Next : end;
        return $"{English.Amount(part.Amount, ledger.Account.Unit)}, {English.PartDue(part)}, " + English.PartState(new PartFinding(ledger.Account, part, ledger.StateOf(part, on)));
    }

    /// <summary>The norms that stand on either side, also those that clauses import, in the order of the files.</summary>
    private IEnumerable<Difference> Norms()
    {
        var either = _before.Norms.Concat(_after.Norms).DistinctBy(n => n.Id).ToDictionary(n => n.Id, StringComparer.Ordinal);
        return Grounding.Of(_before.Situation.Library).In(_before.Situation.Record, null).Norms.Where(n => either.ContainsKey(n.Id)).Concat(either.Values).DistinctBy(n => n.Id)
            .SelectMany(n => Norms(n, _before.IsLaw(n), _after.IsLaw(n)));
    }

    private IEnumerable<Difference> Norms(Norm norm, bool was, bool would)
    {
        if (was != would)
        {
            var guard = norm.Guard ?? norm.Imported?.Clause.Guard;
            yield return new Difference(
                "norm", English.Norm(norm), norm.At, Interval.Always, was ? "stands" : "does not stand", would ? "stands" : "does not stand", guard is null ? [] : [_causes.Taken(guard.Reading)])
            {
                Norm = norm,
            };
        }
        else if (was)
        {
            foreach (var span in Spans(_before.LifeOf(norm).States, _after.LifeOf(norm).States))
            {
                yield return new Difference(
                    "norm", English.Norm(norm), norm.At, span.Interval, English.State(span.Value.A), English.State(span.Value.B), [.. _causes.Of(norm, Point(span.Interval))])
                {
                    Norm = norm,
                };
            }
        }
    }

    private static string Outcome(Ledger ledger, WaiverOutcome outcome) =>
        ledger.Opens is null ? $"{ledger.Account.Name} is not owed: there is nothing to waive" : English.Say(new WaiverFinding(ledger.Account, outcome));

    private static string Money(Account account, Rational? value) => value is { } known ? English.Amount(known, account.Unit) : "not known";

    private static string Word(Truth truth) => truth switch { Truth.True => "yes", Truth.False => "no", _ => "not known" };

    /// <summary>A moment inside a stretch: its first, or a day before its end where it has no first.</summary>
    private static Boundary Point(Interval span) =>
        !span.From.IsOpen ? span.From : Boundary.StartOf(span.Until.IsOpen ? new Day(0) : span.Until.Day.Previous);

    /// <summary>Where two timelines differ. Beyond the horizon nothing is concluded: what differs up to it is open.</summary>
    private IEnumerable<Segment<(T A, T B)>> Spans<T>(Timeline<T> before, Timeline<T> after)
    {
        var horizon = Boundary.StartOf(_before.Situation.Library.Horizon.Next);
        return Timeline.Combine(before, after, (a, b) => (A: a, B: b)).Runs()
            .Where(run => run.Interval.From < horizon && !EqualityComparer<T>.Default.Equals(run.Value.A, run.Value.B))
            .Select(run => new Segment<(T A, T B)>(run.Interval.Until < horizon ? run.Interval : new Interval(run.Interval.From, Boundary.End), run.Value, Support.None));
    }
}
