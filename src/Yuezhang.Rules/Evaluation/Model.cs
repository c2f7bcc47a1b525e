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

    /// <summary>The day of the first known event of one description; null where there is none or its day is uncertain.</summary>
    public Day? DayOf(Act act) => Chronicle.First(act) is { Range: { IsOneDay: true } range } ? range.Earliest : null;

    /// <summary>The norms on an act: of this kind, and of a description that covers it.</summary>
    public IEnumerable<Norm> NormsOn(Modality modality, Act act) =>
        _normsByAct[(modality, act.Verb, act.Object)].Where(n => n.Act.Covers(act));

    private Timeline<Truth> WorkOut(Condition condition) => condition switch
    {
        Happened happened => EventTruth.Happened(Chronicle, happened.Act),
        Lasts lasts => EventTruth.Lasts(Chronicle, lasts.Act, Situation.Library.Verb(lasts.Act.Verb.LastsUntil!)),
        InstalmentPaid paid => PaidTruth(LedgerOf(paid.Account), paid.Number),
        InstalmentOverdue overdue => OverdueTruth(LedgerOf(overdue.Account), overdue.Number),
        Settled settled => SettledTruth(LedgerOf(settled.Account)),
        InterestWaived waived => Timeline<Truth>.Constant(
            LedgerOf(waived.Account).Waiver?.State switch { WaiverState.Met => Truth.True, WaiverState.Open => Truth.Unknown, _ => Truth.False }, Support.None),
        Bound bound => NormsOn(bound.Modality, bound.Act)
            .Select(n => LifeOf(n).Binding)
            .Aggregate(Timeline<Truth>.Constant(Truth.False, Support.None), Either),
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

    private static Timeline<Truth> PaidTruth(Ledger ledger, int number) =>
        From(ledger.Part(number)?.PaidOn, ledger.UnknownFrom);

    private static Timeline<Truth> SettledTruth(Ledger ledger) => ledger.Account.Recurring is null
        ? From(ledger.SettledOn, ledger.UnknownFrom)
        : ledger.Principal.Map(left => left switch { null => Truth.Unknown, { IsZero: true } => Truth.True, _ => Truth.False });

    private static Timeline<Truth> OverdueTruth(Ledger ledger, int number)
    {
        if (ledger.Part(number) is not { } part)
        {
            return Timeline<Truth>.Constant(ledger.Opens is null ? Truth.False : Truth.Unknown, Support.None);
        }

        var late = From(part.Due.Next, null);
        return Both(late, PaidTruth(ledger, number).Map(Truths.Not));
    }

    /// <summary>False, then true from a day; without one, unknown from where nothing is known.</summary>
    private static Timeline<Truth> From(Day? day, Day? unknownFrom)
    {
        var builder = new TimelineBuilder<Truth>();
        if (day is { } known)
        {
            builder.Append(Boundary.StartOf(known), Truth.False, Support.None);
            builder.Append(Boundary.End, Truth.True, Support.None);
        }
        else
        {
            builder.Append(unknownFrom is { } open ? Boundary.StartOf(open) : Boundary.End, Truth.False, Support.None);
            builder.Append(Boundary.End, Truth.Unknown, Support.None);
        }

        return builder.Build();
    }
}
