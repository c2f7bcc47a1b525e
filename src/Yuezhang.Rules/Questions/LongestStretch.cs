using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>Stretches of time on which something stays the same.</summary>
internal static class LongestStretch
{
    /// <summary>The longest stretch around a moment on which something stays as it is then.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="points">The moments at which it may change.</param>
    /// <param name="same">Whether it is at a moment as it is then.</param>
    public static Interval Around(Boundary at, IEnumerable<Boundary> points, Func<Boundary, bool> same)
    {
        var all = points.Distinct().Order().ToList();
        var from = all.LastOrDefault(p => p <= at, Boundary.Beginning);
        for (var i = all.IndexOf(from) - 1; i >= 0 && same(all[i]); i--)
        {
            from = all[i];
        }

        var until = all.Where(p => p > at).Cast<Boundary?>().FirstOrDefault(p => !same(p!.Value)) ?? Boundary.End;
        return new Interval(from, until);
    }
}
