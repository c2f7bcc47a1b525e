using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>Dunmark is bound by this treaty</c>, with clauses on from when and until when.</summary>
/// <param name="Party">Who comes to be bound.</param>
/// <param name="Clauses">What binds and what releases.</param>
/// <param name="Span">All of it.</param>
public sealed record CommitmentSyntax(NameSyntax Party, ImmutableArray<ConditionClauseSyntax> Clauses, TextSpan Span) : StatementSyntax(Span);
