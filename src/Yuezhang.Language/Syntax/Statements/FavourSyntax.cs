using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>what Arvenia grants to others, Belmora has as well</c>: a most-favoured-nation clause.</summary>
/// <param name="Grantor">Who grants.</param>
/// <param name="Thirds">The third parties it looks at; none: all others.</param>
/// <param name="Freely">Whether it carries only what is granted for nothing.</param>
/// <param name="Beneficiary">Who has it as well.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Scope">The acts to which it extends, and those to which it does not.</param>
/// <param name="Clauses">From when, until when, while what.</param>
/// <param name="Span">All of it.</param>
public sealed record FavourSyntax(
    NameSyntax Grantor,
    ImmutableArray<NameSyntax> Thirds,
    bool Freely,
    NameSyntax Beneficiary,
    ReadingClauseSyntax? Reading,
    ImmutableArray<FavourClauseSyntax> Scope,
    ImmutableArray<ConditionClauseSyntax> Clauses,
    TextSpan Span) : StatementSyntax(Span);
