using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// A place to ask from: one situation, in which every question gets its answer. Where a reading has no choice that governs,
/// the question is asked in each world that the readings admit, and an answer is given only if all agree.
/// </summary>
public sealed class Inquiry
{
    /// <summary>More open worlds than this are not tried; the answer says so.</summary>
    private const int MostWorlds = 64;

    private readonly Lazy<ImmutableArray<Model>> _worlds;
    private Inquiry? _asKnown;

    /// <summary>An inquiry into a situation.</summary>
    public Inquiry(Situation situation)
    {
        Situation = situation;
        _worlds = new(() => [.. Admitted(situation).Select(s => new Model(s))]);
    }

    private Inquiry(Situation situation, Func<ImmutableArray<Model>> worlds) => (Situation, _worlds) = (situation, new(worlds));

    /// <summary>The situation asked about.</summary>
    public Situation Situation { get; }

    /// <summary>The first of the worlds that the readings admit; the only one, where every reading has a choice.</summary>
    public Model Model => _worlds.Value[0];

    /// <summary>The worlds that the readings admit.</summary>
    internal ImmutableArray<Model> Worlds => _worlds.Value;

    /// <summary>Whether there are worlds besides, too many to try.</summary>
    internal bool LeavesWorldsOut => WorldsLeftOut() is not null;

    /// <summary>Whether there are more worlds than one.</summary>
    public bool IsOpen => _worlds.Value.Length > 1;

    /// <summary>
    /// Answers a question about a day, as it begins: verdict and proof, what would flip it, and the answer as known on the day itself where that differs.
    /// </summary>
    public Answer Ask(Question question, Day on) => Ask(question, Boundary.StartOf(on));

    /// <summary>The same about a moment within a day.</summary>
    public Answer Ask(Question question, Boundary at)
    {
        var answer = ConsiderThenAndNow(question, at);
        return answer.Verdict == Verdict.Silent ? answer : answer with { Flips = new FlipSearch(this, question, answer).Find() };
    }

    /// <summary>
    /// The verdict and proof, what the answer becomes later that day, and the answer as known on the day itself where that differs. Beyond the horizon nothing is
    /// concluded.
    /// </summary>
    public Answer ConsiderThenAndNow(Question question, Day on) => ConsiderThenAndNow(question, Boundary.StartOf(on));

    /// <summary>The same about a moment within a day.</summary>
    public Answer ConsiderThenAndNow(Question question, Boundary at)
    {
        var answer = Consider(question, at);
        if (Situation.Library.Horizon is var horizon && at.Day > horizon && answer.Verdict != Verdict.Silent)
        {
            return answer with { Verdict = Verdict.Undetermined, Value = null, Holds = null, Missing = [$"{at.Day} lies beyond the horizon of this library, {horizon}"] };
        }

        answer = answer with { Later = [.. LaterThatDay(question, answer)] };
        return AsKnownOn(question, at) is { } then && !then.SaysTheSameAs(answer) ? answer with { AsKnownThen = then } : answer;
    }

    /// <summary>The answers for the parts of the day that are left, each from the moment at which the one before no longer holds, where they differ.</summary>
    private IEnumerable<PartOfDay> LaterThatDay(Question question, Answer answer)
    {
        var (last, at, end) = (answer, answer.Moment, Boundary.StartOf(answer.On.Next));
        while (last.Holds is { Until: var from } && at < from && from < end)
        {
            var next = Consider(question, from);
            if (!next.SaysTheSameAs(last))
            {
                yield return new PartOfDay(from, next);
            }

            (last, at) = (next, from);
        }
    }

    /// <summary>The verdict and proof alone, as the day begins.</summary>
    public Answer Consider(Question question, Day on) => Consider(question, Boundary.StartOf(on));

