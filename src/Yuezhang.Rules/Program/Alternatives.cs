using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>
/// One point of a rule, said once for every reading: "interest runs from the due date" on one, "from the payment" on another.
/// Exactly one alternative is law under a selection of readings, or none.
/// </summary>
public sealed record Alternatives<T>(ImmutableArray<Alternative<T>> Items)
    where T : notnull
{
    /// <summary>Nothing is said on this point.</summary>
    public static Alternatives<T> None { get; } = new(ImmutableArray<Alternative<T>>.Empty);

    /// <summary>The same on every reading.</summary>
    public static Alternatives<T> Always(T value, Citation at) => new([new Alternative<T>(null, value, at)]);

    /// <summary>Whether nothing is said on this point on any reading.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The alternative that is law under <paramref name="selection"/>; null where none is.</summary>
    public Alternative<T>? Under(Selection selection)
    {
        foreach (var item in Items)
        {
            if (selection.Admits(item.Guard))
            {
                return item;
            }
        }

        return null;
    }
}

/// <summary>One alternative: the reading it belongs to (null for all), what it says, where.</summary>
public sealed record Alternative<T>(Guard? Guard, T Value, Citation At)
    where T : notnull;
