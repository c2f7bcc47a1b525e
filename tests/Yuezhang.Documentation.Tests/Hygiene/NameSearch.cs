using System.Text.RegularExpressions;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>
/// Finds names in code however they are spelled there: <c>Port Arthur</c> is found in <c>"port-arthur"</c> and in
/// <c>PortArthurLease</c>, but <c>Japan</c> is not found in <c>JapaneseEra</c>, which is a word of the calendars' own.
/// </summary>
internal sealed partial class NameSearch(IEnumerable<string> names)
{
    private const int ShortestLatin = 4;
    private const int ShortestHan = 2;

    private readonly (string Name, string Words)[] names =
        [.. names.Where(IsTelling).Select(name => (name, Words(name))).Where(pair => pair.Item2.Length > 1)];

    /// <summary>The names that occur in code without comments, each with the line.</summary>
    public IEnumerable<(string Name, int Line)> In(string code) =>
        from line in CSharpText.WithoutComments(code).Split('\n').Index()
        let words = Words(line.Item)
        from name in names
        where words.Contains(name.Words, StringComparison.Ordinal)
        select (name.Name, line.Index + 1);

    /// <summary>A name too short to be told from an ordinary word is left out.</summary>
    private static bool IsTelling(string name) =>
        Han().IsMatch(name) ? Han().Count(name) >= ShortestHan : name.Length >= ShortestLatin;

    /// <summary>Lower-case words with a bar around each; a Han character and a sign of code are words by themselves.</summary>
    private static string Words(string text) =>
        "|" + string.Concat(Word().Matches(text).Select(match => match.Value.ToLowerInvariant() + "|"));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}|\d+|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|[\p{L}-[\p{IsCJKUnifiedIdeographs}]]|[^\s\w-]")]
    private static partial Regex Word();
}
