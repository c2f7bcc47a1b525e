using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Scenarios;

public class ScenarioTests
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Reading("duty", true, "strict", "loose"))
        .With(Law.Must(Fortification).Once(Law.Done(Arrangement)).Within(Law.Months(6)))
        .Happened(Arrangement, "1850-05-01", "arranging");

    [Fact]
    [Example("14.14")]
    public void The_record_itself_is_never_changed()
    {
        var situation = s_treaty.Situation;
        var other = situation.With(TestTreaty.Of(new RemoveEvent("arranging")), out _);
        Assert.Equal(2, situation.Record.Occurrences.Length);
        Assert.Single(other!.Record.Occurrences);
    }

    [Fact]
    [Example("14.12")]
    public void An_event_can_be_moved_and_is_then_assumed()
    {
        var moved = s_treaty.After(new MoveEvent("arranging", On("1850-03-01")));
        Assert.Equal(Verdict.Yes, MustFortify(moved, "1850-03-01"));
        Assert.Equal(Verdict.NotYet, MustFortify(s_treaty.Inquiry, "1850-03-01"));
        var answer = moved.Ask(new WhetherBound(Modality.Must, Fortification), On("1850-03-01"));
        Assert.Contains(answer.Assumptions, a => a.Contains("arranging is supposed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_moved_event_has_one_date_whatever_was_disputed()
    {
        var dates = Law.Read("duty", ("strict", new RecordedDate(new DateRange(On("1850-06-01")))), ("loose", new RecordedDate(new DateRange(On("1850-07-01")))));
        var moved = s_treaty.Happened(Fortification, dates, "fort").After(new MoveEvent("fort", On("1850-05-15")), new ChooseReading("duty", "loose"));
        Assert.Equal(Verdict.Ended, MustFortify(moved, "1850-05-15"));
    }

    [Fact]
    public void An_event_can_be_added_and_another_removed_in_one_layer()
    {
        var fort = s_treaty.Happened(Fortification, "1850-06-01", "fort").Events[^1];
        Assert.Equal(Verdict.Ended, MustFortify(s_treaty.After(new AddEvent(fort)), "1850-06-01"));
        Assert.Equal(Verdict.NotYet, MustFortify(s_treaty.After(new AddEvent(fort), new RemoveEvent("arranging")), "1850-06-01"));
    }

    [Fact]
    public void Each_change_is_applied_to_the_outcome_of_the_one_before()
    {
        var twice = s_treaty.After(new MoveEvent("arranging", On("1850-03-01")), new MoveEvent("arranging", On("1850-04-01")));
        Assert.Equal(Verdict.NotYet, MustFortify(twice, "1850-03-15"));
        Assert.Equal(Verdict.Yes, MustFortify(twice, "1850-04-01"));
    }

    [Fact]
    public void What_a_scenario_names_wrongly_is_told_with_the_names_that_would_do()
    {
        AssertProblem(ScenarioProblemKind.UnknownEvent, "sailing", ["event-1", "arranging"], new RemoveEvent("sailing"));
        AssertProblem(ScenarioProblemKind.UnknownEvent, "sailing", ["event-1", "arranging"], new MoveEvent("sailing", On("1850-03-01")));
        AssertProblem(ScenarioProblemKind.DuplicateEvent, "event-1", [], new AddEvent(s_treaty.Events[0]));
        AssertProblem(ScenarioProblemKind.UnknownReading, "date", ["duty"], new ChooseReading("date", "late"));
        AssertProblem(ScenarioProblemKind.UnknownChoice, "lax", ["strict", "loose"], new ChooseReading("duty", "lax"));
    }

    private static void AssertProblem(ScenarioProblemKind kind, string name, string[] known, Change change)
    {
        Assert.Null(s_treaty.Situation.With(TestTreaty.Of(change), out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal((kind, name), (problem.Kind, problem.Name));
        Assert.Equal(known, problem.Known);
    }

    private static Verdict MustFortify(Inquiry inquiry, string day) => inquiry.Ask(new WhetherBound(Modality.Must, Fortification), On(day)).Verdict;
}
