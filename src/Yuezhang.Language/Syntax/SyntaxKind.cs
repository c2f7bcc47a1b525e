namespace Yuezhang.Language.Syntax;

/// <summary>What a token is. Keywords are words: which ones they are depends on the place.</summary>
public enum SyntaxKind
{
    /// <summary>Letters of any script, with digits, hyphens and apostrophes inside: <c>Wei-hai-wei</c>, <c>威海卫</c>, <c>30E/360</c>.</summary>
    Word,

    /// <summary>A name between straight quotes, which may hold keywords: <c>"Bank of China"</c>.</summary>
    QuotedName,

    /// <summary>A number: <c>200,000,000</c>, <c>0.05</c>, <c>83,333,333⅓</c>, <c>83,333,333 1/3</c>.</summary>
    Number,

    /// <summary>A day: <c>1895-05-08</c>.</summary>
    Date,

    /// <summary>A time of day: <c>12:00</c>.</summary>
    ClockTime,

    /// <summary><c>%</c></summary>
    Percent,

    /// <summary><c>,</c> or its full-width forms.</summary>
    Comma,

    /// <summary><c>:</c> or its full-width form.</summary>
    Colon,

    /// <summary><c>?</c> or its full-width form.</summary>
    QuestionMark,

    /// <summary><c>(</c> or its full-width form.</summary>
    OpenParenthesis,

    /// <summary><c>)</c> or its full-width form.</summary>
    CloseParenthesis,

    /// <summary>A character that the language has no use for outside free text.</summary>
    Unknown,

    /// <summary>The end of the text; its trivia are the blanks and comments after the last token.</summary>
    EndOfText,
}
