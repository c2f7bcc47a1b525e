using System.Collections.Immutable;
using Spectre.Console;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Cli.Screen;

/// <summary>
/// What would be otherwise: under each first cause what differs, and for each of these a row a stretch of time,
/// as it is and as it would be.
/// </summary>
internal static class DifferencesScreen
{
    // interest that never ends would fill pages with rows that say the same
    private const int MostRows = 8;

    public static void Draw(Sheet sheet, Consultation before, Scenario scenario, ImmutableArray<Difference> differences)
    {
        var title = scenario.Title.Length > 0 ? scenario.Title : "A scenario from the command";
        sheet.Line(Ink.Of(title, Ink.Strong).Then(Circumstances.Beside(before), Ink.Quiet));
        if (differences.IsEmpty)
        {
            sheet.Line(Ink.Of("Nothing changed: every instrument, account, norm and state is the same with it and without it."));
        }

        foreach (var cause in differences.GroupBy(d => d.FirstCause))
        {
            sheet.Heading(cause.Key is { } text ? $"Because {text}" : "By the change itself");
            foreach (var (subject, at, rows) in Subjects(cause))
            {
                sheet.Draw(Ink.Of(subject).Then($" {Cite.Article(at)}", Ink.Quiet).Indented(Sheet.Indent));
                sheet.Draw(Rows(rows.Take(MostRows)));
                if (rows.Skip(MostRows).Count() is var more and > 0)
                {
                    sheet.Remark(Ink.Of($"and {more} more; --json lists them all", Ink.Quiet));
                }
            }
        }
    }

    /// <summary>What differs, each with its rows; what one statement says of several places or things, and what becomes otherwise alike, together.</summary>
    private static IEnumerable<(string Subject, Citation At, List<Difference> Rows)> Subjects(IEnumerable<Difference> differences)
    {
        var each = differences.GroupBy(d => (d.Kind, d.Subject, d.At)).Select(d => d.ToList());
        return each
            .GroupBy(rows => (
                rows[0].At,
                rows[0].Norm is { } norm ? (object)(norm.Modality, NormLine.Frame(norm)) : rows[0].Subject,
                string.Join('\n', rows.Select(r => $"{r.Span}: {r.Before} → {r.After}"))))
            .Select(alike => alike.ToList())
            .Select(alike => (alike[0][0].Norm is null ? alike[0][0].Subject : NormLine.InOne([.. alike.Select(rows => rows[0].Norm!)]), alike[0][0].At, alike[0]));
    }

    private static Grid Rows(IEnumerable<Difference> differences)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().Padding(2 * Sheet.Indent, 0, Sheet.Indent, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach (var difference in differences)
        {
            grid.AddRow(
                Ink.Of(Cite.Span(difference.Span), Ink.Quiet).AsParagraph(),
                Ink.Of(difference.Before).Then(" → ", Ink.Quiet).Then(difference.After, Ink.Strong).AsParagraph());
        }

        return grid;
    }
}
