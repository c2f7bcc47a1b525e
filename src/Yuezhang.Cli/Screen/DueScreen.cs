using System.Collections.Immutable;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Cli.Screen;

/// <summary>What falls due in a period.</summary>
internal static class DueScreen
{
    public static void Draw(Sheet sheet, Consultation consultation, Day from, Day to, ImmutableArray<DueItem> items)
    {
        sheet.Line(Ink.Of("Falls due", Ink.Strong));
        sheet.Line(Ink.Of($"from {from} through {to}{Circumstances.Beside(consultation)}", Ink.Quiet));
        sheet.Gap();
        if (items.IsEmpty)
        {
            sheet.Line(Ink.Of("Nothing falls due in this period."));
        }

        DueLines.Draw(sheet, items);
        if (items.Any(item => item.Provisional))
        {
            sheet.Gap();
            sheet.Line(LedgerScreen.Provisional);
        }
    }
}
