using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Semantics;

/// <summary>What the examples need of the settlement of 1895: the peace, exchanged on 8 May 1895, with its truce, its cession and its indemnity.</summary>
internal static class Settlement
{
    public static readonly Entity China = Of("china", "China", Sort.Party);

    public static readonly Entity Japan = Of("japan", "Japan", Sort.Party);

    public static readonly Entity Russia = Of("russia", "Russia", Sort.Party);

    public static readonly Entity Formosa = Of("formosa", "Formosa", Sort.Place);

    public static readonly Entity Liaodong = Of("liaodong", "Liaodong", Sort.Place);

    public static readonly Entity Indemnity = Of("indemnity", "the indemnity", Sort.Account);

    public static readonly Verb ToObserve = new("observe", "observes", "observed", LastsUntil: "let lapse");

    public static readonly Verb ToLetLapse = new("let lapse", "lets lapse", "let lapse");

    public static readonly Verb ToConsent = new("consent to", "consents to", "consented to");

    public static readonly Verb ToRedeem = new("redeem", "redeems", "redeemed");

    /// <summary>The armistice, which lasts until it lapses.</summary>
    public static readonly Act Armistice = new(ToObserve, null, Of("armistice", "the armistice", Sort.Thing));

    public static readonly Act Lapse = Armistice with { Verb = ToLetLapse };

    /// <summary>The peace between China and Japan.</summary>
    public static readonly TestTreaty Treaty = Between(China, Japan).Happened(Exchange, "1895-05-08");

    /// <summary>The peace with the cession of Formosa.</summary>
    public static readonly TestTreaty Cession = Treaty.HeldAtFirst(Formosa, China)
        .With(new Transfer { Id = "peace/2/cession", Thing = Formosa, From = China, To = Japan, Instrument = Peace, At = Article(2) });

    private static readonly Rational s_sixth = new(50_000_000, 3);

    /// <summary>
    /// The peace with its indemnity: 200,000,000 taels in eight instalments at 5 % from the last day for the first, waived if all is paid within three years; and what was
    /// paid on it, through 1897.
    /// </summary>
    public static readonly TestTreaty Owing = Indebted()
        .Paid("1895-10-31", 50_000_000, PaymentPart.Instalment, 1)
        .Paid("1896-05-08", 50_000_000, PaymentPart.Instalment, 2).Paid("1896-05-08", 3_750_000, PaymentPart.Interest)
        .Paid("1896-11-08", 2_500_000, PaymentPart.Interest)
        .Paid("1897-05-08", s_sixth, PaymentPart.Instalment, 3).Paid("1897-05-08", 2_500_000, PaymentPart.Interest)
        .Paid("1897-11-08", new Rational(6_250_000, 3), PaymentPart.Interest);

    /// <summary>The same, with the last payment.</summary>
    public static readonly TestTreaty PaidOff = Owing.Paid("1898-05-07", 72_500_000, PaymentPart.Principal);

    /// <summary>A peace between two of them, of which nothing is recorded yet.</summary>
    public static TestTreaty Between(Entity one, Entity other) => new()
    {
        Parties = [one, other],
        Further = new FurtherLaw { Entities = [China, Japan, Russia, Formosa, Liaodong, Indemnity], Verbs = [ToObserve, ToLetLapse, ToConsent, ToRedeem] },
        Horizon = On("1910-12-31"),
    };

    private static readonly Unit s_tael = new("tael", "tael", "taels");

    private static TestTreaty Indebted()
    {
        Rational[] amounts = [50_000_000, 50_000_000, .. Enumerable.Repeat(s_sixth, 6)];
        int[] months = [6, 12, 24, 36, 48, 60, 72, 84];
        var account = Debts.OfParts([.. amounts.Select((amount, i) => new Instalment(i + 1, amount, Law.Months(months[i]), Article(4)))]) with
        {
            Name = Indemnity,
            Debtor = China,
            Creditor = Japan,
            Unit = s_tael,
        };
        return Treaty.With(account.At(Debts.Interest(new Rational(1, 20), 6, DayCount.Thirty360European)).WaivedWithin(Law.Months(36)))
            .CompletePayments("1910-12-31", Indemnity);
    }

    private static TestTreaty Paid(this TestTreaty treaty, string day, Rational amount, PaymentPart part, int instalment = 0) => treaty.Happened(
        new Act(Verb.Pay, China, Indemnity),
        Alternatives<RecordedDate>.Always(new RecordedDate(new DateRange(On(day))), Entry(treaty.Events.Length + 1)),
        payment: new Payment(Indemnity, new Amount(amount, s_tael), part, instalment));
}
