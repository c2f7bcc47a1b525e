using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Why norms are in the states they are in.</summary>
public sealed partial class Explainer
{
    private readonly Dictionary<(string Norm, Boundary At), Proof> _norms = [];

    /// <summary>Why a norm is in the state it is in.</summary>
    public Proof Explain(Norm norm, Boundary at)
    {
        if (!_norms.TryGetValue((norm.Id, at), out var proof))
        {
            var life = model.LifeOf(norm);
            var run = life.States.RunAt(at);
            var told = new List<Proof>();
            AddReading(told, norm.Guard, at);
            AddImport(told, norm, at);
            AddUndoing(told, life, at);
            AddReasons(told, life, run.Value, at);
            proof = new Proof(new NormFinding(norm, run.Value, life.LastDay), norm.At, at, run.Interval, [.. told]).And(() => Besides(life, at));
            _norms.Add((norm.Id, at), proof);
        }

        return proof;
    }

    private void AddReasons(List<Proof> told, NormLife life, NormState state, Boundary at)
    {
        switch (state)
        {
            case NormState.Dormant:
                told.AddRange(ForceReasons(life.Norm, at));
                break;
            case NormState.Conditional when life.Started[at] != Truth.True:
                AddCondition(told, life.Once, at);
                break;
            case NormState.Conditional:
                AddCondition(told, life.While, at);
                break;
            case NormState.Expired or NormState.Terminated when life.Force[at] == Truth.True && life.Ended[at] == Truth.True:
                AddCondition(told, life.Until, Reached(life.Ended, at));
                break;
            case NormState.Expired:
                AddTerm(told, life, at);
                break;
            case NormState.Terminated:
                told.AddRange(ForceReasons(life.Norm, at));
                break;
            case NormState.Fulfilled:
            case NormState.Cured:
                AddTerm(told, life, at);
                told.AddRange(ExplainAll(life.Performance!, model.TruthOf(life.Performance!)[at] == Truth.True ? at : Reached(life.Performed, at)));
                break;
            case NormState.Breached:
                AddTerm(told, life, at);
                told.AddRange(Breaking(life, at) is { IsEmpty: false } deeds ? deeds : ExplainAll(Wanted(life), at));
                break;
            case NormState.Waived:
                AddCondition(told, life.Norm.Waived.Under(model.Situation.Selection), Reached(life.Waived, at));
                break;
            case NormState.Discharged:
                AddCondition(told, life.Norm.Discharged.Under(model.Situation.Selection), Reached(life.Discharged, at));
                break;
            case NormState.Suspended:
                AddRest(told, life, at);
                break;
            case NormState.Void:
                break;
            case NormState.Undetermined:
                AddUnknown(told, life, at);
                break;
            default:
                AddBinding(told, life, at);
                break;
        }
    }

    /// <summary>The deeds of this very day that break a prohibition of what does not last.</summary>
    private ImmutableArray<Proof> Breaking(NormLife life, Boundary at)
    {
        if (life.Norm is not { Modality: Modality.MustNot, Act: { Verb.LastsUntil: null } act })
        {
            return [];
        }

        var deeds = Covered(act).Where(d => d.Range.IsOneDay && d.Range.Earliest == at.Day).Select(d => Event(d, at));
        var done = new Happened(act, life.Norm.At);
        return [new Proof(new ConditionFinding(done, Truth.True), done.At, at, model.TruthOf(done).RunAt(at).Interval, [.. deeds])];
    }

    /// <summary>What a norm wants: the act or condition that performs it, what it maintains, that the act is not being done.</summary>
    private static Condition Wanted(NormLife life) => life.Performance
        ?? life.Norm.Maintains
        ?? (life.Norm.Act.Verb.LastsUntil is null ? new Happened(life.Norm.Act, life.Norm.At) : new Lasts(life.Norm.Act, life.Norm.At));

    /// <summary>The way by which a privilege granted to another came to the bearer.</summary>
    private void AddImport(List<Proof> told, Norm norm, Boundary at)
    {
        if (norm.Imported is not { Grant: var grant })
        {
            return;
        }

        foreach (var clause in model.PathOf(norm, at) is { IsEmpty: false } path ? path : [norm.Imported.Clause])
        {
            var reasons = new List<Proof>();
            AddReading(reasons, clause.Guard, at);
            reasons.AddRange(ExplainForce(clause.Instrument, at));
            AddLimits(reasons, clause.Once, clause.Until, at);
            AddCondition(reasons, clause.While.Under(model.Situation.Selection), at);
            told.Add(new Proof(new ImportFinding(grant, clause), clause.At, at, model.StandingOf(clause).RunAt(at).Interval, [.. reasons]));
        }
    }

    /// <summary>The grants to others that clauses do not carry to the bearer of an act.</summary>
    internal IEnumerable<Proof> NotCarried(Modality modality, Act act, Boundary at) =>
        model.NotCarried(modality, act).Select(n => new Proof(new NotCarriedFinding(n.Grant, n.Clause, n.Without), n.Clause.At, at, Interval.Always, [.. ReadingOf(n.Clause.Guard, at)]));

