using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Proofs;

/// <summary>Why conditions hold or do not.</summary>
public sealed partial class Explainer
{
    /// <summary>So many steps one below the other are told.</summary>
    private const int Deepest = 120;

    private int _depth;

    private readonly Dictionary<(Condition Condition, Boundary At), Proof> _steps = new(ByPlace.Instance);

    /// <summary>Why a condition holds or does not; a conjunction gives all that holds or all that fails.</summary>
    public ImmutableArray<Proof> ExplainAll(Condition condition, Boundary at)
    {
        var truth = model.TruthOf(condition)[at];
        return condition switch
        {
            Not not => ExplainAll(not.Operand, at),
            Ever ever when truth == Truth.True => ExplainAll(ever.Operand, Met(ever.Operand, model.TruthOf(condition), at)),
            AllOf or AnyOf when !IsStep(condition, truth) => [.. Deciding(condition, truth, at).SelectMany(o => ExplainAll(o, at))],
            _ => [Step(condition, truth, at)],
        };
    }

    /// <summary>What goes without saying when a condition is explained: that what does not decide it does not.</summary>
    public IEnumerable<Proof> ExplainBesides(Condition condition, Boundary at)
    {
        var truth = model.TruthOf(condition)[at];
        return condition switch
        {
            Not not => ExplainBesides(not.Operand, at),
            Ever ever when truth == Truth.True => ExplainBesides(ever.Operand, Met(ever.Operand, model.TruthOf(condition), at)),
            AllOf or AnyOf when !IsStep(condition, truth) => BesidesDeciding(condition, truth, at),
            _ => [],
        };
    }

    /// <summary>Why an instrument is in force, or is not; of one that has ended, what ended it, as of then.</summary>
    public ImmutableArray<Proof> ExplainForce(Entity instrument, Boundary at)
    {
        switch (model.Situation.Library.Instrument(instrument))
        {
            case null:
                return [new Proof(new NotEncodedFinding(instrument), instrument.At, at, Interval.Always, [])];
            case { Force: null }:
                return [];
            case { Force: { } force } law:
                var ended = law.Until.Under(model.Situation.Selection) is { } end && model.TruthOf(force)[at] == Truth.True && model.ForceOf(instrument)[at] != Truth.True ? end : null;
                return ended is null ? ExplainAll(force, at) : [.. ReadingOf(ended.Guard, at), .. ExplainAll(ended.Value, Reached(model.ForceOf(instrument), at))];
        }
    }

    private IEnumerable<Proof> ForceBesides(Entity instrument, Boundary at) => model.Situation.Library.Instrument(instrument) switch
    {
        { Force: { } force, Until.IsEmpty: true } => ExplainBesides(force, at),
        not null => ForceHistory(instrument, at),
        _ => [],
    };

    /// <summary>How an instrument has stood from the beginning: its force, its end, what binds and releases its parties, what suspends it between them.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="through">Through which moment.</param>
    /// <param name="generally">Whether it does not matter between whom: to those who are no party of it.</param>
    private IEnumerable<Proof> ForceHistory(Entity instrument, Boundary through, bool generally = false)
    {
        if (model.Situation.Library.Instrument(instrument) is not { Force: { } force } law)
        {
            return ExplainForce(instrument, through);
        }

        var selection = model.Situation.Selection;
        var general = History(force, through).Concat(History(law.Until.Under(selection), through));
        return generally ? general : general
            .Concat(law.Commitments.SelectMany(c => History(c.Once.Under(selection), through).Concat(History(c.Until.Under(selection), through))))
            .Concat(law.Suspensions.SelectMany(s => History(s.While, through)));
    }

    private IEnumerable<Proof> Whole(Condition condition, Boundary at) => ExplainAll(condition, at).Concat(ExplainBesides(condition, at));

    /// <summary>Whether a connective is a step of its own: a disjunction that is not met is told as one.</summary>
    private static bool IsStep(Condition condition, Truth truth) => condition is AnyOf && truth != Truth.True;

