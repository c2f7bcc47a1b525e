using Spectre.Console;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Screen;

/// <summary>An account: how it stands, the table of what was due and what was paid, and the balance as bars.</summary>
internal static class LedgerScreen
{
    public static void Draw(Sheet sheet, Consultation consultation, LedgerView view)
    {
        var account = view.Account;
        sheet.Line(Ink.Of(Capital(account.Name.Name), Ink.Strong).Then($": {account.Debtor} to {account.Creditor}, in {account.Unit.Plural}"));
        sheet.Line(Ink.Of($"{Circumstances.Of(consultation, view.On)} {Cite.Place(account.At)}", Ink.Quiet));
        sheet.Gap();
        State(sheet, view);
        sheet.Draw(LedgerTable.Of(view));
        Legend(sheet, view);
        BalanceChart.Draw(sheet, view);
        foreach (var text in view.Missing)
        {
            sheet.Line(Ink.Of($"missing: {text}"));
        }
    }

    private static void State(Sheet sheet, LedgerView view)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().Padding(Sheet.Indent, 0, Sheet.Indent, 0));
        grid.AddColumn(new GridColumn().RightAligned().NoWrap().Padding(0, 0, Sheet.Indent, 0));
        grid.AddColumn(new GridColumn().RightAligned().NoWrap().Padding(0, 0, 0, 0));
        Row("Principal left", v => Figure(v.Principal));
        if (view.Account.Interest is not null)
        {
            Row("Interest accrued", v => $"{Mark(v.Ledger.IsProvisional)}{Figure(v.InterestAccrued)}");
            Row("Interest paid", v => Figure(v.Ledger.InterestPaid(v.On)));
        }

        sheet.Draw(grid);
        foreach (var (name, v) in new[] { (view.Recorded is null ? "" : "supposed: ", view), ("recorded: ", view.Recorded) })
        {
            if (v?.Ledger.Waiver is { } waiver)
            {
                var sentence = English.Say(new WaiverFinding(v.Account, waiver));
                sheet.Draw(Ink.Of($"{name}{sentence} ").Then(Cite.Article(v.Account.Waiver!.At), Ink.Quiet).Indented(Sheet.Indent));
            }
        }

        if (view.AsKnownThen is { } then)
        {
            var interest = then.Account.Interest is null ? "" : $", {Mark(then.Ledger.IsProvisional)}{Figure(then.InterestAccrued)} of interest accrued";
            sheet.Draw(Ink.Of($"as known on that day: {Figure(then.Principal)} of principal left{interest}").Indented(Sheet.Indent));
        }

        void Row(string what, Func<LedgerView, string> figure) => grid.AddRow(
            Ink.Of(what).AsParagraph(),
            Ink.Of(figure(view), Ink.Strong).AsParagraph(),
            Ink.Of(view.Recorded is { } recorded ? $"recorded: {figure(recorded)}" : "", Ink.Quiet).AsParagraph());
    }

    private static void Legend(Sheet sheet, LedgerView view)
    {
        var (principal, interest) = view.ScheduledTotals;
        sheet.Line(Ink.Of(
            $"Scheduled in all: {Figure(principal)} principal, {Figure(interest)} interest, {Figure(principal + interest)} together."));
        if (view.Ledger.IsProvisional || view.AsKnownThen is { Ledger.IsProvisional: true })
        {
            sheet.Line(Provisional);
        }

        if (view.Recorded is not null)
        {
            sheet.Line(Ink.Of("Left: as supposed; in brackets, where it differs, as recorded.", Ink.Quiet));
        }

        if (view.LeftOut > 0)
        {
            sheet.Line(Ink.Of($"{view.LeftOut} {(view.LeftOut == 1 ? "entry" : "entries")} after {view.On} left out.", Ink.Quiet));
        }
    }

    /// <summary>A figure without its unit, which the heading names.</summary>
    public static string Figure(Rational? value) => value is { } known ? known.ToMixedString() : "not known";

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>What the mark means.</summary>
    public static Ink Provisional { get; } = Ink.Of("~ provisional: it stands only until the waiver is met or missed.", Ink.Quiet);

    /// <summary>The mark of what is provisional.</summary>
    public static string Mark(bool provisional) => provisional ? "~" : "";
}
