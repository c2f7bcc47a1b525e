using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>Puts things for variables.</summary>
internal static class NaivePutting
{
    /// <summary>All that a variable may stand for.</summary>
    public static List<Entity> Things(Entity variable, Library library) => [.. library.Entities.Where(e => e.Sort == variable.Sort && !e.IsVariable)];

    /// <summary>Every way of putting things for variables.</summary>
    public static List<Func<Entity, Entity>> Ways(IEnumerable<Entity> variables, Library library)
    {
        IEnumerable<ImmutableDictionary<Entity, Entity>> ways = [ImmutableDictionary<Entity, Entity>.Empty];
        foreach (var variable in variables.Distinct())
        {
            ways = ways.SelectMany(w => Things(variable, library).Select(thing => w.Add(variable, thing)));
        }

        return [.. ways.Select(w => (Func<Entity, Entity>)(e => w.GetValueOrDefault(e, e)))];
    }

    /// <summary>The norms that a norm stands for.</summary>
    public static IEnumerable<Norm> Instances(Norm norm, Library library)
    {
        var variables = ConditionsOf(norm).SelectMany(Variables).Concat(Entities(norm.Act)).Concat(norm.Counterparty is { } side ? [side] : []).Where(e => e.IsVariable).Distinct().ToList();
        return variables.Count == 0 ? [norm] : Ways(variables, library).Select(put => norm with
        {
            Act = In(norm.Act, put),
            Counterparty = norm.Counterparty is { } counterparty ? put(counterparty) : null,
            AppliesFrom = norm.AppliesFrom is { } from ? In(from, put) : null,
            Once = In(norm.Once, put),
            Until = In(norm.Until, put),
            While = In(norm.While, put),
            Suspended = In(norm.Suspended, put),
            Waived = In(norm.Waived, put),
            Discharged = In(norm.Discharged, put),
            Performance = norm.Performance is { } performance ? In(performance, put) : null,
            Maintains = norm.Maintains is { } maintains ? In(maintains, put) : null,
            Within = norm.Within is { } term ? term with { Start = In(term.Start, put) } : null,
            InReturnFor = norm.InReturnFor is { } price ? In(price, put) : null,
            VoidIf = norm.VoidIf is { } v ? v with { Condition = In(v.Condition, put) } : null,
        });
    }

    /// <summary>The variables of a condition that it does not count over itself.</summary>
    public static IEnumerable<Entity> Variables(Condition condition) => (condition switch
    {
        Happened c => Entities(c.Act),
        Lasts c => Entities(c.Act),
        Times c => Entities(c.Act),
        Totals c => Entities(c.Act),
        Bound c => Entities(c.Act),
        Breached c => Entities(c.Act),
        Exercised c => Entities(c.Act),
        InForceBetween c => [c.One, c.Other],
        Holds c => c.Arguments,
        HeldBy c => [c.Thing, c.Holder],
        Same c => [c.One, c.Other],
        Not c => Variables(c.Operand),
        AllOf c => c.Operands.SelectMany(Variables),
        AnyOf c => c.Operands.SelectMany(Variables),
        Ever c => Variables(c.Operand),
        Always c => Variables(c.Operand),
        Since c => Variables(c.Operand).Concat(Variables(c.From)),
        WithinLast c => Variables(c.Operand),
        Throughout c => Variables(c.Operand),
        Delayed c => Variables(c.Operand),
        RunOut c => Variables(c.Term.Start),
        InWindow c => Variables(c.Anchor),
        AtLeast c => Variables(c.Operand).Where(v => v != c.Variable),
        _ => [],
    }).Where(e => e.IsVariable);

    public static Condition In(Condition condition, Func<Entity, Entity> put) => condition switch
    {
        Happened c => c with { Act = In(c.Act, put) },
        Lasts c => c with { Act = In(c.Act, put) },
        Times c => c with { Act = In(c.Act, put) },
        Totals c => c with { Act = In(c.Act, put) },
        Bound c => c with { Act = In(c.Act, put) },
        Breached c => c with { Act = In(c.Act, put) },
        Exercised c => c with { Act = In(c.Act, put) },
        InForceBetween c => c with { One = put(c.One), Other = put(c.Other) },
        Holds c => c with { Arguments = [.. c.Arguments.Select(put)] },
        HeldBy c => c with { Thing = put(c.Thing), Holder = put(c.Holder) },
        Same c => c with { One = put(c.One), Other = put(c.Other) },
        Not c => c with { Operand = In(c.Operand, put) },
        AllOf c => c with { Operands = [.. c.Operands.Select(o => In(o, put))] },
        AnyOf c => c with { Operands = [.. c.Operands.Select(o => In(o, put))] },
        Ever c => c with { Operand = In(c.Operand, put) },
        Always c => c with { Operand = In(c.Operand, put) },
        Since c => c with { Operand = In(c.Operand, put), From = In(c.From, put) },
        WithinLast c => c with { Operand = In(c.Operand, put) },
        Throughout c => c with { Operand = In(c.Operand, put) },
        Delayed c => c with { Operand = In(c.Operand, put) },
        RunOut c => c with { Term = c.Term with { Start = In(c.Term.Start, put) } },
        InWindow c => new InWindow(c.Length, c.Every, In(c.Anchor, put), c.Instrument, c.At),
        AtLeast c => c with { Operand = In(c.Operand, put) },
        _ => condition,
    };

    public static Act In(Act act, Func<Entity, Entity> put) => act with
    {
        Agent = act.Agent is { } agent ? put(agent) : null,
        Object = act.Object is { } thing ? put(thing) : null,
        Counterparty = act.Counterparty is { } counterparty ? put(counterparty) : null,
        Beneficiary = act.Beneficiary is { } beneficiary ? put(beneficiary) : null,
        Place = act.Place is { } place ? put(place) : null,
    };

    private static Alternatives<Condition> In(Alternatives<Condition> alternatives, Func<Entity, Entity> put) =>
        new([.. alternatives.Items.Select(a => a with { Value = In(a.Value, put) })]);

    private static IEnumerable<Condition> ConditionsOf(Norm norm) =>
        new[] { norm.Once, norm.Until, norm.While, norm.Suspended, norm.Waived, norm.Discharged }.SelectMany(a => a.Items).Select(a => a.Value)
            .Concat(new[] { norm.AppliesFrom, norm.Performance, norm.Maintains, norm.Within?.Start, norm.VoidIf?.Condition, norm.InReturnFor }.OfType<Condition>());

    private static IEnumerable<Entity> Entities(Act act) => new[] { act.Agent, act.Object, act.Counterparty, act.Beneficiary, act.Place }.OfType<Entity>();
}
