using System.Globalization;
using System.Text;

namespace Yuezhang.Cli.Screen;

/// <summary>
/// Text of a library or a user made fit for a screen: what would move the cursor, change colours or turn the direction of writing is
/// shown as �, so that hostile text is seen and does nothing.
/// </summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value is '\n' or '\t' ? safe.Append(' ')
                : IsHarmless(rune) ? safe.Append(rune)
                : rune.Value == '\r' ? safe
                : safe.Append(Replacement);
        }

        return safe.ToString();
    }

    // an unpaired surrogate comes out of the enumeration as U+FFFD already
    private static bool IsHarmless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !(rune.IsBmp && Direction.Signs.Contains((char)rune.Value));
}
