using Yuezhang.Rules.Evaluation;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>Kleene's strong connectives, from their tables.</summary>
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
}