    /// <summary>Why what a norm rests on is in force, or is not: by its instrument, and by what binds those it concerns or has released them.</summary>
    private List<Proof> ForceReasons(Norm norm, Boundary at)
    {
        if (norm.AppliesFrom is { } from)
        {
            return ApplyingReasons(norm.Instrument, norm.Act.Agent, norm.Counterparty, from, at);
        }

        var told = new List<Proof>(ExplainForce(norm.Instrument, at));
        if (model.ForceOf(norm.Instrument)[at] == Truth.True && model.Situation.Library.Instrument(norm.Instrument) is { } instrument)
        {
            foreach (var commitment in instrument.Commitments.Where(c => c.Party == norm.Act.Agent || c.Party == norm.Counterparty))
            {
                AddLimits(told, commitment.Once, commitment.Until, at);
            }
        }

        return told;
    }

    /// <summary>
    /// Why what applies before its instrument is in force does, or does not: by what it applies from, or else by the instrument; by the end of that, or the release
    /// of one whom it concerns.
    /// </summary>
    private List<Proof> ApplyingReasons(Entity instrument, Entity? bearer, Entity? counterparty, Condition from, Boundary at)
    {
        var told = new List<Proof>();
        var (selection, law) = (model.Situation.Selection, model.Situation.Library.Instrument(instrument));
        var ended = model.EndOf(instrument);
        if (ended[at] != Truth.False && law?.Until.Under(selection) is { } end)
        {
            AddCondition(told, end, model.TruthOf(end.Value)[at] == ended[at] ? at : Reached(ended, at));
        }

        if (ended[at] != Truth.True)
        {
            var (begun, entered) = (Kleene.Ever(model.TruthOf(from)), Kleene.Ever(model.ForceOf(instrument)));
            told.AddRange(ExplainAll(from, Met(from, begun, at)));
            told.AddRange(begun[at] == Truth.True ? [] : ExplainForce(instrument, model.ForceOf(instrument)[at] == entered[at] ? at : Reached(entered, at)));
        }

        foreach (var commitment in (law?.Commitments ?? []).Where(c => (c.Party == bearer || c.Party == counterparty) && model.ReleaseOf(instrument, c.Party)[at] != Truth.False))
        {
            AddLimits(told, commitment.Once, commitment.Until, at);
        }

        return told;
    }

    /// <summary>What has started something for good, or has not yet; or else what has ended it since.</summary>
    private void AddLimits(List<Proof> told, Alternatives<Condition> once, Alternatives<Condition> until, Boundary at)
    {
        var (start, end) = (once.Under(model.Situation.Selection), until.Under(model.Situation.Selection));
        var started = start is null ? Kleene.Always : Kleene.Ever(model.TruthOf(start.Value));
        var ended = end is null ? Kleene.Never : Kleene.Ever(Kleene.Both(started, model.TruthOf(end.Value)));
        var (deciding, latched) = ended[at] != Truth.False ? (end, ended) : (start, started);
        if (deciding is not null)
        {
            AddCondition(told, deciding, model.TruthOf(deciding.Value)[at] == latched[at] ? at : Reached(latched, at));
        }
    }

    private static void AddUndoing(List<Proof> told, NormLife life, Boundary at)
    {
        if (life is { Undoing: { } outcome })
        {
            told.Add(new Proof(new UndoingFinding(life.Norm, outcome), outcome.Condition.At, at, Interval.Always, []));
        }
    }

    /// <summary>What puts a norm to rest.</summary>
    private void AddRest(List<Proof> told, NormLife life, Boundary at)
    {
        if (life.Norm.Suspended.Under(model.Situation.Selection) is { } rests && model.TruthOf(rests.Value)[at] == Truth.True)
        {
            AddCondition(told, rests, at);
        }

        if (life.Norm.Imported is { Grant: var grant })
        {
            told.AddRange(model.DefeatersOf(grant, grant.Act).Where(n => model.LifeOf(n).Binding[at] == Truth.True).Select(n => Defeat(grant, n, at)));
        }

        var suspensions = model.Situation.Library.Instrument(life.Norm.Instrument)?.Suspensions ?? [];
        told.AddRange(suspensions.Where(s => model.TruthOf(s.While)[at] == Truth.True).SelectMany(s => ExplainAll(s.While, at)));
        if (life.Continuing[at] != Truth.True)
        {
            AddCondition(told, life.While, at);
        }
    }

    /// <summary>What it is in force by, as of the day on which that came about where it no longer holds itself; that it has not ended.</summary>
    private void AddBinding(List<Proof> told, NormLife life, Boundary at)
    {
        if (life.Once is null)
        {
            told.AddRange(ForceReasons(life.Norm, at));
        }

        AddCondition(told, life.Once, life.Once is null ? at : Met(life.Once.Value, life.Started, at));
        AddCondition(told, life.While, at);
        AddTerm(told, life, at);
        AddCondition(told, life.Until, at);
        if (life.Norm.Performance is Settled { Account: var account })
        {
            told.Add(Balance(account, at));
        }
    }

