using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Dependence.Laws;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Checks;

public class LawCheckTests
{
    private static readonly Entity s_party = Entity.Variable("p", Sort.Party);

    [Fact]
    public void A_sound_law_has_no_problems() => Assert.Empty(Faults.Of(Law.May(Garrison).Until(Law.Done(Arrangement)), Law.Must(Evacuation).Within(Law.Months(3))));

    public static TheoryData<string, Condition, Condition> UnsafeRules => new()
    {
        { "the head", Holds(IsOpen, AnyPlace), Law.Done(Exchange) },
        { "a negation", Holds(IsOpen, Karst), Law.All(Holds(IsOpen, Moor), Law.Not(Holds(IsNextTo, Karst, AnyPlace))) },
        { "an aggregate", Holds(IsOpen, Karst), new AtLeast(2, AnotherPlace, Holds(IsNextTo, AnotherPlace, AnyPlace), Article(1)) },
        { "a count of acts", Holds(IsOpen, Karst), new Times(2, new Act(ToEvacuate, null, AnyPlace), Article(1)) },
        { "an identity", Holds(IsOpen, Karst), new Same(AnyPlace, Karst, Article(1)) },
        { "the lasting side of since", Holds(IsOpen, Karst), new Since(Holds(IsNextTo, Karst, AnyPlace), Law.Done(Exchange), Article(1)) },
        { "one of two alternatives", Holds(IsOpen, AnyPlace), Law.Any(Holds(IsNextTo, Karst, AnyPlace), Law.Done(Exchange)) },
    };

    [Theory]
    [MemberData(nameof(UnsafeRules))]
    [Example("4.11")]
    public void A_variable_that_nothing_binds_is_unsafe(string where, Condition head, Condition body)
    {
        Assert.NotEmpty(where);
        var problems = Faults.Of(Of() with { Relations = [IsOpen, IsNextTo], Rules = [Rule(head, body, 6)] }).Where(p => p.Kind == LawProblemKind.UnsafeVariable);
        Assert.Equal(["x"], Assert.Single(problems).Names);
    }

    public static TheoryData<string, Condition> SafeBodies => new()
    {
        { "a relation", Holds(IsNextTo, Karst, AnyPlace) },
        { "an act", Law.Done(new Act(ToEvacuate, null, AnyPlace)) },
        { "a lasting act", Law.Going(new Act(ToGarrison, Borea, AnyPlace)) },
        { "a holding", new HeldBy(AnyPlace, Borea, Article(1)) },
        { "a norm", Law.Bound(Modality.Must, new Act(ToEvacuate, Borea, AnyPlace)) },
        { "what once was", new Ever(Holds(IsNextTo, Karst, AnyPlace), Article(1)) },
        { "the start of since", new Since(Law.Not(Holds(IsNextTo, Moor, AnyPlace)), Holds(IsNextTo, Karst, AnyPlace), Article(1)) },
        { "both alternatives", Law.Any(Holds(IsNextTo, Karst, AnyPlace), Holds(IsNextTo, AnyPlace, Karst)) },
    };

    [Theory]
    [MemberData(nameof(SafeBodies))]
    [Example("4.12")]
    public void What_has_to_hold_binds_its_variables(string what, Condition body)
    {
        Assert.NotEmpty(what);
        Assert.Empty(Faults.Of(Of() with { Relations = [IsOpen, IsNextTo], Rules = [Rule(Holds(IsOpen, AnyPlace), body)] }));
    }

    [Fact]
    public void A_norm_binds_the_variables_of_its_act_and_of_nothing_that_it_denies()
    {
        var said = Law.Must(new Act(ToEvacuate, Borea, AnyPlace)).While(Law.Not(Holds(IsOpen, AnyPlace)));
        Assert.Empty(Faults.Of(Of(said) with { Relations = [IsOpen] }));
        Faults.The(LawProblemKind.UnsafeVariable, Of(Law.Must(Evacuation).While(Law.Not(Holds(IsOpen, AnyPlace)))) with { Relations = [IsOpen] });
        Assert.Empty(Faults.Of(Of(Law.Must(Evacuation).While(Holds(IsOpen, AnyPlace))) with { Relations = [IsOpen] }));
        var counts = new CountsAs { Id = "counts", Done = Arrangement, Counts = new Act(ToEvacuate, null, AnyPlace), Instrument = Peace, At = Article(4) };
        Faults.The(LawProblemKind.UnsafeVariable, Of() with { CountsAs = [counts] });
    }

