using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Libraries;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang ask "QUESTION"</c>: the verdict, its proof, and what would change it.</summary>
internal static class AskCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var question = new Argument<string>("QUESTION") { HelpName = "QUESTION", Description = "The question, as \"on 1896-06-01: must A evacuate B?\"" };
        question.CompletionSources.Add(new LibraryNames(options, around).Questions);
        var readings = new Option<bool>("--readings") { Description = "List the readings that change the answer" };
        var command = new Command("ask", "Answer a question, with its proof") { question, readings };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var text = parse.GetValue(question)!.Trim();
            var (asked, faults) = QuestionReader.Read(text, consultation.Library);
            return asked is null
                ? consultation.Reporter.Refuse(faults)
                : consultation.In(asked, inside => Answer(inside, asked.Question, text, parse.GetValue(readings)));
        }));
        return command;
    }

    private static int Answer(Consultation consultation, Question question, string text, bool withReadings)
    {
        var inquiry = consultation.Inquiry;
        var answer = inquiry.Ask(question, consultation.Moment);
        if (withReadings)
        {
            answer = answer with { Readings = inquiry.VaryReadings(question, answer) };
        }

        consultation.Reporter.Say(
            json => AnswerJson.Write(json, consultation.Library.Library, text, answer),
            sheet => AnswerScreen.Draw(sheet, consultation, text, answer));
        return ExitStatus.Of(answer);
    }
}
