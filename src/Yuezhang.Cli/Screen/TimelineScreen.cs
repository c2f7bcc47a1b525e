using Spectre.Console;
using Spectre.Console.Rendering;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Cli.Screen;

/// <summary>Norms, debts and instruments over time: a bar for each, article by article, over an axis of months or years; below, on demand, the exact days.</summary>
internal static class TimelineScreen
{
    private const int NarrowestBar = 20;
    private const char Tick = '┬';
    private const char Line = '─';
    private const char OnMark = '▼';
    private const char LastDayMark = '▴';

    public static void Draw(Sheet sheet, Consultation consultation, TimelineView view, bool withTable)
    {
        sheet.Line(Ink.Of(consultation.Opening.Title, Ink.Strong));
        sheet.Line(Ink.Of($"from {view.From} through {view.To}{Circumstances.Beside(consultation)}", Ink.Quiet));
        var names = view.Instruments.SelectMany(i => i.Rows.Prepend(i.Force)).Select(r => Ink.Of(r.What).Width).DefaultIfEmpty().Max();
        var room = sheet.Width - (2 * Sheet.Indent);

        // on a narrow terminal a name stands above its bar
        var label = room < 2 * NarrowestBar ? 0 : Math.Min(names, room * 2 / 5);
        var axis = new TimeAxis(view.From, view.To, Math.Max(1, label == 0 ? room : room - label));
        foreach (var instrument in view.Instruments)
        {
            sheet.Heading(instrument.Instrument.Title);
            Draw(sheet, instrument, instrument.Rows.Where(row => Begins(row, view)), axis, label, consultation.Named);
        }

        if (view.Instruments.IsEmpty)
        {
            sheet.Line(Ink.Of("There is no instrument in this library."));
            return;
        }

        sheet.Gap();
        var others = view.Instruments.Sum(i => i.Rows.Count(row => !Begins(row, view)));
        if (others > 0)
        {
            sheet.Line(Ink.Of($"{others} more {(others == 1 ? "begins" : "begin")} at no time shown.", Ink.Quiet));
        }

        sheet.Line(Legend(view, axis));
        if (withTable)
        {
            TimelineTable.Draw(sheet, view);
        }
        else
        {
            sheet.Line(Ink.Of("--table lists the exact days.", Ink.Quiet));
        }
    }

    private static void Draw(Sheet sheet, InstrumentTimeline instrument, IEnumerable<TimelineRow> rows, TimeAxis axis, int label, Day? on)
    {
        var grid = new Grid();
        if (label > 0)
        {
            grid.AddColumn(new GridColumn { Width = label }.Padding(Sheet.Indent, 0, Sheet.Indent, 0));
        }

        grid.AddColumn(new GridColumn().NoWrap().Padding(label > 0 ? 0 : Sheet.Indent, 0, 0, 0));
        if (on is { } day && axis.CellOf(day) is { } cell)
        {
            Row(Ink.None, Marked(axis, [(cell, $"{OnMark}"), (Beside(axis, cell, $"{day}"), $"{day}")]));
        }

        var ticks = axis.Ticks();
        Row(Ink.None, new Rows(Marked(axis, ticks), Ruler(axis, ticks)));
        Row(Ink.Of("in force"), Bar(instrument.Force, axis).AsParagraph());
        foreach (var article in rows.GroupBy(r => (r.At.Instrument, r.At.Article)))
        {
            Row(Ink.Of(article.First().At.ToString(), Ink.Quiet), new Text(""));
            foreach (var row in article)
            {
                Row(Ink.Of(row.What), WithLastDays(row, axis));
            }
        }

        sheet.Draw(grid);

        void Row(Ink what, IRenderable bar)
        {
            var name = what.AsParagraph();
            _ = label > 0 ? grid.AddRow(name, bar)
                : what.Parts.IsEmpty ? grid.AddRow(bar)
                : grid.AddRow(new Rows(name, bar));
        }
    }

    /// <summary>Whether it is ever more than to come in the time shown, or has a last day in it: a bar of nothing but "not yet" tells nothing.</summary>
    private static bool Begins(TimelineRow row, TimelineView view) =>
        view.Within(row).Any(stretch => stretch.State is not (NormState.Dormant or NormState.Conditional))
        || row.LastDays.Any(day => day >= view.From && day <= view.To);

    private static IRenderable WithLastDays(TimelineRow row, TimeAxis axis)
    {
        var bar = Bar(row, axis).AsParagraph();
        var marks = row.LastDays.Select(axis.CellOf).OfType<int>().Distinct().Select(cell => (cell, $"{LastDayMark}")).ToList();
        return marks.Count == 0 ? bar : new Rows(bar, Marked(axis, marks));
    }

    /// <summary>A sign for each cell: of the states in it, the one that is most to be seen.</summary>
    private static Ink Bar(TimelineRow row, TimeAxis axis)
    {
        var ink = Ink.None;
        var signs = Enumerable.Range(0, axis.Cells).Select(cell => SignOf(row, axis.Of(cell))).ToList();
        for (var at = 0; at < signs.Count;)
        {
            var run = signs.Skip(at).TakeWhile(sign => sign == signs[at]).Count();
            ink = ink.Then(new string(signs[at].Sign, run), signs[at].Style);
            at += run;
        }

        return ink;
    }

    private static StateSign SignOf(TimelineRow row, Interval days) =>
        row.Stretches.Where(s => s.On.Overlaps(days)).Select(s => StateSign.Of(s.State)).MinBy(StateSign.All.IndexOf)!;

    /// <summary>Words at their cells; one that reaches over the end of the line is left out.</summary>
    private static Paragraph Marked(TimeAxis axis, IEnumerable<(int Cell, string Text)> marks)
    {
        var line = new char[axis.Cells];
        Array.Fill(line, ' ');
        foreach (var (cell, text) in marks.Where(m => m.Cell >= 0 && m.Cell + m.Text.Length <= axis.Cells))
        {
            text.CopyTo(0, line, cell, text.Length);
        }

        return Ink.Of(new string(line), Ink.Quiet).AsParagraph();
    }

    private static Paragraph Ruler(TimeAxis axis, IReadOnlyList<(int Cell, string Name)> ticks)
    {
        var line = new char[axis.Cells];
        Array.Fill(line, Line);
        foreach (var (cell, _) in ticks)
        {
            line[cell] = Tick;
        }

        return Ink.Of(new string(line), Ink.Quiet).AsParagraph();
    }

    /// <summary>Right of a cell, or left of it where there is no room.</summary>
    private static int Beside(TimeAxis axis, int cell, string text) => cell + 2 + text.Length <= axis.Cells ? cell + 2 : cell - 1 - text.Length;

    /// <summary>The signs that are in the chart.</summary>
    private static Ink Legend(TimelineView view, TimeAxis axis)
    {
        var rows = view.Instruments.SelectMany(i => i.Rows.Prepend(i.Force)).ToList();
        var used = rows.SelectMany(view.Within).Select(s => StateSign.Of(s.State)).ToHashSet();
        var legend = StateSign.All.Where(used.Contains)
            .Aggregate(Ink.None, (ink, sign) => ink.Then($"{sign.Sign}", sign.Style).Then($" {sign.Meaning}   "));
        return rows.SelectMany(r => r.LastDays).Any(day => axis.CellOf(day) is not null) ? legend.Then($"{LastDayMark} last day", Ink.Body) : legend;
    }
}
