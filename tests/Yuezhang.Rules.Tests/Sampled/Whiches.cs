using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Naive;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Questions for things: a condition of a program with a variable in the place of a party, a place, a class of persons that it names.</summary>
internal static class Whiches
{
    private static readonly Dictionary<Sort, Entity> s_variables = new[] { Sort.Party, Sort.Place, Sort.Person }.ToDictionary(s => s, s => Entity.Variable("w", s));

    public static IEnumerable<Which> Of(TestTreaty treaty) =>
    [
        .. from norm in treaty.Norms
           where norm.Act is { Agent.IsVariable: false, Object: not { IsVariable: true } }
           from which in Of(Law.Bound(norm.Modality, norm.Act))
           select which,
        .. Conditions.In(treaty).SelectMany(Of),
    ];

    private static IEnumerable<Which> Of(Condition condition) =>
        from thing in Parties.Concat(Places).Append(Settlers)
        let variable = s_variables[thing.Sort]
        let asked = NaivePutting.In(condition, e => e == thing ? variable : e)
        where NaivePutting.Variables(asked).Any()
        select new Which(variable, asked);
}