    /// <summary>The first thing that leaves the state open. What has been open once stays so until it is decided: it is told as of then.</summary>
    private void AddUnknown(List<Proof> told, NormLife life, Boundary at)
    {
        if (life.Force[at] == Truth.Unknown)
        {
            told.AddRange(ForceReasons(life.Norm, at));
        }
        else if (life.Started[at] == Truth.Unknown)
        {
            AddOpen(told, life, life.Once, life.Started, at);
        }
        else
        {
            if (life.Ended[at] == Truth.Unknown)
            {
                AddOpen(told, life, life.Until, life.Ended, at);
            }

            if (life.Continuing[at] == Truth.Unknown)
            {
                AddCondition(told, life.While, at);
            }

            if (life.Performed[at] == Truth.Unknown)
            {
                told.AddRange(ExplainAll(life.Performance!, model.TruthOf(life.Performance!)[at] == Truth.Unknown ? at : Reached(life.Performed, at)));
            }

            if (told.TrueForAll(p => p.Finding is ReadingFinding) && life.Norm.Within is { } term)
            {
                told.AddRange(StartOf(term, at));
            }
        }
    }

    private void AddOpen(List<Proof> told, NormLife life, Alternative<Condition>? condition, Timeline<Truth> latched, Boundary at)
    {
        var moment = condition is null || model.TruthOf(condition.Value)[at] == Truth.Unknown ? at : Reached(latched, at);
        AddCondition(told, condition, moment);
        if (condition is null || model.TruthOf(condition.Value)[moment] == Truth.True)
        {
            told.AddRange(life.Norm.AppliesFrom is null ? ExplainForce(life.Norm.Instrument, moment) : ForceReasons(life.Norm, moment));
        }
    }

    /// <summary>All that its life rests on so far: force and conditions from the beginning, what it wants kept, the start of its term.</summary>
    private IEnumerable<Proof> Besides(NormLife life, Boundary at)
    {
        var norm = life.Norm;
        var selection = model.Situation.Selection;
        var conditions = new[] { life.Once, life.While, life.Until, norm.Waived.Under(selection), norm.Discharged.Under(selection), norm.Suspended.Under(selection) };
        return ForceHistory(norm.Instrument, at, norm is { Imported: null, Act.Agent: { } bearer } && model.Situation.Library.Instrument(norm.Instrument)?.Binds(bearer) == false)
            .Concat(norm.AppliesFrom is { } from ? History(from, at) : [])
            .Concat(conditions.SelectMany(c => History(c, at)))
            .Concat(new[] { life.Performance, norm.Maintains }.OfType<Condition>().SelectMany(c => History(c, at)))
            .Concat(norm.Modality == Modality.MustNot ? DeedBesides(norm.Act, at) : [])
            .Concat(norm.Within is { } term ? TermBesides(life, term, at) : []);
    }

    private IEnumerable<Proof> History(Alternative<Condition>? condition, Boundary through) =>
        condition is null ? [] : ReadingOf(condition.Guard, through).Concat(History(condition.Value, through));

    /// <summary>Whether what is prohibited is being done: what lasts, now; any other act, on this very day.</summary>
    private IEnumerable<Proof> DeedBesides(Act act, Boundary at)
    {
        if (act.Verb.LastsUntil is not null)
        {
            return Whole(new Lasts(act, Citation.None), at);
        }

        var today = Possible(act).Where(d => d.Range.Earliest <= at.Day && d.Range.Latest >= at.Day).Select(d => Event(d, at)).ToList();
        return today.Count > 0 ? today : [Absence(Sought(act), at, Trusted(act) >= at.Day, Boundary.StartOf(at.Day))];
    }

    private void AddCondition(List<Proof> told, Alternative<Condition>? alternative, Boundary at)
    {
        if (alternative is not null)
        {
            AddReading(told, alternative.Guard, at);
            told.AddRange(ExplainAll(alternative.Value, at));
        }
    }

    /// <summary>The moment at which a condition that has held once came to hold: now if it does, and else as of then.</summary>
    private Boundary Met(Condition condition, Timeline<Truth> latched, Boundary at)
    {
        var held = model.TruthOf(condition);
        return held[at] == latched[at] ? at
            : latched.RunAt(at).Interval.From is { IsOpen: false } from ? from
            : held.Pieces[0].Interval.Until is { IsOpen: false } changed ? Before(changed) : at;
    }

    /// <summary>The moment at which what is so came to be so; the moment itself where it has always been.</summary>
    private static Boundary Reached(Timeline<Truth> latched, Boundary at) => latched.RunAt(at).Interval.From is { IsOpen: false } from ? from : at;
}
