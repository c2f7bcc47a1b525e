namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes a program that shows a fault as small as it can be while it still shows one.</summary>
internal static class Shrinking
{
    public static TestTreaty Smallest(TestTreaty treaty, Func<TestTreaty, bool> fails)
    {
        while (Smaller(treaty).FirstOrDefault(t => StillFails(t, fails)) is { } smaller)
        {
            treaty = smaller;
        }

        return treaty;
    }

    // a program from which too much was taken may break the naive evaluator; it shows nothing
    private static bool StillFails(TestTreaty treaty, Func<TestTreaty, bool> fails)
    {
        try
        {
            return fails(treaty);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or NullReferenceException)
        {
            return false;
        }
    }

    private static IEnumerable<TestTreaty> Smaller(TestTreaty treaty)
    {
        if (treaty.Known is not null)
        {
            yield return treaty with { Known = null };
        }

        foreach (var norm in treaty.Norms)
        {
            yield return treaty with { Norms = treaty.Norms.Remove(norm) };
        }

        foreach (var account in treaty.Accounts)
        {
            yield return treaty with { Accounts = treaty.Accounts.Remove(account), Events = treaty.Events.RemoveAll(e => e.Payment?.Account == account.Name) };
            if (account.Waiver is not null)
            {
                yield return treaty with { Accounts = treaty.Accounts.Replace(account, account with { Waiver = null }) };
            }
        }

        foreach (var e in treaty.Events)
        {
            yield return treaty with { Events = treaty.Events.Remove(e) };
        }

        foreach (var complete in treaty.Completeness)
        {
            yield return treaty with { Completeness = treaty.Completeness.Remove(complete) };
        }

        foreach (var norm in treaty.Norms)
        {
            foreach (var simpler in new[] { norm with { Once = Program.Alternatives<Program.Condition>.None }, norm with { Until = Program.Alternatives<Program.Condition>.None }, norm with { While = Program.Alternatives<Program.Condition>.None }, norm with { Within = null } })
            {
                if (simpler != norm)
                {
                    yield return treaty with { Norms = treaty.Norms.Replace(norm, simpler) };
                }
            }
        }
    }
}
