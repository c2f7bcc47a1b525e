using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Yuezhang.Rules.Tests.Semantics;

/// <summary>A paragraph or a table of the page, with the examples that stand below it.</summary>
internal sealed partial record Statement(string Section, int Line, string Text, ImmutableArray<PageExample> Examples)
{
    public bool IsTable => Text.StartsWith('|');

    /// <summary>What the rows of a table are about: the words in italics in their first cells.</summary>
    public IEnumerable<string> Rows => Text.Split('\n').Skip(2).SelectMany(row => Italics().Matches(row.Split('|')[1])).Select(m => m.Groups[1].Value);

    public int Sentences => SentenceEnd().Count(Text);

    public override string ToString() => $"line {Line}: {Text.Split('\n')[0]}";

    [GeneratedRegex(@"\*([^*]+)\*")]
    internal static partial Regex Italics();

    [GeneratedRegex(@"\.(?=\s+[\p{Lu}*`""]|$)")]
    private static partial Regex SentenceEnd();
}

/// <summary>An example of the page: its number, and the words in italics at its head, which say what row of a table it is of.</summary>
internal sealed record PageExample(string Label, ImmutableArray<string> Heads);
