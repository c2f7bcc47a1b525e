using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this treaty has versions</c>, with each below: texts of one treaty that differ, of which one is operative.</summary>
/// <param name="Versions">The versions, at least one.</param>
/// <param name="Span">All of it.</param>
public sealed record VersionsSyntax(ImmutableArray<ReadingChoiceSyntax> Versions, TextSpan Span) : StatementSyntax(Span);
