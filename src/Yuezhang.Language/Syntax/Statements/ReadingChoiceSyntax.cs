using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>english (governs): the separate article makes the English text decide</c>.</summary>
/// <param name="Name">Its name within the reading.</param>
/// <param name="Governs">Whether it is followed unless another is chosen.</param>
/// <param name="Ground">Why one may read so.</param>
/// <param name="Span">All of it.</param>
public sealed record ReadingChoiceSyntax(NameSyntax Name, bool Governs, FreeTextSyntax Ground, TextSpan Span) : SyntaxNode(Span);
