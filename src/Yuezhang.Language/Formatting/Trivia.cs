using System.Collections.Immutable;

namespace Yuezhang.Language.Formatting;

/// <summary>What stands between two tokens: a comment that ends the line of the first, then lines that are blank or hold a comment alone.</summary>
/// <param name="Trailing">The comment on the line of the token before; null for none.</param>
/// <param name="Lines">The lines in between: a comment with the blanks before it counted, or null for a blank line.</param>
internal sealed record Trivia(string? Trailing, ImmutableArray<(int Column, string Text)?> Lines)
{
    /// <summary>Reads what stands before a token.</summary>
    /// <param name="text">It.</param>
    /// <param name="startsText">Whether it stands at the start of the fence, where no line is before it.</param>
    /// <param name="endsText">Whether it stands at the end, where no token follows.</param>
    public static Trivia Of(string text, bool startsText, bool endsText)
    {
        var parts = text.ReplaceLineEndings("\n").Split('\n');
        var lines = parts.AsSpan((startsText ? 0 : 1)..Math.Max(startsText ? 0 : 1, endsText && parts[^1].Trim().Length > 0 ? parts.Length : parts.Length - 1));
        return new Trivia(startsText ? null : Comment(parts[0])?.Text, [.. lines.ToArray().Select(Comment)]);
    }

    private static (int Column, string Text)? Comment(string line)
    {
        var at = line.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? null : (at, line[at..].TrimEnd());
    }
}
