using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Statements;

namespace Yuezhang.Language.Syntax.Parsing;

/// <content>Readings, and the alternatives below a statement.</content>
internal sealed partial class Parser
{
    private ReadingDeclarationSyntax? ReadingDeclaration()
    {
        if (Name("the name of the reading") is not { } name
            || !Expect(SyntaxKind.Colon, "a colon and the question")
            || FreeText("the question") is not { } question)
        {
            return null;
        }

        return new ReadingDeclarationSyntax(name, question, Choices("governs", "at least one choice"), default);
    }

    /// <summary>The alternatives below a statement; at least one.</summary>
    /// <param name="mark">The word between parentheses by which one of them goes before the others.</param>
    /// <param name="what">What is missing where there is none.</param>
    private ImmutableArray<ReadingChoiceSyntax> Choices(string mark, string what)
    {
        var choices = Clauses(() => ReadingChoice(mark));
        if (block.Clauses.IsEmpty)
        {
            diagnostics.ReportMissingClause(source.At(SpanOf(block.Head)), what);
            broken = true;
        }

        return choices;
    }

    private ReadingChoiceSyntax? ReadingChoice(string mark)
    {
        var start = position;
        if (Name("the name of a choice") is not { } name)
        {
            return null;
        }

        var governs = Take(SyntaxKind.OpenParenthesis);
        if (governs && !(Expect(mark) && Expect(SyntaxKind.CloseParenthesis, "`)`")))
        {
            return null;
        }

        return Expect(SyntaxKind.Colon, "a colon and the ground") && FreeText("the ground") is { } ground
            ? new ReadingChoiceSyntax(name, governs, ground, Since(start))
            : null;
    }
}
