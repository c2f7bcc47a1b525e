using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// Something that is otherwise under a scenario: what, on which stretch of time, as it is and as it would be, and why:
/// the chain from the difference back to its first cause.
/// </summary>
/// <param name="Kind">"force", "account", "interest", "waiver", "part", "holder", "state" or "norm".</param>
/// <param name="Subject">What differs, in words.</param>
/// <param name="At">Where it is written.</param>
/// <param name="Span">When it differs.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
/// <param name="Causes">From the nearest cause to the first; empty where the difference is itself the change.</param>
public sealed record Difference(string Kind, string Subject, Citation At, Interval Span, string Before, string After, ImmutableArray<string> Causes)
{
    /// <summary>The norm that differs, where it is one.</summary>
    public Norm? Norm { get; init; }

    /// <summary>The first cause: the change of the scenario that it all comes from.</summary>
    public string? FirstCause => Causes.LastOrDefault();
}
