using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>
/// Finds the reasons for what a model says at one moment. Proofs are made only for what is asked: the timelines already say what is so,
/// and the explainer walks the law once more to say why.
/// </summary>
public sealed class Explainer(Model model)
{
    /// <summary>Why a norm is in the state it is in.</summary>
    public Proof Explain(Norm norm, Boundary at)
    {
        var life = model.LifeOf(norm);
        var run = life.States.RunAt(at);
        var reasons = new List<Proof>();
        AddReading(reasons, norm.Guard);
        switch (run.Value)
        {
            case NormState.Dormant:
                reasons.AddRange(ExplainForce(norm.Instrument, at));
                break;
            case NormState.Conditional when life.Started[at] != Truth.True:
                AddCondition(reasons, life.Once, at);
                break;
            case NormState.Conditional:
                AddCondition(reasons, life.While, at);
                break;
            case NormState.Expired:
            case NormState.Terminated when life.Ended[at] == Truth.True:
                AddEnding(reasons, life, at);
                break;
            case NormState.Terminated:
                reasons.AddRange(ExplainForce(norm.Instrument, at));
                break;
            case NormState.Fulfilled:
            case NormState.Cured:
                AddTerm(reasons, life);
                reasons.AddRange(ExplainAll(life.Performance!, at));
                break;
            case NormState.Breached:
                AddTerm(reasons, life);
                reasons.AddRange(ExplainAll(life.Performance!, at));
                break;
            case NormState.Undetermined:
                AddUnknown(reasons, life, at);
                break;
            default:
                if (life.Once is null)
                {
                    reasons.AddRange(ExplainForce(norm.Instrument, at));
                }

                AddCondition(reasons, life.Once, at);
                AddCondition(reasons, life.While, at);
                AddTerm(reasons, life);
                if (life.Until is not null)
                {
                    AddCondition(reasons, life.Until, at);
                }

                if (norm.Performance is Settled { Account: var account })
                {
                    reasons.Add(Balance(account, at));
                }

                break;
        }

        return new Proof(new NormFinding(norm, run.Value, life.LastDay), norm.At, run.Interval, [.. reasons]);
    }

    /// <summary>Why a condition holds or does not; a conjunction gives all that holds or all that fails.</summary>
    public ImmutableArray<Proof> ExplainAll(Condition condition, Boundary at)
    {
        var truth = model.TruthOf(condition)[at];
        return condition switch
        {
            Not not => ExplainAll(not.Operand, at),
            AllOf all => [.. all.Operands.Where(o => model.TruthOf(o)[at] == truth).SelectMany(o => ExplainAll(o, at))],
            AnyOf any when truth == Truth.True => ExplainAll(any.Operands.First(o => model.TruthOf(o)[at] == Truth.True), at),
            AnyOf any => [Step(condition, at, [.. any.Operands.Where(o => truth == Truth.False || model.TruthOf(o)[at] == truth).SelectMany(o => ExplainAll(o, at))])],
            _ => [Step(condition, at, Reasons(condition, truth, at))],
        };
    }

    /// <summary>Why an instrument is in force, or is not.</summary>
    public ImmutableArray<Proof> ExplainForce(Entity instrument, Boundary at) =>
        model.Situation.Library.Instrument(instrument)?.Force is { } force ? ExplainAll(force, at) : [];

    /// <summary>What is left of an account, and the entries that made it so.</summary>
    public Proof Balance(Entity account, Boundary at)
    {
        var ledger = model.LedgerOf(account);
        var on = at.Day;
        var reasons = new List<Proof>();
        var postings = ledger.Postings.Where(p => p.Date <= on).Select(p => new Proof(
            p.Event is null ? new PostingFinding(p, ledger.Account.Unit) : new EventFinding(p.Event, RangeOf(p), false), p.Event?.At ?? p.At, Onward(p.Date), []));
        reasons.AddRange(postings.DistinctBy(p => p.Finding is EventFinding e ? e.Occurrence.Id : p.Holds.ToString()));
        if (ledger.Waiver is { } waiver)
        {
            reasons.Add(new Proof(new WaiverFinding(ledger.Account, waiver), ledger.Account.Waiver!.At, Interval.Always, []));
        }

        foreach (var guard in ledger.GuardsOf(on).Concat(DisputedPayments(account, on)))
        {
            AddReading(reasons, guard);
        }

        if (ledger.PrincipalOn(on) is null || ledger.InterestOwed(on) is null)
        {
            reasons.Add(Absence(null, account, false));
        }

        var holds = ledger.Principal.RunAt(at).Interval;
        return new Proof(new BalanceFinding(ledger, on, ledger.PrincipalOn(on), ledger.InterestOwed(on)), ledger.Account.At, holds, [.. reasons]);
    }

