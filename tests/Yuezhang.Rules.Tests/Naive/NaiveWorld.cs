using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// What follows from the law in one situation, worked out from the design alone, a day at a time and without a timeline: slow, and
/// short enough to be believed. It answers for the days from <see cref="First"/>, before all events, through <see cref="Last"/>.
/// </summary>
internal sealed class NaiveWorld
{
    private readonly Dictionary<(Condition Condition, Day On), Truth> _truths = new(ByPlace.Instance);
    private readonly Dictionary<string, NaiveLife> _lives = [];
    private readonly Dictionary<string, NaiveLedger> _ledgers = [];
    private readonly Dictionary<Day, Truth> _opened = [];
    private readonly Dictionary<(Act Act, Day On), Truth> _goingOn = [];

    public NaiveWorld(Situation situation, Day first, Day last)
    {
        (Situation, First, Last) = (situation, first, last);
        Days = [.. Enumerable.Range(first.Number, last - first + 1).Select(n => new Day(n))];
        Choice = new NaiveChoice(situation.Selection);
        Events = new NaiveEvents(situation);
        Norms = [.. situation.Library.AllNorms.Where(n => Choice.IsLaw(n.Guard))];
    }

    public Situation Situation { get; }

    public Day First { get; }

    public Day Last { get; }

    /// <summary>Every day from the first through the last.</summary>
    public IReadOnlyList<Day> Days { get; }

    /// <summary>The norms that are law on the readings taken.</summary>
    public List<Norm> Norms { get; }

    public NaiveChoice Choice { get; }

    public NaiveEvents Events { get; }

    public NaiveLedger LedgerOf(Entity account)
    {
        if (!_ledgers.TryGetValue(account.Id, out var ledger))
        {
            ledger = new NaiveLedger(this, Situation.Library.Account(account));
            _ledgers.Add(account.Id, ledger);
        }

        return ledger;
    }

    public Truth Holds(Condition condition, Day on)
    {
        if (!_truths.TryGetValue((condition, on), out var truth))
        {
            truth = WorkOut(condition, on);
            _truths.Add((condition, on), truth);
        }

        return truth;
    }

    public Truth Happened(Act act, Day on) => Events.Happened(act, on);

    public Truth Lasts(Act act, Day on)
    {
        if (!_goingOn.TryGetValue((act, on), out var truth))
        {
            truth = Events.Lasts(act, Situation.Library.Verbs.Single(v => v.Infinitive == act.Verb.LastsUntil), on);
            _goingOn.Add((act, on), truth);
        }

        return truth;
    }

    public Truth Force(Entity instrument, Day on) => Situation.Library.Instruments.FirstOrDefault(i => i.Name.Id == instrument.Id) switch
    {
        null => Truth.Unknown,
        { Force: null } => Truth.False,
        { Force: { } force } => Holds(force, on),
    };

    /// <summary>Whether the instrument has been in force by the day.</summary>
    public Truth Opened(Entity instrument, Day on)
    {
        if (!_opened.TryGetValue(on, out var opened))
        {
            opened = on <= First ? Force(instrument, on) : NaiveTruth.Either(Opened(instrument, on.Previous), Force(instrument, on));
            _opened.Add(on, opened);
        }

        return opened;
    }

    /// <summary>Every day that may be the last of so many periods of a term; none where it has not started.</summary>
    public List<Day> LastDays(Term term, int times = 1) => [.. Events.Anchors(term.Anchor!).Select(anchor => LastDay(term, anchor, times)).OfType<Day>().Distinct()];

    /// <summary>The last day of so many periods of a term that runs from a day.</summary>
    public Day? LastDay(Term term, Day anchor, int times = 1) =>
        Situation.Library.Instruments.Select(i => Choice.Of(i.Counting)).FirstOrDefault(c => c is not null)?.LastDayOf(term.Period, anchor, times);

    public IEnumerable<Norm> NormsOn(Modality modality, Act act) =>
        Norms.Where(n => n.Modality == modality && n.Act.Verb == act.Verb && n.Act.Object?.Id == act.Object?.Id && n.Act.Agent?.Id == act.Agent?.Id);

    /// <summary>Whether a norm binds or allows: in force, or breached and still owed.</summary>
    public Truth Binds(Norm norm, Day on)
    {
        var binding = Possible(norm, on).Count(s => s is NormState.InForce or NormState.Breached);
        return binding == 0 ? Truth.False : binding == Possible(norm, on).Count ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether a norm binds or allows, and is not overridden.</summary>
    public Truth Stands(Norm norm, Day on) => NaiveTruth.Both(Binds(norm, on), NaiveTruth.Contrary(IsOverridden(norm, on)));

    /// <summary>Whether a norm that disagrees with it binds notwithstanding its article.</summary>
    public Truth IsOverridden(Norm norm, Day on) => NaiveTruth.AnyOf(
        Contrary(norm.Modality).SelectMany(m => NormsOn(m, norm.Act)).Where(n => n.Notwithstanding.Contains(norm.At.Article)).Select(n => Binds(n, on)));

    /// <summary>The kinds of norm that cannot stand beside one of this kind.</summary>
    public static Modality[] Contrary(Modality modality) => modality switch
    {
        Modality.Must => [Modality.MustNot, Modality.NeedNot],
        Modality.MustNot => [Modality.May, Modality.Must],
        Modality.May => [Modality.MustNot],
        _ => [Modality.Must],
    };

    public NormState State(Norm norm, Day on) => LifeOf(norm).On(on);

    /// <summary>The states that a norm may be in.</summary>
    public IReadOnlySet<NormState> Possible(Norm norm, Day on) => LifeOf(norm).Possible(on);

    private NaiveLife LifeOf(Norm norm)
    {
        if (!_lives.TryGetValue(norm.Id, out var life))
        {
            life = new NaiveLife(this, norm);
            _lives.Add(norm.Id, life);
        }

        return life;
    }

    private Truth WorkOut(Condition condition, Day on) => condition switch
    {
        Happened c => Happened(c.Act, on),
        Lasts c => Lasts(c.Act, on),
        InstalmentPaid c => LedgerOf(c.Account).Paid(c.Number, on),
        InstalmentOverdue c => LedgerOf(c.Account).Overdue(c.Number, on),
        Settled c => LedgerOf(c.Account).Settled(on),
        InterestWaived c => LedgerOf(c.Account).Waiver switch
        {
            WaiverState.Met => Truth.True,
            WaiverState.Open => Truth.Unknown,
            _ => Truth.False,
        },
        Bound c => NaiveTruth.AnyOf(NormsOn(c.Modality, c.Act).Select(n => Stands(n, on))),
        InForce c => Force(c.Instrument, on),
        Not c => NaiveTruth.Contrary(Holds(c.Operand, on)),
        AllOf c => NaiveTruth.AllOf(c.Operands.Select(o => Holds(o, on))),
        AnyOf c => NaiveTruth.AnyOf(c.Operands.Select(o => Holds(o, on))),
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    // conditions are trees: their own equality would look through all of them
    private sealed class ByPlace : IEqualityComparer<(Condition Condition, Day On)>
    {
        public static ByPlace Instance { get; } = new();

        public bool Equals((Condition Condition, Day On) x, (Condition Condition, Day On) y) => ReferenceEquals(x.Condition, y.Condition) && x.On == y.On;

        public int GetHashCode((Condition Condition, Day On) of) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Condition), of.On);
    }
}
