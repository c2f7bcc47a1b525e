using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>Weihaiwei is a place, also 威海卫, 威海衛</c>; <c>British subjects are persons, the subjects of Britain</c>.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Sort">Its sort.</param>
/// <param name="IsPlural">Whether it says <c>are</c>: <c>the prisoners are a thing</c>.</param>
/// <param name="Belonging">Whose it is, and what of them; null for nobody's.</param>
/// <param name="Aliases">The other names, after <c>also</c>.</param>
/// <param name="Span">All of it.</param>
public sealed record EntityDeclarationSyntax(NameSyntax Name, Sort Sort, bool IsPlural, BelongingSyntax? Belonging, ImmutableArray<NameSyntax> Aliases, TextSpan Span)
    : StatementSyntax(Span);
