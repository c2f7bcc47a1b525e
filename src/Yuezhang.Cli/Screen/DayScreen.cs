using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Screen;

/// <summary>A day at a glance, section by section: what, its state at the right margin, article and reason below.</summary>
internal static class DayScreen
{
    /// <summary>Of so many lines of a section that say what does not bind on the day, more are counted instead of shown.</summary>
    private const int MostQuiet = 6;

    /// <summary>So many lines of a section are shown at a glance.</summary>
    private const int MostAtAGlance = 4;

    /// <summary>Draws the day.</summary>
    /// <param name="sheet">On what.</param>
    /// <param name="consultation">Of which library.</param>
    /// <param name="day">The day.</param>
    /// <param name="detail">How much of it.</param>
    public static void Draw(Sheet sheet, Consultation consultation, DayView day, DayDetail detail)
    {
        sheet.Line(Ink.Of(consultation.Opening.Title, Ink.Strong));
        sheet.Line(Ink.Of($"{Circumstances.Of(consultation, day.On)}{Of(day.Concern)}", Ink.Quiet));
        var left = Section(sheet, "Owed", day.Owed.Select(o => ($"{o.Account.Debtor} owes {o.Account.Creditor} on {o.Account.Name}", o.Answer)), detail)
            + Norms(sheet, "Must", Modality.Must, day, detail)
            + Norms(sheet, "May", Modality.May, day, detail)
            + Norms(sheet, "Must not", Modality.MustNot, day, detail)
            + Norms(sheet, "Need not", Modality.NeedNot, day, detail)
            + Norms(sheet, "Can", Modality.Can, day, detail)
            + Norms(sheet, "Cannot", Modality.Cannot, day, detail)
            + Section(sheet, "In force", day.Instruments.Select(i => (i.Instrument.Title, i.Answer)), detail);
        if (!day.NextDue.IsEmpty)
        {
            sheet.Heading("Next due");
            DueLines.Draw(sheet, day.NextDue);
        }

        if (left > 0)
        {
            sheet.Gap();
            sheet.Line(Ink.Of($"`yuezhang on {day.On}{(detail == DayDetail.Glance ? "" : " --all")}` shows the rest", Ink.Quiet));
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

    private static int Norms(Sheet sheet, string heading, Modality modality, DayView day, DayDetail detail) =>
        Section(sheet, heading, NormLine.Of(day.Norms.Where(n => n.Norm.Modality == modality)).Select(l => (l.Text, l.Answer)), detail);

    /// <summary>Draws a section.</summary>
    /// <returns>How many lines are left out.</returns>
    private static int Section(Sheet sheet, string heading, IEnumerable<(string What, Answer Answer)> lines, DayDetail detail)
    {
        // what holds stands above what does not hold yet or any more
        var ordered = lines.OrderBy(line => Rank(line.Answer)).ToList();
        var shown = detail switch
        {
            DayDetail.Glance => MostAtAGlance,
            DayDetail.Binding => ordered.Count(line => !IsQuiet(line.Answer)) + MostQuiet,
            _ => ordered.Count,
        };
        if (ordered.Count > 0)
        {
            sheet.Heading(heading);
        }

        foreach (var (what, answer) in ordered.Take(shown))
        {
            Entry(sheet, what, answer);
        }

        var left = Math.Max(0, ordered.Count - shown);
        if (left > 0)
        {
            sheet.Draw(Ink.Of($"and {left} more", Ink.Quiet).Indented(Sheet.Indent));
        }

        return left;
    }

    /// <summary>What is asked, its state at the margin, article and reason below.</summary>
    public static void Entry(Sheet sheet, string what, Answer answer)
    {
        var style = IsQuiet(answer) ? Ink.Quiet : Ink.Body;
        sheet.Entry(Ink.Of(what, style), Ink.Of(State(answer), IsQuiet(answer) ? Ink.Quiet : Ink.For(answer.Verdict)));
        sheet.Remark(Ink.Of($"{Cite.Article(Reason.Article(answer))} {Reason.Of(answer)}".Trim(), Ink.Quiet));
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

    private static bool IsQuiet(Answer answer) => Rank(answer) > 0;

    private static int Rank(Answer answer) => answer.Verdict switch
    {
        Verdict.NotYet => 1,
        Verdict.No => 2,
        Verdict.Ended => 3,
        _ => 0,
    };

    // as shells read it; a name with a quotation mark in it is written between quotation marks itself
    private static string Quoted(string question) => question.Contains('"') ? $"'{question}'" : $"\"{question}\"";
}
