using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Yuezhang.Bench.Rivals;

/// <summary>The comparison as a page shows it: the machine, the versions, a row for each number of copies.</summary>
internal static class ContestPage
{
    /// <summary>The table and what belongs to it, as Markdown.</summary>
    /// <param name="measured">When and where it was measured.</param>
    /// <param name="contenders">The columns.</param>
    /// <param name="rows">The standings for each number of copies.</param>
    /// <param name="notes">What else is to be said.</param>
    public static string Write(
        string measured, ImmutableArray<Contender> contenders, IEnumerable<(int Copies, ImmutableArray<Standing> Standings)> rows, IEnumerable<string> notes)
    {
        var page = new StringBuilder();
        page.Append(measured).Append("\n\n| copies | ");
        page.AppendJoin(" ", contenders.Select(c => $"{c.Name} | peak |")).Append("\n|---:|");
        page.AppendJoin("", contenders.Select(_ => "---:|---:|")).Append('\n');
        foreach (var (copies, standings) in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {copies:N0} | ").AppendJoin(" | ", standings).Append(" |\n");
        }

        foreach (var note in notes)
        {
            page.Append('\n').Append(note).Append('\n');
        }

        return page.ToString();
    }
}