    [Fact]
    public void A_variable_needs_something_of_its_sort()
    {
        var anyDebt = Entity.Variable("d", Sort.Account);
        var library = Of(Law.Must(Evacuation).While(new Settled(anyDebt, Article(1))));
        Assert.Empty(Faults.Of(library));
        var problem = Faults.The(LawProblemKind.EmptySort, library with { Entities = [.. library.Entities.Where(e => e.Sort != Sort.Account)] });
        Assert.Equal("d stands for any debt, but the library names none", problem.Text);
    }

    [Fact]
    public void Sorts_do_not_mix()
    {
        var relations = ImmutableArray.Create(IsOpen, IsNextTo);
        Faults.The(LawProblemKind.WrongSort, Of(Law.Must(Evacuation).While(Holds(IsOpen, Borea))) with { Relations = relations });
        Faults.The(LawProblemKind.WrongSort, Of(Law.Must(Evacuation).While(Holds(IsNextTo, Karst))) with { Relations = relations });
        Faults.The(LawProblemKind.WrongSort, Of(Law.Must(new Act(ToEvacuate, AnyPlace, Karst))));
        var twice = Law.Must(new Act(ToEvacuate, Borea, AnyPlace)).While(new InForce(Entity.Variable("x", Sort.Instrument), Article(7)));
        Assert.Equal([Article(7)], Faults.The(LawProblemKind.WrongSort, twice).Places);
    }

    [Fact]
    public void A_norm_is_said_of_so_many_only_that_it_can_be_followed_out_for_each()
    {
        Library With(int places, params ImmutableArray<Norm> norms) => Of(norms) with { Entities = [.. Of().Entities, .. Enumerable.Range(2, places - 2).Select(Place)] };
        var said = Law.Must(new Act(ToEvacuate, s_party, AnyPlace) { Place = AnotherPlace });
        Assert.Empty(Faults.Of(With(200, said)));
        var problem = Faults.The(LawProblemKind.TooManyInstances, With(300, said));
        Assert.EndsWith("more than 100,000 cases, p is any of 2, x is any of 300, y is any of 300", problem.Text, StringComparison.Ordinal);
        ImmutableArray<Norm> many = [.. Enumerable.Range(0, 15).Select(i => said with { Id = $"{i}" })];
        Assert.All(Faults.Of(With(200, many)), p => Assert.Equal(LawProblemKind.TooManyInstances, p.Kind));
        Assert.NotEmpty(Faults.Of(With(200, many)));
    }

    [Fact]
    public void What_a_relation_or_a_holder_tells_does_not_count()
    {
        var open = IsOpen with { IsComplete = false };
        Library With(Condition during) => Of(Law.Must(new Act(ToEvacuate, s_party, AnyPlace) { Place = AnotherPlace }).While(during)) with
        {
            Entities = [.. Of().Entities, .. Enumerable.Range(2, 298).Select(Place)],
            Relations = [IsNextTo, open],
        };
        Assert.Empty(Faults.Of(With(Holds(IsNextTo, AnyPlace, AnotherPlace))));
        Assert.Empty(Faults.Of(With(Law.All(Law.Done(Exchange), new HeldBy(AnyPlace, s_party, Article(1))))));
        Assert.Empty(Faults.Of(With(Law.Any(Holds(IsNextTo, AnyPlace, AnotherPlace), Holds(IsNextTo, AnyPlace, Karst)))));
        Faults.The(LawProblemKind.TooManyInstances, With(Law.Any(Holds(IsNextTo, AnyPlace, AnotherPlace), Law.Done(Exchange))));
        Faults.The(LawProblemKind.TooManyInstances, With(Law.Not(Holds(IsNextTo, AnyPlace, AnotherPlace))));
        Assert.Contains(Faults.Of(With(Holds(open, AnyPlace))), p => p.Kind == LawProblemKind.TooManyInstances);
    }

