using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yuezhang.Language.Tests.Diagnostics;

/// <summary>
/// A page of <c>specs/diagnostics</c>: a heading with the code, prose, a bad example and a mended one. A file of an example is a fence
/// after a line with its path, <c>`treaties/x.md`:</c>; a mark after the path says that the fence holds <c>(bytes)</c>, stands so many
/// <c>(1,000 times)</c>, that the
/// file is <c>(gone)</c> when it is read, or <c>(absent)</c> from the library. A question is a fence after the line <c>Question:</c>.
/// </summary>
internal sealed partial record DiagnosticPage(string Code, string Title, PageExample Bad, PageExample Mended)
{
    /// <summary>What stands for a file that is taken out of the library.</summary>
    public static readonly byte[] Absent = [];

    private const string LibraryFolder = "treaties/";

    public static DiagnosticPage Parse(string text)
    {
        var page = Whole().Match(text);
        return page.Success
            ? new DiagnosticPage(page.Groups["code"].Value, page.Groups["title"].Value, Example(page.Groups["bad"].Value), Example(page.Groups["mended"].Value))
            : throw new FormatException("A page is `# CODE — title`, prose, `## Bad` and `## Mended`.");
    }

    private static PageExample Example(string section)
    {
        var files = Item().Matches(section).Where(m => m.Groups["path"].Success).ToImmutableDictionary(
            m => m.Groups["path"].Value.StartsWith(LibraryFolder, StringComparison.Ordinal) ? m.Groups["path"].Value[LibraryFolder.Length..] : m.Groups["path"].Value,
            m => m.Groups["mark"].Value == "absent" ? Absent : Content(m.Groups["mark"].Value, m.Groups["content"].Value));
        var question = Item().Matches(section).FirstOrDefault(m => !m.Groups["path"].Success)?.Groups["content"].Value.TrimEnd('\n');
        return files.IsEmpty && question is null
            ? throw new FormatException($"An example has at least one file or question: {section}")
            : new PageExample(files, question);
    }

    private static byte[]? Content(string mark, string content) => mark switch
    {
        "" => Encoding.UTF8.GetBytes(content),
        "gone" => null,
        "bytes" => Convert.FromHexString(content.Replace(" ", "", StringComparison.Ordinal).Trim()),
        _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(content, int.Parse(mark.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))),
    };

    [GeneratedRegex(@"\A# (?<code>YZ\d{4}) — (?<title>[^\n]+)\n\n(?<prose>.+?)\n\n## Bad\n(?<bad>.+?)\n## Mended\n(?<mended>.+)\z", RegexOptions.Singleline)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:`(?<path>[^`\n]+)`(?: \((?<mark>[^)\n]+)\))?|Question):\n(?:\n(?<fence>`{3,})[a-z]+\n(?<content>.*?)^\k<fence>$)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Item();
}
