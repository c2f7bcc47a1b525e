using FsCheck.Fluent;
using Xunit;

namespace Yuezhang.Time.Tests;

public class SupportTests
{
    [Fact]
    public void A_support_is_the_set_of_what_it_is_given()
    {
        Assert.Equal([-4, 3, 17], Support.Of(17, 3, 17, -4, 3).Ids);
        Assert.Equal(Support.Of(3, 17), Support.Of(17, 3, 3));
        Assert.Equal(Support.Of(3, 17).GetHashCode(), Support.Of(17, 3).GetHashCode());
        Assert.NotEqual(Support.Of(3), Support.Of(4));
        Assert.Same(Support.None, Support.Of());
        Assert.Equal("{3, 17}", Support.Of(17, 3).ToString());
    }

    [Fact]
    public void A_support_does_not_follow_the_array_it_was_made_from()
    {
        int[] ids = [3, 17];
        var support = Support.Of(ids);
        ids[0] = 99;
        Assert.Equal([3, 17], support.Ids);
    }

    [Fact]
    public void Union_is_the_union_of_the_sets_and_makes_nothing_new_where_an_operand_will_do() =>
        Sampling.ForAll(Gen.Choose(0, 8).ListOf().Zip(Gen.Choose(0, 8).ListOf()), pair =>
        {
            var (a, b) = (Support.Of([.. pair.Item1]), Support.Of([.. pair.Item2]));
            var (setA, setB) = (pair.Item1.ToHashSet(), pair.Item2.ToHashSet());
            var union = a.Union(b);
            return union.Ids.SequenceEqual(setA.Union(setB).Order())
                && union.Equals(b.Union(a))
                && (!setA.IsSupersetOf(setB) || ReferenceEquals(union, a))
                && (setA.IsSupersetOf(setB) || !setB.IsSupersetOf(setA) || ReferenceEquals(union, b))
                && Enumerable.Range(-1, 11).All(id => union.Contains(id) == (setA.Contains(id) || setB.Contains(id)));
        });
}
