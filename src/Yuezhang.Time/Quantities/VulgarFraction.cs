using System.Collections.Frozen;

namespace Yuezhang.Time.Quantities;

/// <summary>The fractions that have a sign of their own in Unicode, as ⅓.</summary>
internal static class VulgarFraction
{
    private static readonly FrozenDictionary<char, Rational> s_values = new Dictionary<char, Rational>
    {
        ['½'] = new(1, 2),
        ['⅓'] = new(1, 3),
        ['⅔'] = new(2, 3),
        ['¼'] = new(1, 4),
        ['¾'] = new(3, 4),
        ['⅕'] = new(1, 5),
        ['⅖'] = new(2, 5),
        ['⅗'] = new(3, 5),
        ['⅘'] = new(4, 5),
        ['⅙'] = new(1, 6),
        ['⅚'] = new(5, 6),
        ['⅛'] = new(1, 8),
        ['⅜'] = new(3, 8),
        ['⅝'] = new(5, 8),
        ['⅞'] = new(7, 8),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Rational, char> s_signs = s_values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static Rational? ValueOf(char sign) => s_values.TryGetValue(sign, out var value) ? value : null;

    public static char? SignOf(Rational fraction) => s_signs.TryGetValue(fraction, out var sign) ? sign : null;
}
