using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang rights --of NAME</c>: what somebody may and can do on a day, by an article of their own or through clauses on the most favoured nation.</summary>
internal static class RightsCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var names = new LibraryNames(options, around);
        var of = new Option<string?>("--of") { Description = "Whose rights: a party, or persons", HelpName = "NAME" };
        var at = new Option<string?>("--at") { Description = "Where: only rights that may be used there", HelpName = "PLACE" };
        var all = new Option<bool>("--all") { Description = "Show those too that do not bind on the day: not yet, no more, never" };
        of.CompletionSources.Add(names.People);
        at.CompletionSources.Add(names.Places);
        var command = new Command("rights", "List what somebody may and can do on a day, by which article and through which clauses") { of, at, all };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation =>
        {
            var things = new NamedThings(consultation.Library);
            var holder = things.Needed(parse, of, "whose rights", Sort.Party, Sort.Person);
            var place = things.Of("--at", parse.GetValue(at), Sort.Place);
            return things.Faults.IsEmpty
                ? List(consultation, Allegiance.Of(consultation, holder!), place, parse.GetValue(all) ? DayDetail.All : DayDetail.Binding)
                : consultation.Reporter.Refuse(things.Faults);
        }));
        return command;
    }

    private static int List(Consultation consultation, Allegiance holder, Entity? place, DayDetail detail)
    {
        ImmutableArray<Entity> holders = [.. new[] { holder.Person, holder.Standing }.OfType<Entity>().Distinct()];
        var day = DayView.Of(consultation.Inquiry, consultation.On, new Concern(place is null ? [] : [place], holders));
        day = day with
        {
            Owed = [],
            Norms = [.. day.Norms.Where(n => n.Norm.Modality is Modality.May or Modality.NeedNot or Modality.Can && holders.Contains(n.Norm.Act.Agent!))],
            Instruments = [],
            NextDue = [],
        };

        // where it is not known whose subject the person is, the rights of a party's subjects are left out, and the list is no answer
        var open = Allegiance.Open(holder);
        consultation.Reporter.Say(
            json => RightsJson.Write(json, consultation, day, holder, open),
            sheet =>
            {
                DayScreen.Draw(sheet, consultation, day, detail);
                RightsScreen.DrawHolder(sheet, holder, open);
            });
        return open is null ? ExitStatus.Yes : ExitStatus.Of(open);
    }
}
