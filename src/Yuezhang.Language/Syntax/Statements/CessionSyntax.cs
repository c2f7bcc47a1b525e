using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>Arvenia cedes Port Sarn and Lin to Belmora</c>, with clauses on when it takes effect.</summary>
/// <param name="From">Who gives.</param>
/// <param name="Things">What passes; each by itself.</param>
/// <param name="To">Who receives.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Clauses">When it takes effect.</param>
/// <param name="Span">All of it.</param>
public sealed record CessionSyntax(
    NameSyntax From,
    ImmutableArray<NameSyntax> Things,
    NameSyntax To,
    ReadingClauseSyntax? Reading,
    ImmutableArray<ConditionClauseSyntax> Clauses,
    TextSpan Span) : StatementSyntax(Span);
