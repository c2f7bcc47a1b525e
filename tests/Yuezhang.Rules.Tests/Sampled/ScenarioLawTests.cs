using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>What holds of every program, whatever it says.</summary>
public class ScenarioLawTests
{
    private const int Sample = 60;

    [Fact]
    public void Every_flip_of_every_answer_changes_the_verdict_to_the_one_it_names()
    {
        var flips = 0;
        foreach (var (treaty, random) in Programs())
        {
            foreach (var question in Questions(treaty))
            {
                var day = ProgramGenerator.First + random.Next(60);
                var answer = treaty.Inquiry.Ask(question, day);
                foreach (var flip in answer.Flips)
                {
                    var situation = treaty.Situation.With(flip.Scenario, out var problems);
                    Assert.Empty(problems);
                    var verdict = new Inquiry(situation!).Consider(question, day).Verdict;
                    Assert.NotEqual(answer.Verdict, verdict);
                    Assert.Equal(flip.Verdict, verdict);
                    flips++;
                }
            }
        }

        Assert.True(flips > Sample, $"{flips} flips are too few to prove anything.");
    }

    [Fact]
    public void What_is_worked_out_again_under_a_scenario_is_what_would_be_worked_out_from_scratch()
    {
        var changed = Enumerable.Range(0, Sample).Sum(ChangedAsFromScratch);
        Assert.True(changed > Sample, $"{changed} changed answers are too few to prove anything.");
    }

    [Fact]
    public void An_empty_scenario_changes_nothing() => AssertSame((treaty, _) => treaty.Situation.With(TestTreaty.Of(), out var _)!);

    [Fact]
    public void To_remove_an_event_and_add_it_again_changes_nothing() => AssertSame((treaty, random) =>
    {
        if (treaty.Events.IsEmpty)
        {
            return treaty.Situation;
        }

        // at the end of the record, so that the order of same-day events stays the same
        var last = treaty.Events[^1];
        return treaty.Situation.With(TestTreaty.Of(new RemoveEvent(last.Id), new AddEvent(last)), out _)!;
    });

    [Fact]
    public void The_order_of_events_in_the_record_does_not_matter() => AssertSame((treaty, random) =>
        (treaty with { Events = [.. treaty.Events.OrderBy(_ => random.Next())], Completeness = [.. treaty.Completeness.Reverse()] }).Situation);

    [Fact]
    public void The_order_of_norms_accounts_and_readings_in_the_library_does_not_matter() => AssertSame((treaty, random) =>
        (treaty with
        {
            Norms = [.. treaty.Norms.OrderBy(_ => random.Next())],
            Accounts = [.. treaty.Accounts.Reverse()],
            Readings = [.. treaty.Readings.Reverse()],
        }).Situation);

    [Fact]
    public void An_answer_holds_throughout_its_stretch_of_time_and_not_just_outside_it()
    {
        foreach (var (treaty, random) in Programs())
        {
            var model = treaty.Model;
            foreach (var question in Questions(treaty).Where(_ => !treaty.Inquiry.IsOpen))
            {
                var day = ProgramGenerator.First + random.Next(60);
                var answer = treaty.Inquiry.Consider(question, day);
                var holds = answer.Holds ?? Interval.OfDay(day);
                Assert.True(holds.Contains(Boundary.StartOf(day)));
                foreach (var other in Enumerable.Range(-1, 62).Select(n => ProgramGenerator.First + n).Where(d => answer.Holds is not null && Touches(holds, d)))
                {
                    var same = treaty.Inquiry.Consider(question, other).SaysTheSameAs(answer);
                    Assert.True(same == holds.Contains(Boundary.StartOf(other)), $"{question} on {day}: {answer.Verdict} holds {holds}, but on {other} it is otherwise.\n{ProgramText.Of(treaty)}");
                }
            }
        }
    }

    /// <summary>How many answers of one program scenarios change; all are compared with those from scratch.</summary>
    internal static int ChangedAsFromScratch(int seed)
    {
        var (treaty, random) = Program(seed);
        var changed = 0;
        var before = treaty.Inquiry;
        var warm = Questions(treaty).Select(q => before.Consider(q, ProgramGenerator.First + random.Next(60))).ToList();
        foreach (var scenario in Scenarios(treaty, random))
        {
            var (under, scratch) = (before.Under(scenario)!, new Inquiry(treaty.Situation.With(scenario, out _)!));
            foreach (var (question, then) in Questions(treaty).Zip(warm))
            {
                var (one, other) = (under.Consider(question, then.On), scratch.Consider(question, then.On));
                Assert.True(one.SaysTheSameAs(other) && one.Holds == other.Holds, $"{scenario.Title}; {question} on {then.On}: {one.Verdict} {one.Holds}, from scratch {other.Verdict} {other.Holds}\n{ProgramText.Of(treaty)}");
                changed += one.SaysTheSameAs(then) ? 0 : 1;
            }
        }

        return changed;
    }

    /// <summary>Each event moved and removed, each reading taken otherwise; and two of these, one over the other.</summary>
    private static IEnumerable<Scenario> Scenarios(TestTreaty treaty, Random random)
    {
        var changes = treaty.Events.SelectMany(e => new Change[] { new MoveEvent(e.Id, ProgramGenerator.First + random.Next(60)), new RemoveEvent(e.Id) })
            .Concat(treaty.Readings.SelectMany(r => r.Choices.Select(c => new ChooseReading(r.Name, c.Name)))).ToList();
        return changes.Select(c => TestTreaty.Of(c)).Concat(changes.Zip(changes.Skip(3)).Where(p => p.First is not RemoveEvent).Select(p => TestTreaty.Of(p.First, p.Second)));
    }

    // the first and last days inside and the nearest outside
    private static bool Touches(Interval holds, Day day) => new[] { day, day.Next, day.Previous }.Any(d => holds.FirstDay == d || holds.LastDay == d);

    private static IEnumerable<(TestTreaty Treaty, Random Random)> Programs() =>
        Enumerable.Range(0, Sample).Select(Program);

    private static (TestTreaty Treaty, Random Random) Program(int seed) => (new ProgramGenerator(seed).Make(), new Random(seed));

    private static IEnumerable<Question> Questions(TestTreaty treaty) =>
        treaty.Norms.Select(n => (Question)new WhetherBound(n.Modality, n.Act)).Concat(Conditions.In(treaty).Take(3).Select(c => new WhetherHolds(c)))
            .Concat(Whiches.Of(treaty).Where((_, i) => i % 17 == 0).Take(6));

    private static void AssertSame(Func<TestTreaty, Random, Situation> otherwise)
    {
        foreach (var (treaty, random) in Programs())
        {
            var (before, after) = (treaty.Inquiry, new Inquiry(otherwise(treaty, random)));
            foreach (var question in Questions(treaty))
            {
                var day = ProgramGenerator.First + random.Next(60);
                var (one, other) = (before.Consider(question, day), after.Consider(question, day));
                Assert.True(one.SaysTheSameAs(other) && one.Holds == other.Holds, $"{question} on {day}: {one.Verdict} {one.Holds}, then {other.Verdict} {other.Holds}\n{ProgramText.Of(treaty)}");
            }

            Assert.Empty(Comparison.Of(before, after, TestTreaty.Of()));
            Assert.Empty(Comparison.Of(before, before, TestTreaty.Of()));
        }
    }
}
