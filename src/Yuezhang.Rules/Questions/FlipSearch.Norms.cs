using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>The ways to make norms bind or not.</summary>
internal sealed partial class FlipSearch
{
    /// <summary>The ways to make a norm bind at a moment, or not bind.</summary>
    private IEnumerable<ImmutableArray<Change>> Ways(Norm norm, bool bind, Boundary at, int depth)
    {
        if (depth > MostSteps || !_model.IsLaw(norm) || _model.LifeOf(norm).Binding[at] == (bind ? Truth.True : Truth.False))
        {
            return [];
        }

        var life = _model.LifeOf(norm);
        return bind ? Binding(life, at, depth + 1) : Freeing(life, at, depth + 1);
    }

    /// <summary>What would put out of the way whatever keeps a norm from binding.</summary>
    private IEnumerable<ImmutableArray<Change>> Binding(NormLife life, Boundary at, int depth)
    {
        var norm = life.Norm;
        return life.States[at] switch
        {
            NormState.Dormant => Force(norm, true, at, depth),
            NormState.Conditional when life.Started[at] != Truth.True => Ways(life.Once?.Value, true, at, depth),
            NormState.Conditional => Ways(life.While?.Value, true, at, depth),
            NormState.Fulfilled or NormState.Cured => Ways(life.Performance, false, at, depth),
            NormState.Waived => Ways(Chosen(norm.Waived), false, at, depth),
            NormState.Discharged => Ways(Chosen(norm.Discharged), false, at, depth),
            NormState.Suspended => Ways(Chosen(norm.Suspended), false, at, depth).Concat(Ways(life.While?.Value, true, at, depth)).Concat(Rest(norm, false, at, depth)),
            NormState.Void => Ways(norm.VoidIf?.Condition, false, LastFor(norm.VoidIf, norm, at), depth),
            _ when life.Ended[at] != Truth.False => Ways(life.Until?.Value, false, at, depth),
            NormState.Expired => Ways(norm.Within?.Start, false, at, depth),
            NormState.Terminated => Force(norm, true, at, depth),
            _ => [],
        };
    }

    /// <summary>What would perform, end, release, rest, undo a norm, or keep it from starting.</summary>
    private IEnumerable<ImmutableArray<Change>> Freeing(NormLife life, Boundary at, int depth)
    {
        var norm = life.Norm;
        return Ways(life.Performance, true, at, depth)
            .Concat(Ways(life.Until?.Value, true, at, depth))
            .Concat(Ways(Chosen(norm.Waived), true, at, depth))
            .Concat(Ways(Chosen(norm.Discharged), true, at, depth))
            .Concat(Ways(norm.VoidIf?.Condition, true, LastFor(norm.VoidIf, norm, at), depth))
            .Concat(Ways(life.Once?.Value, false, at, depth))
            .Concat(Ways(life.While?.Value, false, at, depth))
            .Concat(Ways(Chosen(norm.Suspended), true, at, depth))
            .Concat(life.Once is null || norm.Imported is not null ? Force(norm, false, at, depth) : [])
            .Concat(Rest(norm, true, at, depth));
    }

    /// <summary>The ways to bring what a norm rests on into force, or out of it: its instrument, those bound by it, the clause that imports it.</summary>
    private IEnumerable<ImmutableArray<Change>> Force(Norm norm, bool hold, Boundary at, int depth)
    {
        var law = Library.Instrument(norm.Instrument);
        var own = law is null ? [] : Force(law, hold, at, depth);
        if (norm.AppliesFrom is { } from)
        {
            own = hold ? Ways(from, true, at, depth).Concat(own) : own.Concat(All(new[] { from, law?.Force }.OfType<Condition>(), false, at, depth));
        }

        return norm.Imported is not { Clause: var clause } ? own : own
            .Concat(Ways(Chosen(clause.Once), hold, at, depth))
            .Concat(Ways(Chosen(clause.Until), !hold, at, depth))
            .Concat(Ways(Chosen(clause.While), hold, at, depth))
            .Concat(Library.Instrument(clause.Instrument) is { } other ? Force(other, hold, at, depth) : []);
    }

    private IEnumerable<ImmutableArray<Change>> Force(Instrument instrument, bool hold, Boundary at, int depth) =>
        Ways(instrument.Force, hold, at, depth)
            .Concat(Ways(Chosen(instrument.Until), !hold, at, depth))
            .Concat(instrument.Commitments.SelectMany(c => Ways(Chosen(c.Once), hold, at, depth).Concat(Ways(Chosen(c.Until), !hold, at, depth))));

    /// <summary>The ways to suspend the operation of a norm's instrument, or to end the suspension.</summary>
    private IEnumerable<ImmutableArray<Change>> Rest(Norm norm, bool hold, Boundary at, int depth) =>
        (Library.Instrument(norm.Instrument)?.Suspensions ?? []).SelectMany(s => Ways(s.While, hold, at, depth));

    private Condition? Chosen(Alternatives<Condition> alternatives) => alternatives.Under(_model.Situation.Selection)?.Value;

    /// <summary>The moment as of which what undoes a norm is to be brought about or kept away: the last day of its term, or the day asked about.</summary>
    private Boundary LastFor(RetroactiveCondition? undone, Norm norm, Boundary at) =>
        undone?.Within is { } term && _model.LastDaysOf(term, norm.Instrument)?.Earliest is { } last ? Boundary.StartOf(last)
        : undone is not null && _model.LifeOf(norm).Undoing?.MetOn is { } day && Boundary.StartOf(day) > at ? Boundary.StartOf(day)
        : at;
}
