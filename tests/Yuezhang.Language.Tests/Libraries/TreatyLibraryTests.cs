using System.Collections.Immutable;
using Xunit;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Language.Tests.Diagnostics;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Tests.Libraries;

public class TreatyLibraryTests
{
    private static readonly LoadedLibrary s_haven = WrittenLibrary.Haven.Load();

    private static Library Law => s_haven.Library;

    private static Account Ransom => Law.Account(s_haven.Find("the ransom")!);

    private static Norm NormOf(int number) => Law.Norms.Single(n => n.Id == $"haven-1720/3/{number}");

    [Fact]
    public void A_whole_library_of_two_invented_states_loads_without_a_fault() => Assert.Empty(s_haven.Diagnostics);

    [Fact]
    public void Faults_of_files_and_of_syntax_come_before_the_unknown_names_that_follow_from_them()
    {
        var files = MemoryFiles.Minimal.With(new Dictionary<string, byte[]?>
        {
            ["a.md"] = "---\ntreaty: A\ntitle: A\n---\n\n## Article 1 — A\n\n```treaty\nNobody must evacuate Nowhere\n```\n"u8.ToArray(),
            ["y.md"] = "---\ntreaty: Y\ntitle: Y\n---\n\n## Article 1 — Y\n\n```treaty\nwar breaks out\n```\n"u8.ToArray(),
            ["z.md"] = [0xA4],
        });
        var stages = TreatyLibrary.Load(files, TestContext.Current.CancellationToken).Diagnostics.Select(d => (Stage: Math.Min(d.Code[3] - '0', 3), d.At.Path)).ToList();
        Assert.Equal([1, 2, 3], stages.Select(s => s.Stage).Distinct());
        Assert.Equal(stages.OrderBy(s => s.Stage).ThenBy(s => s.Path, StringComparer.Ordinal), stages);
    }

    [Fact]
    public void The_treaty_knows_its_names_parties_force_and_articles()
    {
        var treaty = Assert.Single(Law.Instruments);
        Assert.Equal("haven-1720", treaty.Name.Id);
        Assert.Equal("Peace of Haven", treaty.Title);
        Assert.Equal(["Nordmark", "Suderia"], treaty.Parties.Select(p => p.Name));
        Assert.Equal(new Act(Verb.Exchange, null, treaty.Name), Assert.IsType<Happened>(treaty.Force).Act);
        Assert.Equal(["Preamble", "2", "3"], treaty.Articles.Select(a => a.Article));
        Assert.Equal(new Citation("haven-1720", "2", "treaties/haven-1720.md", LineOf("## Article 2")), treaty.Articles[1]);
        Assert.Same(treaty.Name, s_haven.Find("港约"));
        Assert.Same(treaty.Name, s_haven.Find("peace of  HAVEN"));
    }

    [Fact]
    public void Counting_has_one_convention_for_each_choice_of_the_reading_that_decides_it()
    {
        var counting = Law.Instruments[0].Counting;
        Assert.Equal(new CountingConvention(CountingCalendar.Gregorian, false, true, MonthEnd.LastDay), counting.Under(Law.GoverningSelection())!.Convention);
        Assert.True(counting.Under(Law.GoverningSelection().With("first-day", "in"))!.Convention.FirstDayCounts);
    }

    [Fact]
    public void A_debt_has_its_instalments_with_the_rest_in_exact_equal_parts()
    {
        Assert.Equal("Suderia", Ransom.Debtor.Name);
        Assert.Equal("Nordmark", Ransom.Creditor.Name);
        Assert.Equal("mark", Ransom.Unit.Id);
        Assert.Equal([100, 300, 300, 300], Ransom.Instalments.Select(i => i.Amount));
        Assert.Equal(["6 months", "1 year", "2 years", "3 years"], Ransom.Instalments.Select(i => i.Due.Period.ToString()));
        Assert.Equal(Rational.Zero + 1000, Ransom.Principal);
    }

    [Fact]
    public void Interest_prepayment_waiver_and_allocation_are_laid_on_the_debt()
    {
        var always = Law.GoverningSelection();
        Assert.Equal(new Rational(1, 25), Ransom.Interest!.Rate);
        Assert.Equal(new InterestStart(1, false), Ransom.Interest.From.Under(always)!.Value);
        Assert.Equal(new Period(6, PeriodUnit.Month), Ransom.Interest.Payable.Under(always)!.Value.Period);
        Assert.Equal(DayCount.Thirty360European, Ransom.Interest.DayCount.Under(always)!.Value.Value);
        Assert.Equal(Reduces.Next, Ransom.Prepayment.Under(always)!.Value.Reduces);
        Assert.Equal(new Period(2, PeriodUnit.Year), Ransom.Waiver!.Within.Period);
        Assert.True(Ransom.Waiver.InterestCountsTowardPrincipal);
        Assert.Equal(Allocation.InterestFirst, Ransom.Allocation);
    }

