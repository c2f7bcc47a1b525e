using Xunit;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Dependence.Laws;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Checks;

public class CircleTests
{
    private static readonly Condition s_mustLeave = Law.Bound(Modality.Must, Evacuation);

    private static readonly Condition s_mayStay = Law.Bound(Modality.May, Garrison);

    [Fact]
    [Example("11.8")]
    public void A_circle_is_told_article_by_article_from_the_first_in_the_text()
    {
        var problem = Faults.The(LawProblemKind.Circle, Law.May(Garrison, 2).Until(s_mustLeave), Law.Must(Evacuation, 3).While(Law.Not(s_mayStay)));
        Assert.Equal(
            "rules wait for each other: Borea may garrison Karst (peace, article 2), which waits for: Borea must evacuate Karst (peace, article 3), "
            + "which waits for: Borea may garrison Karst (peace, article 2)",
            problem.Text);
        Assert.Equal([Article(2), Article(3)], problem.Places);
        Assert.Equal(["Borea may garrison Karst", "Borea must evacuate Karst"], problem.Names);
    }

    [Fact]
    [Example("4.14")]
    public void A_norm_may_not_wait_for_itself() => Faults.The(LawProblemKind.Circle, Law.Must(Evacuation).Until(s_mustLeave));

    [Theory]
    [InlineData(nameof(Norm.Suspended))]
    [InlineData(nameof(Norm.Waived))]
    [InlineData(nameof(Norm.Discharged))]
    [InlineData(nameof(Norm.Maintains))]
    [InlineData(nameof(Norm.Performance))]
    [InlineData(nameof(Norm.Within))]
    public void Whatever_decides_the_life_of_a_norm_closes_a_circle(string where)
    {
        var norm = Law.Must(Evacuation);
        norm = where switch
        {
            nameof(Norm.Suspended) => norm with { Suspended = Law.Always(s_mustLeave) },
            nameof(Norm.Waived) => norm with { Waived = Law.Always(s_mustLeave) },
            nameof(Norm.Discharged) => norm with { Discharged = Law.Always(s_mustLeave) },
            nameof(Norm.Maintains) => norm with { Maintains = s_mustLeave },
            nameof(Norm.Performance) => norm with { Performance = s_mustLeave },
            _ => norm with { Within = new Term(new Period(1, PeriodUnit.Month), s_mustLeave, Article(1)) },
        };
        Faults.The(LawProblemKind.Circle, norm);
    }

