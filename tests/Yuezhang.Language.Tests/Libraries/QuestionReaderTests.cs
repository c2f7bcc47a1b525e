using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Language.Tests.Libraries;

public class QuestionReaderTests
{
    private static readonly LoadedLibrary s_haven = WrittenLibrary.Haven.Load();

    [Theory]
    [InlineData("must Nordmark leave Haven?", Modality.Must, "leave")]
    [InlineData("MUST 北境 leave 港？", Modality.Must, "leave")]
    [InlineData("may Nordmark occupy Haven", Modality.May, "occupy")]
    [InlineData("must Nordmark not occupy Haven?", Modality.MustNot, "occupy")]
    [InlineData("need Nordmark leave Haven?", Modality.Must, "leave")]
    public void A_question_of_duty_names_bearer_act_and_object(string text, Modality modality, string verb)
    {
        var asked = Assert.IsType<WhetherBound>(Asked(text).Question);
        Assert.Equal(modality, asked.Modality);
        Assert.Equal(("Nordmark", verb, "Haven"), (asked.Act.Agent!.Name, asked.Act.Verb.Infinitive, asked.Act.Object!.Name));
    }

    [Theory]
    [InlineData("is the ransom settled?", typeof(Settled))]
    [InlineData("is the ransom not settled?", typeof(Not))]
    [InlineData("are instalments 1 and 2 of the ransom paid?", typeof(AllOf))]
    [InlineData("is instalment 3 of the ransom overdue?", typeof(InstalmentOverdue))]
    [InlineData("is instalment 3 of the upkeep paid?", typeof(InstalmentPaid))]
    [InlineData("is the trade treaty exchanged?", typeof(Happened))]
    [InlineData("is haven-1720 in force?", typeof(InForce))]
    [InlineData("is interest on the ransom waived?", typeof(InterestWaived))]
    [InlineData("is Haven occupied?", typeof(Lasts))]
    [InlineData("does Nordmark occupy Haven?", typeof(Lasts))]
    [InlineData("has Nordmark occupied Haven?", typeof(Happened))]
    [InlineData("has Nordmark left Haven?", typeof(Happened))]
    public void A_question_of_fact_asks_for_a_condition(string text, Type condition) =>
        Assert.IsType(condition, Assert.IsType<WhetherHolds>(Asked(text).Question).Condition);

    [Fact]
    public void A_question_from_outside_is_no_place_that_a_proof_could_cite() =>
        Assert.Equal(Citation.None, Assert.IsType<WhetherHolds>(Asked("is the ransom settled?").Question).Condition.At);

    [Theory]
    [InlineData("when is the ransom settled?", typeof(Settled))]
    [InlineData("when must Nordmark leave Haven?", typeof(Bound))]
    [InlineData("when is the harbour pledge arranged?", typeof(Happened))]
    public void A_question_of_time_asks_since_when_a_condition_holds(string text, Type condition) =>
        Assert.IsType(condition, Assert.IsType<SinceWhen>(Asked(text).Question).Condition);

    [Fact]
    public void A_question_of_money_names_debtor_creditor_and_account()
    {
        var ransom = s_haven.Find("ransom")!;
        Assert.Equal(new WhatIsOwed(s_haven.Find("Suderia")!, s_haven.Find("Nordmark"), ransom), Asked("what does Suderia owe Nordmark on the ransom?").Question);
        Assert.Equal(new WhatIsOwed(s_haven.Find("Suderia")!, null, null), Asked("what does Südland owe?").Question);
        Assert.Equal(new WhatPrincipal(ransom), Asked("what is the principal of 赎金?").Question);
        Assert.Equal(new WhatInterest(ransom), Asked("what is the interest on the ransom?").Question);
        Assert.Equal(new WhenDue(ransom, 4), Asked("when is instalment 4 of the ransom due?").Question);
    }

