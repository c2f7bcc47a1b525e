using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>On the strict reading Aurelia must fortify the Moor; on the loose reading it may.</summary>
public class ReadingTests
{
    private const string Day = "1850-06-01";

    [Fact]
    public void The_choice_that_governs_decides() => Assert.Equal(Verdict.Yes, Treaty(governed: true).Ask(Modality.Must, Fortification, Day).Verdict);

    [Fact]
    [Example("14.13")]
    public void A_scenario_can_read_it_otherwise() =>
        Assert.Equal(Verdict.Silent, Treaty(governed: true).After(new ChooseReading("duty", "loose")).Ask(new WhetherBound(Modality.Must, Fortification), On(Day)).Verdict);

    [Fact]
    [Example("14.10")]
    public void Where_none_governs_and_they_disagree_it_is_undetermined_and_the_reading_is_named()
    {
        var answer = Treaty(governed: false).Ask(Modality.Must, Fortification, Day);
        Assert.Equal(Verdict.Undetermined, answer.Verdict);
        Assert.Contains(answer.Missing, m => m.Contains("duty", StringComparison.Ordinal));
    }

    [Fact]
    [Example("14.11")]
    public void Where_all_readings_agree_there_is_an_answer_though_none_governs() =>
        Assert.Equal(Verdict.Yes, Treaty(governed: false).Ask(Modality.May, Fortification, Day).Verdict);

    [Fact]
    public void The_readings_that_change_an_answer_are_listed_and_no_others()
    {
        var treaty = Treaty(governed: true);
        var must = new WhetherBound(Modality.Must, Fortification);
        var effect = Assert.Single(treaty.Inquiry.VaryReadings(must, treaty.Ask(must, Day)));
        Assert.Equal(new ReadingEffect("duty", "loose", Verdict.Silent, null), effect);
        var may = new WhetherBound(Modality.May, Fortification);
        Assert.Empty(treaty.Inquiry.VaryReadings(may, treaty.Ask(may, Day)));
    }

    [Fact]
    public void A_disputed_date_is_a_reading_of_the_record()
    {
        var dates = Law.Read("date-of-arrangement", ("early", Date("1850-05-01")), ("late", Date("1850-07-01")));
        var treaty = TestTreaty.Exchanged.Complete(Arrangement, "1870-12-31").Happened(Arrangement, dates);
        Assert.Equal(Verdict.Yes, treaty.With(Law.Reading("date-of-arrangement", true, "early", "late")).Ask(Law.Done(Arrangement), Day).Verdict);
        var open = treaty.With(Law.Reading("date-of-arrangement", false, "early", "late"));
        Assert.Equal(Verdict.Undetermined, open.Ask(Law.Done(Arrangement), Day).Verdict);
        Assert.Equal(Verdict.No, open.Ask(Law.Done(Arrangement), "1850-04-01").Verdict);
        Assert.Equal(Verdict.Yes, open.Ask(Law.Done(Arrangement), "1850-08-01").Verdict);
    }

    [Fact]
    public void Too_many_open_readings_are_not_guessed_at()
    {
        var treaty = Enumerable.Range(1, 7).Aggregate(Treaty(governed: true), (t, n) => t.With(Law.Reading($"point-{n}", false, "one", "other")));
        var answer = treaty.Ask(Modality.Must, Fortification, Day);
        Assert.Equal(Verdict.Undetermined, answer.Verdict);
        Assert.Contains(answer.Missing, m => m.Contains("128", StringComparison.Ordinal));
    }

    private static RecordedDate Date(string day) => new(new DateRange(On(day)));

    private static TestTreaty Treaty(bool governed) => NormLifeTests.Complete(TestTreaty.Exchanged)
        .With(Law.Reading("duty", governed, "strict", "loose"))
        .With(Law.Must(Fortification) with { Guard = new Guard("duty", "strict") }, Law.May(Fortification) with { Guard = new Guard("duty", "loose") });
}
