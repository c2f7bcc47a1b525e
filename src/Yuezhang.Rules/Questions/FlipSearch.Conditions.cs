using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>The ways to make conditions hold or fail.</summary>
internal sealed partial class FlipSearch
{
    /// <summary>The ways to make a condition hold at a moment, or fail.</summary>
    private IEnumerable<ImmutableArray<Change>> Ways(Condition? condition, bool hold, Boundary at, int depth)
    {
        if (condition is null || depth > MostSteps)
        {
            return [];
        }

        if (_model.TruthOf(condition)[at] == (hold ? Truth.True : Truth.False))
        {
            return [[]];
        }

        var day = at.Day;
        return (condition, hold) switch
        {
            (Not c, _) => Ways(c.Operand, !hold, at, depth),
            (AllOf c, true) => All(c.Operands, true, at, depth),
            (AllOf c, false) => c.Operands.SelectMany(o => Ways(o, false, at, depth)),
            (AnyOf c, true) => c.Operands.SelectMany(o => Ways(o, true, at, depth)),
            (AnyOf c, false) => All(c.Operands, false, at, depth),
            (Happened c, true) => _suppositions.Bring(c.Act, day).Concat(Counting(c.Act).SelectMany(r => _suppositions.Bring(r.Done, day))),
            (Happened c, false) => [[.. Counting(c.Act).Select(r => r.Done).Prepend(c.Act).SelectMany(a => _suppositions.Without(a, day)).Distinct()]],
            (Lasts c, true) => _suppositions.Bring(c.Act, day).Append(_suppositions.Without(Ending(c.Act), day)),
            (Lasts c, false) => _suppositions.Bring(Ending(c.Act), day).Append(_suppositions.Without(c.Act, day)),
            (Times c, true) => _suppositions.Repeat(c.Act, c.Count, day),
            (Times c, false) => _suppositions.WithoutEach(c.Act, day),
            (Totals c, true) => _suppositions.Supply(c.Act, c.Amount, day),
            (Totals c, false) => _suppositions.WithoutEach(c.Act, day),
            (Exercised c, true) => Empowering(c.Act, at, depth).Concat(_suppositions.Bring(c.Act, day)),
            (Exercised c, false) => _suppositions.WithoutEach(c.Act, day).Append(_suppositions.Without(c.Act, day)),
            (InForce c, _) => Library.Instrument(c.Instrument) is { } instrument
                ? Ways(instrument.Force, hold, at, depth + 1).Concat(Ways(Chosen(instrument.Until), !hold, at, depth + 1))
                : [],
            (InForceBetween c, _) => Library.Instrument(c.Instrument) is { } instrument
                ? Force(instrument, hold, at, depth + 1).Concat(instrument.Suspensions.SelectMany(s => Ways(s.While, !hold, at, depth + 1)))
                : [],
            (Bound c, _) => _model.WeighedOn(c.Modality, c.Act).SelectMany(n => Ways(n, hold, at, depth + 1)),
            (Breached c, _) => _model.WeighedOn(c.Modality, c.Act).SelectMany(n => Breach(n, hold, at, depth + 1)),
            (Holds c, true) => _model.Relations.Against(c, at).Select(a => a.Failing).Where(f => !Variables.Of(f).Any()).SelectMany(f => Ways(f, true, at, depth + 1)),
            (Holds c, false) => (_model.Relations.Why(c, at)?.Because ?? []).SelectMany(b => Ways(b, false, at, depth + 1)),
            (HeldBy c, _) => Library.Transfers.Where(t => t.Thing == c.Thing).SelectMany(t => Passing(t, (t.To == c.Holder) == hold, at, depth + 1)),
            (Ever c, true) => Ways(c.Operand, true, at, depth),
            (Ever c, false) => Ways(c.Operand, false, First(c.Operand, Truth.True, at), depth),
            (Always c, true) => Ways(c.Operand, true, First(c.Operand, Truth.False, at), depth),
            (Always c, false) => Ways(c.Operand, false, at, depth),
            (Since c, true) => All([c.Operand, c.From], true, at, depth),
            (Since c, false) => Ways(c.Operand, false, at, depth).Concat(Ways(c.From, false, at, depth)),
            (WithinLast c, true) => Ways(c.Operand, true, at, depth),
            (WithinLast c, false) => Ways(c.Operand, false, Last(c.Operand, Truth.True, at), depth),
            (Throughout c, true) => Ways(c.Operand, true, Last(c.Operand, Truth.False, at), depth),
            (Throughout c, false) => Ways(c.Operand, false, at, depth),
            (Delayed c, _) => _model.SourceOf(c, at) is { } moment ? Ways(c.Operand, hold, Boundary.StartOf(moment.Day), depth + 1) : [],
            (RunOut c, _) => _model.StartOf(c, at) is { } moment ? Ways(c.Term.Start, hold, moment, depth + 1) : [],
            (AtLeast c, _) => Several(c, hold, at, depth),
            (InstalmentPaid c, true) => _suppositions.PayInstalment(c.Account, c.Number, day),
            (InstalmentPaid c, false) => _suppositions.Unpay(c.Account, day),
            (InstalmentOverdue c, true) => _suppositions.Unpay(c.Account, day),
            (InstalmentOverdue c, false) => _suppositions.PayInstalment(c.Account, c.Number, day),
            (Settled c, true) => _suppositions.Settle(c.Account, day),
            (Settled c, false) => _suppositions.Unpay(c.Account, day),
            _ => [],
        };
    }

