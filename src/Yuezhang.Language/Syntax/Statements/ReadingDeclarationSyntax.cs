using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>reading interest-start: from which day does interest run?</c>, with its choices below.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">The doubtful point in words.</param>
/// <param name="Choices">The alternatives, at least one.</param>
/// <param name="Span">All of it.</param>
public sealed record ReadingDeclarationSyntax(
    NameSyntax Name, FreeTextSyntax Question, ImmutableArray<ReadingChoiceSyntax> Choices, TextSpan Span) : StatementSyntax(Span);