    [Fact]
    [Example("4.15")]
    public void A_circle_goes_through_force_breach_and_debts()
    {
        var debt = Debts.Of((10, 6));
        var library = new TestTreaty { Force = new Breached(Modality.Must, Evacuation, Article(1)) }.With(debt).With(Law.Must(Evacuation, 2).Once(Law.Paid(1))).Library;
        var problem = Faults.The(LawProblemKind.Circle, library);
        Assert.Contains("which waits for: the peace is in force", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Example("11.1")]
    public void Renewal_across_a_day_is_no_circle() => Assert.Empty(Faults.Of(
        Law.Must(Evacuation).While(After(Law.Not(s_mustLeave), 1)),
        Law.May(Garrison, 2).While(new Delayed(Law.Not(s_mayStay), new Period(10, PeriodUnit.Year), Peace, Article(2)))));

    [Fact]
    [Example("11.2")]
    public void A_delay_of_no_day_breaks_no_circle()
    {
        Faults.The(LawProblemKind.DelayOfNoDay, Law.Must(Evacuation).While(After(Law.Not(s_mustLeave), 0)));

        // of one day, where the first day counts, nothing is left
        var library = new TestTreaty { Counting = Law.Counted(Law.WithTheDayOfTheEvent) };
        Faults.The(LawProblemKind.DelayOfNoDay, library.With(Law.Must(Evacuation).While(After(Law.Not(s_mustLeave), 1))).Library);
        Assert.Empty(Faults.Of(library.With(Law.Must(Evacuation).While(After(Law.Not(s_mustLeave), 2))).Library));
        Faults.The(LawProblemKind.DelayOfNoDay, Of() with { Relations = [IsOpen], Rules = [Rule(Holds(IsOpen, Karst), After(Holds(IsOpen, Karst), 0))] });
    }

    [Fact]
    public void A_power_may_end_itself()
    {
        var power = Law.Norm(Modality.Can, Denunciation);
        var exercised = new Exercised(Denunciation, Article(1));
        Assert.Empty(Faults.Of(power.Until(exercised)));
        Assert.Empty(Faults.Of(InForceWhile(Law.Done(Exchange), Law.Always<Condition>(exercised)) with { Norms = [power] }));
    }

    [Fact]
    [Example("11.4")]
    public void What_counts_as_an_act_is_judged_by_the_state_just_before()
    {
        var counts = new CountsAs { Id = "counts", Done = Arrangement, Counts = Evacuation, Instrument = Peace, While = Law.Always(s_mustLeave), At = Article(4) };
        Assert.Empty(Faults.Of(Of(Law.Must(Evacuation)) with { CountsAs = [counts] }));
    }

    [Fact]
    [Example("11.7")]
    public void Rules_that_only_add_to_each_other_may_wait_for_each_other()
    {
        var reached = Rule(Holds(IsOpen, AnyPlace), Law.All(Holds(IsOpen, AnotherPlace), Holds(IsNextTo, AnotherPlace, AnyPlace)));
        Assert.Empty(Faults.Of(Of() with { Relations = [IsOpen, IsNextTo], Rules = [reached] }));
    }

    [Fact]
    [Example("4.13")]
    public void Rules_that_take_from_each_other_may_not()
    {
        var closed = Rule(Holds(IsOpen, AnyPlace), Law.All(Holds(IsNextTo, Karst, AnyPlace), Law.Not(Holds(IsOpen, AnyPlace))), 5);
        var problem = Faults.The(LawProblemKind.Circle, Of() with { Relations = [IsOpen, IsNextTo], Rules = [closed] });
        Assert.Equal([Article(5)], problem.Places);
        var few = Rule(Holds(IsOpen, Karst), new AtLeast(2, AnyPlace, Holds(IsOpen, AnyPlace), Article(5)));
        Faults.The(LawProblemKind.Circle, Of() with { Relations = [IsOpen], Rules = [few] });
    }

    [Fact]
    public void A_transfer_may_not_wait_for_who_holds_the_thing()
    {
        var cession = new Transfer { Id = "cession", Thing = Karst, From = Aurelia, To = Borea, Instrument = Peace, Once = Law.Always<Condition>(new HeldBy(Karst, Aurelia, Article(2))), At = Article(2) };
        var problem = Faults.The(LawProblemKind.Circle, Of() with { Transfers = [cession] });
        Assert.Equal(["Aurelia gives Borea Karst"], problem.Names);
    }

    [Fact]
    public void A_retroactive_condition_may_look_back_at_its_own_norm()
    {
        var undone = Law.Must(Evacuation) with { VoidIf = new RetroactiveCondition(Law.Not(s_mustLeave), Law.Months(3), Article(1)) };
        var other = Law.May(Garrison) with { VoidIf = new RetroactiveCondition(s_mustLeave, null, Article(1)) };
        Assert.Empty(Faults.Of(undone, other));
        Faults.The(LawProblemKind.Circle, undone.While(s_mustLeave));
    }

    [Fact]
    public void One_joins_an_instrument_once_it_is_in_force_between_others()
    {
        var joins = new Commitment { Party = Borea, Once = Law.Always(Law.InForce), At = Article(3) };
        var library = Of(Law.Must(Evacuation));
        var instrument = library.Instruments[0] with { Commitments = [joins] };
        Assert.Empty(Faults.Of(library with { Instruments = [instrument] }));
        var circle = joins with { Once = Law.Always(s_mustLeave) };
        Faults.The(LawProblemKind.Circle, library with { Instruments = [instrument with { Commitments = [circle] }] });
    }

    [Fact]
    public void A_norm_that_yields_waits_for_what_overrides_it()
    {
        var must = Law.Must(Evacuation, 2) with { Notwithstanding = ["3"] };
        var need = Law.NeedNot(Evacuation, 3);
        Assert.Empty(Faults.Of(must, need));
        Faults.The(LawProblemKind.Circle, must.While(Law.Bound(Modality.NeedNot, Evacuation)), need);
        Faults.The(LawProblemKind.Circle, must with { Notwithstanding = [], While = Law.Always(Law.Bound(Modality.NeedNot, Evacuation)) }, need with { SubjectTo = ["2"] });
        Assert.Empty(Faults.Of(Law.Must(Evacuation, 2).While(Law.Bound(Modality.NeedNot, Evacuation)), need));
    }

    [Fact]
    public void A_norm_on_another_act_is_no_circle() => Assert.Empty(Faults.Of(
        Law.Must(Evacuation with { Place = Karst }).While(Law.Bound(Modality.Must, Evacuation with { Place = Moor })),
        Law.Must(Evacuation with { Agent = Aurelia }, 2).While(Law.Bound(Modality.Must, Evacuation with { Place = Moor }))));

    [Fact]
    public void A_circle_is_none_if_no_choice_of_readings_makes_all_of_it_law()
    {
        var readings = new[] { Law.Reading("stay", true, "short", "long"), Law.Reading("leave", true, "soon", "late") };
        Library With(params Norm[] norms) => Of([.. norms]) with { Readings = [.. readings] };
        var stay = Law.May(Garrison, 2) with { While = Law.Read("stay", ("short", s_mustLeave), ("long", Law.Done(Arrangement))) };
        var leave = Law.Must(Evacuation, 3) with { While = Law.Read("stay", ("short", Law.Done(Arrangement)), ("long", Law.Not(s_mayStay))) };
        Assert.Empty(Faults.Of(With(stay, leave)));
        Faults.The(LawProblemKind.Circle, With(stay, leave with { While = Law.Read("leave", ("soon", Law.Not(s_mayStay))) }));
        Assert.Empty(Faults.Of(With(stay with { Guard = new Guard("leave", "soon") }, leave with { Guard = new Guard("leave", "late"), While = Law.Always(s_mayStay) })));
    }

    [Fact]
    public void Of_many_readings_on_one_circle_only_those_are_tried_that_clash()
    {
        const int Count = 40;
        var readings = Enumerable.Range(0, Count).Select(i => Law.Reading(i == 0 ? "zero" : $"point-{i}", true, "a", "b"));

        // every step is law on both choices of its own reading, the last only on the other choice of the first
        var norms = Row(Count, i => Bound((i + 1) % Count));
        norms = [.. norms.Select((n, i) => n with
        {
            While = i == Count - 1
                ? Law.Read("zero", ("b", Bound(0)))
                : Law.Read(i == 0 ? "zero" : $"point-{i}", i == 0 ? new[] { ("a", Bound(1)) } : [("a", Bound(i + 1)), ("b", Bound(i + 1))]),
        })];
        var places = Enumerable.Range(0, Count).Select(Place);
        var library = Of(norms);
        Assert.Empty(Faults.Of(library with { Readings = [.. readings], Entities = [.. library.Entities, .. places] }));
    }

    [Fact]
    public void The_order_of_the_library_does_not_matter()
    {
        var norms = Row(40, i => Bound((i * 7 + 3) % 40)).Add(Law.May(Garrison, 90).Until(s_mayStay));
        var library = Of(norms);
        Assert.Equal(Texts(Faults.Of(library)), Texts(Faults.Of(library with { Norms = [.. norms.Reverse()] })));

        static IEnumerable<string> Texts(IEnumerable<LawProblem> problems) => problems.Select(p => p.Text);
    }
}
