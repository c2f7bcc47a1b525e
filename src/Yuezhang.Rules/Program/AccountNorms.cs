namespace Yuezhang.Rules.Program;

/// <summary>What a debt means in norms: its debtor must pay it, and may prepay it where the text says so, until it is settled.</summary>
public static class AccountNorms
{
    /// <summary>The identity of the duty to pay.</summary>
    internal static string PayingId(Account account) => IdOf(account, "pay");

    /// <summary>The identity of what an account implies: each version of a debt has its own.</summary>
    private static string IdOf(Account account, string what) => account.Guard is { } guard ? $"{account.Name.Id}/{what}/{guard.Reading}-{guard.Choice}" : $"{account.Name.Id}/{what}";

    /// <summary>What applies before its instrument is in force stands between the two whom the debt names; what waits for it, as every norm of the instrument that names nobody.</summary>
    private static Entity? CounterpartyOf(Account account) => account.AppliesFrom is null ? null : account.Creditor;

    /// <summary>The norms that an account implies.</summary>
    public static IEnumerable<Norm> Of(Account account)
    {
        var settled = new Settled(account.Name, account.At);
        var recurs = account.Recurring is not null;
        yield return new Norm
        {
            Id = PayingId(account),
            Modality = Modality.Must,
            Act = new Act(Verb.Pay, account.Debtor, account.Name),
            Instrument = account.Instrument,
            AppliesFrom = account.AppliesFrom,
            Counterparty = CounterpartyOf(account),
            At = account.At,
            Guard = account.Guard,

            // A charge that recurs is never done with: between two falls there is merely nothing to pay.
            Performance = recurs ? new AnyOf([], account.At) : settled,
            While = recurs ? Alternatives<Condition>.Always(new Not(settled, account.At), account.At) : Alternatives<Condition>.None,
        };
        if (!account.Prepayment.IsEmpty)
        {
            yield return new Norm
            {
                Id = IdOf(account, "prepay"),
                Modality = Modality.May,
                Act = new Act(Verb.Prepay, account.Debtor, account.Name),
                Instrument = account.Instrument,
                AppliesFrom = account.AppliesFrom,
                Counterparty = CounterpartyOf(account),
                At = account.Prepayment.Items[0].At,
                Guard = account.Guard,
                Until = Alternatives<Condition>.Always(settled, account.At),
            };
        }
    }
}
