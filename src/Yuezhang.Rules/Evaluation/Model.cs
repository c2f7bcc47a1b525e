using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// What follows from the law in one situation: the truth of every condition, the life of every norm, the state of every account,
/// each as a timeline. It is worked out as it is asked for and kept; nothing in it changes.
/// </summary>
public sealed class Model
{
    private readonly Dictionary<Condition, Timeline<Truth>> _truths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, NormLife> _lives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ledger> _ledgers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Timeline<Truth>> _forces = new(StringComparer.Ordinal);
    private readonly ILookup<(Modality Modality, Verb Verb, Entity? Object), Norm> _normsByAct;

    /// <summary>The model of a situation; every reading must have a choice in it.</summary>
    public Model(Situation situation)
    {
        Situation = situation;
        Chronicle = new Chronicle(situation);
        Norms = [.. situation.Library.AllNorms.Where(n => situation.Selection.Admits(n.Guard))];
        _normsByAct = Norms.ToLookup(n => (n.Modality, n.Act.Verb, n.Act.Object));
    }

    /// <summary>The situation it works out.</summary>
    public Situation Situation { get; }

    /// <summary>The record as this situation sees it.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>The norms that are law on the readings taken.</summary>
    public ImmutableArray<Norm> Norms { get; }

    /// <summary>Whether a condition holds, at each moment.</summary>
    public Timeline<Truth> TruthOf(Condition condition)
    {
        if (!_truths.TryGetValue(condition, out var timeline))
        {
            timeline = WorkOut(condition);
            _truths.Add(condition, timeline);
        }

        return timeline;
    }

    /// <summary>The life of a norm.</summary>
    public NormLife LifeOf(Norm norm)
    {
        if (!_lives.TryGetValue(norm.Id, out var life))
        {
            life = NormLife.Of(this, norm);
            _lives.Add(norm.Id, life);
        }

        return life;
    }

    /// <summary>The state of an account.</summary>
    public Ledger LedgerOf(Entity account)
    {
        if (!_ledgers.TryGetValue(account.Id, out var ledger))
        {
            ledger = LedgerKeeper.Keep(this, Situation.Library.Account(account));
            _ledgers.Add(account.Id, ledger);
        }

        return ledger;
    }

    /// <summary>Whether an instrument is in force between its parties, at each moment; of one that is only named, unknown.</summary>
    public Timeline<Truth> ForceOf(Entity instrument)
    {
        if (!_forces.TryGetValue(instrument.Id, out var force))
        {
            force = Situation.Library.Instrument(instrument) switch
            {
                { Force: { } condition } => TruthOf(condition),
                { Force: null } => Timeline<Truth>.Constant(Truth.False, Support.None),
                null => Timeline<Truth>.Constant(Truth.Unknown, Support.None),
            };
            _forces.Add(instrument.Id, force);
        }

        return force;
    }

    /// <summary>The first and the last day on which the first known event of one description may have happened; null where none is known.</summary>
    public (Day Earliest, Day Latest)? RangeOf(Act act)
    {
        var known = Chronicle.Covered(act).Where(d => Chronicle.Known is not { } day || d.Range.Latest <= day).ToList();
        return known.Count == 0 ? null : (known.Min(d => d.Range.Earliest), known.Min(d => d.Range.Latest));
    }

    /// <summary>The first and the last day that may be the first on which a condition holds; null where it does not come to hold, or may always have held.</summary>
    public (Day Earliest, Day Latest)? RangeOf(Condition condition)
    {
        if (condition is Happened { Act: var act })
        {
            return RangeOf(act);
        }

        var truth = TruthOf(condition);
        return truth.FirstFrom(Boundary.Beginning, t => t != Truth.False) is { IsOpen: false } perhaps
            && truth.FirstFrom(perhaps, t => t == Truth.True) is { } surely
            ? (perhaps.Day, surely.Day)
            : null;
    }

    /// <summary>The norms on an act: of this kind, and of a description that covers it.</summary>
    public IEnumerable<Norm> NormsOn(Modality modality, Act act) =>
        _normsByAct[(modality, act.Verb, act.Object)].Where(n => n.Act.Covers(act));

    /// <summary>Whether a norm binds or allows an act at each moment, and is not overridden by one that stands notwithstanding its article.</summary>
    public Timeline<Truth> BindingOf(Norm norm, Act act) => DefeatersOf(norm, act).Select(n => LifeOf(n).Binding.Map(Truths.Not)).Aggregate(LifeOf(norm).Binding, Both);

