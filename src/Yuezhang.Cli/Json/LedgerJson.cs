using System.Text.Json;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Accounts;

namespace Yuezhang.Cli.Json;

/// <summary>An account as <c>ledger --json</c> prints it.</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter json, LedgerView view)
    {
        var ledger = view.Ledger;
        json.WriteString("account", view.Account.Name.Id);
        json.WriteString("name", view.Account.Name.Name);
        json.WriteString("debtor", view.Account.Debtor.Name);
        json.WriteString("creditor", view.Account.Creditor.Name);
        json.WriteString("unit", view.Account.Unit.Id);
        json.WriteDay("on", view.On);
        json.WriteDay("known", view.Known);
        WriteState(json, view);
        json.WriteAmount("interestPaid", ledger.InterestPaid(view.On), view.Account.Unit);
        json.WriteObjects("scheduled", ledger.Scheduled, row => WriteScheduled(json, view, row));
        WriteTotals(json, view);
        json.WriteObjects("postings", view.Postings, posting => WritePosting(json, view, posting));
        json.WriteNumber("postingsLeftOut", view.LeftOut);
        WriteWaiver(json, view);
        WriteRecorded(json, view);
        json.WriteStrings("missing", view.Missing);
        json.WritePropertyName("asKnownThen");
        WriteOrNull(json, view.AsKnownThen, then => WriteState(json, then));
    }

    private static void WriteState(Utf8JsonWriter json, LedgerView view)
    {
        json.WriteAmount("principal", view.Principal, view.Account.Unit);
        json.WriteAmount("interestAccrued", view.InterestAccrued, view.Account.Unit);
        json.WriteBoolean("provisional", view.Ledger.IsProvisional);
    }

    private static void WriteScheduled(Utf8JsonWriter json, LedgerView view, ScheduledPayment row)
    {
        var unit = view.Account.Unit;
        json.WriteDay("date", row.Due);
        if (row.Instalment is { } number)
        {
            json.WriteNumber("instalment", number);
        }
        else
        {
            json.WriteNull("instalment");
        }

        json.WriteAmount("principal", row.Principal, unit);
        json.WriteAmount("interest", row.Interest, unit);
        json.WriteAmount("balanceAfter", view.Account.Recurring is null ? row.BalanceAfter : null, unit);
        json.WriteCitation(row.At);
        json.WriteBoolean("provisional", view.IsProvisional(row));
    }

    private static void WriteTotals(Utf8JsonWriter json, LedgerView view)
    {
        var (principal, interest) = view.ScheduledTotals;
        json.WriteStartObject("scheduledTotals");
        json.WriteAmount("principal", principal, view.Account.Unit);
        json.WriteAmount("interest", interest, view.Account.Unit);
        json.WriteAmount("total", principal + interest, view.Account.Unit);
        json.WriteEndObject();
    }

    private static void WritePosting(Utf8JsonWriter json, LedgerView view, Posting posting)
    {
        json.WriteDay("date", posting.Date);
        json.WriteString("kind", LedgerView.Word(posting.Kind));
        json.WriteAmount("amount", posting.Amount, view.Account.Unit);
        json.WriteCitation(posting.At);
        json.WriteString("event", posting.Event?.Id);
        json.WriteAmount("balanceAfter", view.BalanceAfter(posting), view.Account.Unit);
    }

    private static void WriteWaiver(Utf8JsonWriter json, LedgerView view)
    {
        json.WritePropertyName("waiver");
        WriteOrNull(json, view.Ledger.Waiver, waiver =>
        {
            json.WriteString("state", waiver.State switch { WaiverState.Met => "met", WaiverState.Missed => "missed", _ => "open" });
            json.WriteDay("lastDay", waiver.LastDay);
            json.WriteDay("settledOn", waiver.SettledOn);
            json.WriteAmount("setOff", waiver.SetOff, view.Account.Unit);
        });
    }

    /// <summary>The account without the scenario, where there is one.</summary>
    private static void WriteRecorded(Utf8JsonWriter json, LedgerView view)
    {
        json.WritePropertyName("recorded");
        WriteOrNull(json, view.Recorded, recorded =>
        {
            WriteState(json, recorded);
            json.WriteAmount("interestPaid", recorded.Ledger.InterestPaid(recorded.On), recorded.Account.Unit);
            json.WriteObjects("postings", recorded.Postings, posting => WritePosting(json, recorded, posting));
        });
    }

    private static void WriteOrNull<T>(Utf8JsonWriter json, T? value, Action<T> fields)
        where T : class
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        fields(value);
        json.WriteEndObject();
    }
}
