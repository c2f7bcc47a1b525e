using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>
/// A thing that may not be written in <c>src/</c>, with its reason: one line of <c>eng/banned-symbols.txt</c>,
/// <c>symbol | where it may stand | why</c>. A symbol of capitals alone is a word of comments too.
/// </summary>
internal sealed record BannedSymbol(string Symbol, string AllowedUnder, string Reason)
{
    private readonly Regex occurrence = new($@"(?<!\w){Regex.Escape(Symbol)}(?!\w)", RegexOptions.CultureInvariant);

    private bool InComments => Symbol.All(char.IsAsciiLetterUpper);

    public static ImmutableArray<BannedSymbol> Read(string list) =>
        [.. list.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    /// <summary>The lines of a source file on which the symbol stands and may not, each with its place and reason.</summary>
    public IEnumerable<string> OccurrencesIn(string file, string source)
    {
        if (AllowedUnder.Length > 0 && file.StartsWith(AllowedUnder + "/", StringComparison.Ordinal))
        {
            return [];
        }

        return (InComments ? source : CSharpText.WithoutComments(source)).Split('\n').Index()
            .Where(line => occurrence.IsMatch(line.Item))
            .Select(line => $"{file}:{line.Index + 1}: {Symbol}: {Reason}");
    }

    private static BannedSymbol Parse(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } symbol, var allowed, { Length: > 0 } reason]
            ? new BannedSymbol(symbol, allowed, reason)
            : throw new FormatException($"\"{line}\" is not: symbol | where it may stand | why");
    }
}