    /// <summary>
    /// The choices of date followed for payments whose other dates would change what is left on a day: those on both sides of it, and those of
    /// principal on which interest is owed.
    /// </summary>
    private IEnumerable<Guard> DisputedPayments(Entity account, Day day)
    {
        var ledger = model.LedgerOf(account);
        var accrues = !ledger.IsWaived && ledger.InterestFrom <= day;
        return from dated in model.Chronicle.Payments(account)
               let dates = dated.Occurrence.Dates.Items.Select(d => d.Value.Range).ToList()
               let ofInterest = dated.Occurrence.Payment!.Part == Record.PaymentPart.Interest
               where dates.Exists(d => d.Earliest <= day) && (!ofInterest || accrues) && (dates.Exists(d => d.Latest > day) || (accrues && !ofInterest))
               let guard = dated.Occurrence.Dates.Under(model.Situation.Selection)?.Guard
               where guard is not null
               select guard;
    }

    private Record.DateRange RangeOf(Posting posting) =>
        posting.Event!.Dates.Under(model.Situation.Selection)?.Value.Range ?? new Record.DateRange(posting.Date);

    private Proof Step(Condition condition, Boundary at, ImmutableArray<Proof> because)
    {
        var run = model.TruthOf(condition).RunAt(at);
        return new Proof(new ConditionFinding(condition, run.Value), condition.At, run.Interval, because);
    }

    private ImmutableArray<Proof> Reasons(Condition condition, Truth truth, Boundary at)
    {
        switch (condition)
        {
            case Happened { Act: var act }:
                return EventReasons(act, truth, at);
            case Lasts { Act: var act }:
                var ending = act with { Verb = model.Situation.Library.Verb(act.Verb.LastsUntil!), Measure = null, MoreThan = false };
                var turns = model.Chronicle.Covered(act).Concat(model.Chronicle.Covered(ending)).Where(model.Chronicle.IsKnown)
                    .Where(d => Boundary.StartOf(d.Range.Earliest) <= at).OrderBy(d => d.Range.Latest).ToList();
                return turns.Count == 0 ? [Absence(act, null, truth == Truth.False)]
                    : truth == Truth.Unknown && turns[^1].Range.Latest < at.Day
                        ? [Event(turns[^1], at), Absence(turns[^1].Occurrence.Act.Verb == ending.Verb ? act : ending, null, false)]
                    : [Event(turns[^1], at)];
            case InstalmentPaid { Account: var account, Number: var number }:
                return PartReasons(account, number, truth, at);
            case InstalmentOverdue { Account: var account, Number: var number }:
                return PartReasons(account, number, truth, at);
            case Settled { Account: var account }:
                return [Balance(account, at)];
            case InterestWaived { Account: var account } when model.LedgerOf(account).Waiver is { } outcome:
                var waiver = model.LedgerOf(account).Account;
                return [new Proof(new WaiverFinding(waiver, outcome), waiver.Waiver!.At, Interval.Always, [])];
            case Bound bound:
                var norms = model.NormsOn(bound.Modality, bound.Act).ToList();
                return norms.Count == 0 ? [Silence()] : [.. norms.Select(n => Explain(n, at))];
            case InForce { Instrument: var instrument } when model.Situation.Library.Instrument(instrument) is null:
                return [new Proof(new NotEncodedFinding(instrument), instrument.At, Interval.Always, [])];
            case InForce { Instrument: var instrument }:
                return ExplainForce(instrument, at);
            default:
                return [];
        }
    }

    private ImmutableArray<Proof> EventReasons(Act act, Truth truth, Boundary at)
    {
        var known = model.Chronicle.Covered(act).Where(model.Chronicle.IsKnown).ToList();
        if (truth == Truth.True)
        {
            return [Event(known[0], at)];
        }

        var reasons = known.Take(1).Select(d => Event(d, at)).ToList();
        var dateIsWide = truth == Truth.Unknown && known.Count > 0 && !known[0].Range.IsOneDay && Boundary.StartOf(known[0].Range.Earliest) <= at;
        if (!dateIsWide && !(known.Count > 0 && act.Verb.OnceOnly))
        {
            reasons.Add(Absence(act, null, truth == Truth.False));
        }

        return [.. reasons];
    }

