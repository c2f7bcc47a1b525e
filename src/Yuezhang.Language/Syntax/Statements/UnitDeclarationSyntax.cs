using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>Kuping tael is a unit, plural Kuping taels, also 库平两</c>.</summary>
/// <param name="Name">The singular.</param>
/// <param name="Plural">The plural; null for the singular with an s.</param>
/// <param name="Aliases">The other names, after <c>also</c>.</param>
/// <param name="Span">All of it.</param>
public sealed record UnitDeclarationSyntax(
    NameSyntax Name, NameSyntax? Plural, ImmutableArray<NameSyntax> Aliases, TextSpan Span) : StatementSyntax(Span);
