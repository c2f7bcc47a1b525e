using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>Follows a difference between two models back to its first cause: a change that the scenario makes. Chains run from the nearest cause to the first.</summary>
internal sealed partial class CauseSearch(Model before, Model after, Scenario scenario)
{
    /// <summary>Chains longer than this nobody follows.</summary>
    private const int MostSteps = 32;

    private int _steps;

    /// <summary>Every change of the scenario, in words.</summary>
    public IEnumerable<string> Roots => Changed(_ => true).Concat(Readings);

    private IEnumerable<string> Readings => scenario.Changes.OfType<ChooseReading>().Select(c => Taken(c.Reading));

    private Library Library => before.Situation.Library;

    /// <summary>The chain of causes for a norm that is otherwise at a moment.</summary>
    public IEnumerable<string> Of(Norm norm, Boundary at)
    {
        var (a, b) = (before.LifeOf(norm), after.LifeOf(norm));
        var points = new[] { (a.Once?.Guard, b.Once?.Guard), (a.Until?.Guard, b.Until?.Guard), (a.While?.Guard, b.While?.Guard) };
        var readings = points.Where(p => p.Item1 != p.Item2).Select(p => (p.Item2 ?? p.Item1)!.Reading).Distinct().Select(Taken).ToList();
        if (readings.Count > 0)
        {
            return readings;
        }

        if (a.Undoing?.IsMet != b.Undoing?.IsMet)
        {
            return Undoing(norm, b.Undoing);
        }

        foreach (var (was, would, conditions) in Grounds(norm, a, b))
        {
            if (was[at] != would[at] && conditions.Select(c => InThePast(c, at).ToList()).FirstOrDefault(c => c.Count > 0) is { } causes)
            {
                return causes;
            }
        }

        if (a.Late != b.Late && norm.Within is { } term)
        {
            return (term.Anchor is { } act ? Changes(act) : InThePast(term.Start, Boundary.End)).Concat(Readings);
        }

        return Readings;
    }

    /// <summary>The chain of causes for an instrument that is otherwise in force at a moment.</summary>
    public IEnumerable<string> Of(Instrument instrument, Boundary at) =>
        new[] { instrument.Force, Chosen(instrument.Until) }.OfType<Condition>().Select(c => InThePast(c, at).ToList()).FirstOrDefault(c => c.Count > 0) ?? [];

    /// <summary>What a norm's life rests on in both models, with the conditions that decide it.</summary>
    private IEnumerable<(Timeline<Truth> Was, Timeline<Truth> Would, IEnumerable<Condition> Conditions)> Grounds(Norm norm, NormLife a, NormLife b)
    {
        var force = ForceOf(norm).ToList();
        yield return (a.Force, b.Force, force);
        yield return (a.Started, b.Started, b.Once is { } once ? force.Prepend(once.Value) : force);
        yield return (a.Performed, b.Performed, Of(a.Performance));
        yield return (a.Waived, b.Waived, Of(Chosen(norm.Waived)).Concat(Of(Chosen(norm.Discharged))));
        yield return (a.Discharged, b.Discharged, Of(Chosen(norm.Discharged)).Concat(Of(Chosen(norm.Waived))));
        yield return (a.Ended, b.Ended, Of(b.Until?.Value));
        yield return (a.Suspended, b.Suspended, Of(Chosen(norm.Suspended)).Concat(Suspensions(norm)));
        yield return (a.Continuing, b.Continuing, Of(b.While?.Value));
        yield return (a.Kept, b.Kept, [norm.Maintains ?? (norm.Act.Verb.LastsUntil is null ? new Happened(norm.Act, norm.At) : new Lasts(norm.Act, norm.At))]);

        static IEnumerable<Condition> Of(Condition? condition) => condition is null ? [] : [condition];
    }

    /// <summary>The conditions of the force of a norm: of what it applies from, of its instrument, of those bound by it, of the clause that imports it.</summary>
    private IEnumerable<Condition> ForceOf(Norm norm)
    {
        var clause = norm.Imported?.Clause;
        var own = Library.Instrument(norm.Instrument) is { } instrument ? ForceOf(instrument) : [];
        own = norm.AppliesFrom is { } from ? own.Prepend(from) : own;
        return clause is null ? own : own
            .Concat(new[] { Chosen(clause.Once), Chosen(clause.Until), Chosen(clause.While) }.OfType<Condition>())
            .Concat(Library.Instrument(clause.Instrument) is { } other ? ForceOf(other) : []);
    }

    private IEnumerable<Condition> ForceOf(Instrument instrument) => new[] { instrument.Force, Chosen(instrument.Until) }
        .Concat(instrument.Commitments.SelectMany(c => new[] { Chosen(c.Once), Chosen(c.Until) })).OfType<Condition>();

    private IEnumerable<Condition> Suspensions(Norm norm) => (Library.Instrument(norm.Instrument)?.Suspensions ?? []).Select(s => s.While);

    /// <summary>What is law on a point under the scenario, or was without it.</summary>
    private Condition? Chosen(Alternatives<Condition> alternatives) =>
        (alternatives.Under(after.Situation.Selection) ?? alternatives.Under(before.Situation.Selection))?.Value;

    /// <summary>By the condition that undoes a norm: what of it came out otherwise, in the branch in which the norm never was.</summary>
    private IEnumerable<string> Undoing(Norm norm, RetroactiveOutcome? outcome)
    {
        var chain = InThePast(norm.VoidIf!.Condition, Boundary.End).Concat(norm.VoidIf.Within is { } term ? InThePast(term.Start, Boundary.End) : []).Concat(Readings);
        return outcome is null ? chain : chain.Where(Roots.Contains).Prepend(English.Say(new UndoingFinding(norm, outcome)));
    }

    /// <summary>The changes to events that an act covers, or to those that count as it.</summary>
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
