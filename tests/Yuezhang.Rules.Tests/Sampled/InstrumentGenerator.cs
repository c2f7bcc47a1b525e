using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes by chance what is between instruments and parties: endings, commitments, suspensions, other treaties, clauses, transfers.</summary>
internal sealed class InstrumentGenerator(Random random)
{
    public TestTreaty AddClauses(TestTreaty treaty)
    {
        if (treaty.Further.Instruments.IsEmpty)
        {
            return treaty;
        }

        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var grantor = Chance(85) ? Aurelia : Borea;
            var beneficiary = Parties.Where(p => p != grantor).ElementAt(random.Next(3));
            treaty = Put(treaty, further => further with
            {
                Clauses = further.Clauses.Add(new MostFavouredNationClause
                {
                    Id = $"clause-{further.Clauses.Length + 1}",
                    Grantor = grantor,
                    Beneficiary = beneficiary,
                    Thirds = Chance(50) ? [] : [Parties[random.Next(1, 4)]],
                    Scope = Chance(65) ? [] : [Chance(80) ? ToTrade : ToGarrison],
                    Except = Chance(80) ? [] : [Chance(50) ? Trade : TradeOfBorea with { Agent = null }],
                    Instrument = beneficiary == Borea && Chance(60) ? Peace : InstrumentOf(further, beneficiary),
                    Once = Some(treaty, 30),
                    Until = Some(treaty, 30),
                    While = Some(treaty, 30),
                    At = Article(3),
                }),
            });
        }

        return treaty;
    }

    // where it has one at all
    private Entity InstrumentOf(FurtherLaw further, Entity party)
    {
        var its = further.Instruments.Where(i => i.Parties.Contains(party)).ToList();
        return its.Count > 0 ? its[random.Next(its.Count)].Name : further.Instruments[0].Name;
    }

    public TestTreaty AddInstruments(TestTreaty treaty)
    {
        if (Chance(60))
        {
            treaty = AddInstrument(treaty, Amity, [Aurelia, Corvia]);
        }

        return treaty.Further.Instruments.IsEmpty || Chance(40) ? AddInstrument(treaty, League, Parties) : treaty;
    }

    /// <summary>When the peace ends, binds, rests.</summary>
    public TestTreaty AddForce(TestTreaty treaty)
    {
        var reach = Reach.Record with { Powers = treaty.Further.Clauses.IsEmpty, Circles = treaty.Further.Clauses.IsEmpty && Chance(25) };
        if (treaty.Further.Clauses.IsEmpty && Chance(40))
        {
            Condition denounced = new Exercised(Denunciation, Article(3));
            var ended = Chance(50) ? denounced : new Delayed(denounced, new Period(random.Next(2, 10), PeriodUnit.Day), Peace, Article(3));
            treaty = Put(treaty, further => further with { Until = Law.Always(ended) });
        }
        else if (Chance(30))
        {
            treaty = Put(treaty, further => further with { Until = Law.Always(Make(treaty, reach)) });
        }

        if (Chance(35))
        {
            treaty = Put(treaty, further => further with { Commitments = [Commitment(treaty, reach, Chance(50) ? Aurelia : Borea)] });
        }

        return Chance(35) ? Put(treaty, further => further with { Suspensions = [new Suspension(Borea, Aurelia, Make(treaty, reach), Article(3))] }) : treaty;
    }

    public TestTreaty AddTransfers(TestTreaty treaty)
    {
        var reach = Reach.Record with { Force = true, Relations = treaty.Further.Relations.IsEmpty ? 0 : 3, Powers = treaty.Further.Clauses.IsEmpty };
        treaty = Chance(85) ? treaty with { FirstHolders = [new FirstHolder(Karst, Parties[random.Next(4)], "the gazette", Entry(80))] } : treaty;
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var from = Parties[random.Next(4)];
            treaty = Put(treaty, further => further with
            {
                Transfers = further.Transfers.Add(new Transfer
                {
                    Id = $"transfer-{further.Transfers.Length + 1}",
                    Thing = Karst,
                    From = from,
                    To = Parties.Where(p => p != from).ElementAt(random.Next(3)),
                    Instrument = Chance(70) || further.Instruments.IsEmpty ? Peace : further.Instruments[0].Name,
                    Once = Chance(85) ? Law.Always(Make(treaty, reach)) : Alternatives<Condition>.None,
                    Guard = treaty.Readings.Length > 0 && Chance(20) ? new Guard("point", "one") : null,
                    At = Article(2),
                }),
            });
        }

        return treaty;
    }

    public TestTreaty AddCountsAs(TestTreaty treaty) => Put(treaty, further => further with
    {
        CountsAs =
        [
            new CountsAs
            {
                Id = "counts-1",
                Done = Notice,
                Counts = Arrangement with { Agent = Aurelia },
                Instrument = Peace,
                While = Some(treaty, 60),
                At = Article(3),
            },
        ],
    });

    public TestTreaty AddPrecedences(TestTreaty treaty)
    {
        var names = treaty.Further.Instruments.Select(i => i.Name).Prepend(Peace).ToList();
        for (var count = random.Next(1, 3); count > 0 && names.Count > 1; count--)
        {
            var higher = names[random.Next(names.Count)];
            var lower = names.Where(n => n != higher).ElementAt(random.Next(names.Count - 1));
            treaty = Put(treaty, further => further with { Precedences = further.Precedences.Add(new Precedence(higher, lower, "the later", Article(3))) });
        }

        return treaty;
    }

    private TestTreaty AddInstrument(TestTreaty treaty, Entity name, System.Collections.Immutable.ImmutableArray<Entity> parties) => Put(treaty, further => further with
    {
        Instruments = further.Instruments.Add(new Instrument
        {
            Name = name,
            Title = name.Name,
            Parties = parties,
            Force = Chance(50) ? Law.Done(CommerceExchange) : Chance(50) ? Law.Done(Exchange) : Make(treaty, Reach.Record),
            Until = Some(treaty, 25),
            Commitments = Chance(60) ? [] : [Commitment(treaty, Reach.Record, parties[random.Next(parties.Length)])],
            Suspensions = Chance(70) ? [] : [new Suspension(parties[0], parties[^1], Make(treaty, Reach.Record), In(name, 3))],
            Counting = Law.Counted(Chance(50) ? Law.WithTheDayOfTheEvent : Law.WithoutTheDayOfTheEvent),
            Articles = [In(name, 1), In(name, 2), In(name, 3)],
        }),
    });

    private Commitment Commitment(TestTreaty treaty, Reach reach, Entity party) => new()
    {
        Party = party,
        Once = Chance(70) ? Law.Always(Make(treaty, reach)) : Alternatives<Condition>.None,
        Until = Chance(50) ? Law.Always(Make(treaty, reach)) : Alternatives<Condition>.None,
        At = Article(3),
    };

    private Alternatives<Condition> Some(TestTreaty treaty, int percent) => Chance(percent) ? Law.Always(Make(treaty, Reach.Record)) : Alternatives<Condition>.None;

    private Condition Make(TestTreaty treaty, Reach reach) => new ConditionGenerator(random, treaty, reach).Make(random.Next(3));

    private static TestTreaty Put(TestTreaty treaty, Func<FurtherLaw, FurtherLaw> change) => treaty with { Further = change(treaty.Further) };

    private bool Chance(int percent) => random.Next(100) < percent;
}
