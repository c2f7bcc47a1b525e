using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Why acts availed, counted, passed things on.</summary>
public sealed partial class Explainer
{
    /// <summary>Every exercise so far, with the power it rested on just before, or the lack of it; the record's silence where there is none.</summary>
    private ImmutableArray<Proof> ExerciseReasons(Act act, Boundary at)
    {
        var exercises = model.ExercisesOf(act).Where(e => e.Event.From <= at).ToList();
        return exercises.Count == 0 ? [.. NoMore(act, at)] : [.. exercises.Select(e => Exercise(act, e))];
    }

    private Proof Exercise(Act act, JudgedEvent exercise)
    {
        var before = Before(exercise.Event.From);
        var validity = exercise.HadIt ? Truth.True : exercise.FirstPossible is null ? Truth.False : Truth.Unknown;
        var powers = model.WeighedOn(Modality.Can, act).Concat(model.WeighedOn(Modality.Cannot, act)).Select(n => Explain(n, before)).ToList();
        var occurrence = exercise.Event.Occurrence;
        return new Proof(new ExerciseFinding(occurrence, validity), occurrence.At, before, new Interval(exercise.Event.From, Boundary.End), powers.Count == 0 ? [Silence(before)] : [.. powers]);
    }

    /// <summary>The first holder, and every transfer that has, or may have, taken effect so far.</summary>
    private ImmutableArray<Proof> HoldingReasons(Entity thing, Boundary at)
    {
        var first = model.Situation.Record.FirstHolders.Where(h => h.Thing == thing)
            .Select(h => new Proof(new FirstHolderFinding(h), h.At, at, Interval.Always, []));
        var transfers = from transfer in model.Situation.Library.Transfers
                        where transfer.Thing == thing && model.Situation.Selection.Admits(transfer.Guard)
                        let effect = model.EffectOf(transfer)
                        where effect[at] != Truth.False
                        orderby effect.RunAt(at).Interval.From
                        select Transfer(transfer, effect, at);
        return [.. first, .. transfers];
    }

    private Proof Transfer(Transfer transfer, Timeline<Truth> effect, Boundary at)
    {
        var moment = Reached(effect, at);
        var reasons = new List<Proof>();
        AddReading(reasons, transfer.Guard, at);
        reasons.AddRange(ExplainForce(transfer.Instrument, moment));
        AddCondition(reasons, transfer.Once.Under(model.Situation.Selection), moment);
        return new Proof(new TransferFinding(transfer, effect[at]), transfer.At, at, effect.RunAt(at).Interval, [.. reasons]);
    }

    /// <summary>The force of the instrument, and what binds, releases or suspends the two.</summary>
    private ImmutableArray<Proof> BetweenReasons(InForceBetween between, Boundary at)
    {
        var reasons = new List<Proof>(ExplainForce(between.Instrument, at));
        if (model.Situation.Library.Instrument(between.Instrument) is { } instrument)
        {
            foreach (var commitment in instrument.Commitments.Where(c => c.Party == between.One || c.Party == between.Other))
            {
                AddCondition(reasons, commitment.Once.Under(model.Situation.Selection), at);
                AddCondition(reasons, commitment.Until.Under(model.Situation.Selection), at);
            }

            var suspensions = instrument.Suspensions.Where(s => (s.One, s.Other) == (between.One, between.Other) || (s.Other, s.One) == (between.One, between.Other));
            reasons.AddRange(suspensions.SelectMany(s => ExplainAll(s.While, at)));
        }

        return [.. reasons];
    }

    /// <summary>The events that count so far, and the record's silence on more.</summary>
    private ImmutableArray<Proof> CountReasons(Act act, Truth truth, Boundary at)
    {
        var counted = Covered(act).Where(d => d.From <= at).Select(d => Event(d, at));
        return truth == Truth.True ? [.. counted] : [.. counted, NoOther(act, at)];
    }

    /// <summary>That there is no more of an act than is told: the record's silence, or the one event of what happens only once.</summary>
    private IEnumerable<Proof> NoMore(Act act, Boundary at) => act.Verb.OnceOnly && model.Chronicle.Covered(act).Any()
        ? model.Chronicle.Covered(act).Where(d => d.From > at).Select(d => Event(d, at))
        : [NoOther(act, at)];

    private Proof NoOther(Act act, Boundary at) => Absence(
        act, null, model.Chronicle.Complete(act), Covered(act).Where(d => d.From > at), at, Trusted(act) >= at.Day, null, Covered(act).Any(d => d.From <= at));
}
