using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>Below somebody's rights: whose subject the holder is, where that had to be asked, and what is missing while it is not known.</summary>
internal static class RightsScreen
{
    public static void DrawHolder(Sheet sheet, Allegiance holder, Answer? open)
    {
        if (holder.Asked is { } asked)
        {
            sheet.Heading("Whose subjects");
            DayScreen.Entry(sheet, asked.Question, asked.Answer);
        }

        AnswerScreen.DrawMissing(sheet, open?.Missing ?? []);
    }
}
