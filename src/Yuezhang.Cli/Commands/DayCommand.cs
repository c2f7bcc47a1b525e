using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Questions;
using Yuezhang.Time;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang</c> alone, and <c>yuezhang on DATE</c>: a day at a glance.</summary>
internal static class DayCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var day = new Argument<string>("DATE") { Description = "The day: YYYY-MM-DD, or with its era, year, month and day" };
        var concern = new ConcernOptions();
        var all = new Option<bool>("--all") { Description = "Show everything that does not bind on the day too: not yet, no more, never" };
        var command = new Command("on", "Show a day: what is owed, what must, may and must not be done, what is in force, what falls due next") { day, all };
        concern.AddTo(command, new LibraryNames(options, around));
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var faults = ImmutableArray.CreateBuilder<Diagnostic>();
            var on = Request.DayOf("DATE", parse.GetValue(day), faults);
            var of = concern.Read(parse, consultation.Library, faults);
            return faults.Count == 0 ? Show(consultation, on!.Value, of, parse.GetValue(all) ? DayDetail.All : DayDetail.Binding, withQuestions: false) : consultation.Reporter.Refuse(faults.ToImmutable());
        }));
        return command;
    }

    /// <summary>The day on which the library opens, and questions to try.</summary>
    public static int ShowOpening(ParseResult parse, GlobalOptions options, Surroundings around) =>
        Consultation.Open(parse, options, around, consultation => Show(consultation, consultation.On, Concern.All, DayDetail.Glance, withQuestions: true));

    private static int Show(Consultation consultation, Day on, Concern concern, DayDetail detail, bool withQuestions)
    {
        var day = DayView.Of(consultation.Inquiry, on, concern);
        var questions = withQuestions ? consultation.Opening.Questions.Select(q => q.Words()).ToImmutableArray() : [];
        consultation.Reporter.Say(
            json => DayJson.Write(json, consultation, day, questions),
            sheet =>
            {
                DayScreen.Draw(sheet, consultation, day, detail);
                if (!questions.IsEmpty)
                {
                    DayScreen.DrawQuestions(sheet, questions);
                }
            });
        return ExitStatus.Yes;
    }
}