    /// <summary>The operands that make a conjunction or disjunction what it is.</summary>
    private IEnumerable<Condition> Deciding(Condition condition, Truth truth, Boundary at) => condition switch
    {
        AnyOf any when truth == Truth.True => any.Operands.Where(o => model.TruthOf(o)[at] == Truth.True).Take(1),
        AnyOf any => any.Operands.Where(o => model.TruthOf(o)[at] == truth),
        AllOf all => all.Operands.Where(o => model.TruthOf(o)[at] == truth),
        _ => [],
    };

    /// <summary>Of what decides, what goes without saying; and all of the rest, except where one operand is enough.</summary>
    private IEnumerable<Proof> BesidesDeciding(Condition condition, Truth truth, Boundary at)
    {
        var deciding = Deciding(condition, truth, at).ToList();
        ImmutableArray<Condition> rest = condition switch
        {
            AnyOf any when truth != Truth.True => [.. any.Operands.Except(deciding, ReferenceEqualityComparer.Instance).Cast<Condition>()],
            AllOf all => [.. all.Operands.Except(deciding, ReferenceEqualityComparer.Instance).Cast<Condition>()],
            _ => [],
        };
        return deciding.SelectMany(o => ExplainBesides(o, at)).Concat(rest.SelectMany(o => Whole(o, at)));
    }

    private Proof Step(Condition condition, Truth truth, Boundary at)
    {
        if (!_steps.TryGetValue((condition, at), out var step))
        {
            var holds = model.TruthOf(condition).RunAt(at).Interval;
            var reasons = Deeper(() => Reasons(condition, truth, at), at);
            step = new Proof(new ConditionFinding(condition, truth), condition.At, at, holds, reasons).And(() => Besides(condition, truth, at));
            _steps.Add((condition, at), step);
        }

        return step;
    }

    /// <summary>Reasons one step deeper; of what leads on and on, as a renewal leads to the one before, not all is told at once.</summary>
    private ImmutableArray<Proof> Deeper(Func<ImmutableArray<Proof>> reasons, Boundary at)
    {
        if (_depth == Deepest)
        {
            return [Cut(at)];
        }

        _depth++;
        try
        {
            return reasons();
        }
        finally
        {
            _depth--;
        }
    }

    private ImmutableArray<Proof> Reasons(Condition condition, Truth truth, Boundary at) => condition switch
    {
        InstalmentPaid { Account: var account } when !model.IsLaw(account) => NotLaw(account, at),
        InstalmentOverdue { Account: var account } when !model.IsLaw(account) => NotLaw(account, at),
        Settled { Account: var account } when !model.IsLaw(account) => NotLaw(account, at),
        InterestWaived { Account: var account } when !model.IsLaw(account) => NotLaw(account, at),
        AnyOf => [.. Deciding(condition, truth, at).SelectMany(o => ExplainAll(o, at))],
        Happened { Act: var act } => EventReasons(act, truth, at),
        Lasts { Act: var act } => TurnReasons(act, truth, at),
        InstalmentPaid { Account: var account, Number: var number } => PartReasons(account, number, truth, at),
        InstalmentOverdue { Account: var account, Number: var number } => PartReasons(account, number, truth, at),
        Settled { Account: var account } => SettlementReasons(account, at),
        InterestWaived { Account: var account } when model.LedgerOf(account).Waiver is { } outcome => [Waiver(model.LedgerOf(account).Account, outcome, at)],
        Bound bound => model.WeighedOn(bound.Modality, bound.Act) is { IsEmpty: false } norms ? [.. norms.Select(n => Explain(n, at))] : [Silence(at)],
        InForce { Instrument: var instrument } => ExplainForce(instrument, at),
        Breached breached => [.. model.WeighedOn(breached.Modality, breached.Act).Select(n => Explain(n, at))],
        Exercised { Act: var act } => ExerciseReasons(act, at),
        Holds atom => RelationReasons(atom, truth, at),
        HeldBy held => HoldingReasons(held.Thing, at),
        InForceBetween between => BetweenReasons(between, at),
        Times { Act: var act } => CountReasons(act, truth, at),
        Totals { Act: var act } => CountReasons(act, truth, at),
        AtLeast least => [.. Instances(least).Where(o => truth == Truth.Unknown || model.TruthOf(o)[at] == truth).SelectMany(o => ExplainAll(o, at))],
        Ever ever => ExplainAll(ever.Operand, at),
        Always always => ExplainAll(always.Operand, truth == Truth.True ? at : Reached(model.TruthOf(condition), at)),
        Since since => [.. ExplainAll(since.From, truth == Truth.True ? Reached(model.TruthOf(condition), at) : at), .. ExplainAll(since.Operand, at)],
        WithinLast within => [.. Looked(within.Operand, truth, at).SelectMany(moment => ExplainAll(within.Operand, moment == at && truth == Truth.True ? Earlier(within, at) : moment))],
        Throughout throughout => [.. Looked(throughout.Operand, truth, at).SelectMany(moment => ExplainAll(throughout.Operand, moment))],
        Delayed delayed => DelayReasons(delayed, at),
        RunOut over => TermReasons(over, at),
        InWindow window => WindowReasons(window, at),
        _ => [],
    };

