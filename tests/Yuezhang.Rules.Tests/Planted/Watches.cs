using System.Globalization;
using Xunit;
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
    /// <param name="first">The programs at which it looks first, by seed.</param>
    /// <param name="example">The class whose examples it looks at, and the one at which it looks first.</param>
    public static string? Notices(Watch watch, int programs, int[] first, string[] example) => watch switch
    {
        Watch.NaiveEvaluator => First(programs, first, at => Disagreements.First(new ProgramGenerator(at).Make())),
        Watch.ProofChecker => First(programs, first, FirstFaultyProof),
        Watch.FromScratch => First(programs, first, at => Fails(() => ScenarioLawTests.ChangedAsFromScratch(at))),
        Watch.Revision => First(programs, first, at => Fails(() => RevisionTests.AssertAsFromScratch(at))),
        _ => FirstExample(example[0], example[1]),
    };

    private static string? First(int programs, int[] first, Func<int, string?> look) =>
        first.Concat(Enumerable.Range(0, programs))
            .Select(at => look(at) is { } seen ? string.Create(CultureInfo.InvariantCulture, $"program {at}: {seen}") : null)
            .FirstOrDefault(seen => seen is not null);

    private static string? FirstExample(string of, string first) =>
        (from method in typeof(Watches).Assembly.GetType(of)!.GetMethods().Where(m => m.IsDefined(typeof(FactAttribute), false) && m.GetParameters().Length == 0).OrderBy(m => m.Name != first)
         let test = method.CreateDelegate<Action>(Activator.CreateInstance(method.DeclaringType!))
         let failure = Fails(test)
         where failure is not null
         select $"{method.Name}: {failure}").FirstOrDefault();

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
