using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary>
/// The smallest part of a fence that means something, with the blanks, line ends and comments before it:
/// all tokens of a fence in a row, each after its trivia, are the fence's text again.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">It, as written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="LeadingTrivia">The blanks, line ends and comments before it.</param>
/// <param name="StartsLine">Whether only blanks stand before it in its line.</param>
/// <param name="Column">How many blanks stand before it in its line, if it starts the line.</param>
public sealed record SyntaxToken(
    SyntaxKind Kind, string Text, TextSpan Span, string LeadingTrivia, bool StartsLine, int Column)
{
    /// <summary>Whether it is this word, written so.</summary>
    public bool Is(string word) => Kind == SyntaxKind.Word && Text == word;
}