    [Fact]
    public void A_charge_recurs_while_a_lasting_act_goes_on()
    {
        var upkeep = Law.Account(s_haven.Find("the upkeep")!);
        Assert.Empty(upkeep.Instalments);
        Assert.Equal(Rational.Zero + 20, upkeep.Recurring!.Amount);
        Assert.Equal(new Period(1, PeriodUnit.Year), upkeep.Recurring.Every.Period);
        var lasts = Assert.IsType<Lasts>(upkeep.Recurring.While);
        Assert.Equal("leave", lasts.Act.Verb.LastsUntil);
    }

    [Fact]
    public void A_permission_begins_with_an_event_and_ends_with_another_norm_on_each_reading()
    {
        var garrison = NormOf(1);
        Assert.Equal(Modality.May, garrison.Modality);
        Assert.Equal("the ransom", garrison.Secures!.Name);
        Assert.IsType<Happened>(garrison.Once.Under(Law.GoverningSelection())!.Value);
        var onDuty = Assert.IsType<Bound>(garrison.Until.Under(Law.GoverningSelection())!.Value);
        Assert.Equal((Modality.Must, "leave"), (onDuty.Modality, onDuty.Act.Verb.Infinitive));
        Assert.IsType<Happened>(garrison.Until.Under(Law.GoverningSelection().With("leaving", "choice"))!.Value);
    }

    [Fact]
    public void A_duty_waits_for_all_its_conditions_and_has_a_term()
    {
        var duty = NormOf(2);
        Assert.Equal(new Guard("leaving", "duty"), duty.Guard);
        var once = Assert.IsType<AllOf>(Assert.Single(duty.Once.Items).Value);
        Assert.Equal([typeof(AllOf), typeof(Happened), typeof(AnyOf)], once.Operands.Select(o => o.GetType()));
        Assert.IsType<InterestWaived>(Assert.IsType<Not>(Assert.Single(duty.While.Items).Value).Operand);
        Assert.Equal("trade-1721", duty.Within!.Anchor!.Object!.Name);
        Assert.Equal(LineOf("and trade-1721 is exchanged"), once.Operands[1].At.Line);
    }

    [Fact]
    public void A_prohibition_may_be_of_more_than_a_measure_and_override_an_article()
    {
        var limit = NormOf(3);
        Assert.Equal(Modality.MustNot, limit.Modality);
        Assert.Equal("2 regiments", limit.Act.Measure.ToString());
        Assert.True(limit.Act.MoreThan);
        Assert.Equal(["2"], limit.Notwithstanding);
    }

    [Fact]
    public void The_record_keeps_dates_sources_certainty_and_payments()
    {
        var events = s_haven.Record.Occurrences;
        Assert.Equal(["signature", "exchange", "occupation", "first-part", "surplus"], events.Select(e => e.Id));
        Assert.Equal(
            [Certainty.Stated, Certainty.Published, Certainty.Provisional, Certainty.Computed, Certainty.Doubtful], events.Select(e => e.Certainty));
        Assert.Equal("1720-05-01/1720-05-09", events[2].Dates.Items[0].Value.Range.ToString());
        Assert.Equal("By sea.", events[2].Note);
        Assert.Equal((PaymentPart.Instalment, 1), (events[3].Payment!.Part, events[3].Payment!.Instalment));
        Assert.Equal("33⅓ marks", events[4].Payment!.Amount.ToString());
        Assert.Equal(new Citation("haven", "", "treaties/record/haven.yaml", 4), events[0].At);
        Assert.Equal([null, "trade-1721"], s_haven.Record.Complete.Select(c => c.Act?.Object?.Name));
        Assert.Equal(Ransom.Name, s_haven.Record.Complete[0].Payments);
    }

    [Fact]
    public void A_disputed_date_is_a_reading_of_which_the_followed_date_governs_and_none_where_none_is_followed()
    {
        var followed = Law.Readings.Single(r => r.Name == "date-of-first-part");
        Assert.Equal(["1720-11-30", "1720-12-02"], followed.Choices.Select(c => c.Name));
        Assert.Equal("1720-11-30", followed.Governing!.Name);
        Assert.Equal("the receipt", followed.Choices[1].Ground);
        Assert.Null(Law.Readings.Single(r => r.Name == "date-of-surplus").Governing);
        var dates = s_haven.Record.Occurrences.Single(o => o.Id == "first-part").Dates;
        Assert.Equal(Day.Parse("1720-12-02"), dates.Under(Selection.Empty.With("date-of-first-part", "1720-12-02"))!.Value.Range.Latest);
    }

