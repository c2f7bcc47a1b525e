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
    private static readonly Lazy<Table> s_table = new(Read);

    /// <summary>The composed form; marks are taken in the order in which they stand.</summary>
    public static string Of(string text)
    {
        // Nearly every name is composed as it stands, and then the table need not be read.
        if (!text.EnumerateRunes().Any(IsInTable))
        {
            return text;
        }

        var table = s_table.Value;
        var runes = new List<Rune>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (runes.Count > 0 && table.Pairs.TryGetValue((runes[^1], rune), out var composed))
            {
                runes[^1] = composed;
            }
            else
            {
                runes.Add(table.Singles.GetValueOrDefault(rune, rune));
            }
        }

        return string.Concat(runes);
    }

    /// <summary>A mark that joins the letter before it, or a compatibility ideograph.</summary>
    private static bool IsInTable(Rune rune) => rune.Value is
        (>= 0x300 and <= 0x36F) or 0x3099 or 0x309A or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    private static Table Read()
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

        return new Table(pairs.ToFrozenDictionary(), singles.ToFrozenDictionary());
    }

    private static Rune Scalar(string hex) => new(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private sealed record Table(FrozenDictionary<(Rune Base, Rune Mark), Rune> Pairs, FrozenDictionary<Rune, Rune> Singles);
}
