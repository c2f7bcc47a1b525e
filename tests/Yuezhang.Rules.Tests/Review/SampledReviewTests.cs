using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Review;
using Yuezhang.Rules.Tests.ProofChecking;
using Yuezhang.Rules.Tests.Sampled;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Review;

/// <summary>The review of treaties made by chance, against the conflicts of every world worked out anew.</summary>
public class SampledReviewTests
{
    [Fact]
    public void A_contradiction_is_found_exactly_where_some_world_that_is_looked_at_has_a_conflict()
    {
        var conflicting = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            // two values of what can have one are not told by articles alone
            var treaty = new ProgramGenerator(seed).Make();
            treaty = treaty with { Relations = [.. treaty.Relations.Select(r => r with { IsSingleValued = false })] };
            var found = Reviewed.Of(treaty).OfType<Contradiction>().ToLookup(c => (c.OneSide[0].At.Article, c.OtherSide[0].At.Article));
            var there = Worlds(treaty.Situation).SelectMany(Conflicts).ToHashSet();
            Assert.True(there.All(found.Contains), $"program {seed}: found {string.Join(' ', found.Select(f => f.Key))}, there are {string.Join(' ', there)}");

            // what is not there rests on a duty that may have been performed off the record
            Assert.True(found.All(f => there.Contains(f.Key) || f.All(c => c.UntilDone)), $"program {seed}: found {string.Join(' ', found.Select(f => f.Key))}");
            conflicting += there.Count > 0 ? 1 : 0;
        }

        Assert.InRange(conflicting, 8, 292);
    }

    // each other choice of each reading, one at a time; where none governs, the first is taken
    private static IEnumerable<Situation> Worlds(Situation situation)
    {
        var first = Asked.Worlds(situation).First();
        return situation.Library.Readings.SelectMany(r => r.Choices.Select(c => first with { Selection = first.Selection.With(r.Name, c.Name) })).Prepend(first);
    }

    private static IEnumerable<(string, string)> Conflicts(Situation situation) =>
        from conflict in new Model(situation).Conflicts.OfType<NormConflict>()
        where conflict.On.From < Boundary.StartOf(situation.Library.Horizon.Next)
        let places = new[] { conflict.One.At, conflict.Other.At }.OrderBy(at => at.File, StringComparer.Ordinal).ThenBy(at => at.Line).ToArray()
        select (places[0].Article, places[1].Article);
}
