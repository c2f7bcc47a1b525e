using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary>A statement that could not be read; it is reported, and nothing is concluded from it.</summary>
/// <param name="Span">All of it.</param>
public sealed record BadStatementSyntax(TextSpan Span) : StatementSyntax(Span);
