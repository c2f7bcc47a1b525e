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
public sealed class Comparison
{
    private readonly Model _before;
    private readonly Model _after;
    private readonly Scenario _scenario;

    private Comparison(Inquiry before, Inquiry after, Scenario scenario) =>
        (_before, _after, _scenario) = (before.Model, after.Model, scenario);

    /// <summary>The differences, accounts first, then norms, each in the order of the files.</summary>
    public static ImmutableArray<Difference> Of(Inquiry before, Inquiry after, Scenario scenario) =>
        [.. new Comparison(before, after, scenario).Rooted()];

    /// <summary>Every chain of causes ends in a change of the scenario: where the way there is not seen, in the changes that remain possible.</summary>
    private IEnumerable<Difference> Rooted()
    {
        var roots = Changed(_ => true).Concat(ReadingChanges()).ToList();
        return Differences().Select(d => d.Causes.Any(roots.Contains) ? d : d with { Causes = [.. d.Causes, .. roots] });
    }

    private IEnumerable<Difference> Differences()
    {
        var library = _before.Situation.Library;
        return library.Instruments.SelectMany(Forces).Concat(library.Accounts.SelectMany(Accounts)).Concat(library.AllNorms.SelectMany(Norms));
    }

    private IEnumerable<Difference> Forces(Instrument instrument) =>
        from span in Spans(_before.ForceOf(instrument.Name), _after.ForceOf(instrument.Name))
        let at = instrument.Articles.IsEmpty ? Citation.None : instrument.Articles[0]
        select new Difference(
            "force", $"{instrument.Name} in force", at, span.Interval, Word(span.Value.A), Word(span.Value.B), [.. Cause(instrument.Force!, Point(span.Interval))]);

