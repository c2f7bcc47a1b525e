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
        Attest(proof, condition.GetType().Name, truth, _ => _witness.Of(condition));

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
        var judgement = Attest(proof, norm.Imported is null ? "norm" : "imported norm", finding.State, w => w.Each(w.LifeOf(w.Norms.Find(n => NaiveWorld.Key(n) == key)!).On));
        return Lived(judgement, world, norm);
    }

    /// <summary>
    /// What is known of a norm's life by rules that take each unknown fact by itself may be less than what all courses of that life have in common: then it is asked for.
    /// </summary>
    private Judgement Sharpened(Judgement judgement, Norm norm)
    {
        if (judgement.Binding != Truth.Unknown || Ask(judgement.Proof) is not { } world || world.Norms.Find(n => NaiveWorld.Key(n) == NaiveWorld.Key(norm)) is not { } law)
        {
            return judgement;
        }

        Attests("whether a norm binds");
        return Lived(judgement, world, law) with { Breach = judgement.Breach };
    }

    /// <summary>Whether a norm binds, is over, is breached at the moment of a step, as long as that stays so.</summary>
    private Judgement Lived(Judgement judgement, NaiveWorld world, Norm norm)
    {
        var life = world.LifeOf(norm);
        var facts = world.Each(i => (Binding: life.Binds[i], Over: Over(life.Possible(i)), Breach: life.Breached[i]));
        var at = Math.Min(world.Index(judgement.Proof.Moment.Day), facts.Length - 1);
        var shown = judgement.Shown.Intersect(Around(world, facts, at));
        shown = judgement.Proof.Moment < _witness.Open ? shown.Intersect(new Interval(Boundary.Beginning, _witness.Open)) : shown;
        return judgement with { Shown = shown, Binding = facts[at].Binding, Over = facts[at].Over, Breach = facts[at].Breach };
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

        if (proof.Holds.Contains(proof.Moment) && !proof.Holds.Contains(Boundary.StartOf(proof.Moment.Day)))
        {
            return Unchecked(proof, $"{kind}: finer than a day");
        }

        // a stretch with an end is looked at to its end, where the naive evaluator can look so far
        var end = proof.Holds.Until;
        if (!end.IsOpen && end > Boundary.StartOf(world.Last))
        {
            if (_witness.On(end.Day, out var why) is { } wider)
            {
                world = wider;
            }
            else if (!_witness.IsEchoOfHorizon((proof.Finding as ConditionFinding)?.Condition, end.Day))
            {
                _ = Unchecked(proof, $"end of a stretch: {why}");
            }
        }

        var days = seen(world);
        var found = days[world.Index(proof.Moment.Day)];
        if (found is Truth.Unknown && !found.Equals(said) && world.Rounds.Doubts > 0 && !situation.Library.CountsAs.IsEmpty)
        {
            // nothing but itself would make it count: that is less than the naive evaluator, which begins with the unknown, can tell
            return Unchecked(proof, $"{kind}: counts by itself");
        }

        Attests(kind);
        var around = Around(world, days, world.Index(proof.Moment.Day));
        Expect(found.Equals(said), proof, $"naively it is {found}");
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

    /// <summary>The part of a stretch that lies in the days looked at, of each day its first moment.</summary>
    private static Interval Within(NaiveWorld world, Interval stretch) => new(
        stretch.From.IsOpen ? Boundary.Beginning : Midnight(stretch.From),
        stretch.Until.IsOpen || stretch.Until > Boundary.StartOf(world.Last) ? Boundary.End : Midnight(stretch.Until));

    private static Boundary Midnight(Boundary moment) => moment.MinuteOfDay == 0 ? moment : Boundary.StartOf(moment.Day.Next);

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
