using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary>
/// <c>on the english reading of evacuation</c>, <c>in the printed version</c>: what stands before it is law on that choice, or in that version, only.
/// </summary>
/// <param name="Choice">The choice, or the version.</param>
/// <param name="Reading">The reading; null where the versions of this treaty are meant.</param>
/// <param name="IsVersion">Whether a version is meant; then <paramref name="Reading"/> names the treaty, or is null for the one of the file.</param>
/// <param name="Span">From <c>on</c>.</param>
public sealed record ReadingClauseSyntax(NameSyntax Choice, NameSyntax? Reading, bool IsVersion, TextSpan Span) : SyntaxNode(Span);