    private IEnumerable<ImmutableArray<Change>> All(IEnumerable<Condition> operands, bool hold, Boundary at, int depth)
    {
        IEnumerable<ImmutableArray<Change>> ways = [[]];
        foreach (var operand in operands)
        {
            var own = Ways(operand, hold, at, depth).Take(MostCandidates).ToList();
            ways = ways.SelectMany(w => own.Select(o => Suppositions.Together(w, o)));
        }

        return ways.Take(MostCandidates);
    }

    /// <summary>For a count of things: so many more of them must satisfy the condition, or fewer.</summary>
    private IEnumerable<ImmutableArray<Change>> Several(AtLeast least, bool hold, Boundary at, int depth)
    {
        var instances = Library.Things[least.Variable.Sort].Select(thing => Substitution.Of(least.Variable, thing).In(least.Operand)).ToList();
        var others = instances.Where(o => _model.TruthOf(o)[at] != (hold ? Truth.True : Truth.False)).ToList();
        var met = instances.Count - others.Count;
        var needed = hold ? least.Count - met : instances.Count - least.Count + 1 - met;
        return needed == 1
            ? others.SelectMany(o => Ways(o, hold, at, depth + 1))
            : All(others.Where(o => Ways(o, hold, at, depth + 1).Any(w => !w.IsEmpty)).Take(needed), hold, at, depth + 1);
    }

    /// <summary>The ways to give, just before an exercise that was void, the power that it lacked.</summary>
    private IEnumerable<ImmutableArray<Change>> Empowering(Act act, Boundary at, int depth) =>
        from exercise in _model.ExercisesOf(act)
        where !exercise.IsValid && Boundary.StartOf(exercise.Event.Range.Latest) <= at
        let before = Boundary.StartOf(exercise.Event.Range.Earliest.Previous)
        from way in _model.WeighedOn(Modality.Can, act).SelectMany(n => Ways(n, true, before, depth + 1))
            .Concat(_model.WeighedOn(Modality.Cannot, act).SelectMany(n => Ways(n, false, before, depth + 1)))
            .Append([new MoveEvent(exercise.Event.Occurrence.Id, at.Day)])
        select way;

    /// <summary>The ways to breach a norm, or to keep it.</summary>
    private IEnumerable<ImmutableArray<Change>> Breach(Norm norm, bool breach, Boundary at, int depth)
    {
        var life = _model.LifeOf(norm);
        Condition done = norm.Act.Verb.LastsUntil is null ? new Happened(norm.Act, norm.At) : new Lasts(norm.Act, norm.At);
        var own = norm.Maintains is { } kept ? Ways(kept, !breach, at, depth)
            : norm.Modality == Modality.MustNot ? Ways(done, breach, at, depth)
            : Ways(life.Performance, !breach, at, depth);
        return breach ? own : own.Concat(Ways(norm, false, at, depth));
    }

    /// <summary>The ways to make a transfer take effect, or not.</summary>
    private IEnumerable<ImmutableArray<Change>> Passing(Transfer transfer, bool pass, Boundary at, int depth) =>
        Ways(Chosen(transfer.Once), pass, at, depth).Concat(Ways(new InForce(transfer.Instrument, transfer.At), pass, at, depth));

    private IEnumerable<CountsAs> Counting(Act act) => Library.CountsAs.Where(c => act.Covers(c.Counts) && _model.Situation.Selection.Admits(c.Guard));

    private Act Ending(Act act) => act with { Verb = Library.Verb(act.Verb.LastsUntil!), Measure = null, MoreThan = false };

    /// <summary>The first moment so far at which a condition had a truth; the moment itself where it never had.</summary>
    private Boundary First(Condition condition, Truth truth, Boundary at) =>
        _model.TruthOf(condition).FirstFrom(Boundary.Beginning, t => t == truth) is { IsOpen: false } first && first <= at ? first : at;

    /// <summary>The first moment of the last stretch so far on which a condition had a truth; the moment itself where it had none.</summary>
    private Boundary Last(Condition condition, Truth truth, Boundary at)
    {
        var stretch = _model.TruthOf(condition).Pieces.LastOrDefault(p => p.Value == truth && p.Interval.From <= at).Interval;
        return stretch.IsEmpty || stretch.From.IsOpen ? at : stretch.From;
    }
}
