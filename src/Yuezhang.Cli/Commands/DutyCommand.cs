using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang duty GOODS</c>: how much may be charged on goods or ships, by which article.</summary>
internal static class DutyCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var names = new LibraryNames(options, around);
        var goods = new Argument<string>("GOODS") { HelpName = "GOODS", Description = "The goods or ships, as the library names them" };
        var by = new Option<string?>("--by") { Description = "Who charges; needed where several parties could", HelpName = "PARTY" };
        var at = new Option<string?>("--at") { Description = "Where", HelpName = "PLACE" };
        var of = new Option<string?>("--of") { Description = "The value, the weight or the tons that are charged, to work the duty out", HelpName = "NUMBER" };
        goods.CompletionSources.Add(names.Things);
        by.CompletionSources.Add(names.Parties);
        at.CompletionSources.Add(names.Places);
        var command = new Command("duty", "Say how much may be charged on goods or ships, and by which article") { goods, by, at, of };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var things = new NamedThings(consultation.Library);
            var charge = things.Word(consultation.Opening.Words.Charge, "charge", "to charge");
            var charged = Norms.ObjectsOf(consultation, charge);
            var what = things.Among(charged, "GOODS", parse.GetValue(goods), Sort.Thing);
            var party = things.Of("--by", parse.GetValue(by), Sort.Party);
            if (parse.GetValue(by) is null && charge is not null && what is not null)
            {
                party = Charger(consultation, things, parse, by, charge, what, charged);
            }

            var place = things.Of("--at", parse.GetValue(at), Sort.Place);
            var number = Number(things, parse.GetValue(of));
            return things.Faults.IsEmpty
                ? Answer(consultation, new Act(charge!, party, what) { Place = place }, number)
                : consultation.Reporter.Refuse(things.Faults);
        }));
        return command;
    }

    /// <summary>The one party of which norms say something about charging the goods; a fault where that is none, or not one alone.</summary>
    private static Entity? Charger(
        Consultation consultation, NamedThings things, ParseResult parse, Option<string?> by, Verb charge, Entity goods, ImmutableArray<Entity> charged)
    {
        var chargers = Norms.AgentsOf(consultation, charge, goods);
        if (chargers.IsEmpty)
        {
            things.Fault(CommandLineFaults.NothingCharged(goods, charged));
            return null;
        }

        return chargers is [var only] ? only : things.NeededAmong(chargers, parse, by, $"who charges {goods}", Sort.Party);
    }

    /// <summary>How much is charged; a fault where that is no number.</summary>
    private static decimal? Number(NamedThings things, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        things.Fault(CommandLineFaults.NoNumber("--of", text));
        return null;
    }

    private static int Answer(Consultation consultation, Act charged, decimal? of)
    {
        var question = $"how much may {charged.Agent} {charged.Verb.Infinitive} {charged.Object}{(charged.Place is { } place ? $" at {place}" : "")}?";
        var answer = consultation.Inquiry.Ask(new HowMuchMay(charged), consultation.Moment);
        var due = of is { } number && answer.Value is MoneyValue { Amounts: [var limit] } ? DutyDue.Of(limit, number) : null;
        consultation.Reporter.Say(
            json =>
            {
                AnswerJson.Write(json, consultation.Library.Library, question, answer);
                json.WriteString("of", of?.ToString(CultureInfo.InvariantCulture));
                json.WriteString("due", due);
            },
            sheet =>
            {
                AnswerScreen.Draw(sheet, consultation, question, answer);
                if (due is not null)
                {
                    sheet.Heading("Due");
                    sheet.Draw(Ink.Of(due).Indented(Sheet.Indent));
                }
            });
        return ExitStatus.Of(answer);
    }
}
