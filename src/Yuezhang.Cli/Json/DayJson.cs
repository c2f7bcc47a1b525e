using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Cli.Commands;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Json;

/// <summary>A day as <c>on --json</c> prints it.</summary>
internal static class DayJson
{
    public static void Write(Utf8JsonWriter json, Consultation consultation, DayView day, ImmutableArray<string> questions)
    {
        json.WriteString("library", consultation.Opening.Title);
        json.WriteDay("on", day.On);
        json.WriteDay("known", consultation.Inquiry.Situation.Known);
        json.WriteStrings("places", day.Concern.Places.Select(p => p.Name));
        json.WriteStrings("parties", day.Concern.Parties.Select(p => p.Name));
        json.WriteObjects("owed", day.Owed, line =>
        {
            json.WriteString("account", line.Account.Name.Id);
            json.WriteString("debtor", line.Account.Debtor.Name);
            json.WriteString("creditor", line.Account.Creditor.Name);
            WriteAnswer(json, line.Answer);
        });
        WriteNorms(json, "must", Modality.Must, day);
        WriteNorms(json, "may", Modality.May, day);
        WriteNorms(json, "mustNot", Modality.MustNot, day);
        WriteNorms(json, "needNot", Modality.NeedNot, day);
        WriteNorms(json, "can", Modality.Can, day);
        WriteNorms(json, "cannot", Modality.Cannot, day);
        json.WriteObjects("inForce", day.Instruments, line =>
        {
            json.WriteString("title", line.Instrument.Title);
            WriteAnswer(json, line.Answer);
        });
        json.WriteObjects("nextDue", day.NextDue, item => DueJson.WriteItem(json, item));
        json.WriteStrings("questions", questions);
    }

    private static void WriteNorms(Utf8JsonWriter json, string name, Modality modality, DayView day) =>
        json.WriteObjects(name, day.Norms.Where(n => n.Norm.Modality == modality), line =>
        {
            json.WriteString("norm", English.Norm(line.Norm));
            WriteAnswer(json, line.Answer);
        });

    private static void WriteAnswer(Utf8JsonWriter json, Answer answer)
    {
        json.WriteString("verdict", answer.Verdict.Word());
        json.WriteValue("value", answer.Value);
        json.WriteInterval(answer.Holds);
        json.WriteCitation(Reason.Article(answer));
        json.WriteString("reason", Reason.Of(answer));
        AnswerJson.WriteAsKnownThen(json, answer.AsKnownThen);
    }
}
