using System.Collections.Immutable;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>A statement before it is read: its first line, and its clauses by their indentation.</summary>
/// <param name="Head">The line at the margin.</param>
/// <param name="Clauses">Each clause with the deeper lines that go on with it.</param>
/// <param name="Broken">Whether its layout was reported.</param>
internal sealed record Block(Segment Head, ImmutableArray<Segment> Clauses, bool Broken)
{
    /// <summary>All of it.</summary>
    public Segment Whole => new(Head.Start, Clauses.IsEmpty ? Head.End : Clauses[^1].End);
}
