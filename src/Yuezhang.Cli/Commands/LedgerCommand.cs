using System.CommandLine;
using Yuezhang.Cli.Completion;
using Yuezhang.Cli.Json;
using Yuezhang.Cli.Screen;
using Yuezhang.Rules.Program;

namespace Yuezhang.Cli.Commands;

/// <summary><c>yuezhang ledger ACCOUNT</c>: what was to be paid, what was paid, what was left.</summary>
internal static class LedgerCommand
{
    public static Command Create(GlobalOptions options, Surroundings around)
    {
        var name = new Argument<string>("ACCOUNT") { HelpName = "ACCOUNT", Description = "The account, by any of its names" };
        name.CompletionSources.Add(new LibraryNames(options, around).Accounts);
        var command = new Command("ledger", "Show an account: scheduled, recorded, and under a scenario") { name };
        command.SetAction(parse => Consultation.Open(parse, options, around, consultation => Show(consultation, parse.GetValue(name)!)));
        return command;
    }

    private static int Show(Consultation consultation, string name)
    {
        if (AccountNamed(consultation, name) is not { } account)
        {
            return consultation.Reporter.Refuse([CommandLineFaults.UnknownAccount(name, [.. consultation.Library.Library.Accounts.Select(a => a.Name.Id)])]);
        }

        var situation = consultation.Inquiry.Situation;
        var on = consultation.Named ?? situation.Known ?? situation.Record.LastDay ?? consultation.On;
        var view = LedgerView.Of(consultation, account, on);
        consultation.Reporter.Say(
            json => LedgerJson.Write(json, view),
            sheet => LedgerScreen.Draw(sheet, consultation, view));
        return ExitStatus.Yes;
    }

    /// <summary>The account of a name, in the version that is law; where none is, the first of them, which then holds nothing.</summary>
    private static Account? AccountNamed(Consultation consultation, string name) => consultation.Library.Find(name) is { Sort: Sort.Account } entity
        ? consultation.Library.Library.Account(entity, consultation.Inquiry.Situation.Selection) ?? consultation.Library.Library.Account(entity)
        : null;
}
