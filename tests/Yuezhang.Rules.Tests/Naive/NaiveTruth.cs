using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>Kleene's strong connectives, from their tables, for one day and for all days at once.</summary>
internal static class NaiveTruth
{
    public static Truth Contrary(Truth truth) => truth switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };

    public static Truth Either(Truth left, Truth right) => (left, right) switch
    {
        (Truth.True, _) or (_, Truth.True) => Truth.True,
        (Truth.False, Truth.False) => Truth.False,
        _ => Truth.Unknown,
    };

    public static Truth Both(Truth left, Truth right) => (left, right) switch
    {
        (Truth.False, _) or (_, Truth.False) => Truth.False,
        (Truth.True, Truth.True) => Truth.True,
        _ => Truth.Unknown,
    };

    public static Truth AnyOf(IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, Either);

    public static Truth AllOf(IEnumerable<Truth> truths) => truths.Aggregate(Truth.True, Both);

    public static Truth Of(bool yes) => yes ? Truth.True : Truth.False;

    /// <summary>What all say; unknown where they differ.</summary>
    public static Truth Common(IEnumerable<Truth> all) => all.Distinct().ToList() is [var only] ? only : Truth.Unknown;

    public static Truth[] Contrary(this Truth[] truths) => [.. truths.Select(Contrary)];

    public static Truth[] Or(this Truth[] left, Truth[] right) => [.. left.Zip(right, Either)];

    public static Truth[] And(this Truth[] left, Truth[] right) => [.. left.Zip(right, Both)];

    /// <summary>Whether it has been so on any day so far.</summary>
    public static Truth[] EverSoFar(this Truth[] truths)
    {
        var ever = Truth.False;
        return [.. truths.Select(t => ever = Either(ever, t))];
    }
}