    [Fact]
    public void Norms_of_which_no_instance_waits_for_itself_are_no_circle()
    {
        var trade = Law.May(Garrison with { Object = AnyPlace }).While(Law.Bound(Modality.Must, Fortification with { Object = Karst }));
        var fortify = Law.Must(Fortification with { Object = AnyPlace }).While(Law.Bound(Modality.Must, Evacuation with { Object = AnyPlace }));
        var evacuate = Law.Must(Evacuation with { Object = Moor }).While(Law.Bound(Modality.May, Garrison with { Object = Moor }));
        Assert.Empty(Faults.Of(trade, fortify, evacuate));
        var there = Law.May(Garrison with { Object = AnyPlace }).While(Law.Bound(Modality.Must, Fortification with { Object = Moor }));
        Faults.The(LawProblemKind.Circle, there, fortify, evacuate);
    }

    [Fact]
    public void A_rule_looks_up_norms_and_acts_for_a_bounded_number_of_things()
    {
        var entities = Of().Entities.AddRange(Enumerable.Range(2, 398).Select(Place));
        var body = Law.Done(new Act(ToEvacuate, null, AnyPlace) { Place = AnotherPlace });
        Faults.The(LawProblemKind.TooManyInstances, Of() with { Entities = entities, Relations = [IsOpen], Rules = [Rule(Holds(IsOpen, AnyPlace), body)] });
        var through = Law.All(Holds(IsNextTo, AnyPlace, AnotherPlace), Holds(IsOpen, AnotherPlace));
        Assert.Empty(Faults.Of(Of() with { Entities = entities, Relations = [IsOpen, IsNextTo], Rules = [Rule(Holds(IsOpen, AnyPlace), through)] }));
        Faults.The(LawProblemKind.TooManyInstances, Of() with { Entities = entities, Relations = [IsNextTo with { IsComplete = false }] });
    }

    [Fact]
    public void Quantities_meet_in_one_unit_only()
    {
        var deliver = Fortification with { Measure = new Amount(1, Brigade) };
        var total = new Totals(new Amount(10, Florin), deliver, Article(3));
        Assert.Equal(["florins", "brigades"], Faults.The(LawProblemKind.MixedUnits, Law.Must(Evacuation).Once(total)).Names);
        var debt = Debts.Of((10, 6));
        var paid = new Act(Verb.Pay, Aurelia, debt.Name);
        Faults.The(LawProblemKind.MixedUnits, new TestTreaty().With(debt).With(Law.Must(Evacuation).Once(new Totals(new Amount(10, Florin), paid, Article(3)))).Library);
        Faults.The(LawProblemKind.MixedUnits, new TestTreaty().With(debt).With(Law.May(paid with { Measure = new Amount(5, Florin) })).Library);
        Assert.Empty(Faults.Of(new TestTreaty().With(debt).With(Law.Must(Evacuation).Once(new Totals(new Amount(10, Crown), paid, Article(3)))).Library));
    }

    [Fact]
    public void A_period_is_counted_only_as_its_instrument_says()
    {
        var silent = new TestTreaty { Counting = Counting.None };
        Faults.The(LawProblemKind.UnstatedCounting, silent.With(Law.Must(Evacuation).Within(Law.Months(3))).Library);
        Faults.The(LawProblemKind.UnstatedCounting, silent.With(Law.Must(Evacuation).While(After(Law.Done(Exchange), 3))).Library);
        Faults.The(LawProblemKind.UnstatedCounting, silent.With(Debts.Of((10, 6))).Library);
        var elsewhere = new WithinLast(Law.Done(Exchange), new Period(3, PeriodUnit.Day), Commerce, Article(5));
        var problem = Faults.The(LawProblemKind.UnstatedCounting, Law.Must(Evacuation).While(elsewhere));
        Assert.Equal("3 days are counted, but what the commerce treaty says of counting is not encoded", problem.Text);
        Assert.Equal([Article(5)], problem.Places);
    }

