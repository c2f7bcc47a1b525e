using Yuezhang.Cli.Commands;

namespace Yuezhang.Cli.Screen;

/// <summary>The forum of a case: the answer with its proof, then what belongs to it in a line each.</summary>
internal static class ForumScreen
{
    public static void Draw(Sheet sheet, Consultation consultation, Forum forum)
    {
        AnswerScreen.Draw(sheet, consultation, forum.Asked.Question, forum.Asked.Answer);
        if (!forum.InferredBy.IsEmpty)
        {
            sheet.Heading("Inferred");
            sheet.Draw(Ink.Of($"no article gives the court itself; it follows from {string.Join(" and ", forum.InferredBy)}").Indented(Sheet.Indent));
        }

        Section(sheet, "Whose subjects", forum.Allegiances);
        Section(sheet, "Cannot", forum.Excluded is { } excluded ? [excluded] : []);
        Section(sheet, "Law", forum.Laws);
        if (!forum.Duties.IsEmpty)
        {
            sheet.Heading("Duties");
            foreach (var line in NormLine.Of(forum.Duties))
            {
                DayScreen.Entry(sheet, line.Text, line.Answer);
            }
        }
    }

    private static void Section(Sheet sheet, string heading, IEnumerable<FurtherAnswer> answers)
    {
        foreach (var (index, further) in answers.Index())
        {
            if (index == 0)
            {
                sheet.Heading(heading);
            }

            DayScreen.Entry(sheet, further.Question, further.Answer);
        }
    }
}
