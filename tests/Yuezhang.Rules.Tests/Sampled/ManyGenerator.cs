using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// Adds norms that are said of many, whatever relations of all kinds, and the holders of places, leave of them; and such as clauses carry, that speak of persons. They are on an act of
/// which nothing else speaks, by a chance of their own, so that what they are added to stays as it was.
/// </summary>
internal sealed class ManyGenerator(Random random)
{
    public TestTreaty Add(TestTreaty treaty)
    {
        if (!Chance(30))
        {
            return treaty;
        }

        var act = Chance(50)
            ? new Act(ToSettle, Chance(60) ? SomeParty : Borea, SomePlace) { Counterparty = Chance(40) ? CountedParty : null }
            : new Act(ToSettle, Settlers, SomePlace) { Place = OtherPlace, Beneficiary = Chance(50) ? SomeParty : null };
        treaty = AddFriends(treaty);
        treaty = new RecordGenerator(random).AddEvents(treaty, [Concrete(act)]);
        for (var number = random.Next(1, 3); number > 0; number--)
        {
            treaty = treaty.With(Make(treaty, Chance(85) ? act : Concrete(act), number));
        }

        return treaty;
    }

    /// <summary>Where there are clauses: norms of many that they may carry, with persons in all places, whose they are and nobody's.</summary>
    public TestTreaty AddPrivileges(TestTreaty treaty)
    {
        if (treaty.Further.Clauses.IsEmpty || !Chance(60))
        {
            return treaty;
        }

        treaty = AddFriends(treaty with { Further = treaty.Further with { Entities = treaty.Further.Entities.AddRange(Consuls) } });
        var act = new Act(ToSettle, random.Next(10) switch { < 4 => SomePerson, < 7 => Person(), < 9 => Chance(50) ? Corvia : Borea, _ => SomeParty }, Chance(80) ? SomePlace : Fen)
        {
            Beneficiary = Chance(60) ? Chance(40) ? SomePerson : Person() : null,
            Counterparty = Chance(30) ? Chance(40) ? SomePerson : Person() : null,
            Place = Chance(25) ? Karst : null,
        };
        treaty = new RecordGenerator(random).AddEvents(treaty, [Concrete(act)]);
        for (var number = random.Next(5, 7); number > 4; number--)
        {
            treaty = treaty.With(Granted(treaty, Make(treaty, Chance(75) ? act : Concrete(act), number)));
        }

        return treaty;
    }

    /// <summary>The same as some instrument may grant it.</summary>
    private Norm Granted(TestTreaty treaty, Norm norm)
    {
        var instrument = Of([Peace, .. treaty.Further.Instruments.Select(i => i.Name)]);
        return norm with
        {
            Modality = Chance(85) ? (Modality)random.Next((int)Modality.May, (int)Modality.Cannot + 1) : norm.Modality,
            Instrument = instrument,
            At = In(instrument, int.Parse(norm.At.Article, System.Globalization.CultureInfo.InvariantCulture)),
            Counterparty = random.Next(10) switch { < 6 => Aurelia, < 7 => Borea, < 8 when norm.Act.Agent is { IsVariable: false } => CountedParty, _ => null },
            InReturnFor = Chance(20) ? Law.Done(Garrison) : null,
            VoidIf = norm.Act.Agent is { IsVariable: false } ? norm.VoidIf : null,
        };
    }

    private TestTreaty AddFriends(TestTreaty treaty)
    {
        if (treaty.Further.Relations.IsEmpty || treaty.Further.Relations.Contains(IsFriendly))
        {
            return treaty;
        }

        treaty = treaty with { Further = treaty.Further with { Relations = treaty.Further.Relations.Add(IsFriendly) } };
        return Chance(50) ? treaty.Stated(Law.Holds(IsFriendly, Places[random.Next(Places.Length)]), (ProgramGenerator.First + random.Next(1, 45)).ToString()) : treaty;
    }

