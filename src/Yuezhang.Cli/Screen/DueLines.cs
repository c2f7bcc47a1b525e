using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>What falls due, two lines an item: the last day, what, and how much; below it the article and what became of it.</summary>
internal static class DueLines
{
    public static void Draw(Sheet sheet, IEnumerable<DueItem> items)
    {
        foreach (var item in items)
        {
            sheet.Entry(Ink.Of($"{item.Day}  {item.What}"), Ink.Of($"{LedgerScreen.Mark(item.Provisional)}{item.Amount}"));
            sheet.Remark(Ink.Of($"{Cite.Article(item.At)} {item.Status}{(item.Provisional ? ", provisional" : "")}", Ink.Quiet));
        }
    }
}
