using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>
/// Looks for the smallest changes to the record that change a verdict. Each candidate is made from the conditions that decide it, and is
/// kept only if it has been tried and the verdict has changed.
/// </summary>
internal sealed class FlipSearch(Inquiry inquiry, Question question, Answer answer)
{
    /// <summary>More flips than this nobody reads.</summary>
    private const int MostFlips = 4;

    /// <summary>More candidates than this are not tried.</summary>
    private const int MostCandidates = 32;

    private readonly Model _model = inquiry.Model;
    private readonly Day _on = answer.On;
    private readonly Boundary _at = Boundary.StartOf(answer.On);
    private int _added;

    public ImmutableArray<Flip> Find()
    {
        var flips = new List<Flip>();
        foreach (var changes in Candidates().Where(c => c.Length > 0).Take(MostCandidates).OrderBy(c => c.Length))
        {
            var scenario = new Scenario("", Text(changes), changes);
            if (flips.Count < MostFlips
                && !flips.Exists(f => f.Text == scenario.Title)
                && inquiry.Under(scenario)?.Consider(question, _on) is { } other
                && other.Verdict != answer.Verdict
                && other.Verdict != Verdict.Undetermined)
            {
                flips.Add(new Flip(scenario.Title, scenario, other.Verdict));
            }
        }

        return [.. flips];
    }

    private IEnumerable<ImmutableArray<Change>> Candidates() => question switch
    {
        WhetherBound q => CandidatesFor(new Deontics(_model, q.Modality, q.Act)),
        WhetherHolds q => Ways(q.Condition, _model.TruthOf(q.Condition)[_at] != Truth.True, 0),
        _ => [],
    };

    private IEnumerable<ImmutableArray<Change>> CandidatesFor(Deontics deontics)
    {
        var wanted = answer.Verdict != Verdict.Yes;
        return deontics.For.SelectMany(n => Ways(n, wanted, 0)).Concat(deontics.Against.SelectMany(n => Ways(n, !wanted, 0)));
    }

    /// <summary>The ways to make a norm bind on the day, or not bind.</summary>
    private IEnumerable<ImmutableArray<Change>> Ways(Norm norm, bool bind, int depth)
    {
        var life = _model.LifeOf(norm);
        if (!_model.Norms.Contains(norm) || life.Binding[_at] == (bind ? Truth.True : Truth.False))
        {
            return [];
        }

        var force = _model.Situation.Library.Instrument(norm.Instrument)?.Force;
        return (bind, life.States[_at]) switch
        {
            (true, NormState.Dormant) when force is not null => Ways(force, true, depth + 1),
            (true, NormState.Conditional) when life.Started[_at] != Truth.True => Ways(life.Once?.Value, true, depth + 1),
            (true, NormState.Conditional) => Ways(life.While?.Value, true, depth + 1),
            (true, NormState.Fulfilled or NormState.Cured) => Ways(life.Performance, false, depth + 1),
            (true, _) when life.Ended[_at] != Truth.False => Ways(life.Until?.Value, false, depth + 1),
            (false, _) => Ways(life.Performance, true, depth + 1)
                .Concat(Ways(life.Until?.Value, true, depth + 1))
                .Concat(Ways(life.Once?.Value ?? force, false, depth + 1))
                .Concat(Ways(life.While?.Value, false, depth + 1)),
            _ => [],
        };
    }

    /// <summary>The ways to make a condition hold on the day, or fail.</summary>
    private IEnumerable<ImmutableArray<Change>> Ways(Condition? condition, bool hold, int depth)
    {
        // A condition that leads to others without end leads nowhere a reader would follow.
        if (condition is null || depth > 8)
        {
            return [];
        }

        if (_model.TruthOf(condition)[_at] == (hold ? Truth.True : Truth.False))
        {
            return [[]];
        }

        return (condition, hold) switch
        {
            (Not c, _) => Ways(c.Operand, !hold, depth),
            (AllOf c, true) => All(c.Operands, true, depth),
            (AllOf c, false) => c.Operands.SelectMany(o => Ways(o, false, depth)),
            (AnyOf c, true) => c.Operands.SelectMany(o => Ways(o, true, depth)),
            (AnyOf c, false) => All(c.Operands, false, depth),
            (Happened c, true) => Bring(c.Act),
            (Happened c, false) => [Without(c.Act)],
            (Lasts c, true) => Bring(c.Act),
            (Lasts c, false) => Bring(c.Act with { Verb = _model.Situation.Library.Verb(c.Act.Verb.LastsUntil!), Measure = null, MoreThan = false }),
            (InForce c, _) => Ways(_model.Situation.Library.Instrument(c.Instrument)?.Force, hold, depth + 1),
            (Bound c, _) => _model.NormsOn(c.Modality, c.Act).SelectMany(n => Ways(n, hold, depth + 1)),
            (InstalmentPaid c, true) => PayInstalment(c.Account, c.Number),
            (InstalmentPaid c, false) => Unpay(c.Account),
            (InstalmentOverdue c, true) => Unpay(c.Account),
            (InstalmentOverdue c, false) => PayInstalment(c.Account, c.Number),
            (Settled c, true) => Settle(c.Account),
            (Settled c, false) => Unpay(c.Account),
            _ => [],
        };
    }

