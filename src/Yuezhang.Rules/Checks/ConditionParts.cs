using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>What a condition is made of, and whom it speaks of.</summary>
internal static class ConditionParts
{
    private static readonly ImmutableArray<Sort> s_party = [Sort.Party];
    private static readonly ImmutableArray<Sort> s_actor = [Sort.Party, Sort.Person];
    private static readonly ImmutableArray<Sort> s_place = [Sort.Place];
    private static readonly ImmutableArray<Sort> s_instrument = [Sort.Instrument];
    private static readonly ImmutableArray<Sort> s_account = [Sort.Account];

    /// <summary>The conditions of which it is made; none for one that looks at the record or the state of the treaties itself.</summary>
    public static ImmutableArray<Condition> Operands(this Condition condition) => condition switch
    {
        AllOf all => all.Operands,
        AnyOf any => any.Operands,
        Not not => [not.Operand],
        AtLeast least => [least.Operand],
        Ever ever => [ever.Operand],
        Always always => [always.Operand],
        Since since => [since.Operand, since.From],
        WithinLast within => [within.Operand],
        Throughout throughout => [throughout.Operand],
        Delayed delayed => [delayed.Operand],
        RunOut over => [over.Term.Start],
        InWindow window => [window.Anchor],
        _ => [],
    };

    /// <summary>The act that it is about itself; null for none.</summary>
    public static Act? Act(this Condition condition) => condition switch
    {
        Happened c => c.Act,
        Lasts c => c.Act,
        Times c => c.Act,
        Totals c => c.Act,
        Exercised c => c.Act,
        Bound c => c.Act,
        Breached c => c.Act,
        _ => null,
    };

    /// <summary>Whom and what it names itself, each with the sorts that its place takes; none where it takes any.</summary>
    public static ImmutableArray<(Entity Entity, ImmutableArray<Sort> Wanted)> Names(this Condition condition) => condition switch
    {
        Holds c => [.. c.Arguments.Select((a, i) => (a, i < c.Relation.Sorts.Length ? [c.Relation.Sorts[i]] : ImmutableArray<Sort>.Empty))],
        HeldBy c => [(c.Thing, []), (c.Holder, s_party)],
        InForce c => [(c.Instrument, s_instrument)],
        InForceBetween c => [(c.Instrument, s_instrument), (c.One, s_party), (c.Other, s_party)],
        Same c => [(c.One, []), (c.Other, [])],
        InstalmentPaid c => [(c.Account, s_account)],
        InstalmentOverdue c => [(c.Account, s_account)],
        Settled c => [(c.Account, s_account)],
        InterestWaived c => [(c.Account, s_account)],
        _ => condition.Act() is { } act ? act.Names() : [],
    };

    /// <summary>Whom and what an act names, each with the sorts that its place takes.</summary>
    public static ImmutableArray<(Entity Entity, ImmutableArray<Sort> Wanted)> Names(this Act act)
    {
        var names = ImmutableArray.CreateBuilder<(Entity, ImmutableArray<Sort>)>(5);
        Add(act.Agent, s_actor);
        Add(act.Object, []);
        Add(act.Counterparty, s_actor);
        Add(act.Beneficiary, s_actor);
        Add(act.Place, s_place);
        return names.DrainToImmutable();

        void Add(Entity? entity, ImmutableArray<Sort> wanted)
        {
            if (entity is not null)
            {
                names.Add((entity, wanted));
            }
        }
    }

    /// <summary>Whether it speaks of a variable itself, or counts by one.</summary>
    public static bool SpeaksOfVariables(this Condition condition) => condition switch
    {
        AtLeast => true,
        Happened or Lasts or Times or Totals or Exercised or Bound or Breached => condition.Act()!.SpeaksOfVariables(),
        AllOf or AnyOf or Not => false,
        _ => condition.Names().Any(n => n.Entity.IsVariable),
    };

    /// <summary>Whether an act is described by a variable.</summary>
    public static bool SpeaksOfVariables(this Act act) =>
        act.Agent is { IsVariable: true } || act.Object is { IsVariable: true } || act.Counterparty is { IsVariable: true } || act.Beneficiary is { IsVariable: true } || act.Place is { IsVariable: true };

    /// <summary>The variables that stand in a condition, but for those that it counts itself.</summary>
    public static IEnumerable<Entity> Variables(this Condition condition)
    {
        var variables = condition.Names().Where(n => n.Entity.IsVariable).Select(n => n.Entity).Concat(condition.Operands().SelectMany(Variables));
        return condition is AtLeast least ? variables.Where(v => v != least.Variable) : variables;
    }

    /// <summary>The variables that stand in an act.</summary>
    public static IEnumerable<Entity> Variables(this Act act) => act.Names().Where(n => n.Entity.IsVariable).Select(n => n.Entity);
}