    [Fact]
    public void A_prefix_gives_days_scenario_and_readings()
    {
        var asked = Asked("on 1721-06-01, known 1721-01-01, in LATE, on the choice reading of leaving, on the 1720-12-02 reading of date-of-first-part: may Nordmark occupy Haven?");
        Assert.Equal((Day.Parse("1721-06-01"), Day.Parse("1721-01-01"), "late"), (asked.On!.Value, asked.Known!.Value, asked.Scenario));
        Assert.Equal([new ChooseReading("leaving", "choice"), new ChooseReading("date-of-first-part", "1720-12-02")], asked.Readings);
    }

    [Theory]
    [InlineData("", DiagnosticCodes.UnknownQuestion, null)]
    [InlineData("why?", DiagnosticCodes.UnknownQuestion, null)]
    [InlineData("must Nordmark leave Havn?", DiagnosticCodes.UnknownName, "Haven")]
    [InlineData("must Nordmarc leave Haven?", DiagnosticCodes.UnknownName, "Nordmark")]
    [InlineData("must Nordmark leve Haven?", DiagnosticCodes.UnknownVerb, "leave")]
    [InlineData("is Haven settled?", DiagnosticCodes.WrongSort, null)]
    [InlineData("on the lazy reading of leaving: is Haven occupied?", DiagnosticCodes.UnknownChoice, null)]
    [InlineData("in lat: is Haven occupied?", DiagnosticCodes.UnknownScenario, "late")]
    public void A_question_that_cannot_be_understood_is_a_diagnostic_with_the_nearest_name(string text, string code, string? near)
    {
        var (question, diagnostics) = QuestionReader.Read(text, s_haven);
        Assert.Null(question);
        var fault = diagnostics[0];
        Assert.Equal(code, fault.Code);
        if (near is not null)
        {
            Assert.Contains($"`{near}`", fault.Help, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("must Nordmark leave Haven on 1721-06-01?", "on 1721-06-01: must Nordmark leave Haven?")]
    [InlineData("what does Suderia owe Nordmark on 1721-06-01", "on 1721-06-01: what does Suderia owe Nordmark?")]
    [InlineData("what does Suderia owe on the ransom on 1721-06-01?", "on 1721-06-01: what does Suderia owe on the ransom?")]
    [InlineData("is 港 occupied on 1721-06-01？", "on 1721-06-01: is 港 occupied?")]
    [InlineData("known 1721-01-01, in late: is Haven occupied on 1721-06-01?", "on 1721-06-01, known 1721-01-01, in late: is Haven occupied?")]
    [InlineData("on the choice reading of leaving: is Haven occupied on 1721-06-01?", "on 1721-06-01, on the choice reading of leaving: is Haven occupied?")]
    public void A_day_at_the_end_of_a_question_is_one_fault_that_writes_the_question_out(string text, string mended)
    {
        var fault = Assert.Single(QuestionReader.Read(text, s_haven).Diagnostics);
        Assert.Equal(DiagnosticCodes.DayAtEndOfQuestion, fault.Code);
        Assert.Equal("on 1721-06-01", fault.At.Source![fault.At.Span]);
        Assert.Equal($"put the day first: `{mended}`", fault.Help);
        Assert.Equal(Day.Parse("1721-06-01"), Asked(mended).On);
    }

    [Fact]
    public void Whether_somebody_does_what_does_not_last_is_no_question()
    {
        var (question, diagnostics) = QuestionReader.Read("does Nordmark leave Haven?", s_haven);
        Assert.Null(question);
        var fault = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticCodes.ActDoesNotLast, fault.Code);
        Assert.StartsWith("write `Nordmark has left Haven`", fault.Help, StringComparison.Ordinal);
        Assert.IsType<Happened>(Assert.IsType<WhetherHolds>(Asked("has Nordmark left Haven?").Question).Condition);
    }

    private static AskedQuestion Asked(string text)
    {
        var (question, diagnostics) = QuestionReader.Read(text, s_haven);
        Assert.Empty(diagnostics);
        return question!;
    }
}
