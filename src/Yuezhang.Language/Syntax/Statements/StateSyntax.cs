using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>Port Sarn and Lin are open to Belmora</c>, with clauses on when: a rule that concludes a state.</summary>
/// <param name="Subjects">Of what it is said; each by itself.</param>
/// <param name="Predicate">The state.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Clauses">From when, until when, while what.</param>
/// <param name="Span">All of it.</param>
public sealed record StateSyntax(
    ImmutableArray<NameSyntax> Subjects,
    PhraseSyntax Predicate,
    ReadingClauseSyntax? Reading,
    ImmutableArray<ConditionClauseSyntax> Clauses,
    TextSpan Span) : StatementSyntax(Span);
