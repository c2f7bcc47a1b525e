using System.Text.Json;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Json;

/// <summary>Norms, debts and instruments over time as <c>timeline --json</c> prints them.</summary>
internal static class TimelineJson
{
    public static void Write(Utf8JsonWriter json, Consultation consultation, TimelineView view)
    {
        json.WriteDay("from", view.From);
        json.WriteDay("to", view.To);
        json.WriteDay("on", consultation.Named);
        json.WriteDay("known", consultation.Inquiry.Situation.Known);
        json.WriteObjects("instruments", view.Instruments, instrument =>
        {
            json.WriteString("instrument", instrument.Instrument.Name.Name);
            json.WriteString("title", instrument.Instrument.Title);
            json.WriteObjects("rows", instrument.Rows.Prepend(instrument.Force), row =>
            {
                WriteRow(json, view, row);
                json.WriteObjects("parts", row.Parts, part =>
                {
                    WriteRow(json, view, part);
                    json.WriteAmount("amount", part.Amount);
                });
            });
        });
    }

    private static void WriteRow(Utf8JsonWriter json, TimelineView view, TimelineRow row)
    {
        json.WriteString("kind", row.Kind);
        json.WriteString("what", row.What);
        json.WriteDay("lastDay", row.LastDay);
        json.WriteCitation(row.At);
        json.WriteObjects("stretches", view.Within(row), stretch =>
        {
            json.WriteInterval(stretch.On);
            json.WriteString("state", English.State(stretch.State));
        });
    }
}
