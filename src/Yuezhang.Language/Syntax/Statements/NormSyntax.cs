using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>Japan may garrison Weihaiwei, as security for this treaty</c>, with clauses on when.</summary>
/// <param name="Bearer">Whom it binds.</param>
/// <param name="Modality">How it binds.</param>
/// <param name="Act">What is to be done, or left: verb and object, no agent.</param>
/// <param name="Secures">What it secures; null for nothing.</param>
/// <param name="Notwithstanding">The articles it overrides.</param>
/// <param name="SubjectTo">The articles it yields to.</param>
/// <param name="Counterparty">To whom it is owed, or by whom granted; null where that is not said.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Clauses">From when, until when, while what, within what term.</param>
/// <param name="Span">All of it.</param>
public sealed record NormSyntax(
    NameSyntax Bearer,
    Modality Modality,
    ActSyntax Act,
    NameSyntax? Secures,
    ImmutableArray<ArticleReferenceSyntax> Notwithstanding,
    ImmutableArray<ArticleReferenceSyntax> SubjectTo,
    NameSyntax? Counterparty,
    ReadingClauseSyntax? Reading,
    ImmutableArray<NormClauseSyntax> Clauses,
    TextSpan Span) : StatementSyntax(Span);
