using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this treaty goes before trade-1721: it is the later one</c>.</summary>
/// <param name="Lower">The instrument that yields.</param>
/// <param name="Ground">Why.</param>
/// <param name="Span">All of it.</param>
public sealed record PrecedenceSyntax(NameSyntax Lower, FreeTextSyntax Ground, TextSpan Span) : StatementSyntax(Span);
