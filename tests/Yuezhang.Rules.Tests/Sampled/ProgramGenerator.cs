using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// Makes treaties with their records by chance, the same one for the same seed: within sixty days of 1850, across the end of February,
/// so that everything can be looked at every day.
/// </summary>
internal sealed class ProgramGenerator(int seed)
{
    public static readonly Day First = On("1850-01-16");

    public static readonly Day Last = First + 59;

    private static readonly Act[] s_events = [CommerceExchange, Arrangement, Fortification, Garrison, Evacuation];

    // a norm may depend on norms on the acts before its own
    public static readonly ImmutableArray<Act> Acts = [Fortification, Garrison, Evacuation, Arrangement with { Agent = Aurelia }];

    private readonly Random _random = new(seed);

    public TestTreaty Make()
    {
        var treaty = new TestTreaty { Horizon = Chance(10) ? Last + -6 : Last };
        treaty = Chance(35) ? treaty.With(Law.Reading("point", Chance(50), "one", "other")) : treaty;
        treaty = Chance(92) ? treaty.Happened(Exchange, Chance(90) ? new DateRange(First + Between(2, 15)) : Range()) : treaty;
        treaty = treaty with
        {
            Force = Chance(70) ? Law.Done(Exchange) : Law.All(Law.Done(Exchange), Chance(50) ? Law.Not(Law.Done(CommerceExchange)) : Law.Done(Arrangement)),
            Counting = Either(treaty, Law.WithoutTheDayOfTheEvent, Law.WithTheDayOfTheEvent),
        };
        treaty = new RecordGenerator(_random).AddEvents(treaty, Chance(15) ? [Garrison, .. s_events] : s_events);
        if (Chance(55))
        {
            treaty = new DebtGenerator(_random).AddDebt(treaty);
        }

        if (Chance(20))
        {
            treaty = new DebtGenerator(_random).AddShare(treaty, new ConditionGenerator(_random, treaty, 0, onAccounts: false).Make(2));
        }

        for (var count = Between(1, 5); count > 0; count--)
        {
            treaty = treaty.With(Norm(treaty, count));
        }

        return Chance(25) ? treaty with { Known = First + Between(5, 55) } : treaty;
    }

    private Norm Norm(TestTreaty treaty, int count)
    {
        var rank = Between(0, Acts.Length - 1);
        var conditions = new ConditionGenerator(_random, treaty, rank, onAccounts: true);
        var norm = Law.Norm((Modality)Between(0, 3), Acts[rank], count);
        return norm with
        {
            Id = $"{norm.Id}-{count}",
            Guard = treaty.Readings.Length > 0 && Chance(30) ? new Guard("point", Chance(50) ? "one" : "other") : null,
            Once = Chance(50) ? Either(treaty, conditions.Make(4), conditions.Make(2)) : norm.Once,
            Until = Chance(norm.Modality == Modality.Must ? 10 : 40) ? Either(treaty, conditions.Make(3), conditions.Make(1)) : norm.Until,
            While = Chance(40) ? Either(treaty, conditions.Make(3), conditions.Make(1)) : norm.While,
            Within = Chance(norm.Modality == Modality.Must ? 60 : 5) ? Law.Days(Between(0, 35), Chance(80) ? Exchange : Arrangement) : null,
            Notwithstanding = Chance(30) && count < 5 ? [$"{count + 1}"] : [],
        };
    }

    private Alternatives<T> Either<T>(TestTreaty treaty, T one, T other)
        where T : notnull => treaty.Readings.Length > 0 && Chance(30) ? Law.Read("point", ("one", one), ("other", other)) : Law.Always(one);

    private DateRange Range() => RecordGenerator.Range(_random, First + Between(2, 40));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private int Between(int least, int most) => _random.Next(least, most + 1);
}
