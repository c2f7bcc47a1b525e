using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>where the note is delivered, notice counts as given</c>: an act of one description counts as another.</summary>
/// <param name="Done">What is done.</param>
/// <param name="Subject">To what, or by whom, the other act counts as done.</param>
/// <param name="Counts">A past participle; with its object where the subject is who counts as having done it.</param>
/// <param name="Having">Whether the subject counts as <c>having</c> done it.</param>
/// <param name="Reading">The reading on which it is law; null for all.</param>
/// <param name="Clauses">While what.</param>
/// <param name="Span">All of it.</param>
public sealed record CountsAsSyntax(
    EventSentenceSyntax Done,
    NameSyntax Subject,
    ActSyntax Counts,
    bool Having,
    ReadingClauseSyntax? Reading,
    ImmutableArray<ConditionClauseSyntax> Clauses,
    TextSpan Span) : StatementSyntax(Span);
