using System.Collections.Immutable;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>What the parser met on its way that a formatter must know of: by the numbers of the tokens.</summary>
internal sealed class SyntaxMarks
{
    /// <summary>Words for people, whose spacing is theirs.</summary>
    public List<Segment> FreeText { get; } = [];

    /// <summary>Numbers that are labels: the 1000 of <c>article 1000</c>.</summary>
    public List<Segment> Labels { get; } = [];

    /// <summary>Where the reading at the end of a line begins, and where the answer of a test does.</summary>
    public List<int> Columns { get; } = [];

    /// <summary>For each token whether it stands in one of some stretches.</summary>
    public static ImmutableArray<bool> In(IEnumerable<Segment> segments, int count)
    {
        var inside = new bool[count];
        foreach (var segment in segments)
        {
            Array.Fill(inside, true, segment.Start, segment.End - segment.Start);
        }

        return [.. inside];
    }
}
