using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Parsing;

namespace Yuezhang.Language.Formatting;

/// <summary>Writes tokens in a row: one blank between words, Western marks, digits in groups of three. Words for people keep their own spacing.</summary>
internal sealed class TokenWriter(ImmutableArray<SyntaxToken> tokens, SyntaxMarks marks)
{
    private const int FewestDigitsInGroups = 4;

    private readonly ImmutableArray<bool> _free = SyntaxMarks.In(marks.FreeText, tokens.Length);
    private readonly ImmutableArray<bool> _labels = SyntaxMarks.In(marks.Labels, tokens.Length);

    /// <summary>Whether a token belongs to words for people.</summary>
    public bool IsForPeople(int token) => _free[token];

    /// <summary>Some tokens on one line.</summary>
    public string Write(int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            text.Append(i > start && IsApart(i) ? " " : "").Append(_free[i] ? tokens[i].Text : Canonical(i));
        }

        return text.ToString();
    }

    private bool IsApart(int i)
    {
        if (_free[i] && _free[i - 1])
        {
            return tokens[i].LeadingTrivia.Length > 0;
        }

        return tokens[i - 1].Kind != SyntaxKind.OpenParenthesis
            && tokens[i].Kind is not (SyntaxKind.Comma or SyntaxKind.Colon or SyntaxKind.QuestionMark or SyntaxKind.CloseParenthesis or SyntaxKind.Percent);
    }

    private string Canonical(int i) => tokens[i].Kind switch
    {
        SyntaxKind.Comma => ",",
        SyntaxKind.Colon => ":",
        SyntaxKind.QuestionMark => "?",
        SyntaxKind.OpenParenthesis => "(",
        SyntaxKind.CloseParenthesis => ")",
        SyntaxKind.Percent => "%",
        SyntaxKind.QuotedName when !tokens[i].Text[1..^1].Contains('"') => $"\"{OneBlank(tokens[i].Text[1..^1])}\"",
        SyntaxKind.Number when !_labels[i] => InGroups(OneBlank(tokens[i].Text)),
        SyntaxKind.ClockTime => tokens[i].Text.Replace('：', ':').PadLeft(5, '0'),
        _ => tokens[i].Text,
    };

    private static string OneBlank(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string InGroups(string number)
    {
        var digits = number.TakeWhile(char.IsAsciiDigit).Count();
        return digits < FewestDigitsInGroups || (digits < number.Length && number[digits] is '/' or ',')
            ? number
            : System.Numerics.BigInteger.Parse(number[..digits], NumberStyles.None, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture) + number[digits..];
    }
}
