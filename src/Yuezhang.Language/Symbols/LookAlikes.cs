using System.Collections.Frozen;
using System.Text;

namespace Yuezhang.Language.Symbols;

/// <summary>Letters that look like others: a Cyrillic <c>С</c> in a Latin name, a full-width <c>Ｃ</c>.</summary>
internal static class LookAlikes
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';

    private static readonly Lazy<FrozenDictionary<char, char>> s_table = new(Read);

    /// <summary>What a name looks like: every letter that has the look of a Latin one as that one. Names that look alike have one look.</summary>
    public static string Look(string name) => name.Any(c => Latin(c) is not null) ? string.Concat(name.Select(c => Latin(c) ?? c)) : name;

    /// <summary>The first letter that is drawn like a Latin one and is another; null for none.</summary>
    public static char? First(string name) => name.Where(c => Latin(c) is not null).Cast<char?>().FirstOrDefault();

    /// <summary>The first letter of a word of Latin letters that only looks Latin; null for none. A word wholly in another script is that script's.</summary>
    public static char? Stray(string name) => name.Split(' ').Where(word => word.Any(char.IsAsciiLetter)).Select(First).FirstOrDefault(c => c is not null);

    /// <summary>The script of such a letter, for people.</summary>
    public static string ScriptOf(char letter) => letter switch
    {
        <= '\u03FF' => "a Greek letter",
        >= FirstFullWidth => "a full-width letter",
        _ => "a Cyrillic letter",
    };

    private static char? Latin(char c) => c switch
    {
        < '\u0370' => null,
        >= FirstFullWidth and <= LastFullWidth => (char)(c - FirstFullWidth + '!'),
        _ => s_table.Value.TryGetValue(c, out var latin) ? latin : null,
    };

    private static FrozenDictionary<char, char> Read()
    {
        var table = new Dictionary<char, char>();
        using var stream = typeof(LookAlikes).Assembly.GetManifestResourceStream("Yuezhang.Language.Symbols.LookAlikes.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line is [not '#' and var latin, ' ', .. var doubles])
            {
                foreach (var letter in doubles)
                {
                    table.Add(letter, latin);
                }
            }
        }

        return table.ToFrozenDictionary();
    }
}
