using System.Collections.Frozen;
using System.Text;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>
/// Finds runs of a source's own words in other texts. What may be repeated — figures, dates, and the long names listed —
/// is not a run; spaces and punctuation do not interrupt one.
/// </summary>
internal sealed class OriginalText
{
    private const int Run = 9;

    // a date such as 光緒二十一年四月十四日 is longer than a run and is a fact, not a sentence
    private const string DatesAndFigures = "〇一二三四五六七八九十百千萬万億亿零两兩廿卅元年月日號号時时分初閏闰正光緒绪宣統统明治西曆历壹贰貳叁參肆伍陆陸柒捌玖拾";

    private const int MostDateCharacters = Run / 2;

    private static readonly FrozenSet<char> OfDates = DatesAndFigures.ToFrozenSet();

    private readonly HashSet<ulong> runs = [];
    private readonly string[] names;

    public OriginalText(IEnumerable<string> sources, IEnumerable<string> repeatableNames)
    {
        names = [.. repeatableNames];
        foreach (var source in sources)
        {
            runs.UnionWith(RunsOf(source).Select(Hash));
        }
    }

    /// <summary>The first run that a text shares with a source, or null.</summary>
    public string? FirstSharedRun(string text)
    {
        foreach (var name in names)
        {
            text = text.Replace(name, "x", StringComparison.Ordinal);
        }

        return RunsOf(text).FirstOrDefault(run => runs.Contains(Hash(run)));
    }

    private static IEnumerable<string> RunsOf(string text)
    {
        var run = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (IsHan(text[at]))
            {
                run.Append(text[at]);
                if (run.Length >= Run && run.ToString(run.Length - Run, Run) is var window
                    && window.Count(OfDates.Contains) <= MostDateCharacters)
                {
                    yield return window;
                }
            }
            else if (!char.IsWhiteSpace(text[at]) && !char.IsPunctuation(text[at]) && !char.IsSymbol(text[at]))
            {
                run.Clear();
            }
        }
    }

    // FNV-1a over UTF-16: a quarter of a million windows fit a set of numbers, not of strings
    private static ulong Hash(string window)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in window)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }

    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u9fff') or '〇' or (>= '\uf900' and <= '\ufaff');
}
