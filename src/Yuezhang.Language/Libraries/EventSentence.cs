using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;

namespace Yuezhang.Language.Libraries;

/// <summary>Writes an event as the sentence of the record that says it: <c>China pays Japan 50,000,000 Kuping taels as instalment 1 of the indemnity</c>.</summary>
public static class EventSentence
{
    private static readonly string[] s_unclear = ["as", "of", "on", "with", "instalment", "interest", "principal", "payments", "settled", "in"];

    /// <summary>The sentence; read again, it says the same.</summary>
    public static string Write(Occurrence occurrence, Library library) => occurrence switch
    {
        { Payment: { } payment } => Write(payment, occurrence.Act.Agent!, library.Account(payment.Account)),
        { Act: { Agent: null, Object: { } thing, Verb: var verb } } => $"{Name(thing)} {(thing.IsPlural ? "are" : "is")} {verb.Participle}",
        { Act: { Agent: { } agent, Verb: var verb } act } => $"{Name(agent)} {verb.Present}{(act.Object is { } thing ? $" {Name(thing)}" : "")}{Measure(act)}",
        _ => throw new ArgumentException($"An event without agent and object: {occurrence.Id}.", nameof(occurrence)),
    };

    private static string Write(Payment payment, Entity payer, Account account)
    {
        var part = payment.Part switch
        {
            PaymentPart.Instalment => $"as instalment {payment.Instalment} of",
            PaymentPart.Principal => "as principal of",
            PaymentPart.Interest => "as interest on",
            _ => "of",
        };
        return $"{Name(payer)} pays {Name(account.Creditor)} {payment.Amount} {part} {Name(account.Name)}";
    }

    private static string Measure(Act act) => act.Measure is { } measure ? $" with {(act.MoreThan ? "more than " : "")}{measure}" : "";

    /// <summary>A name, between quotes where one of its words would be read as something else.</summary>
    private static string Name(Entity entity) =>
        entity.Name.Split(' ').All(IsPlain) ? entity.Name : $"\"{entity.Name}\"";

    private static bool IsPlain(string word) =>
        word.Length > 0
        && char.IsLetter(word[0])
        && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’')
        && !Keywords.IsReserved(word)
        && !s_unclear.Contains(word, StringComparer.Ordinal);
}