    private IEnumerable<Difference> Accounts(Account account)
    {
        var (before, after) = (_before.LedgerOf(account.Name), _after.LedgerOf(account.Name));
        if (before.Waiver is { } was && after.Waiver is { } would && was != would && (was.State != would.State || was.LastDay != would.LastDay || was.SettledOn != would.SettledOn))
        {
            yield return new Difference(
                "waiver", $"waiver of interest on {account.Name}", account.Waiver!.At, Interval.Always, Outcome(account, was), Outcome(account, would), [.. LedgerCause(account, false)]);
        }

        foreach (var span in Spans(before.Principal, after.Principal))
        {
            yield return new Difference(
                "account", $"unpaid principal of {account.Name}", account.At, span.Interval, Money(account, span.Value.A), Money(account, span.Value.B), [.. LedgerCause(account, true)]);
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
                "interest", $"interest on {account.Name}", interest.At, span, Interest(before), Interest(after), [.. LedgerCause(account, true)]);
        }
    }

    private static string Interest(Ledger ledger)
    {
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
                    "part", English.Part(account, part), part.At, new Interval(from, Boundary.End), was, would, [.. LedgerCause(account, true)]);
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

    private IEnumerable<Difference> Norms(Norm norm)
    {
        var (was, would) = (_before.Norms.Contains(norm), _after.Norms.Contains(norm));
        if (was != would)
        {
            var reading = norm.Guard!;
            yield return new Difference(
                "norm", English.Norm(norm), norm.At, Interval.Always, was ? "stands" : "does not stand", would ? "stands" : "does not stand", [ReadingText(reading.Reading)]);
        }
        else if (was)
        {
            foreach (var span in Spans(_before.LifeOf(norm).States, _after.LifeOf(norm).States))
            {
                yield return new Difference(
                    "norm", English.Norm(norm), norm.At, span.Interval, English.State(span.Value.A), English.State(span.Value.B), [.. Cause(norm, Point(span.Interval))]);
            }
        }
    }

    /// <summary>The chain of causes for a norm that is otherwise at a moment.</summary>
    private IEnumerable<string> Cause(Norm norm, Boundary at)
    {
        var (a, b) = (_before.LifeOf(norm), _after.LifeOf(norm));
        IEnumerable<(Timeline<Truth> A, Timeline<Truth> B, Condition? Condition)> grounds =
        [
            (a.Force, b.Force, _before.Situation.Library.Instrument(norm.Instrument)?.Force),
            (a.Started, b.Started, b.Once?.Value ?? _before.Situation.Library.Instrument(norm.Instrument)?.Force),
            (a.Ended, b.Ended, b.Until?.Value),
            (a.Continuing, b.Continuing, b.While?.Value),
            (a.Performed, b.Performed, b.Performance),
        ];
        var points = new[] { (a.Once?.Guard, b.Once?.Guard), (a.Until?.Guard, b.Until?.Guard), (a.While?.Guard, b.While?.Guard) };
        var readings = points.Where(p => p.Item1 != p.Item2).Select(p => (p.Item2 ?? p.Item1)!.Reading).Distinct().Select(ReadingText).ToList();
        if (readings.Count > 0)
        {
            return readings;
        }

        foreach (var (before, after, condition) in grounds)
        {
            if (before[at] != after[at] && condition is not null)
            {
                return Cause(condition, at);
            }
        }

        if (a.Late != b.Late && norm.Within is { } term)
        {
            return Changes(term.Anchor).Concat(ReadingChanges());
        }

        return ReadingChanges();
    }

    private IEnumerable<string> ReadingChanges() => _scenario.Changes.OfType<ChooseReading>().Select(c => ReadingText(c.Reading));

    /// <summary>The chain of causes for a condition that is otherwise at a moment.</summary>
    private IEnumerable<string> Cause(Condition condition, Boundary at)
    {
        if (condition is AllOf or AnyOf or Not)
        {
            var operands = condition switch { AllOf c => c.Operands, AnyOf c => c.Operands, Not c => [c.Operand], _ => [] };
            return operands.FirstOrDefault(o => _before.TruthOf(o)[at] != _after.TruthOf(o)[at]) is { } differing ? Cause(differing, at) : [];
        }

        var rest = condition switch
        {
            Happened c => Changes(c.Act),
            Lasts c => Changes(c.Act).Concat(Changes(c.Act with { Verb = _before.Situation.Library.Verb(c.Act.Verb.LastsUntil!) })),
            InForce c => _before.Situation.Library.Instrument(c.Instrument)?.Force is { } force ? Cause(force, at) : [],
            Bound c => _after.NormsOn(c.Modality, c.Act).FirstOrDefault(n => _before.LifeOf(n).Binding[at] != _after.LifeOf(n).Binding[at]) is { } norm ? Cause(norm, at) : [],
            InstalmentPaid c => LedgerCause(_before.Situation.Library.Account(c.Account), true),
            InstalmentOverdue c => LedgerCause(_before.Situation.Library.Account(c.Account), true),
            Settled c => LedgerCause(_before.Situation.Library.Account(c.Account), true),
            InterestWaived c => LedgerCause(_before.Situation.Library.Account(c.Account), true),
            _ => [],
        };
        return rest.Prepend(English.Condition(condition, _after.TruthOf(condition)[at]));
    }

    private IEnumerable<string> LedgerCause(Account account, bool withWaiver)
    {
        var (before, after) = (_before.LedgerOf(account.Name), _after.LedgerOf(account.Name));
        if (withWaiver && before.Waiver?.State != after.Waiver?.State)
        {
            yield return Outcome(account, after.Waiver!);
        }

        var anchors = account.Instalments.Select(i => i.Due.Anchor).Append(account.Recurring?.Every.Anchor).Append(account.Waiver?.Within.Anchor).OfType<Act>().Distinct();
        var charge = account.Recurring is { } recurring && before.Parts.Length != after.Parts.Length
            ? CauseOfCharge(recurring.While, before, after)
            : [];
        foreach (var text in charge.Concat(PaymentChanges(account)).Concat(anchors.SelectMany(Changes)).Concat(_scenario.Changes.OfType<ChooseReading>()
            .Where(c => after.Guards.Any(g => g.Reading == c.Reading)).Select(c => ReadingText(c.Reading))))
        {
            yield return text;
        }
    }

    /// <summary>Why a charge falls due on one side only: its condition is otherwise on that day.</summary>
    private IEnumerable<string> CauseOfCharge(Condition condition, Ledger before, Ledger after)
    {
        var days = before.Parts.Select(p => p.Due).Except(after.Parts.Select(p => p.Due)).Concat(after.Parts.Select(p => p.Due).Except(before.Parts.Select(p => p.Due)));
        return days.Min() is { } day ? Cause(condition, Boundary.StartOf(day)) : [];
    }

    private IEnumerable<string> PaymentChanges(Account account) => Changed(o => o.Payment?.Account == account.Name);

    private IEnumerable<string> Changes(Act act) => Changed(o => o.Payment is null && act.Covers(o.Act));

    private IEnumerable<string> Changed(Func<Record.Occurrence, bool> concerned)
    {
        var was = _before.Situation.Record.Occurrences;
        foreach (var change in _scenario.Changes)
        {
            switch (change)
            {
                case AddEvent { Occurrence: var o } when concerned(o):
                    yield return $"{o.Id} is added on {DateIn(_after, o.Id)}";
                    break;
                case RemoveEvent { Id: var id } when was.Any(o => o.Id == id && concerned(o)):
                    yield return $"{id} is removed (it happened on {DateIn(_before, id)})";
                    break;
                case MoveEvent { Id: var id, To: var to } when was.Any(o => o.Id == id && concerned(o)):
                    yield return $"{id} is moved from {DateIn(_before, id)} to {to}";
                    break;
            }
        }
    }

    private static string DateIn(Model model, string id) =>
        model.Situation.Record.Occurrences.First(o => o.Id == id).Dates.Under(model.Situation.Selection)?.Value.Range.ToString() ?? "an open date";

    private string ReadingText(string reading) =>
        $"{reading} is read {_after.Situation.Selection.Choices.GetValueOrDefault(reading)} instead of {_before.Situation.Selection.Choices.GetValueOrDefault(reading)}";

    private static string Outcome(Account account, WaiverOutcome outcome) => English.Say(new WaiverFinding(account, outcome));

    private static string Money(Account account, Rational? value) => value is { } known ? English.Amount(known, account.Unit) : "not known";

    private static string Word(Truth truth) => truth switch { Truth.True => "yes", Truth.False => "no", _ => "not known" };

    private static Boundary Point(Interval span) => span.From.IsOpen ? span.Until.IsOpen ? Boundary.StartOf(new Day(0)) : Boundary.StartOf(span.Until.Day.Previous) : span.From;

    private static IEnumerable<Segment<(T A, T B)>> Spans<T>(Timeline<T> before, Timeline<T> after) =>
        Timeline.Combine(before, after, (a, b) => (A: a, B: b)).Runs()
            .Where(run => !EqualityComparer<T>.Default.Equals(run.Value.A, run.Value.B))
            .Select(run => new Segment<(T A, T B)>(run.Interval, run.Value, Support.None));
}
