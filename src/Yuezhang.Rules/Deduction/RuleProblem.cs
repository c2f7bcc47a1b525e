namespace Yuezhang.Rules.Deduction;

/// <summary>Why a rule cannot be evaluated.</summary>
internal enum RuleProblemKind
{
    /// <summary>A variable of the head, of a negated literal, of a count, of a comparison or of what holds all the while occurs in no positive atom.</summary>
    Unsafe,

    /// <summary>The variable counted does not occur in what is counted, or occurs elsewhere too.</summary>
    NotCounted,

    /// <summary>A relation is said of more or of fewer arguments than before.</summary>
    Arity,

    /// <summary>A reach is negative, or its farthest end is nearer than its nearest.</summary>
    Reach,
}

/// <summary>One such fault.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rule">The place of the rule in the program.</param>
/// <param name="Literal">The place of the literal in the body; -1 for the head.</param>
/// <param name="Variable">The variable that is wrong; -1 where it is none.</param>
internal sealed record RuleProblem(RuleProblemKind Kind, int Rule, int Literal, int Variable = -1);
