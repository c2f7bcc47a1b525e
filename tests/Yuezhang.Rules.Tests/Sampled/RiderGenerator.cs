using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Sampled.Cast;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Adds riders to a program by a chance of its own, so that what they are added to stays as it was: persons that bear norms.</summary>
internal sealed class RiderGenerator(Random random)
{
    public TestTreaty Add(TestTreaty treaty) => Chance(12) ? AddPersons(treaty) : treaty;

    /// <summary>A norm of persons, on what they may do as well.</summary>
    private TestTreaty AddPersons(TestTreaty treaty)
    {
        var norm = new NormGenerator(random, treaty, circles: false).On(Settling, (Modality)random.Next(4), 8);
        return new RecordGenerator(random).AddEvents(treaty.With(norm), [Settling]);
    }

    private bool Chance(int percent) => random.Next(100) < percent;
}
