using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang forum CASE --against PERSON</c>: before whose court a case goes, by which law, and what the others owe.</summary>
internal static class ForumCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var names = new LibraryNames(options, around);
        var cause = new Argument<string>("CASE") { HelpName = "CASE", Description = "What the case is about, as the library names it" };
        var against = new Option<string?>("--against") { Description = "Who is sued or accused", HelpName = "NAME" };
        var plaintiff = new Option<string?>("--for") { Description = "Who sues or accuses", HelpName = "NAME" };
        var at = new Option<string?>("--at") { Description = "Where", HelpName = "PLACE" };
        cause.CompletionSources.Add(names.Things);
        against.CompletionSources.Add(names.People);
        plaintiff.CompletionSources.Add(names.People);
        at.CompletionSources.Add(names.Places);
        var command = new Command("forum", "Say before whose court a case goes, by which law, and who must do what about it") { cause, against, plaintiff, at };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var things = new NamedThings(consultation.Library);
            var words = consultation.Opening.Words;
            var hear = things.Word(words.Hear, "hear", "to hear");
            var about = things.Among(Norms.ObjectsOf(consultation, hear), "CASE", parse.GetValue(cause), Sort.Thing);
            var defendant = things.Needed(parse, against, "who is sued or accused: whose subject that is decides the forum", Sort.Party, Sort.Person);
            var suitor = things.Of("--for", parse.GetValue(plaintiff), Sort.Party, Sort.Person);
            var place = things.Of("--at", parse.GetValue(at), Sort.Place);
            return things.Faults.IsEmpty
                ? Answer(consultation, hear!, new Act(hear!, null, about) { Counterparty = defendant, Beneficiary = suitor, Place = place })
                : consultation.Reporter.Refuse(things.Faults);
        }));
        return command;
    }

    private static int Answer(Consultation consultation, Verb hear, Act suit)
    {
        var defendant = Allegiance.Of(consultation, suit.Counterparty!);
        var suitor = suit.Beneficiary is { } person ? Allegiance.Of(consultation, person) : null;
        var heard = suit with { Counterparty = defendant.Standing, Beneficiary = suitor?.Standing };
        var question = Text("which parties can", hear.Infinitive, suit);
        var open = Allegiance.Open(defendant, suitor);
        var answer = open ?? While(consultation.Inquiry.Ask(Courts(Modality.Can, heard), consultation.Moment), defendant, suitor);
        var forum = new Forum
        {
            Asked = new FurtherAnswer(question, answer),
            Allegiances = [.. new[] { defendant.Asked, suitor?.Asked }.OfType<FurtherAnswer>()],
            Excluded = open is not null ? null : new FurtherAnswer(
                Text("which parties cannot", hear.Infinitive, suit), While(consultation.Inquiry.Consider(Courts(Modality.Cannot, heard), consultation.Moment), defendant, suitor)),
            Laws = [.. answer.Value is ThingsValue { Things: var courts } ? courts.SelectMany(court => Law(consultation, court, heard)) : []],
            Duties = open is not null ? [] : [.. Norms.DutiesToward(consultation, [.. new[] { heard.Counterparty, heard.Beneficiary }.OfType<Entity>()], suit.Place)],
        };
        consultation.Reporter.Say(
            json => ForumJson.Write(json, consultation.Library.Library, forum),
            sheet => ForumScreen.Draw(sheet, consultation, forum));
        return ExitStatus.Of(answer);
    }

    private static Answer While(Answer answer, Allegiance defendant, Allegiance? suitor) =>
        suitor is null ? defendant.Within(answer) : suitor.Within(defendant.Within(answer));

    private static Which Courts(Modality modality, Act suit)
    {
        var court = Entity.Variable("which parties", Sort.Party);
        return new Which(court, new Bound(modality, suit with { Agent = court }, Citation.None));
    }

    /// <summary>The law that a court can apply to the defendant there.</summary>
    private static IEnumerable<FurtherAnswer> Law(Consultation consultation, Entity court, Act suit)
    {
        if (consultation.Opening.Words.Apply is not { } apply)
        {
            yield break;
        }

        var law = Entity.Variable("which things", Sort.Thing);
        var applied = new Act(apply, court, law) { Counterparty = suit.Counterparty, Place = suit.Place };
        yield return new FurtherAnswer(
            Text($"which things can {court}", apply.Infinitive, applied with { Object = null }),
            consultation.Inquiry.Consider(new Which(law, new Bound(Modality.Can, applied, Citation.None)), consultation.Moment));
    }

    private static string Text(string who, string verb, Act act) =>
        $"{who} {verb}{Part("", act.Object)}{Part("for ", act.Beneficiary)}{Part($"{act.Verb.Preposition} ", act.Counterparty)}{Part("at ", act.Place)}?";

    private static string Part(string leading, Entity? thing) => thing is null ? "" : $" {leading}{thing}";
}
