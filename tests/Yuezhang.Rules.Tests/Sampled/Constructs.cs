using Yuezhang.Rules.Questions;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>What a sample must have come upon to prove anything.</summary>
internal static class Constructs
{
    public static readonly IReadOnlyList<string> Expected =
    [
        .. from kind in new[] { "Happened", "Lasts", "InstalmentPaid", "InstalmentOverdue", "Settled", "Bound", "InForce", "Not", "AllOf", "AnyOf" }
           from truth in new[] { "True", "False", "Unknown" }
           select $"{kind} {truth}",
        "InterestWaived True", "InterestWaived False", "InterestWaived Unknown",
        .. from kind in new[] { "Must", "MustNot", "May", "NeedNot" }
           from state in new[] { "Dormant", "Conditional", "InForce", "Terminated", "Undetermined" }
           select $"{kind} {state}",
        "Must Fulfilled", "Must Breached", "Must Cured", "May Expired", "MustNot Expired", "NeedNot Expired",
        "waiver Met", "waiver Missed", "waiver Open", "principal known", "principal unknown", "accrued known",
        .. Enum.GetNames<Verdict>().Select(v => $"verdict {v}"),
    ];
}