    /// <summary>The last moment, at or before another, at which a condition had a truth; the moment itself where it never had.</summary>
    private IEnumerable<Boundary> Looked(Condition condition, Truth truth, Boundary at)
    {
        var last = model.TruthOf(condition).Pieces.LastOrDefault(p => p.Value == truth && p.Interval.From <= at);
        yield return last.Interval.Contains(at) || last.Interval.IsEmpty ? at : Within(last.Interval);
    }

    /// <summary>
    /// Of what holds still, the moment as of which it is told: now; but in the course of what rules conclude, which may be of the very same, the earliest
    /// that counts.
    /// </summary>
    private Boundary Earlier(WithinLast within, Boundary at)
    {
        var since = model.TruthOf(within.Operand).RunAt(at).Interval.From;
        return _open.Count == 0 || model.FirstOf(within, at) is not { } first ? at : since > first ? since : first;
    }

    /// <summary>A moment of a stretch: its first, where it has one, else its last.</summary>
    private static Boundary Within(Interval stretch) => stretch.From.IsOpen ? Before(stretch.Until) : stretch.From;

    private IEnumerable<Condition> Instances(AtLeast least) =>
        model.Situation.Library.Things[least.Variable.Sort].Select(thing => Substitution.Of(least.Variable, thing).In(least.Operand));

    private IEnumerable<Proof> Besides(Condition condition, Truth truth, Boundary at) => condition switch
    {
        AnyOf => BesidesDeciding(condition, truth, at),
        Happened { Act: var act } => EventBesides(act, truth, at),
        Lasts { Act: var act } => TurnBesides(act, truth, at),
        InstalmentPaid { Account: var account } when !model.IsLaw(account) => [],
        InstalmentOverdue { Account: var account } when !model.IsLaw(account) => [],
        Settled { Account: var account } when !model.IsLaw(account) => [],
        InstalmentPaid { Account: var account } => AccountHistory(account, at),
        InstalmentOverdue { Account: var account } => AccountHistory(account, at),
        Settled { Account: var account } => AccountHistory(account, at),
        Bound bound => model.WeighedOn(bound.Modality, bound.Act).SelectMany(n => model.WeighedAgainst(n, bound.Act)).Distinct().Select(n => Explain(n, at)),
        InForce { Instrument: var instrument } => ForceBesides(instrument, at),
        InForceBetween { Instrument: var instrument } => ForceHistory(instrument, at),
        AtLeast least => Instances(least).SelectMany(o => Whole(o, at)),
        RunOut over => TermBesides(over.Term, over.Instrument, at),
        InWindow window => CountingOf(window.Instrument, at).Concat(History(window.Anchor, at)),
        Ever ever => History(ever.Operand, at),
        Always always => History(always.Operand, at),
        Since since => History(since.Operand, at).Concat(History(since.From, at)),
        _ => [],
    };

    // conditions are trees: their own equality would look through all of them
    private sealed class ByPlace : IEqualityComparer<(Condition Condition, Boundary At)>
    {
        public static ByPlace Instance { get; } = new();

        public bool Equals((Condition Condition, Boundary At) x, (Condition Condition, Boundary At) y) => ReferenceEquals(x.Condition, y.Condition) && x.At == y.At;

        public int GetHashCode((Condition Condition, Boundary At) of) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Condition), of.At);
    }
}
