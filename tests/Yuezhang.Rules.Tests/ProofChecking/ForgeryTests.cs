using Xunit;
using Yuezhang.Rules.Tests.Sampled;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>A checker that accepts everything is worthless: proofs forged by chance are to be rejected.</summary>
public class ForgeryTests
{
    private static readonly int s_sample = Environment.GetEnvironmentVariable("YUEZHANG_LONG") is null ? 25 : 2_000;

    /// <summary>
    /// How many forgeries in a hundred may pass, of each kind: what was told for a reader's sake, and proves nothing that is not proved without it, can be left out.
    /// </summary>
    private static readonly Dictionary<string, int> s_spare = new() { ["drop a step"] = 14, ["drop what goes besides"] = 62 };

    [Fact]
    public void Forged_proofs_are_rejected()
    {
        var (made, accepted) = (Forgery.Kinds.ToDictionary(k => k, _ => 0), Forgery.Kinds.ToDictionary(k => k, _ => new List<string>()));
        for (var seed = 0; seed < s_sample; seed++)
        {
            var (treaty, random) = (new ProgramGenerator(seed).Make(), new Random(seed));
            foreach (var (situation, answer) in Asked.Of(treaty, random).Where(a => ProofChecker.Of(a.Situation, a.Answer).Believed.Count == 0))
            {
                var forgery = new Forgery(situation, random);
                foreach (var kind in Forgery.Kinds)
                {
                    if (forgery.Forge(answer, kind) is { } forged)
                    {
                        made[kind]++;
                        if (ProofChecker.Of(situation, forged) is { Faults.Count: 0, Believed.Count: 0 })
                        {
                            accepted[kind].Add($"program {seed}: {answer.Question} on {answer.On}");
                        }
                    }
                }
            }
        }

        Assert.DoesNotContain(Forgery.Kinds, kind => made[kind] == 0);
        var passed = Forgery.Kinds.Where(kind => 100 * accepted[kind].Count > s_spare.GetValueOrDefault(kind) * made[kind]);
        Assert.True(!passed.Any(), string.Join('\n', passed.Select(kind => $"{kind}: {accepted[kind].Count} of {made[kind]} passed: {string.Join("; ", accepted[kind].Take(4))}")));
    }

    [Fact]
    public void Forged_steps_that_are_judged_naively_are_rejected_every_one()
    {
        var (made, accepted) = (StepForgery.All.ToDictionary(k => k, _ => 0), new List<string>());
        for (var seed = 0; seed < s_sample; seed++)
        {
            var (treaty, random) = (new ProgramGenerator(seed).Make(), new Random(seed));
            foreach (var (situation, answer) in Asked.Of(treaty, random).Where(a => ProofChecker.Of(a.Situation, a.Answer).Believed.Count == 0))
            {
                var forgery = new StepForgery(situation, random);
                var steps = StepForgery.Steps(answer).Where(p => forgery.KindOf(p) is not null).ToLookup(p => forgery.KindOf(p)!);
                foreach (var (kind, way) in StepForgery.All.Where(a => steps[a.Kind].Any()))
                {
                    var step = steps[kind].ElementAt(random.Next(steps[kind].Count()));
                    if (forgery.Forge(answer, step, way) is { } forged)
                    {
                        made[(kind, way)]++;
                        if (ProofChecker.Of(situation, forged) is { Faults.Count: 0, Believed.Count: 0 })
                        {
                            accepted.Add($"{kind}, {way}: program {seed}: {answer.Question} on {answer.On}: {Prose.English.Say(step.Finding)} at {step.Moment}");
                        }
                    }
                }
            }
        }

        Assert.DoesNotContain(made, m => m.Value == 0);
        Assert.True(accepted.Count == 0, $"{accepted.Count} of {made.Values.Sum()} passed:\n{string.Join('\n', accepted.Take(12))}");
    }
}
