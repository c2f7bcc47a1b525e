using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>A condition is read part by part within another: beyond a bound nobody could follow it, nor could the evaluator.</summary>
internal static class NestingCheck
{
    /// <summary>How deeply conditions may stand within each other.</summary>
    public const int Deepest = 500;

    /// <summary>Of how many parts one may be made, each counted as often as it stands there.</summary>
    public const int Longest = 1_000_000;

    /// <summary>What of a part cannot be read; null for nothing.</summary>
    public static LawProblem? Of(LawPart part)
    {
        foreach (var (condition, _) in part.Conditions)
        {
            if (Of(condition) is { } why)
            {
                return new LawProblem(
                    LawProblemKind.NestedTooDeeply,
                    $"a condition of {Wording.Of(part.Written)} {why}",
                    [condition.At == Citation.None ? part.At : condition.At],
                    [Wording.Of(part.Written)]);
            }
        }

        return null;
    }

    private static string? Of(Condition condition)
    {
        if (condition.Operands().IsEmpty)
        {
            return null;
        }

        var open = new Stack<(Condition Condition, int Depth)>();
        open.Push((condition, 1));
        for (var count = 1; open.TryPop(out var next); count++)
        {
            if (next.Depth > Deepest)
            {
                return $"is nested more than {Deepest} deep";
            }

            if (count > Longest)
            {
                return $"has more than {Longest:N0} parts";
            }

            foreach (var operand in next.Condition.Operands())
            {
                open.Push((operand, next.Depth + 1));
            }
        }

        return null;
    }
}