    private Norm Make(TestTreaty treaty, Act act, int number)
    {
        var norm = new NormGenerator(random, treaty, circles: false).On(act, (Modality)random.Next(6), 15 + number);
        return norm with
        {
            While = Chance(85) ? Said(treaty, Law.All(Wanted(treaty, act, norm.While))) : norm.While,
            Once = Chance(25) ? Said(treaty, Law.All(Wanted(treaty, act, norm.Once))) : norm.Once,
            Until = Chance(15) ? Law.Always(new ConditionGenerator(random, treaty, Reach.Record).Make(1)) : norm.Until,
            Suspended = Chance(10) && act.Object is { IsVariable: true } place ? Law.Always(Law.Going(Garrison with { Object = place })) : norm.Suspended,

            // each instance is undone in a world of its own, and each of these holds the others'
            VoidIf = Chance(25) && act.Object is { IsVariable: false } ? new RetroactiveCondition(new ConditionGenerator(random, treaty, Reach.Record).Make(1), Law.Days(random.Next(0, 30)), Article(3)) : null,
            Guard = treaty.Readings.Length > 0 && Chance(20) ? new Guard("point", Chance(50) ? "one" : "other") : null,
            Notwithstanding = Chance(30) ? [$"{18 - number}"] : [],
            SubjectTo = Chance(20) ? [$"{18 - number}"] : [],
        };
    }

    private Alternatives<Condition> Said(TestTreaty treaty, Condition condition) => treaty.Readings.Length == 0 || Chance(70) ? Law.Always(condition)
        : Chance(60) ? Law.Read("point", ("one", condition), ("other", Law.Done(Exchange)))
        : Law.Read("point", ("one", condition));

    private ImmutableArray<Condition> Wanted(TestTreaty treaty, Act act, Alternatives<Condition> other)
    {
        ImmutableArray<Entity> places = [.. new[] { act.Object, act.Place }.OfType<Entity>()];
        ImmutableArray<Entity> parties = [.. new[] { act.Agent, act.Counterparty, act.Beneficiary }.OfType<Entity>().Where(e => e.Sort == Sort.Party), Aurelia];
        var wanted = Enumerable.Range(0, random.Next(1, 4)).Select(_ => One(treaty, places, parties));
        if (new[] { act.Agent, act.Beneficiary, act.Counterparty }.Contains(SomePerson) && Chance(40))
        {
            Condition same = new Same(SomePerson, Person(), Article(1));
            wanted = wanted.Append(Chance(60) ? Law.Not(same) : same);
        }

        return [.. wanted, .. Chance(30) ? other.Items.Take(1).Select(a => a.Value) : []];
    }

    private Condition One(TestTreaty treaty, ImmutableArray<Entity> places, ImmutableArray<Entity> parties)
    {
        Entity place = Of(places), party = Of(parties);
        var wanted = treaty.Further.Relations.IsEmpty ? Law.Held(place, party) : random.Next(12) switch
        {
            0 => Law.Holds(Relation(Borders), place, Chance(50) ? Of(places) : Fen),
            1 or 2 => Law.Holds(Relation(IsOpen), place),
            3 => Law.Holds(Relation(IsReached), place),
            4 => Law.Holds(Relation(HasForum), place, party),
            5 => Law.Holds(Relation(IsBusy), party),
            8 or 9 or 10 => Law.Holds(IsFriendly, place),
            6 => Law.Not(new Same(parties[0], party, Article(1))),
            7 => new Same(place, Of(places), Article(1)),
            _ => Law.Held(place, party),
        };
        return random.Next(12) switch
        {
            0 => Law.Any(wanted, new Same(place, Karst, Article(1))),
            1 => Law.Any(wanted, Law.Done(Exchange)),
            2 => Law.Ever(wanted),
            3 => Law.Not(wanted),
            4 => Law.Since(wanted, Law.Done(Exchange)),
            5 => Law.All(wanted, Law.Going(Garrison with { Object = place })),
            _ => wanted,
        };

        // a relation may have been made incomplete
        Relation Relation(Relation known) => treaty.Further.Relations.First(r => r == known);
    }

    private static Act Concrete(Act act)
    {
        return act with { Agent = Put(act.Agent), Object = Put(act.Object), Counterparty = Put(act.Counterparty), Beneficiary = Put(act.Beneficiary), Place = Put(act.Place) };

        static Entity? Put(Entity? entity) => entity is not { IsVariable: true } ? entity : entity.Sort == Sort.Party ? Borea : entity.Sort == Sort.Person ? Subjects[^1] : entity == SomePlace ? Karst : Fen;
    }

    private Entity Person() => Of([.. Subjects, .. Subjects, .. Consuls, Settlers]);

    private Entity Of(ImmutableArray<Entity> entities) => entities[random.Next(entities.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