    [Fact]
    public void Each_point_of_counting_is_said_on_every_reading()
    {
        var treaty = new TestTreaty().With(Law.Reading("months", true, "western", "lunar")).With(Debts.Of((10, 6)));
        var lunar = Law.Read("months", ("western", CountingCalendar.Gregorian), ("lunar", CountingCalendar.ChineseByNumber));
        Assert.Empty(Faults.Of((treaty with { Counting = treaty.Counting with { Calendar = lunar } }).Library));
        var half = treaty.Counting with { Calendar = Law.Read("months", ("western", CountingCalendar.Gregorian)) };
        Faults.The(LawProblemKind.UnstatedCounting, (treaty with { Counting = half }).Library);
        Faults.The(LawProblemKind.UnstatedCounting, (treaty with { Counting = treaty.Counting with { MonthEnd = Alternatives<MonthEnd>.None } }).Library);
    }

    [Fact]
    public void A_calendar_is_known_as_far_as_the_library_speaks()
    {
        var treaty = new TestTreaty { Counting = Law.Counted(Law.WithoutTheDayOfTheEvent with { Calendar = CountingCalendar.ChineseByMonth }) };
        Assert.Empty(Faults.Of(treaty.Library));
        Faults.The(LawProblemKind.CalendarTooShort, (treaty with { Horizon = On("2150-12-31") }).Library);
    }

    [Fact]
    public void Counting_is_said_on_every_reading_on_which_the_period_is_law()
    {
        var treaty = new TestTreaty { Counting = Law.Counted("counting", ("with", Law.WithTheDayOfTheEvent)) }.With(Law.Reading("counting", true, "with", "without"));
        var leave = Law.Must(Evacuation).Within(Law.Months(3));
        Faults.The(LawProblemKind.UnstatedCounting, treaty.With(leave).Library);
        Assert.Empty(Faults.Of(treaty.With(leave with { Guard = new Guard("counting", "with") }).Library));
        var both = treaty with { Counting = Law.Counted("counting", ("with", Law.WithTheDayOfTheEvent), ("without", Law.WithoutTheDayOfTheEvent)) };
        Assert.Empty(Faults.Of(both.With(leave).Library));
    }

    [Fact]
    public void Identities_are_of_one_thing_each()
    {
        Assert.Equal([Article(1), Article(2)], Faults.The(LawProblemKind.DuplicateIdentity, Law.Must(Evacuation), Law.MustNot(Fortification, 2) with { Id = Law.Must(Evacuation).Id }).Places);
        Faults.The(LawProblemKind.DuplicateIdentity, Of() with { Relations = [IsOpen, IsOpen] });
        Faults.The(LawProblemKind.DuplicateIdentity, Of() with { Entities = [.. Of().Entities, Karst] });
    }

    [Fact]
    [Example("9.11")]
    public void No_instrument_goes_before_itself()
    {
        var protocol = Commerce with { Id = "protocol", Name = "the protocol" };
        Precedence Before(Entity higher, Entity lower, int article) => new(higher, lower, "the later", Article(article));
        Assert.Empty(Faults.Of(Of() with { Precedences = [Before(Peace, Commerce, 1), Before(Commerce, protocol, 2), Before(Peace, protocol, 3)] }));
        var problem = Faults.The(LawProblemKind.PrecedenceCircle, Of() with { Precedences = [Before(Peace, Commerce, 1), Before(Commerce, protocol, 2), Before(protocol, Peace, 3)] });
        Assert.Equal("instruments go before each other: the peace, which goes before the commerce treaty, which goes before the protocol, which goes before the peace", problem.Text);
        Assert.Equal([Article(1), Article(2), Article(3)], problem.Places);
        Faults.The(LawProblemKind.PrecedenceCircle, Of() with { Precedences = [Before(Peace, Peace, 1)] });
    }
}
