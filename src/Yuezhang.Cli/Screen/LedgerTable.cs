using Spectre.Console;
using Spectre.Console.Rendering;
using Yuezhang.Cli.Commands;

namespace Yuezhang.Cli.Screen;

/// <summary>The table of an account in the order of days: what the text schedules, what the record and the scenario have, what was left.</summary>
internal static class LedgerTable
{
    public static Table Of(LedgerView view)
    {
        var table = new Table().Border(TableBorder.Simple);
        if (view.Recorded is null)
        {
            table.AddColumn(Heading("Date").NoWrap());
        }

        table.AddColumn(Heading("What"));
        table.AddColumn(Figures("Due"));
        table.AddColumn(Figures("Recorded"));
        if (view.Recorded is not null)
        {
            table.AddColumn(Figures("Supposed"));
        }

        table.AddColumn(Figures("Left"));
        foreach (var day in LedgerLine.Of(view).GroupBy(line => line.Date))
        {
            if (view.Recorded is not null)
            {
                // four columns of figures leave no room for the date beside them
                table.AddRow(Ink.Of($"{day.Key}", Ink.Strong).AsParagraph());
            }

            foreach (var (index, line) in day.Index())
            {
                table.AddRow(Row(view, line, isFirst: index == 0, isLast: index == day.Count() - 1));
            }
        }

        return table;
    }

    private static TableColumn Heading(string text) => new(Ink.Of(text, Ink.Quiet).AsParagraph());

    private static TableColumn Figures(string text) => Heading(text).RightAligned().NoWrap();

    private static IEnumerable<IRenderable> Row(LedgerView view, LedgerLine line, bool isFirst, bool isLast)
    {
        var style = line.Date > view.On ? Ink.Quiet : Ink.Body;
        if (view.Recorded is null)
        {
            yield return Ink.Of(isFirst ? $"{line.Date}" : "", style).AsParagraph();
        }

        yield return view.Recorded is null ? Ink.Of(line.What, style).AsParagraph() : Ink.Of(line.What, style).Indented(Sheet.Indent);
        yield return Figure(line.Due, style);
        yield return Figure(line.Recorded, style);
        if (view.Recorded is not null)
        {
            yield return Figure(line.Supposed, style);
        }

        yield return isLast && line.Date <= view.On ? Left(view, line) : Figure("", style);
    }

    private static Paragraph Figure(string text, Style style) => Ink.Of(text, style).AsParagraph().RightJustified();

    private static IRenderable Left(LedgerView view, LedgerLine line)
    {
        var left = view.Ledger.PrincipalOn(line.Date);
        var recorded = view.Recorded is { } other ? other.Ledger.PrincipalOn(line.Date) : left;
        var figure = Figure(LedgerScreen.Figure(left), Ink.Body);
        return left == recorded ? figure : new Rows(figure, Figure($"({LedgerScreen.Figure(recorded)})", Ink.Quiet));
    }
}
