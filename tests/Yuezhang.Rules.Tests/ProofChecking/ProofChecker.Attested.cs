using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Tests.Naive;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.ProofChecking;

/// <summary>Steps for which there is no rule here: the naive evaluator is asked on every day of their stretch that it knows, and just outside of it.</summary>
internal sealed partial class ProofChecker
{
    private readonly Witness _witness = Witness.Of(situation);

    /// <summary>How many steps the naive evaluator judged, by kind.</summary>
    public SortedDictionary<string, int> Attested { get; } = new(StringComparer.Ordinal);

    /// <summary>A condition, as the naive evaluator has it.</summary>
    private Judgement Attest(Proof proof, Condition condition, Truth truth) =>
        Attest(proof, condition.GetType().Name, truth, world => _witness.Of(world, condition));

    /// <summary>A norm, as the naive evaluator has it: its state on its stretch, and whether it binds, is over, is breached at its moment.</summary>
    private Judgement Attest(Proof proof, NormFinding finding)
    {
        var key = NaiveWorld.Key(finding.Norm);
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, "norm");
        }

        if (world.Norms.Find(n => NaiveWorld.Key(n) == key) is not { } norm)
        {
            Expect(false, proof, "there is no such norm");
            return new Judgement(proof, proof.Holds);
        }

        Expect(proof.At == norm.At && finding.Norm.Modality == norm.Modality && finding.Norm.Act == norm.Act, proof, "it is another norm, or stands elsewhere");
        var last = norm.Within is { } term ? world.LastDays(term, norm.Instrument) : [null];
        Expect(finding.LastDay == (last is [var one] ? one : null) || !last.TrueForAll(d => d <= world.Last), proof, "the last day of its term is another");
        var life = world.LifeOf(norm);
        var judgement = Attest(proof, norm.Imported is null ? "norm" : "imported norm", finding.State, w => w.Each(life.On));
        var facts = world.Each(i => (Binding: life.Binds[i], Over: Over(life.Possible(i)), Breach: life.Breached[i]));
        var at = world.Index(proof.Moment.Day < world.Last ? proof.Moment.Day : world.Last);
        return new Judgement(proof, judgement.Shown.Intersect(Around(world, facts, at)), facts[at].Binding, facts[at].Over, facts[at].Breach);
    }

    private static Truth Over(IReadOnlySet<NormState> possible) => NaiveTruth.Common(possible.Select(s => NaiveTruth.Of(
        s is NormState.Fulfilled or NormState.Cured or NormState.Waived or NormState.Discharged or NormState.Expired or NormState.Terminated)));

    /// <summary>What a step says must be so on every day of its stretch, and on the days before and after it otherwise.</summary>
    private Judgement Attest<T>(Proof proof, string kind, T said, Func<NaiveWorld, T[]> seen)
        where T : notnull
    {
        if (Ask(proof) is not { } world)
        {
            return Unsaid(proof, kind);
        }

        Attests(kind);
        var days = seen(world);
        var around = Around(world, days, world.Index(proof.Moment.Day));
        Expect(days[world.Index(proof.Moment.Day)].Equals(said), proof, $"naively it is {days[world.Index(proof.Moment.Day)]}");
        Expect(proof.Holds.Contains(proof.Moment) && Within(world, around) == Within(world, proof.Holds), proof, $"naively it is so on {around}, and not on {proof.Holds}");
        return new Judgement(proof, proof.Holds);
    }

    private void Attests(string kind) => Attested[kind] = Attested.GetValueOrDefault(kind) + 1;

    private NaiveWorld? Ask(Proof proof) => _witness.On(proof.Moment.Day, out _);

    /// <summary>Believes a step of which the naive evaluator can say nothing.</summary>
    private Judgement Unsaid(Proof proof, string kind)
    {
        _ = _witness.On(proof.Moment.Day, out var why);
        return Unchecked(proof, $"{kind}: {why}");
    }

    /// <summary>The part of a stretch that lies in the days looked at.</summary>
    private static Interval Within(NaiveWorld world, Interval stretch) => new(
        stretch.From.IsOpen ? Boundary.Beginning : stretch.From,
        stretch.Until.IsOpen || stretch.Until > Boundary.StartOf(world.Last) ? Boundary.End : stretch.Until);

    /// <summary>The stretch around a day on which something is as on that day.</summary>
    private static Interval Around<T>(NaiveWorld world, T[] days, int at)
        where T : notnull
    {
        var (from, until) = (at, at + 1);
        while (from > 0 && days[from - 1].Equals(days[at]))
        {
            from--;
        }

        while (until < days.Length && days[until].Equals(days[at]))
        {
            until++;
        }

        return new(from == 0 ? Boundary.Beginning : Boundary.StartOf(world.Days[from]), until == days.Length ? Boundary.End : Boundary.StartOf(world.Days[until]));
    }
}
