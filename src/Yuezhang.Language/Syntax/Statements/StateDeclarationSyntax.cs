using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>it can be that a place is open to a party</c>: a state in which things may be, or may stand to each other.</summary>
/// <param name="Parts">The places for things and the words between them, in order; the first is a place, the second begins with <c>is</c>.</param>
/// <param name="OneAtATime">Whether the last place can be filled by one thing only at a time.</param>
/// <param name="NotAllRecorded">Whether there may be more of it than rules and record say.</param>
/// <param name="Span">All of it.</param>
public sealed record StateDeclarationSyntax(ImmutableArray<StatePartSyntax> Parts, bool OneAtATime, bool NotAllRecorded, TextSpan Span) : StatementSyntax(Span);
