using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Yuezhang.Rules.Deduction;

namespace Yuezhang.Rules.Tests.Deduction;

/// <summary>Sets of moments obey the laws of sets, and their operators those of temporal logic.</summary>
public class MomentsTests
{
    private const int Sample = 500;

    [Fact]
    public void Union_intersection_and_complement_are_those_of_sets() => ForAll((a, b, c, _) =>
    {
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Union(b.Union(c)), a.Union(b).Union(c));
        Assert.Equal(a.Intersect(b), b.Intersect(a));
        Assert.Equal(a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)));
        Assert.Equal(a.Union(b).Complement(), a.Complement().Intersect(b.Complement()));
        Assert.Equal(a, a.Complement().Complement());
        Assert.Equal(a.Without(b), a.Intersect(b.Complement()));
        Assert.Equal(Moments.Always, a.Union(a.Complement()));
        Assert.Equal(Moments.None, a.Intersect(a.Complement()));
        Assert.Equal(a.Without(b).IsEmpty, a.IsWithin(b));
    });

    [Fact]
    public void Membership_is_what_union_intersection_and_complement_say() => ForAll((a, b, _, _) =>
    {
        for (var t = -20; t < 60; t++)
        {
            Assert.Equal(a.Contains(t) || b.Contains(t), a.Union(b).Contains(t));
            Assert.Equal(a.Contains(t) && b.Contains(t), a.Intersect(b).Contains(t));
            Assert.Equal(!a.Contains(t), a.Complement().Contains(t));
        }
    });

    [Fact]
    public void Stretches_are_in_order_and_do_not_touch() => ForAll((a, b, c, reach) =>
    {
        foreach (var set in new[] { a.Union(b), a.Intersect(b), a.Without(b), a.Complement(), a.Later(reach), a.ThroughoutAfter(reach), a.Since(b, reach), a.Until(c, reach), a.Meeting(b) })
        {
            Assert.All(Enumerable.Range(0, set.Count), i => Assert.True(set[i].From < set[i].Until && (i == 0 || set[i - 1].Until < set[i].From), set.ToString()));
        }
    });

    [Fact]
    public void What_holds_throughout_is_what_does_not_sometime_lack() => ForAll((a, _, _, reach) =>
    {
        Assert.Equal(a.Complement().Later(reach).Complement(), a.ThroughoutBefore(reach));
        Assert.Equal(a.Complement().Sooner(reach).Complement(), a.ThroughoutAfter(reach));
    });

    [Fact]
    public void Sometime_distributes_over_union_and_throughout_over_intersection() => ForAll((a, b, _, reach) =>
    {
        Assert.Equal(a.Later(reach).Union(b.Later(reach)), a.Union(b).Later(reach));
        Assert.Equal(a.ThroughoutBefore(reach).Intersect(b.ThroughoutBefore(reach)), a.Intersect(b).ThroughoutBefore(reach));
    });

    [Fact]
    public void Until_is_since_in_a_mirror() => ForAll((a, b, _, reach) => Assert.Equal(Mirrored(Mirrored(a).Since(Mirrored(b), reach)), a.Until(b, reach)));

    [Fact]
    public void Since_is_what_it_says_at_every_moment() => ForAll((a, b, _, reach) =>
    {
        var since = a.Since(b, reach);
        for (var t = -10; t < 50; t++)
        {
            var holds = Enumerable.Range(-40, t + 41).Any(s => t - s >= reach.Least && t - s <= reach.Most && b.Contains(s) && Enumerable.Range(s + 1, Math.Max(t - s - 1, 0)).All(r => a.Contains(r)));
            Assert.Equal(holds, since.Contains(t));
        }
    });

    [Fact]
    public void Since_what_always_was_is_sometime_and_since_what_never_was_looks_one_moment_back() => ForAll((a, _, _, reach) =>
    {
        Assert.Equal(a.Later(reach), Moments.Always.Since(a, reach));
        Assert.Equal(reach.Least > 1 ? Moments.None : a.Later(reach with { Most = Math.Min(1, reach.Most) }), Moments.None.Since(a, reach));
    });

    [Fact]
    public void Where_moments_come_at_once_after_a_delay_it_is_as_at_the_last_of_them()
    {
        // a month of thirty days after: days 29 and 30 both fall on day 59
        static long Month(long day) => day + 30 - (day == 30 ? 1 : 0);
        Assert.Equal(Moments.Of((35, 41), (59, 61)), Moments.Of((5, 11), (30, 31)).Moved(Month));
        Assert.Equal(Moments.None, Moments.At(29).Moved(Month));
        Assert.Equal(Moments.Of((5, 11), (30, 31)), Moments.Of((35, 41), (59, 60)).LookedBackFrom(day => day < 59 ? day - 30 : Math.Max(30, day - 30)));
        Assert.Equal(Moments.Always, Moments.Always.Moved(Month));
        Assert.Throws<InvalidOperationException>(() => Moments.Of((0, 1), (5, 6)).Moved(t => -t));
    }

    [Fact]
    public void A_reach_without_limit_goes_on_to_the_open_end()
    {
        var day = Moments.At(7);
        Assert.Equal(Moments.Between(9, long.MaxValue), day.Later(new Reach(2, long.MaxValue)));
        Assert.Equal(Moments.Between(long.MinValue, 8), day.Sooner(Reach.Any));
        Assert.Equal(Moments.None, day.ThroughoutBefore(Reach.Any));
        Assert.Equal(Moments.Between(long.MinValue, 7), day.Complement().ThroughoutBefore(Reach.Any));
        Assert.Equal(Moments.Between(long.MinValue + 5, long.MaxValue), Moments.At(long.MinValue + 5).Later(Reach.Any));
        Assert.Equal(Moments.Between(long.MinValue, long.MinValue + 6), Moments.At(long.MinValue + 5).Sooner(new Reach(0, 9)));
        Assert.Equal("[…, 8)", day.Sooner(Reach.Any).ToString());
    }

    [Fact]
    public void What_at_least_so_many_share_is_counted_moment_by_moment() => ForAll((a, b, c, reach) =>
    {
        var least = (int)reach.Least;
        var shared = Moments.SharedByAtLeast(least, [a, b, c]);
        for (var t = -20; t < 60; t++)
        {
            Assert.Equal(new[] { a, b, c }.Count(s => s.Contains(t)) >= least, shared.Contains(t));
        }
    });

    [Fact]
    public void A_wide_set_is_the_same_set()
    {
        var chance = new Random(5);
        var (plain, wide) = (Moments.None, new WideMoments(Moments.None));
        for (var i = 0; i < 3000; i++)
        {
            long from = chance.Next(40_000);
            var added = Moments.Of((from, from + chance.Next(1, i % 300 == 0 ? 3000 : 8)), (from + 50, from + 52));
            Assert.Equal(added.Without(plain), wide.Missing(added));
            plain = i % 3 == 2 ? plain.Without(added) : plain.Union(added);
            (i % 3 == 2 ? (Action<Moments>)wide.Remove : wide.Add)(added);
            var region = Moments.Of((from - 100, from - 20), (from - 5, from + 60));
            Assert.Equal(plain.Intersect(region), wide.Within(region));
            Assert.Equal(plain.Meeting(region), wide.Meeting(region));
        }

        Assert.True(plain.Count > 500);
        Assert.Equal(plain, wide.All());
        Assert.Equal(plain.Complement(), wide.Missing(Moments.Always));
        Assert.Equal(plain, wide.Within(Moments.Always));
        wide.Add(Moments.Between(10, 39_000));
        Assert.Equal(plain.Union(Moments.Between(10, 39_000)), wide.All());
    }

    private static Moments Mirrored(Moments moments) => Moments.Of(Enumerable.Range(0, moments.Count).Select(i => (Flip(moments[i].Until), Flip(moments[i].From))));

    private static long Flip(long end) => end == long.MinValue ? long.MaxValue : end == long.MaxValue ? long.MinValue : 1 - end;

    private static void ForAll(Action<Moments, Moments, Moments, Reach> law)
    {
        var stretch = from start in Gen.Choose(-5, 40) from length in Gen.Choose(1, 9) select ((long)start, (long)(start + length));
        var open = from start in Gen.Choose(0, 40) select ((long)start, long.MaxValue);
        var sets = Gen.ListOf(Gen.Frequency((9, stretch), (1, open))).Select(s => Moments.Of(s.Take(6)));
        var reaches = from least in Gen.Choose(0, 4) from more in Gen.Choose(0, 8) select new Reach(least, more == 8 ? long.MaxValue : least + more);
        var cases = from a in sets from b in sets from c in sets from r in reaches select (a, b, c, r);
        foreach (var (a, b, c, r) in cases.Sample(20, new Rnd(895UL, 1895UL), Sample))
        {
            law(a, b, c, r);
        }
    }
}
