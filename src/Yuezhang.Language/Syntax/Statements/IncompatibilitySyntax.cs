using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>to garrison Karst and to blockade the Quay exclude each other</c>.</summary>
/// <param name="One">One act.</param>
/// <param name="Other">The other.</param>
/// <param name="Span">All of it.</param>
public sealed record IncompatibilitySyntax(ActSyntax One, ActSyntax Other, TextSpan Span) : StatementSyntax(Span);