    private IEnumerable<ImmutableArray<Change>> All(ImmutableArray<Condition> operands, bool hold, int depth)
    {
        IEnumerable<ImmutableArray<Change>> ways = [[]];
        foreach (var operand in operands)
        {
            var own = Ways(operand, hold, depth).Take(MostCandidates).ToList();
            ways = ways.SelectMany(w => own.Select(o => w.AddRange(o.Where(change => !w.Any(other => Same(other, change))))));
        }

        return ways.Take(MostCandidates);
    }

    /// <summary>Whether two changes are one: two suppositions of the same act need only one event.</summary>
    private static bool Same(Change a, Change b) => (a, b) switch
    {
        (AddEvent { Occurrence: var one }, AddEvent { Occurrence: var other }) => one.Act == other.Act && one.Payment == other.Payment,
        _ => a == b,
    };

    /// <summary>An act that happened later is moved to the day; one that did not happen is added on it.</summary>
    private IEnumerable<ImmutableArray<Change>> Bring(Act act)
    {
        var later = _model.Chronicle.Covered(act).Where(d => d.Range.Latest > _on && _model.Chronicle.IsKnown(d)).ToList();
        return later.Count > 0 ? [[new MoveEvent(later[0].Occurrence.Id, _on)]] : [[new AddEvent(Supposed(act, null))]];
    }

    private ImmutableArray<Change> Without(Act act) =>
        [.. _model.Chronicle.Covered(act).Where(d => d.Range.Earliest <= _on && _model.Chronicle.IsKnown(d)).Select(d => new RemoveEvent(d.Occurrence.Id))];

    private IEnumerable<ImmutableArray<Change>> PayInstalment(Entity account, int number)
    {
        var ledger = _model.LedgerOf(account);
        if (ledger.Part(number) is { } part)
        {
            yield return [new AddEvent(Supposed(PayAct(ledger), new Payment(account, new Amount(part.Amount, ledger.Account.Unit), PaymentPart.Instalment, number)))];
        }
    }

    private IEnumerable<ImmutableArray<Change>> Settle(Entity account)
    {
        var ledger = _model.LedgerOf(account);
        if (ledger.PrincipalOn(_on) is { IsZero: false } principal)
        {
            var counted = ledger.Account.Waiver is { InterestCountsTowardPrincipal: true } && ledger.Waiver?.LastDay >= _on ? ledger.InterestPaid(_on) : Rational.Zero;
            yield return [new AddEvent(Supposed(PayAct(ledger), new Payment(account, new Amount(Rational.Max(principal - counted, Rational.One), ledger.Account.Unit), PaymentPart.Principal)))];
        }
    }

    private IEnumerable<ImmutableArray<Change>> Unpay(Entity account) =>
        _model.LedgerOf(account).Postings
            .Where(p => p.Kind == PostingKind.Principal && p.Date <= _on && p.Event is not null)
            .Reverse()
            .Select(p => ImmutableArray.Create<Change>(new RemoveEvent(p.Event!.Id)));

    private static Act PayAct(Ledger ledger) => new(Verb.Pay, ledger.Account.Debtor, ledger.Account.Name);

    private Occurrence Supposed(Act act, Payment? payment) => new()
    {
        Id = $"supposed-{++_added}",
        Act = act,
        Payment = payment,
        Dates = Alternatives<RecordedDate>.Always(new RecordedDate(new DateRange(_on)), Citation.None),
        Certainty = Certainty.Computed,
        Source = "a supposition",
        At = Citation.None,
        Assumed = true,
    };

    private string Text(ImmutableArray<Change> changes) => string.Join(", and ", changes.Select(change => change switch
    {
        AddEvent { Occurrence: var o } => $"{English.Done(o)} on {_on}",
        MoveEvent { Id: var id } when Recorded(id) is { } o => $"{English.Done(o)} on {_on} instead of {o.Dates.Under(_model.Situation.Selection)?.Value.Range}",
        RemoveEvent { Id: var id } when Recorded(id) is { } o => $"not: {English.Done(o)} on {o.Dates.Under(_model.Situation.Selection)?.Value.Range}",
        _ => "",
    }));

    private Occurrence? Recorded(string id) => _model.Situation.Record.Occurrences.FirstOrDefault(o => o.Id == id);
}
