using Yuezhang.Language.Lowering;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;

namespace Yuezhang.Language.Libraries;

/// <summary>Writes an event as the sentence of the record that says it: <c>China pays Japan 50,000,000 Kuping taels as instalment 1 of the indemnity</c>.</summary>
public static class EventSentence
{
    /// <summary>The sentence; read again, it says the same.</summary>
    public static string Write(Occurrence occurrence, Library library) => occurrence switch
    {
        { Payment: { } payment } => Write(payment, occurrence.Act.Agent!, library.Account(payment.Account)),
        { Act: { Agent: null, Object: not null } act } => ActText.Passive(act, new SpokenNames()),
        { Act: { Agent: { } agent } act } => $"{NameText.Of(agent)} {ActText.Present(act, new SpokenNames())}",
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
        return $"{NameText.Of(payer)} pays {NameText.Of(account.Creditor)} {payment.Amount} {part} {NameText.Of(account.Name)}";
    }
}
