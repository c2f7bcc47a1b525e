using System.Collections.Immutable;

namespace Yuezhang.Rules.Program;

/// <summary>What variables stand for: puts things in their places in conditions and norms.</summary>
internal sealed class Substitution(ImmutableDictionary<Entity, Entity> values)
{
    /// <summary>One thing for one variable.</summary>
    public static Substitution Of(Entity variable, Entity value) => new(ImmutableDictionary<Entity, Entity>.Empty.Add(variable, value));

    /// <summary>What stands in a place; what is no variable stands for itself.</summary>
    public Entity In(Entity place) => place.IsVariable && values.TryGetValue(place, out var value) ? value : place;

    /// <summary>An act with its variables replaced.</summary>
    public Act In(Act act) => act with
    {
        Agent = Place(act.Agent),
        Object = Place(act.Object),
        Counterparty = Place(act.Counterparty),
        Beneficiary = Place(act.Beneficiary),
        Place = Place(act.Place),
    };

    /// <summary>A condition with its variables replaced.</summary>
    public Condition In(Condition condition) => condition switch
    {
        Happened c => c with { Act = In(c.Act) },
        Lasts c => c with { Act = In(c.Act) },
        Times c => c with { Act = In(c.Act) },
        Totals c => c with { Act = In(c.Act) },
        Exercised c => c with { Act = In(c.Act) },
        Bound c => c with { Act = In(c.Act) },
        Breached c => c with { Act = In(c.Act) },
        InForce c => c with { Instrument = In(c.Instrument) },
        InForceBetween c => c with { Instrument = In(c.Instrument), One = In(c.One), Other = In(c.Other) },
        Holds c => In(c),
        HeldBy c => c with { Thing = In(c.Thing), Holder = In(c.Holder) },
        Reached => condition,
        Same c => c with { One = In(c.One), Other = In(c.Other) },
        InstalmentPaid c => c with { Account = In(c.Account) },
        InstalmentOverdue c => c with { Account = In(c.Account) },
        Settled c => c with { Account = In(c.Account) },
        InterestWaived c => c with { Account = In(c.Account) },
        Not c => c with { Operand = In(c.Operand) },
        AllOf c => c with { Operands = [.. c.Operands.Select(In)] },
        AnyOf c => c with { Operands = [.. c.Operands.Select(In)] },
        Ever c => c with { Operand = In(c.Operand) },
        Always c => c with { Operand = In(c.Operand) },
        Since c => c with { Operand = In(c.Operand), From = In(c.From) },
        WithinLast c => c with { Operand = In(c.Operand), Instrument = In(c.Instrument) },
        Throughout c => c with { Operand = In(c.Operand), Instrument = In(c.Instrument) },
        Delayed c => c with { Operand = In(c.Operand), Instrument = In(c.Instrument) },
        RunOut c => c with { Term = In(c.Term), Instrument = In(c.Instrument) },
        InWindow c => new InWindow(c.Length, c.Every, In(c.Anchor), In(c.Instrument), c.At),
        AtLeast c => c with { Operand = new Substitution(values.Remove(c.Variable)).In(c.Operand) },
        _ => throw new InvalidOperationException($"Nothing is known of the places in {condition.GetType().Name}."),
    };

    /// <summary>An atom with its variables replaced.</summary>
    public Holds In(Holds atom) => atom with { Arguments = [.. atom.Arguments.Select(In)] };

    /// <summary>A norm with its variables replaced; its name tells what by.</summary>
    public Norm In(Norm norm) => norm with
    {
        Id = IdOf(norm),
        Origin = new Origin(norm, this),
        Act = In(norm.Act),
        AppliesFrom = norm.AppliesFrom is { } from ? In(from) : null,
        Once = In(norm.Once),
        Until = In(norm.Until),
        While = In(norm.While),
        Suspended = In(norm.Suspended),
        Waived = In(norm.Waived),
        Discharged = In(norm.Discharged),
        Within = norm.Within is { } term ? In(term) : null,
        Performance = norm.Performance is { } performance ? In(performance) : null,
        Maintains = norm.Maintains is { } maintained ? In(maintained) : null,
        VoidIf = norm.VoidIf is { } undone ? undone with { Condition = In(undone.Condition), Within = undone.Within is { } limit ? In(limit) : null } : null,
        InReturnFor = norm.InReturnFor is { } price ? In(price) : null,
        Counterparty = Place(norm.Counterparty),
    };

    /// <summary>The identity that a norm has with its variables replaced.</summary>
    public string IdOf(Norm norm) =>
        values.IsEmpty ? norm.Id : $"{norm.Id}[{string.Join(',', values.OrderBy(v => v.Key.Id, StringComparer.Ordinal).Select(v => v.Value.Id))}]";

    /// <summary>The same for some variables alone.</summary>
    public Substitution Of(IReadOnlySet<Entity> variables) => new(values.RemoveRange(values.Keys.Where(v => !variables.Contains(v))));

    private Entity? Place(Entity? place) => place is null ? null : In(place);

    private Term In(Term term) => term with { Start = In(term.Start) };

    private Alternatives<Condition> In(Alternatives<Condition> alternatives) =>
        alternatives.IsEmpty ? alternatives : new([.. alternatives.Items.Select(a => a with { Value = In(a.Value) })]);
}