    /// <summary>The verdict and proof alone, at one moment.</summary>
    public Answer Consider(Question question, Boundary at)
    {
        var answers = _worlds.Value.Select(world => new Examination(world, at).Answer(question)).ToList();
        var first = answers[0];
        if (answers.TrueForAll(first.SaysTheSameAs))
        {
            var holds = answers.Aggregate(first.Holds, (all, a) => all is { } x && a.Holds is { } y ? x.Intersect(y) : null);
            return WorldsLeftOut() is { } leftOut ? first with { Verdict = Verdict.Undetermined, Value = null, Missing = [.. first.Missing, leftOut] } : first with { Holds = holds };
        }

        var open = Situation.OpenReadings.Where(r => Matters(r, answers)).Select(r => $"no choice governs in {r.Name} ({r.Question})");
        return first with
        {
            Verdict = Verdict.Undetermined,
            Value = null,
            Holds = null,
            Because = [.. answers.SelectMany(a => a.Because)],
            Missing = [.. open, .. answers.SelectMany(a => a.Missing).Distinct()],
        };
    }

    /// <summary>The same question on every other choice of every reading, one at a time: those that change the answer.</summary>
    public ImmutableArray<ReadingEffect> VaryReadings(Question question, Answer answer)
    {
        var effects = ImmutableArray.CreateBuilder<ReadingEffect>();
        foreach (var reading in Situation.Library.Readings)
        {
            foreach (var choice in reading.Choices.Where(c => Situation.Selection.Choices.GetValueOrDefault(reading.Name) != c.Name))
            {
                var varied = new Inquiry(Situation with { Selection = Situation.Selection.With(reading.Name, choice.Name) }).Consider(question, answer.Moment);
                if (!varied.SaysTheSameAs(answer))
                {
                    effects.Add(new ReadingEffect(reading.Name, choice.Name, varied.Verdict, varied.Value));
                }
            }
        }

        return effects.ToImmutable();
    }

    /// <summary>An inquiry into the same situation under a scenario; null where it does not apply. What the scenario cannot change is not worked out again.</summary>
    public Inquiry? Under(Scenario scenario)
    {
        if (Situation.With(scenario, out _) is not { } other)
        {
            return null;
        }

        var settles = scenario.Changes.OfType<ChooseReading>().Any(c => Situation.OpenReadings.Any(r => r.Name == c.Reading));
        return settles ? new Inquiry(other) : new Inquiry(other, () => [.. _worlds.Value.Select(world => world.Under(scenario)!)]);
    }

    private Answer? AsKnownOn(Question question, Boundary at) => Situation.Known is { } known && known <= at.Day
        ? null
        : AsKnownOn(at.Day).Consider(question, at);

    /// <summary>The same situation as known on a day; a view asks many questions about one day.</summary>
    private Inquiry AsKnownOn(Day day)
    {
        var last = _asKnown;
        if (last is null || last.Situation.Known != day)
        {
            _asKnown = last = new Inquiry(Situation with { Known = day });
        }

        return last;
    }

    /// <summary>Whether two worlds that differ in this reading alone give different answers.</summary>
    private bool Matters(Program.Reading reading, List<Answer> answers) =>
        _worlds.Value.Zip(answers)
            .GroupBy(w => string.Join('\n', w.First.Situation.Selection.Choices.Where(c => c.Key != reading.Name).Select(c => $"{c.Key}={c.Value}")))
            .Any(alike => !alike.All(w => w.Second.SaysTheSameAs(alike.First().Second)));

    private string? WorldsLeftOut()
    {
        var count = Situation.OpenReadings.Aggregate(1L, (product, r) => Math.Min(product * r.Choices.Length, int.MaxValue));
        return count > MostWorlds ? $"{count} combinations of open readings are too many to try; choose some with --reading" : null;
    }

    private static IEnumerable<Situation> Admitted(Situation situation)
    {
        IEnumerable<Situation> worlds = [situation];
        foreach (var reading in situation.OpenReadings)
        {
            worlds = worlds.SelectMany(s => reading.Choices.Select(c => s with { Selection = s.Selection.With(reading.Name, c.Name) }));
        }

        return worlds.Take(MostWorlds);
    }
}
