using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Rules.Tests.Semantics;

/// <summary>The page of the semantics, as its numbered sections with their statements; what stands above the first section states nothing.</summary>
internal static partial class SemanticsPage
{
    public static ImmutableArray<Statement> Statements { get; } = [.. Read(Repository.Read("docs/reference/semantics.md"))];

    public static IEnumerable<(string Section, PageExample Example)> Examples => Statements.SelectMany(s => s.Examples.Select(e => (s.Section, e)));

    private static IEnumerable<Statement> Read(string text)
    {
        var section = "";
        Statement? statement = null;
        foreach (var (index, block) in Blocks(text))
        {
            if (block.StartsWith('#'))
            {
                section = SectionNumber().Match(block).Groups[1].Value;
            }
            else if (block.StartsWith('>') && statement is not null)
            {
                statement = statement with { Examples = [.. statement.Examples, .. ExamplesIn(block)] };
                continue;
            }

            if (statement is not null)
            {
                yield return statement;
            }

            statement = section.Length == 0 || block.StartsWith('#') ? null : new Statement(section, index + 1, block, []);
        }

        if (statement is not null)
        {
            yield return statement;
        }
    }

    /// <summary>Lines of one kind, heading, quotation, table or prose, with nothing blank between them.</summary>
    private static IEnumerable<(int Line, string Block)> Blocks(string text)
    {
        var (start, kind, block) = (0, ' ', new List<string>());
        foreach (var (index, line) in text.Split('\n').Append("").Index())
        {
            var own = line is [('#' or '>' or '|') and var mark, ..] ? mark : line.Length == 0 ? ' ' : 'a';
            if (own != kind && block.Count > 0)
            {
                yield return (start, string.Join('\n', block));
                block.Clear();
            }

            start = block.Count == 0 ? index : start;
            kind = own;
            if (own != ' ')
            {
                block.Add(line);
            }
        }
    }

    private static IEnumerable<PageExample> ExamplesIn(string quotation) =>
        from match in ExampleHead().Matches(quotation)
        select new PageExample(match.Groups["label"].Value, [.. Statement.Italics().Matches(match.Groups["head"].Value).Select(m => m.Groups[1].Value)]);

    [GeneratedRegex(@"^## (\d+)\. ")]
    private static partial Regex SectionNumber();

    [GeneratedRegex(@"^> \*\*(?<label>\d+\.\d+)\*\* (?<head>\*[^:\n]*:)?", RegexOptions.Multiline)]
    private static partial Regex ExampleHead();
}
