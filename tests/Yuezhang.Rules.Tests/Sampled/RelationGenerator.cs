using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes rules and recorded facts by chance: places that border on each other, are open, are reached over others, have a forum.</summary>
internal sealed class RelationGenerator(Random random)
{
    public TestTreaty Add(TestTreaty treaty)
    {
        var further = treaty.Further with { Relations = [Borders, IsOpen with { IsComplete = Chance(80) }, IsReached, HasForum, IsBusy] };
        treaty = treaty with { Further = further };
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            treaty = Fact(treaty);
        }

        var reach = Reach.Record with { Force = true, Powers = treaty.Further.Clauses.IsEmpty, Circles = Chance(15), Variables = [SomePlace] };
        Condition[] opened =
        [
            Law.Done(new Act(ToFortify, Chance(50) ? Aurelia : null, SomePlace)),
            Law.Going(Garrison with { Object = SomePlace }),
            Holds(0, SomePlace, Place()),
        ];
        treaty = Rule(treaty, Head(1, SomePlace), Law.All(opened[random.Next(3)], Make(treaty, reach with { Relations = 1 })));
        treaty = Chance(50) ? Rule(treaty, Head(1, Place()), Make(treaty, reach with { Relations = 1, Variables = [] })) : treaty;
        if (Chance(70))
        {
            treaty = Rule(treaty, Head(2, SomePlace), Law.All(Holds(1, SomePlace), Make(treaty, reach with { Relations = 2 })));
            var (onward, hindrance) = (Holds(2, OtherPlace), Make(treaty, reach with { Relations = 2, Variables = [SomePlace, OtherPlace] }));
            treaty = Chance(15) ? Rule(treaty, Head(2, SomePlace), Law.All(new WithinLast(Holds(2, SomePlace), Days(), Peace, Article(1)), Make(treaty, reach with { Relations = 2 }))) : treaty;
            var further2 = Looking(onward, Holds(2, SomePlace));
            treaty = Rule(treaty, Head(2, SomePlace), Law.All(Holds(0, OtherPlace, SomePlace), further2, Chance(40) ? hindrance : Law.All()));
        }

        if (Chance(50))
        {
            treaty = Rule(treaty, Head(3, SomePlace, Parties[random.Next(Parties.Length)]), Law.All(Holds(1 + random.Next(2), SomePlace), Make(treaty, reach with { Relations = 3 })));
            treaty = Rule(treaty, Head(3, Place(), Parties[random.Next(Parties.Length)]), Make(treaty, reach with { Relations = 3, Variables = [] }));
        }

        var act = ProgramGenerator.Acts[random.Next(ProgramGenerator.Acts.Length)] with { Agent = SomeParty };
        return Chance(40) ? Rule(treaty, new Holds(IsBusy, [SomeParty], Article(1)), Law.Bound((Modality)random.Next(3), act)) : treaty;

        Holds Holds(int layer, params ImmutableArray<Entity> arguments) => Head(layer, arguments);

        Holds Head(int layer, params ImmutableArray<Entity> arguments) => new(further.Relations[layer], arguments, Article(1));
    }

    /// <summary>What leads on from a place to the next: as it is there, has been, was; or was, while the next was not so yet.</summary>
    private Condition Looking(Holds onward, Holds own) => random.Next(12) switch
    {
        0 => Law.All(onward, new Delayed(onward, Days(), Peace, Article(1))),
        1 => Law.All(onward, new Ever(onward, Article(1))),
        2 => new Delayed(onward, Days(), Peace, Article(1)),
        3 => new WithinLast(onward, Days(), Peace, Article(1)),
        4 => new Throughout(onward, Days(), Peace, Article(1)),
        5 => new Since(onward, new Delayed(onward, Days(), Peace, Article(1)), Article(1)),
        6 => new Delayed(Law.All(onward, Law.Not(own)), Days(), Peace, Article(1)),
        7 => Law.All(onward, Law.Not(new Delayed(own, Days(), Peace, Article(1)))),
        _ => onward,
    };

    private Time.Periods.Period Days() => new(random.Next(2, 6), Time.Periods.PeriodUnit.Day);

    private Condition Make(TestTreaty treaty, Reach reach) => Chance(40) ? Law.All() : new ConditionGenerator(random, treaty, reach).Make(2);

    private TestTreaty Rule(TestTreaty treaty, Holds head, Condition body) => treaty with
    {
        Further = treaty.Further with
        {
            Rules = treaty.Further.Rules.Add(new Rule
            {
                Id = $"rule-{treaty.Further.Rules.Length + 1}",
                Head = head,
                Body = body,
                Instrument = Chance(40) ? Peace : null,
                Guard = treaty.Readings.Length > 0 && Chance(20) ? new Guard("point", Chance(50) ? "one" : "other") : null,
                At = Article(1),
            }),
        },
    };

    private TestTreaty Fact(TestTreaty treaty)
    {
        var relation = treaty.Further.Relations[Chance(70) ? 0 : random.Next(1, 4)];
        var from = ProgramGenerator.First + random.Next(1, 45);
        var fact = new RecordedFact(
            $"fact-{treaty.Facts.Length + 1}",
            relation,
            [.. relation.Sorts.Select(s => s == Sort.Party ? Parties[random.Next(Parties.Length)] : Place())],
            Chance(50) ? null : from,
            Chance(60) ? null : from + random.Next(1, 15),
            Certainty.Stated,
            "the gazette",
            Entry(70 + treaty.Facts.Length));
        return treaty with { Facts = treaty.Facts.Add(fact) };
    }

    private Entity Place() => Places[random.Next(Places.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