    private ImmutableArray<Proof> PartReasons(Entity account, int number, Truth truth, Boundary at)
    {
        var ledger = model.LedgerOf(account);
        if (ledger.Part(number) is not { } part)
        {
            return [.. ExplainForce(ledger.Account.Instrument, at)];
        }

        var reasons = ledger.Postings.Where(p => p.Kind == PostingKind.Principal && p.Date == part.PaidOn && p.Date <= at.Day && p.Event is not null)
            .Select(p => Event(p.Event!, p, at)).ToList();
        foreach (var guard in DisputedPayments(account, at.Day))
        {
            AddReading(reasons, guard);
        }

        if (truth == Truth.Unknown)
        {
            reasons.Add(Absence(null, account, false));
        }

        return [new Proof(new PartFinding(ledger.Account, part, ledger.StateOf(part, at.Day)), part.At, Interval.OfDay(at.Day), [.. reasons])];
    }

    private static Proof Event(Record.Occurrence occurrence, Posting posting, Boundary at) =>
        new(new EventFinding(occurrence, new Record.DateRange(posting.Date), posting.Date > at.Day), occurrence.At, Onward(posting.Date), []);

    private Proof Event(DatedOccurrence dated, Boundary at)
    {
        var reasons = new List<Proof>();
        AddReading(reasons, dated.Occurrence.Dates.Under(model.Situation.Selection)?.Guard);
        var later = Boundary.StartOf(dated.Range.Earliest) > at;
        return new Proof(new EventFinding(dated.Occurrence, dated.Range, later), dated.Occurrence.At, Onward(dated.Range.Earliest), [.. reasons]);
    }

    private Proof Absence(Act? act, Entity? payments, bool certain)
    {
        var complete = act is not null ? model.Chronicle.Complete(act) : model.Chronicle.CompletePayments(payments!);
        return new Proof(new AbsenceFinding(act, payments, complete, model.Chronicle.Known, certain), complete?.At ?? Citation.None, Interval.Always, []);
    }

    /// <summary>That no rule speaks, and where one looked.</summary>
    public Proof Silence() =>
        new(new SilenceFinding([.. model.Situation.Library.Instruments.SelectMany(i => i.Articles)]), Citation.None, Interval.Always, []);

    private void AddCondition(List<Proof> reasons, Alternative<Condition>? alternative, Boundary at)
    {
        if (alternative is not null)
        {
            AddReading(reasons, alternative.Guard);
            reasons.AddRange(ExplainAll(alternative.Value, at));
        }
    }

    /// <summary>What ended a norm is told as of the moment at which it ended it.</summary>
    private void AddEnding(List<Proof> reasons, NormLife life, Boundary at)
    {
        var ended = life.Ended.RunAt(at).Interval.From;
        AddCondition(reasons, life.Until, ended.IsOpen ? at : ended);
    }

    private void AddUnknown(List<Proof> reasons, NormLife life, Boundary at)
    {
        if (life.Force[at] == Truth.Unknown)
        {
            reasons.AddRange(ExplainForce(life.Norm.Instrument, at));
        }
        else if (life.Started[at] == Truth.Unknown)
        {
            AddCondition(reasons, life.Once, at);
        }
        else
        {
            if (life.Ended[at] == Truth.Unknown)
            {
                AddCondition(reasons, life.Until, at);
            }

            if (life.Continuing[at] == Truth.Unknown)
            {
                AddCondition(reasons, life.While, at);
            }

            if (life.Performed[at] == Truth.Unknown)
            {
                reasons.AddRange(ExplainAll(life.Performance!, at));
            }
        }
    }

    private static void AddTerm(List<Proof> reasons, NormLife life)
    {
        if (life is { Norm.Within: { } term, LastDay: { } day })
        {
            reasons.Add(new Proof(new TermFinding(term, day), term.At, Interval.Always, []));
        }
    }

    private void AddReading(List<Proof> reasons, Guard? guard)
    {
        if (guard is not null && model.Situation.Library.Readings.FirstOrDefault(r => r.Name == guard.Reading) is { } reading)
        {
            var choice = reading.Choices.First(c => c.Name == guard.Choice);
            reasons.Add(new Proof(new ReadingFinding(reading, choice), choice.At, Interval.Always, []));
        }
    }

    private static Interval Onward(Day day) => new(Boundary.StartOf(day), Boundary.End);
}
