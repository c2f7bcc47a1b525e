using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>on 1898-05-09 at 12:00, known 1896-06-01, in paid-late, on the chinese reading of interest-start:</c></summary>
/// <param name="On">The day asked about.</param>
/// <param name="At">The time of that day; null for its start.</param>
/// <param name="Known">The last day whose events are known.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Readings">The chosen readings.</param>
/// <param name="Span">All of it.</param>
public sealed record QuestionPrefixSyntax(
    DateSyntax? On,
    ClockTimeSyntax? At,
    DateSyntax? Known,
    NameSyntax? Scenario,
    ImmutableArray<ReadingClauseSyntax> Readings,
    TextSpan Span) : SyntaxNode(Span);
