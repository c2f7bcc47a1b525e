using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Yuezhang.Documentation.Tests.Pages;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>The links of a Markdown page to other files and headings of the repository.</summary>
internal static class LocalLinks
{
    /// <summary>What is wrong with the local links of a page; <paramref name="read"/> gives a file's text, null if there is none.</summary>
    public static IEnumerable<string> Faults(string page, Func<string, string?> read, Func<string, bool> exists)
    {
        foreach (var link in Page.Syntax(read(page)!).Descendants<LinkInline>())
        {
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (Uri.TryCreate(url, UriKind.Absolute, out var address) && !address.IsFile)
            {
                continue;
            }

            var parts = Uri.UnescapeDataString(url).Split('#', 2);
            var target = parts[0].Length == 0 ? page : Resolve(page, parts[0]);
            if (!exists(target))
            {
                yield return $"{page}:{link.Line + 1}: there is no {target}";
            }
            else if (parts.Length == 2 && read(target) is { } text && !Anchors(text).Contains(parts[1]))
            {
                yield return $"{page}:{link.Line + 1}: {target} has no heading #{parts[1]}";
            }
        }
    }

    /// <summary>The anchors that the headings of a page get on the usual forges: lower case, blanks as hyphens, no punctuation.</summary>
    public static IReadOnlySet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in Page.Syntax(text).Descendants<HeadingBlock>())
        {
            var anchor = Anchor(heading);
            for (var copy = 0; !anchors.Add(copy == 0 ? anchor : $"{anchor}-{copy}"); copy++)
            {
            }
        }

        return anchors;
    }

    private static string Anchor(HeadingBlock heading)
    {
        var title = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            title.Append(inline switch { LiteralInline literal => literal.ToString(), CodeInline code => code.Content, _ => "" });
        }

        return string.Concat(title.ToString().ToLowerInvariant()
            .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
            .Select(c => c == ' ' ? '-' : c));
    }

    private static string Resolve(string page, string link)
    {
        var root = Path.GetPathRoot(Path.GetFullPath("."))!;
        var path = Path.GetFullPath(Path.Combine(root, Path.GetDirectoryName(page)!, link));
        return Path.GetRelativePath(root, path).Replace('\\', '/');
    }
}