    /// <summary>
    /// The norms that override one for an act while they bind: of the contrary effect, in the same instrument, notwithstanding its article.
    /// A prohibition of more than one brigade overrides a permission for two, not for one. Two that each stand notwithstanding the other override nothing.
    /// </summary>
    public IEnumerable<Norm> DefeatersOf(Norm norm, Act act)
    {
        var contrary = norm.Modality switch
        {
            Modality.Must => new[] { Modality.MustNot, Modality.NeedNot },
            Modality.MustNot => [Modality.May, Modality.Must],
            Modality.May => [Modality.MustNot],
            _ => [Modality.Must],
        };
        return contrary
            .SelectMany(m => NormsOn(m, act))
            .Where(other => other.Instrument == norm.Instrument
                && other.Notwithstanding.Contains(norm.At.Article)
                && !norm.Notwithstanding.Contains(other.At.Article));
    }

    /// <summary>Of an act with a quantity: where the act is recorded without one, its quantity is unknown.</summary>
    private Timeline<Truth> Measured(Act act, Func<Act, Timeline<Truth>> truth)
    {
        var exact = truth(act);
        if (act.Measure is null)
        {
            return exact;
        }

        var any = act with { Measure = null, MoreThan = false };
        return Chronicle.Covered(any).Any(d => d.Occurrence.Act.Measure is null)
            ? Timeline.Combine(exact, truth(any), (with, without) => with == Truth.True ? with : without == Truth.False ? without : Truth.Unknown)
            : exact;
    }

    /// <summary>Whether an account has come into being: its instrument has been in force. What it brings into being outlasts it.</summary>
    internal Timeline<Truth> Opened(Entity account) => EventTruth.Latch(ForceOf(Situation.Library.Account(account).Instrument));

    private Timeline<Truth> Overdue(Account account, int number) => account.Instalments.FirstOrDefault(i => i.Number == number) is { } instalment
        ? Both(TruthOf(instalment.Due.Start), LedgerOf(account.Name).OverdueTruth(number))
        : LedgerOf(account.Name).OverdueTruth(number);

    private Timeline<Truth> WorkOut(Condition condition) => condition switch
    {
        Happened happened => Measured(happened.Act, act => EventTruth.Happened(Chronicle, act)),
        Lasts lasts => Measured(lasts.Act, act => EventTruth.Lasts(Chronicle, act, Situation.Library.Verb(act.Verb.LastsUntil!))),
        InstalmentPaid paid => LedgerOf(paid.Account).PaidTruth(paid.Number),
        InstalmentOverdue overdue => Both(Opened(overdue.Account), Overdue(Situation.Library.Account(overdue.Account), overdue.Number)),
        Settled { Account: var account } => Situation.Library.Account(account).Recurring is null
            ? Both(Opened(account), LedgerOf(account).SettledTruth)
            : LedgerOf(account).SettledTruth,
        InterestWaived waived => Timeline<Truth>.Constant(
            LedgerOf(waived.Account).Waiver?.State switch { WaiverState.Met => Truth.True, WaiverState.Open => Truth.Unknown, _ => Truth.False }, Support.None),
        Bound bound => NormsOn(bound.Modality, bound.Act).Select(n => BindingOf(n, bound.Act)).Aggregate(Timeline<Truth>.Constant(Truth.False, Support.None), Either),
        InForce inForce => ForceOf(inForce.Instrument),
        Not not => TruthOf(not.Operand).Map(Truths.Not),
        AllOf all => all.Operands.Select(TruthOf).Aggregate(Timeline<Truth>.Constant(Truth.True, Support.None), Both),
        AnyOf any => any.Operands.Select(TruthOf).Aggregate(Timeline<Truth>.Constant(Truth.False, Support.None), Either),
        _ => throw new InvalidOperationException($"No meaning is given to {condition.GetType().Name}."),
    };

    /// <summary>Both at once. A conjunction that fails rests only on what fails; one that holds rests on both.</summary>
    internal static Timeline<Truth> Both(Timeline<Truth> left, Timeline<Truth> right) => Timeline.Combine(left, right, (a, onA, b, onB) =>
        (Truths.And(a, b), a == b ? onA.Union(onB) : a < b ? onA : onB));

    /// <summary>Either of the two. A disjunction that holds rests only on what holds; one that fails rests on both.</summary>
    internal static Timeline<Truth> Either(Timeline<Truth> left, Timeline<Truth> right) => Timeline.Combine(left, right, (a, onA, b, onB) =>
        (Truths.Or(a, b), a == b ? onA.Union(onB) : a > b ? onA : onB));
}
