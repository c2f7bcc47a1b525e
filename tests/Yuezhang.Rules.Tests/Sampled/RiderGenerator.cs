using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>
/// Adds riders to a program by a chance of its own, so that what they are added to stays as it was: persons that bear norms, days that the text names.
/// </summary>
internal sealed class RiderGenerator(Random random)
{
    public TestTreaty Add(TestTreaty treaty)
    {
        treaty = Chance(12) ? AddPersons(treaty) : treaty;
        return treaty with
        {
            Norms = [.. treaty.Norms.Select(Ended)],
            Accounts = [.. treaty.Accounts.Select(a => Chance(15) ? Ended(a) : a)],
        };
    }

    /// <summary>A norm of persons, on what they may do as well.</summary>
    private TestTreaty AddPersons(TestTreaty treaty)
    {
        var norm = new NormGenerator(random, treaty, circles: false).On(Settling, (Modality)random.Next(4), 8);
        return new RecordGenerator(random).AddEvents(treaty.With(norm), [Settling]);
    }

    /// <summary>The same norm with days named by the text as the last of its terms.</summary>
    private Norm Ended(Norm norm) => norm with
    {
        Within = norm.Within is not null && Chance(12) ? By() : norm.Within,
        VoidIf = norm.VoidIf is { Within: not null } undone && Chance(20) ? undone with { Within = By() } : norm.VoidIf,
    };

    private Account Ended(Account account) => account with
    {
        Instalments = [.. account.Instalments.Select(i => Chance(60) ? i with { Due = By() } : i)],
        Waiver = account.Waiver is { } waiver && Chance(40) ? waiver with { Within = By() } : account.Waiver,
    };

    private Term By() => Term.EndingOn(ProgramGenerator.First + random.Next(2, 58), Article(1));

    private bool Chance(int percent) => random.Next(100) < percent;
}
