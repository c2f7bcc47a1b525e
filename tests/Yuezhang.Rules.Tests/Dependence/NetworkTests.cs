using Xunit;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Dependence.Laws;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Dependence;

public class NetworkTests
{
    [Fact]
    public void An_event_changes_the_norms_that_look_at_it_and_those_that_look_at_these()
    {
        var garrison = Law.May(Garrison).Until(Law.Bound(Modality.Must, Evacuation));
        var evacuate = Law.Must(Evacuation).Once(Law.Done(Arrangement));
        var fortify = Law.MustNot(Fortification);
        var network = NetworkOf(Of(garrison, evacuate, fortify));
        var readers = network.ReadersOf([EventKey.Act(Arrangement)]);
        Assert.Contains(network.NodeOf(garrison)!.Value, readers);
        Assert.Contains(network.NodeOf(evacuate)!.Value, readers);
        Assert.DoesNotContain(network.NodeOf(fortify)!.Value, readers);
        Assert.Equal(3, network.ReadersOf([EventKey.Act(Exchange)]).Count(n => network.KindOf(n) == NodeKind.Norm));
    }

    [Fact]
    public void Each_node_comes_after_what_it_waits_for()
    {
        var network = NetworkOf(Of(Row(50, i => i == 49 ? Law.Done(Arrangement) : Bound(i + 1))));
        var order = network.Order(0, _ => false).ToList();
        Assert.Equal(0, order[^1]);
        Assert.All(order, node => Assert.All(network.Reads(node).ToArray(), read => Assert.True(order.IndexOf(read) < order.IndexOf(node))));
    }

    [Fact]
    public void What_is_worked_out_is_not_gone_into_again()
    {
        var network = NetworkOf(Of(Row(50, i => i == 49 ? Law.Done(Arrangement) : Bound(i + 1))));
        var order = network.Order(0, node => node == 10);
        Assert.Equal(10, order.Count(n => network.KindOf(n) == NodeKind.Norm));
    }

    [Fact]
    public void A_chain_of_a_million_norms_is_ordered_and_followed_back()
    {
        // far beyond what any stack holds; the whole million in the long run
        var length = Environment.GetEnvironmentVariable("YUEZHANG_LONG") == "1" ? 1_000_000 : 200_000;
        var network = NetworkOf(Of(Row(length, i => i == length - 1 ? Law.Done(Arrangement) : Bound(i + 1))));
        Assert.Equal(length, network.Order(0, _ => false).Count(n => network.KindOf(n) == NodeKind.Norm));
        Assert.Equal(length, network.ReadersOf([EventKey.Act(Arrangement)]).Count(n => network.KindOf(n) == NodeKind.Norm));
        Assert.False(network.IsRecursive(0));
    }

    [Fact]
    public void Only_a_circle_across_a_delay_is_recursive()
    {
        var renewed = Law.Must(Evacuation).While(After(Law.Not(Law.Bound(Modality.Must, Evacuation)), 1));
        var other = Law.MustNot(Fortification).While(Law.Bound(Modality.Must, Evacuation));
        var network = NetworkOf(Of(renewed, other));
        Assert.True(network.IsRecursive(network.NodeOf(renewed)!.Value));
        Assert.False(network.IsRecursive(network.NodeOf(other)!.Value));
    }

    [Fact]
    public void A_norm_of_many_has_one_node_unless_it_may_wait_for_itself()
    {
        var trade = Law.May(Garrison with { Object = AnyPlace });
        var fortify = Law.MustNot(Fortification with { Object = AnyPlace }).While(Law.Bound(Modality.May, Garrison with { Object = AnyPlace }));
        var library = Of(trade, fortify);
        Assert.Equal(2, NetworkOf(library).Norms.Length);
        Assert.Equal([0, 1], library.AllNorms.Select(n => NetworkOf(library).NodeOf(n)!.Value).Distinct());

        var evacuate = Law.Must(Evacuation with { Object = AnyPlace }).While(After(Law.Not(Law.Bound(Modality.Must, Evacuation)), 1));
        library = Of(trade, evacuate);
        var network = NetworkOf(library);
        Assert.Equal(1 + library.Entities.Count(e => e.Sort == Sort.Place), network.Norms.Length);
        Assert.Equal([Karst], library.AllNorms.Where(n => network.IsRecursive(network.NodeOf(n)!.Value)).Select(n => n.Act.Object));
    }

    [Fact]
    public void A_question_is_seen_in_the_network_without_a_trace_in_it()
    {
        var evacuate = Law.Must(Evacuation).Once(Law.Done(Arrangement));
        var network = NetworkOf(Of(evacuate));
        var count = network.Count;
        Assert.Equal([network.NodeOf(evacuate)!.Value], network.ReadsOf(Law.Bound(Modality.Must, Evacuation)));
        Assert.Equal(count, network.Count);
    }
}
