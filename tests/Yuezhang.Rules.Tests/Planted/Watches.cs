using System.Globalization;
using Xunit.Sdk;
using Yuezhang.Rules.Tests.Deduction;
using Yuezhang.Rules.Tests.ProofChecking;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.Planted;

/// <summary>Has the watches look at the engine that is loaded beside them.</summary>
public static class Watches
{
    /// <summary>What a watch notices; null where it notices nothing.</summary>
    /// <param name="watch">The watch.</param>
    /// <param name="programs">How many programs it looks at.</param>
    public static string? Notices(Watch watch, int programs) => watch switch
    {
        Watch.NaiveEvaluator => First(programs, seed => Disagreements.First(new ProgramGenerator(seed).Make())),
        Watch.ProofChecker => First(programs, FirstFaultyProof),
        Watch.FromScratch => Fails(new ScenarioLawTests().What_is_worked_out_again_under_a_scenario_is_what_would_be_worked_out_from_scratch),
        _ => Fails(new RevisionTests().Revised_conclusions_are_those_drawn_from_scratch),
    };

    private static string? First(int programs, Func<int, string?> look) =>
        Enumerable.Range(0, programs)
            .Select(seed => look(seed) is { } seen ? string.Create(CultureInfo.InvariantCulture, $"program {seed}: {seen}") : null)
            .FirstOrDefault(seen => seen is not null);

    private static string? FirstFaultyProof(int seed) => Asked.Of(new ProgramGenerator(seed).Make(), new Random(seed))
        .SelectMany(asked => ProofChecker.Of(asked.Situation, asked.Answer).Faults).FirstOrDefault();

    private static string? Fails(Action test)
    {
        try
        {
            test();
            return null;
        }
        catch (XunitException failure)
        {
            return failure.Message;
        }
    }
}
