using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// All that an answer depends on besides the question: the law, the record, what is known of it, the readings taken.
/// A scenario gives another situation; nothing is ever changed in place.
/// </summary>
/// <param name="Library">The law.</param>
/// <param name="Record">What happened.</param>
/// <param name="Known">Events dated through this day are known; null for the whole record.</param>
/// <param name="Selection">The choice taken for each reading; a reading without a choice is open.</param>
public sealed record Situation(Library Library, HistoricalRecord Record, Day? Known, Selection Selection)
{
    /// <summary>The library read as its editions govern, with the whole record known.</summary>
    public static Situation Baseline(Library library, HistoricalRecord record) => new(library, record, null, library.GoverningSelection());

    /// <summary>The readings that matter here and for which no choice is taken.</summary>
    public ImmutableArray<Reading> OpenReadings => [.. Library.Readings.Where(r => !Selection.Choices.ContainsKey(r.Name))];

    /// <summary>This situation with a scenario laid over it; null, and what is wrong, where the scenario names what is not there.</summary>
    public Situation? With(Scenario scenario, out ImmutableArray<ScenarioProblem> problems) => With(scenario, out problems, out _);

    /// <summary>The same, and what it comes to.</summary>
    internal Situation? With(Scenario scenario, out ImmutableArray<ScenarioProblem> problems, out Revision revision)
    {
        var changed = new List<(Occurrence? Was, Occurrence? Now)>();
        revision = new Revision([], [], []);
        var occurrences = Record.Occurrences.ToList();
        var denied = new List<Occurrence>();
        var selection = Selection;
        var wrong = ImmutableArray.CreateBuilder<ScenarioProblem>();
        foreach (var change in scenario.Changes)
        {
            switch (change)
            {
                case AddEvent { Occurrence: var added } when occurrences.Any(o => o.Id == added.Id):
                    wrong.Add(new(ScenarioProblemKind.DuplicateEvent, added.Id, []));
                    break;
                case AddEvent { Occurrence: var added }:
                    occurrences.Add(added with { Assumed = true });
                    changed.Add((null, occurrences[^1]));
                    break;
                case RemoveEvent { Id: var id }:
                    if (Find(id) is var removed and >= 0)
                    {
                        denied.Add(occurrences[removed]);
                        changed.Add((occurrences[removed], null));
                        occurrences.RemoveAt(removed);
                    }

                    break;
                case MoveEvent { Id: var id, To: var day }:
                    if (Find(id) is var moved and >= 0)
                    {
                        var date = new RecordedDate(new DateRange(day));
                        var was = occurrences[moved];
                        occurrences[moved] = was with { Dates = Alternatives<RecordedDate>.Always(date, was.At), Assumed = true };
                        changed.Add((was, occurrences[moved]));
                    }

                    break;
                case ChooseReading { Reading: var name, Choice: var choice }:
                    if (Library.Readings.FirstOrDefault(r => r.Name == name) is not { } reading)
                    {
                        wrong.Add(new(ScenarioProblemKind.UnknownReading, name, [.. Library.Readings.Select(r => r.Name)]));
                    }
                    else if (reading.Choices.All(c => c.Name != choice))
                    {
                        wrong.Add(new(ScenarioProblemKind.UnknownChoice, choice, [.. reading.Choices.Select(c => c.Name)]));
                    }

                    selection = selection.With(name, choice);
                    changed.AddRange(occurrences.Where(o => o.Dates.Items.Any(d => d.Guard?.Reading == name)).Select(o => ((Occurrence?, Occurrence?))(o, o)));
                    break;
            }
        }

        problems = wrong.ToImmutable();
        if (!problems.IsEmpty)
        {
            return null;
        }

        // That the only event of its kind did not happen means that none did, up to the horizon.
        ImmutableArray<Completeness> absent =
        [
            .. denied.Where(d => d.Payment is null && !occurrences.Exists(o => d.Act.Covers(o.Act)))
                .Select(d => new Completeness(d.Act, null, Library.Horizon, $"the scenario supposes that {d.Id} did not happen", d.At)),
        ];
        revision = new Revision([.. changed], absent, [.. scenario.Changes.OfType<ChooseReading>().Select(c => c.Reading).Distinct()]);
        return this with { Record = Record with { Occurrences = [.. occurrences], Complete = [.. Record.Complete, .. absent] }, Selection = selection };

        int Find(string id)
        {
            var at = occurrences.FindIndex(o => o.Id == id);
            if (at < 0)
            {
                wrong.Add(new(ScenarioProblemKind.UnknownEvent, id, [.. occurrences.Select(o => o.Id)]));
            }

            return at;
        }
    }
}
