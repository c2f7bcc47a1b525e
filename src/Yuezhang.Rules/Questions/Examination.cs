using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>Answers questions about one moment in one world.</summary>
internal sealed class Examination(Model model, Boundary at)
{
    /// <summary>Of so many things it is told why they are not among those asked for, or why that is open.</summary>
    private const int MostTold = 12;

    private readonly Explainer _explainer = new(model);
    private readonly Boundary _at = at;
    private readonly Day _on = at.Day;

    public Answer Answer(Question question)
    {
        var (verdict, value, holds, because) = question switch
        {
            WhetherBound q => Bound(q),
            WhetherHolds q => Holds(q.Condition),
            WhatIsOwed q => Owed(q),
            WhatPrincipal q => Money(q.Account, ledger => ledger.PrincipalOn(_on), interest: false),
            WhatInterest q => Money(q.Account, ledger => ledger.InterestOwed(_on), interest: true),
            WhenDue q => Due(q),
            ByWhen q => LastDay(q),
            HowMuchMay q => Most(q),
            SinceWhen q => Since(q.Condition),
            Which q => Each(q),
            _ => throw new InvalidOperationException($"No answer is known to {question.GetType().Name}."),
        };
        return new Answer
        {
            Question = question,
            Moment = _at,
            Known = model.Situation.Known,
            Verdict = verdict,
            Value = value,
            Holds = holds,
            Because = because,
            BesidesWhenAsked = () => Besides(question).ExceptBy(because.Select(p => (p.Finding, p.Moment)), p => (p.Finding, p.Moment)),
            Missing = verdict == Verdict.Undetermined ? [.. MissingBesides(question), .. Missing(because)] : [],
            Assumptions = Assumptions(because),
        };
    }

    /// <summary>What a sceptic may ask for on top of the proof.</summary>
    private IEnumerable<Proof> Besides(Question question) => question switch
    {
        WhetherBound q => new Deontics(model, q.Modality, q.Act).Concerned.Select(n => _explainer.Explain(n, _at)),
        ByWhen q => Besides(new WhetherBound(Modality.Must, q.Act)),
        HowMuchMay q => new Ceiling(model, q).Concerned.Select(n => _explainer.Explain(n, _at)),
        WhetherHolds q => _explainer.ExplainBesides(q.Condition, _at),
        WhatIsOwed q => Accounts(q).Select(a => _explainer.Balance(a.Name, _at)),
        WhatPrincipal q when model.IsLaw(q.Account) => [_explainer.Balance(q.Account, _at)],
        WhatInterest q when model.IsLaw(q.Account) => [_explainer.Balance(q.Account, _at)],
        SinceWhen q => _explainer.Course(q.Condition, _at),
        Which q => OneThing.All(model, q).SelectMany(t => Because(t.Alone).Concat(Besides(t.Alone))),
        _ => [],
    };

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Bound(WhetherBound question)
    {
        var deontics = new Deontics(model, question.Modality, question.Act);
        var verdict = deontics.At(_at);
        var defeats = deontics.Defeats(_at).Select(d => _explainer.Defeat(d.Defeated, d.By, _at));
        if (verdict == Verdict.Silent)
        {
            return (verdict, null, null, [_explainer.Silence(_at), .. _explainer.NotCarried(question.Modality, question.Act, _at), .. defeats]);
        }

        var proofs = deontics.Deciding(_at).Select(n => _explainer.Explain(n, _at));
        return (verdict, null, deontics.Around(_at), [.. proofs, .. defeats]);
    }

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Holds(Condition condition)
    {
        var run = model.TruthOf(condition).RunAt(_at);
        if (condition is Holds atom && new Conflicts(model).Standing(atom, _at) is { IsEmpty: false } rivals)
        {
            return (
                Verdict.Conflict,
                null,
                rivals.Aggregate(run.Interval, (all, r) => all.Intersect(model.TruthOf(r).RunAt(_at).Interval)),
                [.. rivals.SelectMany(r => _explainer.ExplainAll(r, _at))]);
        }

        return (Of(run.Value), null, run.Interval, _explainer.ExplainAll(condition, _at));
    }

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Owed(WhatIsOwed question)
    {
        var accounts = Accounts(question).ToList();
        if (accounts.Count == 0)
        {
            return (Verdict.Silent, null, null, [_explainer.Silence(_at)]);
        }

        var proofs = accounts.Select(a => _explainer.Balance(a.Name, _at)).ToImmutableArray();
        var ledgers = accounts.ConvertAll(a => model.LedgerOf(a.Name));
        if (ledgers.TrueForAll(l => l.Opens is not { } opens || opens > _on))
        {
            var open = accounts.Exists(a => model.Opened(a.Name)[_at] == Truth.Unknown) ? Verdict.Undetermined : Verdict.NotYet;
            return (open, null, null, [.. accounts.DistinctBy(a => a.Instrument).SelectMany(a => _explainer.ExplainOpening(a, _at))]);
        }

        if (ledgers.Exists(l => l.OwedOn(_on) is null))
        {
            return (Verdict.Undetermined, null, null, proofs);
        }

        var sums = ledgers.GroupBy(l => l.Account.Unit).Select(g => new Amount(g.Aggregate(Rational.Zero, (sum, l) => sum + l.OwedOn(_on)!.Value), g.Key));
        var value = new MoneyValue([.. sums]);
        var holds = ledgers.Aggregate(Interval.Always, (all, l) => all.Intersect(Steady(l)));
        var toCome = ledgers.Exists(l => l.Account.Recurring is not null && l.Parts.Any(p => p.Due > _on));
        var verdict = !value.Amounts.All(a => a.Value.IsZero) ? Verdict.Yes : toCome ? Verdict.NotYet : Verdict.Ended;
        return (verdict, value, holds, proofs);
    }