    [Fact]
    public void A_scenario_moves_removes_adds_and_reads()
    {
        var scenario = Assert.Single(s_haven.Scenarios);
        Assert.Equal(("late", "Everything came later"), (scenario.Name, scenario.Title));
        Assert.Equal(new MoveEvent("first-part", Day.Parse("1721-02-01")), scenario.Changes[0]);
        Assert.Equal(new RemoveEvent("surplus"), scenario.Changes[1]);
        Assert.Equal("pledge", Assert.IsType<AddEvent>(scenario.Changes[2]).Occurrence.Id);
        Assert.Equal(new ChooseReading("leaving", "choice"), scenario.Changes[3]);
    }

    [Fact]
    public void The_opening_has_its_day_horizon_and_questions()
    {
        var opening = s_haven.Opening!;
        Assert.Equal(("Nordmark and Suderia", "1721-03-01", "1740-01-01"), (opening.Title, $"{opening.Day}", $"{opening.Horizon}"));
        Assert.Equal(Law.Horizon, opening.Horizon);
        Assert.IsType<WhatIsOwed>(opening.Questions[0].Question);
        Assert.Equal(Day.Parse("1721-06-01"), opening.Questions[1].On);
    }

    [Fact]
    public void Tests_are_questions_with_what_they_expect_and_where_they_stand()
    {
        var (first, second) = (s_haven.Tests[0], s_haven.Tests[1]);
        Assert.Equal(new ExpectVerdict(ExpectedVerdict.NotYet), first.Expected);
        Assert.Equal(["trade-1721 is not exchanged", "the harbour pledge is not arranged"], first.Because);
        Assert.Equal(("haven-1720", "3"), (first.At.Instrument, first.At.Article));
        Assert.Equal("966⅔ marks", Assert.IsType<ExpectAmount>(second.Expected).Amount.ToString());
        Assert.Equal(Day.Parse("1721-01-01"), second.Question.Known);
        Assert.Equal([new ChooseReading("first-day", "in")], second.Question.Readings);
    }

    [Fact]
    public void Documents_keep_the_articles_with_their_prose()
    {
        var article = s_haven.Documents.Single().Articles[1];
        Assert.Equal(("2", "第二款", "The ransom"), (article.Label, article.OriginalLabel, article.Title));
        Assert.Equal("Suderia pays a ransom.", s_haven.Documents[0].Source[article.Prose[0]]);
    }

    [Fact]
    public void An_account_and_what_hangs_on_it_may_stand_in_any_order()
    {
        var text = WrittenLibrary.Treaty;
        var from = text.IndexOf("interest on the ransom is 4%", StringComparison.Ordinal);
        var until = text.IndexOf("Suderia may prepay", StringComparison.Ordinal);
        var interest = text[from..until];
        var moved = text.Remove(from, interest.Length).Replace("Suderia owes Nordmark 1,000", $"{interest}Suderia owes Nordmark 1,000", StringComparison.Ordinal);
        Assert.Empty(WrittenLibrary.Haven.With(WrittenLibrary.TreatyPath, moved).Load().Diagnostics);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var library = WrittenLibrary.Haven
            .Replacing(WrittenLibrary.TreatyPath, "to arrange a thing is an act\n", "")
            .With("acts.md", "---\nnames: acts\n---\n\n## Acts\n\n```treaty\nto arrange is an act\n```\n");
        var expected = Shown(library.Load());
        foreach (var order in Permutations([0, 1, 2, 3, 4]))
        {
            Assert.Equal(expected, Shown(library.Ordered(order).Load()));
        }
    }

    private static int LineOf(string words) =>
        1 + WrittenLibrary.Treaty[..WrittenLibrary.Treaty.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n');

    private static string Shown(LoadedLibrary library) => string.Join('\n',
        library.Diagnostics.Select(d => d.ToString())
            .Concat(library.Library.Entities.Select(e => e.Id))
            .Concat(library.Library.Norms.Select(n => $"{n.Id} {n.Act} {n.At}"))
            .Concat(library.Record.Occurrences.Select(o => o.Id)));

    private static IEnumerable<ImmutableArray<int>> Permutations(ImmutableArray<int> items) => items.IsEmpty
        ? [[]]
        : items.SelectMany(first => Permutations(items.Remove(first)).Select(rest => rest.Insert(0, first)));
}
