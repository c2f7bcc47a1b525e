using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>this treaty is between China and Japan</c>.</summary>
/// <param name="Parties">Those it binds, at least two.</param>
/// <param name="Span">All of it.</param>
public sealed record PartiesSyntax(ImmutableArray<NameSyntax> Parties, TextSpan Span) : StatementSyntax(Span);
