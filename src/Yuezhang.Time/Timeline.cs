namespace Yuezhang.Time;

/// <summary>Timelines made of other timelines.</summary>
public static class Timeline
{
    /// <summary>The timeline whose value at each point is made of the two values there, and rests on all that either rests on.</summary>
    /// <remarks>Example: "the instalments are paid" and "the commerce treaty is exchanged", taken together.</remarks>
    public static Timeline<TResult> Combine<TLeft, TRight, TResult>(
        Timeline<TLeft> left, Timeline<TRight> right, Func<TLeft, TRight, TResult> combine) =>
        Combine(left, right, (a, onA, b, onB) => (combine(a, b), onA.Union(onB)));

    /// <summary>The timeline whose value and support at each point are both made of what the two have there.</summary>
    /// <remarks>For conclusions that need only one of their grounds: "paid or waived" rests, once it is paid, on the payment.</remarks>
    public static Timeline<TResult> Combine<TLeft, TRight, TResult>(
        Timeline<TLeft> left,
        Timeline<TRight> right,
        Func<TLeft, Support, TRight, Support, (TResult Value, Support Support)> combine)
    {
        var builder = new TimelineBuilder<TResult>(left.Pieces.Length + right.Pieces.Length - 1);
        int i = 0, j = 0;
        while (i < left.Pieces.Length && j < right.Pieces.Length)
        {
            var a = left.Pieces[i];
            var b = right.Pieces[j];
            var (value, support) = combine(a.Value, a.Support, b.Value, b.Support);
            var until = a.Interval.Until < b.Interval.Until ? a.Interval.Until : b.Interval.Until;
            builder.Append(until, value, support);
            i += a.Interval.Until == until ? 1 : 0;
            j += b.Interval.Until == until ? 1 : 0;
        }

        return builder.Build();
    }
}
