using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes conditions by chance, nested as deep as asked, on what a treaty has.</summary>
/// <param name="random">The chance.</param>
/// <param name="treaty">The treaty so far.</param>
/// <param name="rank">Only norms on acts below this rank may be named.</param>
/// <param name="onAccounts">Whether accounts may be named.</param>
internal sealed class ConditionGenerator(Random random, TestTreaty treaty, int rank, bool onAccounts)
{
    private static readonly Act[] s_acts = [Exchange, CommerceExchange, Arrangement, Fortification, Evacuation, Fortification with { Agent = null }, Garrison];

    public Condition Make(int depth) => depth == 0 ? Leaf() : random.Next(10) switch
    {
        < 4 => Leaf(),
        4 or 5 => Law.Not(Make(depth - 1)),
        6 or 7 => Law.All(Several(depth)),
        _ => Law.Any(Several(depth)),
    };

    private ImmutableArray<Condition> Several(int depth) => [.. Enumerable.Range(0, random.Next(0, 10) == 0 ? 0 : random.Next(1, 4)).Select(_ => Make(depth - 1))];

    private Condition Leaf()
    {
        var kind = random.Next(10);
        return kind switch
        {
            < 4 => Law.Done(s_acts[random.Next(s_acts.Length)]),
            4 or 5 => Law.Going(Garrison),
            6 when rank > 0 => Law.Bound((Modality)random.Next(4), ProgramGenerator.Acts[random.Next(rank)]),
            7 => random.Next(4) == 0 ? new InForce(Commerce, Article(1)) : Law.InForce,
            _ => OnAccount() ?? Law.Done(s_acts[random.Next(s_acts.Length)]),
        };
    }

    private Condition? OnAccount()
    {
        if (!onAccounts || treaty.Accounts.IsEmpty)
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
