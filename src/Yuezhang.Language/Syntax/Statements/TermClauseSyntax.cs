using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>within 3 months of exchange</c>: the term of an obligation.</summary>
/// <param name="Term">The term.</param>
/// <param name="Span">All of it.</param>
public sealed record TermClauseSyntax(TermSyntax Term, TextSpan Span) : NormClauseSyntax(Span);
