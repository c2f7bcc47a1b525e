using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>Follows a difference between two models back to its first cause: a change that the scenario makes. Chains run from the nearest cause to the first.</summary>
internal sealed class CauseSearch(Model before, Model after, Scenario scenario)
{
    /// <summary>Every change of the scenario, in words.</summary>
    public IEnumerable<string> Roots => Changed(_ => true).Concat(Readings);

    private IEnumerable<string> Readings => scenario.Changes.OfType<ChooseReading>().Select(c => Taken(c.Reading));

    /// <summary>The chain of causes for a norm that is otherwise at a moment.</summary>
    public IEnumerable<string> Of(Norm norm, Boundary at)
    {
        var (a, b) = (before.LifeOf(norm), after.LifeOf(norm));
        IEnumerable<(Timeline<Truth> A, Timeline<Truth> B, Condition? Condition)> grounds =
        [
            (a.Force, b.Force, before.Situation.Library.Instrument(norm.Instrument)?.Force),
            (a.Started, b.Started, b.Once?.Value ?? before.Situation.Library.Instrument(norm.Instrument)?.Force),
            (a.Ended, b.Ended, b.Until?.Value),
            (a.Continuing, b.Continuing, b.While?.Value),
            (a.Performed, b.Performed, b.Performance),
        ];
        var points = new[] { (a.Once?.Guard, b.Once?.Guard), (a.Until?.Guard, b.Until?.Guard), (a.While?.Guard, b.While?.Guard) };
        var readings = points.Where(p => p.Item1 != p.Item2).Select(p => (p.Item2 ?? p.Item1)!.Reading).Distinct().Select(Taken).ToList();
        if (readings.Count > 0)
        {
            return readings;
        }

        foreach (var (was, would, condition) in grounds)
        {
            if (was[at] != would[at] && condition is not null)
            {
                return Of(condition, at);
            }
        }

        if (a.Late != b.Late && norm.Within is { } term)
        {
            return (term.Anchor is { } act ? Changes(act) : Of(term.Start, at)).Concat(Readings);
        }

        return Readings;
    }

    /// <summary>The chain of causes for a condition that is otherwise at a moment.</summary>
    public IEnumerable<string> Of(Condition condition, Boundary at)
    {
        if (condition is AllOf or AnyOf or Not)
        {
            var operands = condition switch { AllOf c => c.Operands, AnyOf c => c.Operands, Not c => [c.Operand], _ => [] };
            return operands.FirstOrDefault(o => before.TruthOf(o)[at] != after.TruthOf(o)[at]) is { } differing ? Of(differing, at) : [];
        }

        var rest = condition switch
        {
            Happened c => Changes(c.Act),
            Lasts c => Changes(c.Act).Concat(Changes(c.Act with { Verb = before.Situation.Library.Verb(c.Act.Verb.LastsUntil!) })),
            InForce c => before.Situation.Library.Instrument(c.Instrument)?.Force is { } force ? Of(force, at) : [],
            Bound c => after.NormsOn(c.Modality, c.Act).FirstOrDefault(n => before.LifeOf(n).Binding[at] != after.LifeOf(n).Binding[at]) is { } norm ? Of(norm, at) : [],
            InstalmentPaid c => Of(before.Situation.Library.Account(c.Account)),
            InstalmentOverdue c => Of(before.Situation.Library.Account(c.Account)),
            Settled c => Of(before.Situation.Library.Account(c.Account)),
            InterestWaived c => Of(before.Situation.Library.Account(c.Account)),
            _ => [],
        };
        return rest.Prepend(English.Condition(condition, after.TruthOf(condition)[at]));
    }

    /// <summary>The chain of causes for an account that is otherwise: by its waiver, where that comes out otherwise, or directly.</summary>
    public IEnumerable<string> Of(Account account)
    {
        var (was, would) = (before.LedgerOf(account.Name), after.LedgerOf(account.Name));
        return was.Waiver?.State != would.Waiver?.State
            ? Directly(account).Prepend(English.Say(new WaiverFinding(account, would.Waiver!)))
            : Directly(account);
    }

    /// <summary>The changes to what an account is made of: its charges, its payments, the starts of its terms, the readings it rests on.</summary>
    public IEnumerable<string> Directly(Account account)
    {
        var (was, would) = (before.LedgerOf(account.Name), after.LedgerOf(account.Name));
        var anchors = account.Instalments.Select(i => i.Due.Anchor).Append(account.Recurring?.Every.Anchor).Append(account.Waiver?.Within.Anchor);
        var charges = account.Recurring is { } recurring && was.Parts.Length != would.Parts.Length ? OfCharge(recurring.While, was, would) : [];
        var readings = scenario.Changes.OfType<ChooseReading>().Where(c => would.Guards.Any(g => g.Reading == c.Reading)).Select(c => Taken(c.Reading));
        return charges
            .Concat(Changed(o => o.Payment?.Account == account.Name))
            .Concat(anchors.OfType<Act>().Distinct().SelectMany(Changes))
            .Concat(readings);
    }

    /// <summary>Why a charge falls due on one side only: its condition is otherwise on that day.</summary>
    private IEnumerable<string> OfCharge(Condition condition, Ledger was, Ledger would)
    {
        var days = was.Parts.Select(p => p.Due).Except(would.Parts.Select(p => p.Due)).Concat(would.Parts.Select(p => p.Due).Except(was.Parts.Select(p => p.Due)));
        return days.Min() is { } day ? Of(condition, Boundary.StartOf(day)) : [];
    }

    private IEnumerable<string> Changes(Act act) => Changed(o => o.Payment is null && act.Covers(o.Act));

    private IEnumerable<string> Changed(Func<Record.Occurrence, bool> concerned)
    {
        var was = before.Situation.Record.Occurrences;
        foreach (var change in scenario.Changes)
        {
            switch (change)
            {
                case AddEvent { Occurrence: var o } when concerned(o):
                    yield return $"{o.Id} is added on {DateIn(after, o.Id)}";
                    break;
                case RemoveEvent { Id: var id } when was.Any(o => o.Id == id && concerned(o)):
                    yield return $"{id} is removed (it happened on {DateIn(before, id)})";
                    break;
                case MoveEvent { Id: var id, To: var to } when was.Any(o => o.Id == id && concerned(o)):
                    yield return $"{id} is moved from {DateIn(before, id)} to {to}";
                    break;
            }
        }
    }

    private static string DateIn(Model model, string id) =>
        model.Situation.Record.Occurrences.FirstOrDefault(o => o.Id == id)?.Dates.Under(model.Situation.Selection)?.Value.Range.ToString() ?? "an open date";

    /// <summary>A reading taken another way, in words.</summary>
    public string Taken(string reading) =>
        $"{reading} is read {after.Situation.Selection.Choices.GetValueOrDefault(reading)} instead of {before.Situation.Selection.Choices.GetValueOrDefault(reading)}";
}
