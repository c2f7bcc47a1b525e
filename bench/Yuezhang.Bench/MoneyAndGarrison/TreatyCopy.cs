using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>One copy: a treaty with its debt, its garrison and the yearly share of its cost.</summary>
internal sealed class TreatyCopy
{
    private static readonly Unit s_unit = new("thousand", "thousand", "thousand");
    private static readonly Entity s_debtor = new("debtor", "the debtor", Sort.Party, [], Citation.None);
    private static readonly Entity s_creditor = new("creditor", "the creditor", Sort.Party, [], Citation.None);
    private static readonly Verb s_evacuate = new("evacuate", "evacuates", "evacuated");
    private static readonly Verb s_garrison = new("garrison", "garrisons", "garrisoned", LastsUntil: "evacuate");
    private static readonly Verb s_arrange = new("arrange", "arranges", "arranged");
    private static readonly CountingConvention s_counting = new(CountingCalendar.Gregorian, FirstDayCounts: false, LastDayCounts: true, MonthEnd.LastDay);
    private static readonly PrepaymentRule s_nextFirst = new(Reduces.Next);
    private static readonly InterestStart s_fromFirstPayment = new(1, OnPayment: true);
    private static readonly BoxedDayCount s_dayCount = new(DayCount.Actual365Fixed);
    private static readonly Rational s_rate = (Rational)1 / 20;

    private readonly Entity _treaty;
    private readonly Entity _place;
    private readonly Act _exchange;
    private readonly Act _pay;
    private readonly Act _exchangeCommerce;
    private readonly Act _arrange;
    private readonly Act _evacuate;
    private readonly Act _garrison;
    private readonly Citation _at4;
    private readonly Citation _at8;
    private readonly Day _horizon;

    /// <summary>The copy of this number, whose record is complete through the horizon.</summary>
    public TreatyCopy(int number, Day horizon)
    {
        (Number, _horizon) = (number, horizon);
        _treaty = Named("treaty", Sort.Instrument);
        _place = Named("port", Sort.Place);
        Debt = Named("indemnity", Sort.Account);
        Share = Named("share", Sort.Account);
        _exchange = new Act(Verb.Exchange, null, _treaty);
        _pay = new Act(Verb.Pay, s_debtor, Debt);
        _exchangeCommerce = new Act(Verb.Exchange, null, Named("commerce", Sort.Instrument));
        _arrange = new Act(s_arrange, null, Named("pledge", Sort.Thing));
        _evacuate = new Act(s_evacuate, s_creditor, _place);
        _garrison = new Act(s_garrison, s_creditor, _place);
        _at4 = new Citation(_treaty.Id, "4", "", 0);
        _at8 = new Citation(_treaty.Id, "8", "", 0);
        Evacuation = new Norm
        {
            Id = $"{_treaty.Id}/8/2",
            Modality = Modality.Must,
            Act = _evacuate,
            Instrument = _treaty,
            At = _at8,
            Once = Alternatives<Condition>.Always(ReleaseOfTheGarrison(), _at8),
        };
    }

    /// <summary>The kinds of act that the copies declare.</summary>
    public static ImmutableArray<Verb> Verbs { get; } = [s_evacuate, s_garrison, s_arrange];

    /// <summary>Its number.</summary>
    public int Number { get; }

    /// <summary>The debt in eight instalments.</summary>
    public Entity Debt { get; }

    /// <summary>The yearly share of the cost of the garrison.</summary>
    public Entity Share { get; }

    /// <summary>The duty to withdraw the garrison once it is released.</summary>
    public Norm Evacuation { get; }

    /// <summary>The treaty.</summary>
    public Instrument Instrument => new()
    {
        Name = _treaty,
        Title = _treaty.Name,
        Parties = [s_debtor, s_creditor],
        Force = new Happened(_exchange, _at4),
        Counting = Counting.Always(s_counting, _at4),
        Articles = [_at4, _at8],
    };

