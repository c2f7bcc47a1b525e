using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>All conditions that a program holds, whole and in part.</summary>
internal static class Conditions
{
    public static List<Condition> In(TestTreaty treaty) =>
    [
        .. treaty.Norms.SelectMany(n => new[] { n.Once, n.Until, n.While }.SelectMany(c => c.Items)).Select(a => a.Value)
            .Concat(treaty.Accounts.Where(a => a.Recurring is not null).Select(a => a.Recurring!.While))
            .Append(treaty.Force!)
            .SelectMany(Parts),
    ];

    public static IEnumerable<Condition> Parts(Condition condition) => (condition switch
    {
        Not c => Parts(c.Operand),
        AllOf c => c.Operands.SelectMany(Parts),
        AnyOf c => c.Operands.SelectMany(Parts),
        _ => [],
    }).Prepend(condition);
}
