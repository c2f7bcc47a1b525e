using Spectre.Console;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>The exact days of a timeline: of each row, and of each part of a debt, the states one after the other.</summary>
internal static class TimelineTable
{
    public static void Draw(Sheet sheet, TimelineView view)
    {
        foreach (var instrument in view.Instruments)
        {
            sheet.Heading(instrument.Instrument.Title);
            foreach (var row in instrument.Rows.Prepend(instrument.Force).SelectMany(r => r.Parts.Prepend(r)))
            {
                var amount = row.Amount is { } sum ? $", {sum}" : "";
                var last = row.LastDay is { } day ? $", due by {day}" : "";
                sheet.Draw(Ink.Of($"{row.What}{amount}{last} ").Then(Cite.Article(row.At), Ink.Quiet).Indented(Sheet.Indent));
                sheet.Draw(Stretches(view, row));
            }
        }
    }

    private static Grid Stretches(TimelineView view, TimelineRow row)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Padding(2 * Sheet.Indent, 0, Sheet.Indent, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var stretch in view.Within(row))
        {
            grid.AddRow(Ink.Of(Cite.Span(stretch.On), Ink.Quiet).AsParagraph(), Ink.Of(English.State(stretch.State), StateSign.Of(stretch.State).Style).AsParagraph());
        }

        return grid;
    }
}
