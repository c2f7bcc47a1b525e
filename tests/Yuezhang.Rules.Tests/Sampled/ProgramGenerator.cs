using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// Makes treaties with their records by chance, the same one for the same seed: within sixty days of 1850, across the end of February,
/// so that everything can be looked at every day. Each has some of all constructs, so that it stays small.
/// </summary>
internal sealed class ProgramGenerator(int seed)
{
    public static readonly Day First = On("1850-01-16");

    public static readonly Day Last = First + 59;

    /// <summary>A norm may look at norms on the acts before its own.</summary>
    public static readonly ImmutableArray<Act> Acts = [Fortification, Garrison, Evacuation, Arrangement with { Agent = Aurelia }, Cast.Trade, Cast.TradeOfBorea, Cast.Denunciation];

    /// <summary>The rank of the first right to trade.</summary>
    public static readonly int Trades = Acts.IndexOf(Cast.Trade);

    private static readonly Act[] s_events = [CommerceExchange, Arrangement, Fortification, Garrison, Evacuation];

    private readonly Random _random = new(seed);

    public TestTreaty Make()
    {
        var treaty = new TestTreaty { Horizon = Chance(10) ? Last + -6 : Last };
        treaty = treaty with { Further = treaty.Further with { Entities = [Cast.Corvia, Cast.Doria, Cast.Settlers, .. Cast.Subjects, Cast.Fen, Cast.Amity, Cast.League], Verbs = Cast.Verbs } };
        treaty = Chance(35) ? treaty.With(Law.Reading("point", Chance(50), "one", "other")) : treaty;
        treaty = Chance(92) ? treaty.Happened(Exchange, Chance(90) ? new DateRange(First + Between(2, 15)) : Range()) : treaty;
        treaty = treaty with
        {
            Force = Chance(80) ? Law.Done(Exchange) : Law.All(Law.Done(Exchange), Chance(50) ? Law.Not(Law.Done(CommerceExchange)) : Law.Done(Arrangement)),
        };
        treaty = treaty with
        {
            Counting = Law.Counted(Law.WithoutTheDayOfTheEvent) with { FirstDayCounts = Either(treaty, false, true), Calendar = Months(treaty) },
        };
        treaty = new RecordGenerator(_random).AddEvents(treaty, Chance(15) ? [Garrison, .. s_events] : s_events);
        treaty = AddFurther(treaty);
        if (Chance(45))
        {
            treaty = new DebtGenerator(_random).AddDebt(treaty);
        }

        if (Chance(15))
        {
            treaty = new DebtGenerator(_random).AddShare(treaty, new ConditionGenerator(_random, treaty, Reach.Record).Make(2));
        }

        var circles = treaty.Further.Clauses.IsEmpty && Chance(15);
        for (var count = Between(1, 5); count > 0; count--)
        {
            treaty = treaty.With(new NormGenerator(_random, treaty, circles).Make(count));
        }

        treaty = Chance(35) ? treaty.With(new NormGenerator(_random, treaty, circles).Against(treaty.Norms[0], 6)) : treaty;
        treaty = Chance(25) ? treaty.With(new NormGenerator(_random, treaty, circles).Power(7)) : treaty;
        treaty = new RiderGenerator(new Random(-seed - 2)).Add(treaty);
        treaty = new ManyGenerator(new Random(-seed - 3)).Add(treaty);
        treaty = new ManyGenerator(new Random(-seed - 4)).AddPrivileges(treaty);

        // of two acts that nobody recorded, the second may have rested on the first on the same day: that is too fine for an evaluator that goes by days
        treaty = !treaty.Further.CountsAs.IsEmpty && (treaty.Norms.Any(n => n.Modality == Modality.Can) || Conditions.In(treaty).Exists(c => c is Exercised))
            ? treaty.Complete(Cast.Notice, (Last + 60).ToString())
            : treaty;

        // what goes in circles is worked out to the horizon: among the days looked at there is none
        var straight = treaty.Further.CountsAs.IsEmpty && treaty.Further.Rules.IsEmpty && !Conditions.In(treaty).Exists(c => c is Exercised or Delayed);
        return treaty with { Horizon = straight ? treaty.Horizon : Last, Known = Chance(25) ? First + Between(5, 55) : null };
    }

    private TestTreaty AddFurther(TestTreaty treaty)
    {
        var instruments = new InstrumentGenerator(_random);
        treaty = AddDeeds(treaty);
        treaty = Chance(40) ? instruments.AddInstruments(treaty) : treaty;
        treaty = Chance(50) ? instruments.AddClauses(treaty) : treaty;
        treaty = Chance(35) ? instruments.AddForce(treaty) : treaty;
        treaty = Chance(35) ? new RelationGenerator(_random).Add(treaty) : treaty;
        treaty = Chance(30) ? instruments.AddTransfers(treaty) : treaty;
        treaty = Chance(15) ? instruments.AddCountsAs(treaty) : treaty;
        treaty = Chance(40) ? instruments.AddPrecedences(treaty) : treaty;
        return Chance(15)
            ? treaty with { Further = treaty.Further with { Incompatibilities = [new(Acts[Between(0, 1)], Acts[Between(2, 3)], Article(3))] } }
            : treaty;
    }

    private TestTreaty AddDeeds(TestTreaty treaty)
    {
        treaty = new RecordGenerator(_random).AddEvents(treaty, [Cast.Denunciation, Cast.Notice]);
        for (var count = Between(0, 3); count > 0; count--)
        {
            Amount? measure = Chance(85) ? new Amount(Between(1, 3) * 5, Cast.Chest) : null;
            treaty = new RecordGenerator(_random).AddEvents(treaty, [Cast.Delivery with { Measure = measure }]);
        }

        return Chance(60) ? treaty.Complete(Cast.Delivery, (First + Between(20, 70)).ToString()) : treaty;
    }

    private Alternatives<T> Either<T>(TestTreaty treaty, T one, T other)
        where T : notnull => treaty.Readings.Length > 0 && Chance(30) ? Law.Read("point", ("one", one), ("other", other)) : Law.Always(one);

    /// <summary>The calendar of the months has a chance of its own.</summary>
    private Alternatives<CountingCalendar> Months(TestTreaty treaty)
    {
        var random = new Random(-seed - 1);
        return (random.Next(10), random.Next(5), random.Next(5)) switch
        {
            ( < 5, _, _) => Law.Always(CountingCalendar.Gregorian),
            ( < 8, var one, var other) when treaty.Readings.Length > 0 => Law.Read("point", ("one", (CountingCalendar)one), ("other", (CountingCalendar)other)),
            var (_, one, _) => Law.Always((CountingCalendar)one),
        };
    }

    private DateRange Range() => RecordGenerator.Range(_random, First + Between(2, 40));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private int Between(int least, int most) => _random.Next(least, most + 1);
}
