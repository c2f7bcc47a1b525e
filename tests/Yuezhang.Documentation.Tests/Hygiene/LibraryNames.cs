using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>
/// The names a treaty library declares, by a loose scan that needs no parser of the language: the ids of instruments and
/// events, what stands before <c>is a party</c> and its like, and the aliases after <c>also</c>.
/// </summary>
internal static partial class LibraryNames
{
    public static ImmutableSortedSet<string> Declared() =>
        [.. Repository.Files("treaties", ".md").SelectMany(file => InTreaty(Repository.Read(file))),
            .. Repository.Files("treaties", ".yaml").SelectMany(file => InRecord(Repository.Read(file)))];

    /// <summary>The names in a treaty file: its front matter's name and other names, its declarations, their aliases.</summary>
    public static IEnumerable<string> InTreaty(string text) =>
        FrontMatter().Match(text) is { Success: true } front
            ? InFrontMatter(front.Value).Concat(InDeclarations(text[front.Length..]))
            : InDeclarations(text);

    /// <summary>The ids in a YAML file.</summary>
    public static IEnumerable<string> InRecord(string text) => Id().Matches(text).Select(match => match.Groups[1].Value.Trim());

    private static IEnumerable<string> InFrontMatter(string text) =>
        from match in TreatyName().Matches(text)
        from name in match.Groups[1].Value.Trim('[', ']').Split(',')
        select Article().Replace(name.Trim(' ', '"', '\'', '[', ']'), "") into name
        where name.Length > 0
        select name;

    private static IEnumerable<string> InDeclarations(string text) =>
        from fence in TreatyFence().Matches(text)
        from declaration in Declaration().Matches(fence.Value)
        let names = declaration.Groups["names"].Value + "," + declaration.Groups["rest"].Value
        from name in Separator().Split(names)
        select Article().Replace(name.Trim(' ', '"', '\'', '.'), "") into name
        where name.Length > 0
        select name;

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^[ \t-]*id:[ \t]*[""']?([^""'#\n]+)", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?:treaty|also):[ \t]*(.+)$", RegexOptions.Multiline)]
    private static partial Regex TreatyName();

    [GeneratedRegex(@"^(?<fence>`{3,})treaty\b.*?^\k<fence>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TreatyFence();

    [GeneratedRegex(@"^(?<names>.*?) (?:is an?|are) (?:party|parties|persons?|places?|things?|instruments?|unit)\b(?:.*?\balso (?<rest>.*))?|^\s*also (?<rest>.*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@",|，|、|;|\(|\)|（|）|#|\b(?:and|or|also)\b")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:the|an?) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
