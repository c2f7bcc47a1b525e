using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>A day at a glance, section by section: what, its state at the right margin, article and reason below.</summary>
internal static class DayScreen
{
    public static void Draw(Sheet sheet, Consultation consultation, DayView day)
    {
        sheet.Line(Ink.Of(consultation.Opening.Title, Ink.Strong));
        sheet.Line(Ink.Of($"{Circumstances.Of(consultation, day.On)}{Of(day.Concern)}", Ink.Quiet));
        Section(sheet, "Owed", day.Owed.Select(o => ($"{o.Account.Debtor} owes {o.Account.Creditor} on {o.Account.Name}", o.Answer)));
        Norms(sheet, "Must", Modality.Must, day);
        Norms(sheet, "May", Modality.May, day);
        Norms(sheet, "Must not", Modality.MustNot, day);
        Norms(sheet, "Need not", Modality.NeedNot, day);
        Section(sheet, "In force", day.Instruments.Select(i => (i.Instrument.Title, i.Answer)));
        if (!day.NextDue.IsEmpty)
        {
            sheet.Heading("Next due");
            DueLines.Draw(sheet, day.NextDue);
        }

        if (day is { Owed.IsEmpty: true, Norms.IsEmpty: true, Instruments.IsEmpty: true })
        {
            sheet.Gap();
            sheet.Line(Ink.Of("Nothing in this library concerns that."));
        }
    }

    /// <summary>Questions to try, as complete commands.</summary>
    public static void DrawQuestions(Sheet sheet, IEnumerable<string> questions)
    {
        sheet.Heading("Try");
        foreach (var question in questions)
        {
            sheet.Draw(Ink.Of($"yuezhang ask {Quoted(question)}").Indented(Sheet.Indent));
        }
    }

    /// <summary>", at the fort or the bay, of A".</summary>
    private static string Of(Concern concern) =>
        (concern.Places.IsEmpty ? "" : $", at {string.Join(" or ", concern.Places)}") + (concern.Parties.IsEmpty ? "" : $", of {string.Join(" or ", concern.Parties)}");

    private static void Norms(Sheet sheet, string heading, Modality modality, DayView day) =>
        Section(sheet, heading, day.Norms.Where(n => n.Norm.Modality == modality).Select(n => (English.Norm(n.Norm), n.Answer)));

    private static void Section(Sheet sheet, string heading, IEnumerable<(string What, Answer Answer)> lines)
    {
        // what holds stands above what does not hold yet or any more
        foreach (var (index, (what, answer)) in lines.OrderBy(line => IsQuiet(line.Answer)).Index())
        {
            if (index == 0)
            {
                sheet.Heading(heading);
            }

            Entry(sheet, what, answer);
        }
    }

    private static void Entry(Sheet sheet, string what, Answer answer)
    {
        var style = IsQuiet(answer) ? Ink.Quiet : Ink.Body;
        sheet.Entry(Ink.Of(what, style), Ink.Of(State(answer), IsQuiet(answer) ? Ink.Quiet : Ink.For(answer.Verdict)));
        sheet.Remark(Ink.Of($"{Cite.Article(Reason.Article(answer))} {Reason.Of(answer)}", Ink.Quiet));
        if (answer.AsKnownThen is { } then)
        {
            sheet.Remark(AnswerScreen.AsKnownThen(then));
        }
    }

    private static string State(Answer answer)
    {
        var breached = answer.Because.Any(p => p.Finding is NormFinding { State: NormState.Breached });
        return answer.Words() + (breached ? ", breached" : "");
    }

    private static bool IsQuiet(Answer answer) => answer.Verdict is Verdict.NotYet or Verdict.Ended or Verdict.No;

    // as shells read it; a name with a quotation mark in it is written between quotation marks itself
    private static string Quoted(string question) => question.Contains('"') ? $"'{question}'" : $"\"{question}\"";
}
