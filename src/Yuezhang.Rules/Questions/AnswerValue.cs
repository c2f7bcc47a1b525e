using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>The value that answers a question for a value.</summary>
public abstract record AnswerValue
{
    private protected AnswerValue()
    {
    }
}

/// <summary>Money, or any other quantity; more than one amount only where there is more than one unit.</summary>
public sealed record MoneyValue(ImmutableArray<Amount> Amounts) : AnswerValue
{
    /// <inheritdoc/>
    public bool Equals(MoneyValue? other) => other is not null && Amounts.SequenceEqual(other.Amounts);

    /// <inheritdoc/>
    public override int GetHashCode() => Amounts.Length == 0 ? 0 : Amounts[0].GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => string.Join(" and ", Amounts);
}

/// <summary>Things, in the order of the library; one at least.</summary>
public sealed record ThingsValue(ImmutableArray<Entity> Things) : AnswerValue
{
    /// <inheritdoc/>
    public bool Equals(ThingsValue? other) => other is not null && Things.SequenceEqual(other.Things);

    /// <inheritdoc/>
    public override int GetHashCode() => Things.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Things);
}

/// <summary>A day.</summary>
public sealed record DayValue(Day Day) : AnswerValue
{
    /// <inheritdoc/>
    public override string ToString() => Day.ToString();
}
