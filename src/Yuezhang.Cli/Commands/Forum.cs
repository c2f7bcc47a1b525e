using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary>What is known of the forum of a case: each part is a question with its answer.</summary>
internal sealed record Forum
{
    /// <summary>Who can hear the case.</summary>
    public required FurtherAnswer Asked { get; init; }

    /// <summary>Whose subjects the persons are, where that had to be asked.</summary>
    public required ImmutableArray<FurtherAnswer> Allegiances { get; init; }

    /// <summary>
    /// The clauses on the most favoured nation by which alone there is a court, so that it is inferred; none where an article of the court's own party gives it.
    /// </summary>
    public ImmutableArray<Citation> InferredBy
    {
        get
        {
            var clauses = Asked.Answer.Because.Where(p => p.Finding is NormFinding { State: NormState.InForce })
                .Select(norm => norm.Because.Where(p => p.Finding is ImportFinding).Select(p => p.At).ToList()).ToList();
            return clauses.TrueForAll(carrying => carrying.Count > 0) ? [.. clauses.SelectMany(carrying => carrying).Distinct()] : [];
        }
    }

    /// <summary>Who cannot hear it; null where it was not asked.</summary>
    public required FurtherAnswer? Excluded { get; init; }

    /// <summary>Which law each court can apply.</summary>
    public required ImmutableArray<FurtherAnswer> Laws { get; init; }

    /// <summary>What must and must not be done about the persons.</summary>
    public required ImmutableArray<(Norm Norm, Answer Answer)> Duties { get; init; }
}
