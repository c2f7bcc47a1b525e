using System.Text;

namespace Yuezhang.Language.Diagnostics;

/// <summary>
/// The known name nearest to one that is not known, by the fewest insertions, deletions, substitutions and swaps of neighbours.
/// A Han character carries as much as a syllable, so of two or three such characters one may differ; of Latin letters one in three.
/// </summary>
public static class NearestName
{
    private const int LongestCompared = 80;

    /// <summary>The nearest of <paramref name="known"/>; null where none is near. Of equally near ones the first in ordinal order.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        var sought = Folded(name);
        if (sought.Length is 0 or > LongestCompared)
        {
            return null;
        }

        return known
            .Select(candidate => (Name: candidate, Runes: Folded(candidate)))
            .Where(c => c.Runes.Length is > 0 and <= LongestCompared)
            .Select(c => (c.Name, Distance: Distance(sought, c.Runes), Allowed: Allowed(sought, c.Runes)))
            .Where(c => c.Distance <= c.Allowed)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name)
            .FirstOrDefault();
    }

    private static Rune[] Folded(string name) =>
        [.. name.Trim().EnumerateRunes().Select(Rune.ToLowerInvariant)];

    private static int Allowed(Rune[] a, Rune[] b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        return a.Any(IsIdeograph) ? Math.Min(1 + (shorter / 4), shorter - 1) : Math.Max(shorter / 3, shorter > 1 ? 1 : 0);
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>The distance of Damerau and Levenshtein, in which no part is edited twice.</summary>
    private static int Distance(Rune[] a, Rune[] b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