    private IEnumerable<Account> Accounts(WhatIsOwed question) => model.Situation.Library.Accounts
        .Where(a => model.IsLaw(a) && a.Debtor == question.Debtor && (question.Creditor is null || a.Creditor == question.Creditor) && (question.Account is null || a.Name == question.Account));

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Money(Entity account, Func<Ledger, Rational?> measure, bool interest)
    {
        if (!model.IsLaw(account))
        {
            return (Verdict.Silent, null, null, [_explainer.Silence(_at), .. _explainer.NotLaw(account, _at)]);
        }

        var ledger = model.LedgerOf(account);
        ImmutableArray<Proof> proof = [_explainer.Balance(account, _at)];
        if (ledger.Opens is not { } opens || opens > _on)
        {
            return (model.Opened(account)[_at] == Truth.Unknown ? Verdict.Undetermined : Verdict.NotYet, null, null, Force(ledger));
        }

        return measure(ledger) is { } value
            ? (value.IsZero ? Verdict.Ended : Verdict.Yes, new MoneyValue([new Amount(value, ledger.Account.Unit)]), interest ? Steady(ledger) : ledger.Principal.RunAt(_at).Interval, proof)
            : (Verdict.Undetermined, null, null, proof);
    }

    /// <summary>The stretch around the day on which what is owed stays the same: interest that runs changes it every day.</summary>
    private Interval Steady(Ledger ledger)
    {
        var run = ledger.Principal.RunAt(_at).Interval;
        if (ledger.Account.Recurring is not null)
        {
            // Where the start of the clock is uncertain, so is every day on which a charge falls.
            var falls = ledger.Parts.Select(p => p.Due).OfType<Day>().Select(Boundary.StartOf).ToList();
            return falls.Count < ledger.Parts.Length ? run.Intersect(Interval.OfDay(_on)) : run.Intersect(new Interval(falls.LastOrDefault(f => f <= _at, Boundary.Beginning), falls.FirstOrDefault(f => f > _at, Boundary.End)));
        }

        if (ledger.IsWaived || ledger.Account.Interest is null || ledger.PrincipalOn(_on) is { IsZero: true })
        {
            return run;
        }

        return ledger.InterestFrom is { } start && start > _on
            ? run.Intersect(new Interval(Boundary.Beginning, Boundary.StartOf(start.Next)))
            : Interval.OfDay(_on);
    }

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Due(WhenDue question)
    {
        var ledger = model.LedgerOf(question.Account);
        if (!model.IsLaw(question.Account))
        {
            return (Verdict.Silent, null, null, [_explainer.Silence(_at), .. _explainer.NotLaw(question.Account, _at)]);
        }

        if (ledger.Part(question.Instalment) is { } part)
        {
            var proof = _explainer.Part(ledger, part, _at, Interval.OfDay(_on), Guards(ledger));
            return part.Due is { } due ? (Verdict.Yes, new DayValue(due), null, [proof]) : (Verdict.Undetermined, null, null, [proof, .. Force(ledger)]);
        }

        return (Verdict.Silent, null, null, [_explainer.Silence(_at)]);
    }

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) LastDay(ByWhen question)
    {
        var deadline = new Deadline(model, question.Act);
        if (!deadline.Duties.Any())
        {
            return (Verdict.Silent, null, null, [_explainer.Silence(_at)]);
        }

        var (verdict, day) = deadline.At(_at);
        var proofs = deadline.Deciding(_at).Select(n => _explainer.ExplainTerm(n, _at));
        var defeats = deadline.Deontics.Defeats(_at).Select(d => _explainer.Defeat(d.Defeated, d.By, _at));
        return (verdict, day is { } last ? new DayValue(last) : null, deadline.Around(_at), [.. proofs, .. defeats]);
    }

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Most(HowMuchMay question)
    {
        var ceiling = new Ceiling(model, question);
        var (verdict, limits) = ceiling.At(_at);
        var proofs = ceiling.Deciding(_at).Distinct().Select(n => _explainer.Explain(n, _at)).ToList();
        var defeats = ceiling.Defeats(_at).Select(d => _explainer.Defeat(d.Defeated, d.By, _at));
        return proofs.Count == 0
            ? (verdict, null, null, [_explainer.Silence(_at), .. defeats])
            : (verdict, limits, ceiling.Around(_at), [.. proofs, .. defeats]);
    }

    private ImmutableArray<Proof> Force(Ledger ledger) => _explainer.ExplainOpening(ledger.Account, _at);

    private ImmutableArray<Proof> Guards(Ledger ledger) => [.. _explainer.Balance(ledger.Account.Name, _at).Because.Where(p => p.Finding is ReadingFinding)];

    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Since(Condition condition)
    {
        var timeline = model.TruthOf(condition);
        var from = timeline[_at] == Truth.True ? _at : timeline.FirstFrom(_at, t => t != Truth.False);
        if (from is not { } point)
        {
            return (Of(timeline[_at]), null, timeline.RunAt(_at).Interval, _explainer.ExplainAll(condition, _at));
        }

        var run = timeline.RunAt(point);
        var because = _explainer.ExplainAll(condition, point);
        if (run.Value == Truth.Unknown)
        {
            return (Verdict.Undetermined, null, run.Interval, because);
        }

        // A waiver holds back to the start, but it came about on a day. What else has always held has no day.
        var day = condition is InterestWaived waived ? model.LedgerOf(waived.Account).Waiver?.SettledOn
            : run.Interval.From.IsOpen ? null
            : (Day?)run.Interval.From.Day;
        if (!run.Interval.From.IsOpen && timeline[Boundary.StartOf(run.Interval.From.Day.Previous)] == Truth.Unknown)
        {
            var before = Boundary.StartOf(run.Interval.From.Day.Previous);
            return (Verdict.Undetermined, null, timeline.RunAt(before).Interval, _explainer.ExplainAll(condition, before));
        }

        return (Verdict.Yes, day is { } known ? new DayValue(known) : null, run.Interval, because);
    }

    /// <summary>The things of which it is so; else, of those that decide the verdict, why it is not, or is open. What is told of one thing is what it would be told alone.</summary>
    private (Verdict, AnswerValue?, Interval?, ImmutableArray<Proof>) Each(Which question)
    {
        var all = OneThing.All(model, question);
        var (verdict, things) = Told(all, _at);
        var told = verdict == Verdict.Yes ? things : [.. things.Take(MostTold)];
        var proofs = told.SelectMany(t => Because(t.Alone)).DistinctBy(p => p.Finding switch
        {
            SilenceFinding silence => silence.Kind,

            // two states that disagree are told once, though each of them is asked of by itself
            ConditionFinding when verdict == Verdict.Conflict => English.Say(p.Finding),
            _ => (object)p,
        });
        var cut = things.Length > told.Length ? new[] { Explainer.Cut(_at) } : [];
        return (
            verdict,
            verdict == Verdict.Yes ? new ThingsValue([.. things.Select(t => t.Thing)]) : null,
            LongestStretch.Around(_at, all.SelectMany(t => t.Points), point => Told(all, point) is var then && then.Verdict == verdict && (verdict != Verdict.Yes || then.Things.SequenceEqual(things))),
            [.. proofs, .. cut]);
    }

    /// <summary>The verdict on all things together, and the things that decide it.</summary>
    private static (Verdict Verdict, ImmutableArray<OneThing> Things) Told(List<OneThing> all, Boundary at)
    {
        var each = all.ToLookup(t => t.At(at));
        Verdict[] first = [Verdict.Conflict, Verdict.Undetermined, Verdict.Yes];
        return first.Where(each.Contains).Select(v => (v, each[v].ToImmutableArray())).FirstOrDefault((Verdict.No, [.. all]));
    }

    private ImmutableArray<Proof> Because(Question question) => question switch
    {
        WhetherBound q => Bound(q).Item4,
        WhetherHolds q => Holds(q.Condition).Item4,
        _ => [],
    };

    /// <summary>What is missing that no step of the proof says: of which things it is open, between which days.</summary>
    private IEnumerable<string> MissingBesides(Question question) => question switch
    {
        Which q => [OpenOf(q)],
        ByWhen q => new Deadline(model, q.Act).Missing(_at),
        HowMuchMay q => new Ceiling(model, q).Missing(_at),
        _ => [],
    };

    private string OpenOf(Which question)
    {
        var things = Told(OneThing.All(model, question), _at).Things;
        return $"it is not known of {English.Names([.. things.Take(MostTold).Select(t => t.Thing)], things.Length - MostTold)}";
    }

    private static Verdict Of(Truth truth) => truth switch
    {
        Truth.True => Verdict.Yes,
        Truth.False => Verdict.No,
        _ => Verdict.Undetermined,
    };

    /// <summary>The innermost findings that leave something open.</summary>
    private static ImmutableArray<string> Missing(ImmutableArray<Proof> because) => [.. because.SelectMany(Open).Select(p => English.Say(p.Finding)).Distinct()];

    private static List<Proof> Open(Proof proof)
    {
        var within = proof.Because.Where(b => !IsBehind(b, proof)).SelectMany(Open).ToList();

        // an exercise that had the power on whichever day it was leaves open only what waits for the last of them
        within = within.Count == 0 && proof.Finding is ConditionFinding { Truth: Truth.Unknown } ? [.. proof.Because.Where(b => b.Finding is ExerciseFinding { Validity: Truth.True })] : within;
        return within.Count > 0 || !IsOpen(proof.Finding) ? within : [proof];
    }

    /// <summary>
    /// Whether an event leaves a condition open no longer: on whichever of its days it happened, it was before the moment looked at, and before or after all else
    /// that the condition rests on.
    /// </summary>
    private static bool IsBehind(Proof step, Proof above) =>
        above.Finding is ConditionFinding
        && step.Finding is EventFinding { Date: var date }
        && date.Latest < step.Moment.Day
        && !above.Because.Any(other => other != step && other.Finding is EventFinding { Date: var beside } && beside.Earliest <= date.Latest && date.Earliest <= beside.Latest);

    private static bool IsOpen(Finding finding) => finding switch
    {
        AbsenceFinding { Certain: false } => true,
        EventFinding { Date.IsOneDay: false } => true,
        WaiverFinding { Outcome.State: WaiverState.Open } => true,
        ConditionFinding { Truth: Truth.Unknown } or ExerciseFinding { Validity: Truth.Unknown } or TransferFinding { Effect: Truth.Unknown } => true,
        NormFinding { State: NormState.Undetermined } or NotEncodedFinding => true,
        _ => false,
    };

    private static ImmutableArray<string> Assumptions(ImmutableArray<Proof> because) =>
        [.. because.SelectMany(p => p.Steps()).Select(p => English.Assumption(p.Finding)).OfType<string>().Distinct()];
}
