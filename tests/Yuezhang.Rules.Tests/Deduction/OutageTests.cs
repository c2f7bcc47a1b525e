using Xunit;
using Yuezhang.Bench.Temporal;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>The load that the bench measures concludes what it should.</summary>
public class OutageTests
{
    [Fact]
    public void What_is_concluded_of_outages_is_what_comes_of_working_them_out_hour_by_hour()
    {
        var facts = Outages.Facts(100);
        var drawn = Conclusions.Draw(RuleSet.Of(Outages.Rules), facts, Outages.Window, cancellation: TestContext.Current.CancellationToken);
        var byHour = new OutagesByHour(0, facts);
        var held = 0;
        for (var relation = Outages.Down; relation < Outages.Relations; relation++)
        {
            foreach (var (tuple, moments) in drawn.Of(relation))
            {
                held += moments.Count;
                Assert.DoesNotContain(Enumerable.Range(0, (int)Outages.Window.Horizon), t => byHour.Holds(relation, tuple.AsSpan(), t) != moments.Contains(t));
            }
        }

        Assert.Equal(byHour.Stretches(), held);
        Assert.True(held > 3000);
    }

    [Fact]
    public void And_what_comes_of_the_definitions()
    {
        const int Stations = 4;
        var window = new Window(0, 60);
        List<Fact> facts =
        [
            .. Enumerable.Range(0, Stations).Select(a => new Fact(Outages.Station, [a], Moments.Always)),
            .. Enumerable.Range(0, Stations).Select(a => new Fact(Outages.Link, [a, (a + 1) % Stations], Moments.Between(5 * a, 50))),
            new Fact(Outages.Alarm, [1], Moments.Of((12, 13), (40, 41))), new Fact(Outages.Alarm, [3], Moments.At(30)),
            new Fact(Outages.Service, [2], Moments.Between(14, 20)), new Fact(Outages.Service, [0], Moments.Between(25, 44)),
        ];
        var drawn = Conclusions.Draw(RuleSet.Of(Outages.Rules), facts, window, cancellation: TestContext.Current.CancellationToken);
        var naive = new NaiveDeduction(Outages.Rules, facts, window, Stations);
        for (var relation = Outages.Down; relation < Outages.Relations; relation++)
        {
            Assert.NotEmpty(drawn.Of(relation));
            foreach (var tuple in naive.Bindings(RuleSet.Of(Outages.Rules).Arity(relation)!.Value))
            {
                var when = drawn.When(relation, tuple);
                Assert.All(Enumerable.Range(0, 60), t => Assert.Equal(naive.Holds(Standing.Certain, relation, tuple, t), when.Contains(t)));
            }
        }
    }
}