    /// <summary>The permission to keep a garrison, until it must be withdrawn.</summary>
    public Norm Garrison => new()
    {
        Id = $"{_treaty.Id}/8/1",
        Modality = Modality.May,
        Act = _garrison,
        Instrument = _treaty,
        At = _at8,
        Until = Alternatives<Condition>.Always(new Bound(Modality.Must, _evacuate, _at8), _at8),
    };

    /// <summary>The debt, with interest from the first payment, waived if it is settled within three years.</summary>
    public Account DebtAccount => new()
    {
        Name = Debt,
        Debtor = s_debtor,
        Creditor = s_creditor,
        Instrument = _treaty,
        Unit = s_unit,
        At = _at4,
        Instalments =
        [
            .. Enumerable.Range(1, 2).Select(half => new Instalment(half, 50_000, Within(6 * half, PeriodUnit.Month), _at4)),
            .. Enumerable.Range(2, 6).Select(years => new Instalment(years + 1, 16_667, Within(years, PeriodUnit.Year), _at4)),
        ],
        Interest = new Interest
        {
            Rate = s_rate,
            From = Alternatives<InterestStart>.Always(s_fromFirstPayment, _at4),
            Payable = Alternatives<Term>.Always(Within(6, PeriodUnit.Month), _at4),
            DayCount = Alternatives<BoxedDayCount>.Always(s_dayCount, _at4),
            At = _at4,
        },
        Prepayment = Alternatives<PrepaymentRule>.Always(s_nextFirst, _at4),
        Waiver = new Waiver(Within(3, PeriodUnit.Year), InterestCountsTowardPrincipal: true, _at4),
    };

    /// <summary>The charge that falls each year while the garrison may stay.</summary>
    public Account ShareAccount => new()
    {
        Name = Share,
        Debtor = s_debtor,
        Creditor = s_creditor,
        Instrument = _treaty,
        Unit = s_unit,
        At = _at8,
        Recurring = new RecurringCharge(500, Within(1, PeriodUnit.Year), new Bound(Modality.May, _garrison, _at8), _at8),
    };

    /// <summary>That the record of payments, pledges and evacuations is complete.</summary>
    public IEnumerable<Completeness> Complete =>
    [
        new Completeness(null, Debt, _horizon, "", Citation.None),
        new Completeness(null, Share, _horizon, "", Citation.None),
        new Completeness(_arrange, null, _horizon, "", Citation.None),
        new Completeness(_evacuate, null, _horizon, "", Citation.None),
    ];

    /// <summary>A fact as an event on its date; that there is such a treaty is its exchange.</summary>
    public Occurrence Event(Fact fact, Alternatives<RecordedDate> dates) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{_treaty.Id}/{fact.Kind}/{fact.Instalment}"),
        Act = fact.Kind switch
        {
            FactKind.Payment => _pay,
            FactKind.Commerce => _exchangeCommerce,
            FactKind.Pledge => _arrange,
            _ => _exchange,
        },
        Payment = fact.Kind == FactKind.Payment
            ? new Payment(Debt, new Amount(fact.Instalment <= 2 ? 50_000 : 16_667, s_unit), PaymentPart.Instalment, fact.Instalment)
            : null,
        Dates = dates,
        Certainty = Certainty.Stated,
        Source = "",
        At = Citation.None,
    };

    private AllOf ReleaseOfTheGarrison() => new(
        [
            new InstalmentPaid(Debt, 1, _at8),
            new InstalmentPaid(Debt, 2, _at8),
            new Happened(_exchangeCommerce, _at8),
            new AnyOf([new Happened(_arrange, _at8), new InstalmentPaid(Debt, 8, _at8)], _at8),
        ],
        _at8);

    private Term Within(int count, PeriodUnit unit) => new(new Period(count, unit), _exchange, _at4);

    private Entity Named(string name, Sort sort)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{name}-{Number}");
        return new(id, id, sort, [], Citation.None);
    }
}
