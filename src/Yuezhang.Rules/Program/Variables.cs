namespace Yuezhang.Rules.Program;

/// <summary>The variables in acts, conditions and norms.</summary>
internal static class Variables
{
    /// <summary>The variables of a norm, each once, in the order in which they are first met.</summary>
    public static IEnumerable<Entity> Of(Norm norm) => Entities(norm).Where(e => e is { IsVariable: true }).Select(e => e!).Distinct();

    /// <summary>The free variables of a condition, each once.</summary>
    public static IEnumerable<Entity> Of(Condition condition) => Entities(condition).Where(e => e is { IsVariable: true }).Select(e => e!).Distinct();

    /// <summary>The conditions directly inside a condition.</summary>
    public static IEnumerable<Condition> Operands(Condition condition) => condition switch
    {
        Not c => [c.Operand],
        AllOf c => c.Operands,
        AnyOf c => c.Operands,
        Ever c => [c.Operand],
        Always c => [c.Operand],
        Since c => [c.Operand, c.From],
        WithinLast c => [c.Operand],
        Throughout c => [c.Operand],
        Delayed c => [c.Operand],
        RunOut c => [c.Term.Start],
        InWindow c => [c.Anchor],
        AtLeast c => [c.Operand],
        _ => [],
    };

    private static IEnumerable<Entity?> Entities(Norm norm)
    {
        var conditions = new[] { norm.Once, norm.Until, norm.While, norm.Suspended, norm.Waived, norm.Discharged }
            .SelectMany(a => a.Items).Select(a => a.Value)
            .Concat(new[] { norm.AppliesFrom, norm.Performance, norm.Maintains, norm.VoidIf?.Condition, norm.VoidIf?.Within?.Start, norm.Within?.Start, norm.InReturnFor }.OfType<Condition>());
        return Entities(norm.Act).Append(norm.Counterparty).Concat(conditions.SelectMany(Entities));
    }

    private static IEnumerable<Entity?> Entities(Act act) => [act.Agent, act.Object, act.Counterparty, act.Beneficiary, act.Place];

    private static IEnumerable<Entity?> Entities(Condition condition) => condition switch
    {
        Happened c => Entities(c.Act),
        Lasts c => Entities(c.Act),
        Times c => Entities(c.Act),
        Totals c => Entities(c.Act),
        Exercised c => Entities(c.Act),
        Bound c => Entities(c.Act),
        Breached c => Entities(c.Act),
        InForce c => [c.Instrument],
        InForceBetween c => [c.Instrument, c.One, c.Other],
        Holds c => c.Arguments,
        HeldBy c => [c.Thing, c.Holder],
        Same c => [c.One, c.Other],
        InstalmentPaid c => [c.Account],
        InstalmentOverdue c => [c.Account],
        Settled c => [c.Account],
        InterestWaived c => [c.Account],
        AtLeast c => Entities(c.Operand).Where(e => e is not null && e != c.Variable),
        _ => Operands(condition).SelectMany(Entities),
    };
}
