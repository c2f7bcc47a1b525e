using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Yuezhang.Language.Symbols;

/// <summary>
/// The composed form of a name (Unicode normalization form C): <c>o</c> with a macron after it is the one letter <c>ō</c>, and a compatibility ideograph
/// is the character it doubles. The runtime composes nothing when it runs without cultures, as we do, so the compositions are read from a table.
/// </summary>
internal static class CanonicalForm
{
    private static readonly FrozenDictionary<(Rune Base, Rune Mark), Rune> s_pairs;
    private static readonly FrozenDictionary<Rune, Rune> s_singles;

    static CanonicalForm()
    {
        var pairs = new Dictionary<(Rune, Rune), Rune>();
        var singles = new Dictionary<Rune, Rune>();
        using var stream = typeof(CanonicalForm).Assembly.GetManifestResourceStream("Yuezhang.Language.Symbols.Compositions.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var parts = line.Split(' ');
            foreach (var (from, to) in parts.Skip(1).Select(p => p.Split('>')).Select(p => (Scalar(p[0]), Scalar(p[1]))))
            {
                if (parts[0] == "=")
                {
                    singles.Add(from, to);
                }
                else
                {
                    pairs.Add((from, Scalar(parts[0])), to);
                }
            }
        }

        s_pairs = pairs.ToFrozenDictionary();
        s_singles = singles.ToFrozenDictionary();
    }

    /// <summary>The composed form; marks are taken in the order in which they stand.</summary>
    public static string Of(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var runes = new List<Rune>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (runes.Count > 0 && s_pairs.TryGetValue((runes[^1], rune), out var composed))
            {
                runes[^1] = composed;
            }
            else
            {
                runes.Add(s_singles.GetValueOrDefault(rune, rune));
            }
        }

        return string.Concat(runes);
    }

    private static Rune Scalar(string hex) => new(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
