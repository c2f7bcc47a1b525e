using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>All conditions that a program holds, whole and in part, and what else may hold in it; those that speak of variables left out.</summary>
internal static class Conditions
{
    public static List<Condition> In(TestTreaty treaty) => [.. Written(treaty).SelectMany(Parts).Where(c => !Naive.NaivePutting.Variables(c).Any()), .. Concluded(treaty)];

    public static IEnumerable<Condition> Parts(Condition condition) => (condition switch
    {
        Not c => Parts(c.Operand),
        AllOf c => c.Operands.SelectMany(Parts),
        AnyOf c => c.Operands.SelectMany(Parts),
        Ever c => Parts(c.Operand),
        Always c => Parts(c.Operand),
        Since c => Parts(c.Operand).Concat(Parts(c.From)),
        WithinLast c => Parts(c.Operand),
        Throughout c => Parts(c.Operand),
        Delayed c => Parts(c.Operand),
        RunOut c => Parts(c.Term.Start),
        InWindow c => Parts(c.Anchor),
        AtLeast c => Parts(c.Operand),
        _ => [],
    }).Prepend(condition);

    /// <summary>The conditions that the parts of a norm name.</summary>
    public static IEnumerable<Condition> Of(Norm norm) =>
        new[] { norm.Once, norm.Until, norm.While, norm.Suspended, norm.Waived, norm.Discharged }.SelectMany(All)
            .Concat(new[] { norm.AppliesFrom, norm.Maintains, norm.Within?.Start, norm.VoidIf?.Condition }.OfType<Condition>());

    private static IEnumerable<Condition> Written(TestTreaty treaty) => treaty.Norms.SelectMany(Of)
        .Concat(treaty.Accounts.Where(a => a.Recurring is not null).Select(a => a.Recurring!.While))
        .Concat(treaty.Accounts.Select(a => a.AppliesFrom).OfType<Condition>())
        .Concat(treaty.Further.Rules.Select(r => r.Body))
        .Concat(treaty.Further.Transfers.SelectMany(t => All(t.Once)))
        .Concat(treaty.Further.Clauses.SelectMany(c => new[] { c.Once, c.Until, c.While }.SelectMany(All)))
        .Concat(treaty.Further.CountsAs.SelectMany(c => All(c.While)))
        .Concat(treaty.Library.Instruments.SelectMany(i => new[] { i.Until }.Concat(i.Commitments.SelectMany(c => new[] { c.Once, c.Until })).SelectMany(All)
            .Concat(i.Suspensions.Select(s => s.While)).Append(i.Force!)));

    // what the law concludes though nothing may ask for it
    private static IEnumerable<Condition> Concluded(TestTreaty treaty) =>
    [
        .. from i in treaty.Library.Instruments select new InForce(i.Name, Article(1)),
        .. from i in treaty.Library.Instruments
           from one in Cast.Parties
           from other in Cast.Parties
           where one != other
           select new InForceBetween(i.Name, one, other, Article(1)),
        .. from relation in treaty.Further.Relations from things in Ways(relation.Sorts) select new Holds(relation, things, Article(1)),
        .. from party in Cast.Parties where !treaty.Further.Transfers.IsEmpty select new HeldBy(Karst, party, Article(1)),
        .. from act in ProgramGenerator.Acts where treaty.Norms.Any(n => n.Modality == Modality.Can) select new Exercised(act, Article(1)),
        .. from act in ProgramGenerator.Acts from modality in new[] { Modality.Must, Modality.MustNot } select new Breached(modality, act, Article(1)),
    ];

    private static IEnumerable<ImmutableArray<Entity>> Ways(ImmutableArray<Sort> sorts)
    {
        IEnumerable<ImmutableArray<Entity>> ways = [[]];
        foreach (var sort in sorts)
        {
            ways = ways.SelectMany(w => (sort == Sort.Party ? Cast.Parties : Cast.Places).Select(thing => w.Add(thing)));
        }

        return ways;
    }

    private static IEnumerable<Condition> All(Alternatives<Condition> alternatives) => alternatives.Items.Select(a => a.Value);
}
