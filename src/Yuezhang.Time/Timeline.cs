namespace Yuezhang.Time;

/// <summary>Timelines made of other timelines.</summary>
public static class Timeline
{
    /// <summary>The timeline whose value at each point is made of the two values there, and rests on all that either rests on.</summary>
    /// <remarks>Example: "the instalments are paid" and "the commerce treaty is exchanged", taken together.</remarks>
    public static Timeline<TResult> Combine<TLeft, TRight, TResult>(
        Timeline<TLeft> left, Timeline<TRight> right, Func<TLeft, TRight, TResult> combine)
    {
        var (lefts, rights) = (left.Pieces, right.Pieces);
        var builder = new TimelineBuilder<TResult>(lefts.Length + rights.Length - 1);
        int i = 0, j = 0;
        while (i < lefts.Length && j < rights.Length)
        {
            ref readonly var a = ref lefts.ItemRef(i);
            ref readonly var b = ref rights.ItemRef(j);
            var until = a.Interval.Until < b.Interval.Until ? a.Interval.Until : b.Interval.Until;
            builder.Append(until, combine(a.Value, b.Value), a.Support.Union(b.Support));
            i += a.Interval.Until == until ? 1 : 0;
            j += b.Interval.Until == until ? 1 : 0;
        }

        return builder.Build(left as Timeline<TResult>);
    }

    /// <summary>The timeline whose value and support at each point are both made of what the two have there.</summary>
    /// <remarks>For conclusions that need only one of their grounds: "paid or waived" rests, once it is paid, on the payment.</remarks>
    public static Timeline<TResult> Combine<TLeft, TRight, TResult>(
        Timeline<TLeft> left,
        Timeline<TRight> right,
        Func<TLeft, Support, TRight, Support, (TResult Value, Support Support)> combine)
    {
        var (lefts, rights) = (left.Pieces, right.Pieces);
        var builder = new TimelineBuilder<TResult>(lefts.Length + rights.Length - 1);
        int i = 0, j = 0;
        while (i < lefts.Length && j < rights.Length)
        {
            ref readonly var a = ref lefts.ItemRef(i);
            ref readonly var b = ref rights.ItemRef(j);
            var (value, support) = combine(a.Value, a.Support, b.Value, b.Support);
            var until = a.Interval.Until < b.Interval.Until ? a.Interval.Until : b.Interval.Until;
            builder.Append(until, value, support);
            i += a.Interval.Until == until ? 1 : 0;
            j += b.Interval.Until == until ? 1 : 0;
        }

        // A condition that always holds leaves a conjunction as it is: nothing new to keep.
        return builder.Build((lefts.Length == 1 ? right as Timeline<TResult> : null) ?? left as Timeline<TResult>);
    }
}
