using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes conditions by chance, nested as deep as asked, on what a treaty has.</summary>
/// <param name="random">The chance.</param>
/// <param name="treaty">The treaty so far.</param>
/// <param name="reach">What they may look at.</param>
internal sealed class ConditionGenerator(Random random, TestTreaty treaty, Reach reach)
{
    private static readonly Act[] s_acts = [Exchange, CommerceExchange, Arrangement, Fortification, Evacuation, Fortification with { Agent = null }, Garrison, Cast.Denunciation];

    public Condition Make(int depth) => depth == 0 ? Leaf() : random.Next(12) switch
    {
        < 4 => Leaf(),
        4 or 5 => Law.Not(Make(depth - 1)),
        6 or 7 => Law.All(Several(depth)),
        8 or 9 => Law.Any(Several(depth)),
        _ => InTime(depth - 1),
    };

    /// <summary>A condition on a relation of things, a variable among them where there are some.</summary>
    public Holds Atom(Relation relation) => new(relation, [.. relation.Sorts.Select(sort => Thing(sort))], Article(1));

    private ImmutableArray<Condition> Several(int depth) => [.. Enumerable.Range(0, random.Next(0, 10) == 0 ? 0 : random.Next(1, 4)).Select(_ => Make(depth - 1))];

    private Condition InTime(int depth) => random.Next(8) switch
    {
        0 => new Ever(Make(depth), Article(1)),
        1 => new Always(Make(depth), Article(1)),
        2 => new Since(Make(depth), Make(depth), Article(1)),
        3 or 4 => new WithinLast(Make(depth), Period(), Peace, Article(1)),
        5 => new Throughout(Make(depth), Period(), Peace, Article(1)),
        _ => new Delayed((reach.Circles ? Everywhere() : this).Make(depth), Period(), Peace, Article(1)),
    };

    // a while ago everything may be looked at
    private ConditionGenerator Everywhere() => new(random, treaty, Reach.All with { Circles = true, Variables = reach.Variables });

    // two days at least: where the first day counts, one day is no delay
    private Period Period() => random.Next(5) == 0 ? new(1, PeriodUnit.Month) : new(random.Next(2, 21), PeriodUnit.Day);

    private Condition Leaf() => random.Next(20) switch
    {
        < 5 => Law.Done(Act()),
        5 or 6 => Law.Going(Garrison),
        7 or 8 when reach.Norms > 0 => OnNorm(ProgramGenerator.Acts[random.Next(reach.Norms)]),
        9 or 10 when reach.Force => OnForce(),
        11 or 12 when reach.Relations > 0 && !treaty.Further.Relations.IsEmpty => OnRelation(),
        13 when reach.Holders && !treaty.Further.Transfers.IsEmpty => new HeldBy(Karst, Party(), Article(1)),
        14 when reach.Powers => new Exercised(Cast.Denunciation, Article(1)),
        15 => OnMany(),
        16 or 17 or 18 => OnAccount() ?? Law.Done(Act()),
        _ => Law.Done(Act()),
    };

    private Act Act() => s_acts[random.Next(s_acts.Length)];

    private Entity Party() => Cast.Parties[random.Next(Cast.Parties.Length)];

    private Entity Thing(Sort sort)
    {
        var variables = reach.Variables.Where(v => v.Sort == sort).ToList();
        return variables.Count > 0 && random.Next(4) > 0 ? variables[random.Next(variables.Count)] : sort == Sort.Party ? Party() : Cast.Places[random.Next(Cast.Places.Length)];
    }

    private Condition OnNorm(Act act) => random.Next(3) == 0
        ? new Breached((Modality)random.Next(2), act, Article(1))
        : Law.Bound((Modality)random.Next(act.Verb == Cast.ToDenounce || act.Verb == Cast.ToTrade ? 6 : 4), act);

    private Condition OnForce() => random.Next(6) switch
    {
        0 => new InForce(Commerce, Article(1)),
        1 or 2 when !treaty.Further.Instruments.IsEmpty =>
            new InForceBetween(treaty.Further.Instruments[random.Next(treaty.Further.Instruments.Length)].Name, Party(), Party(), Article(1)),
        3 => new InForceBetween(Peace, Aurelia, Borea, Article(1)),
        _ => Law.InForce,
    };

    private Condition OnRelation() => random.Next(8) == 0 && reach.Variables.Length > 1
        ? new Same(reach.Variables[0], reach.Variables[1].Sort == reach.Variables[0].Sort ? reach.Variables[1] : Thing(reach.Variables[0].Sort), Article(1))
        : Atom(Relation(random.Next(reach.Relations)));

    private Condition OnMany() => random.Next(4) switch
    {
        0 => new Times(random.Next(1, 4), random.Next(2) == 0 ? Cast.Delivery : Act(), Article(1)),
        1 => new Totals(new Amount(random.Next(1, 5) * 5, Cast.Chest), Cast.Delivery, Article(1)),
        2 when reach.Relations > 0 && !treaty.Further.Relations.IsEmpty => AtLeast(Cast.CountedPlace, reach.Relations < 2 || random.Next(4) == 0
            ? new Holds(Relation(0), [Cast.CountedPlace, Thing(Sort.Place)], Article(1))
            : new Holds(Relation(random.Next(1, Math.Min(reach.Relations, 3))), [Cast.CountedPlace], Article(1))),
        3 when reach.Force => AtLeast(Cast.CountedParty, new InForceBetween(Peace, Aurelia, Cast.CountedParty, Article(1))),
        _ => new Times(random.Next(1, 4), Cast.Delivery, Article(1)),
    };

    private AtLeast AtLeast(Entity counted, Condition operand)
    {
        var inner = new ConditionGenerator(random, treaty, reach with { Variables = reach.Variables.Add(counted) });
        return new(random.Next(1, 3), counted, random.Next(3) == 0 ? Law.All(operand, inner.Make(0)) : operand, Article(1));
    }

    // as the treaty has it: complete or not
    private Relation Relation(int layer) => treaty.Further.Relations.First(r => r == Cast.Layers[layer]);

    private Condition? OnAccount()
    {
        if (!reach.Accounts || treaty.Accounts.IsEmpty)
        {
            return null;
        }

        var account = treaty.Accounts[random.Next(treaty.Accounts.Length)];
        if (account.Recurring is not null)
        {
            return Law.Settled(account.Name);
        }

        var number = account.Instalments[random.Next(account.Instalments.Length)].Number;
        return random.Next(4) switch
        {
            0 => Law.Paid(number),
            1 => Law.Overdue(number),
            2 => Law.Settled(account.Name),
            _ => Law.Waived,
        };
    }
}
