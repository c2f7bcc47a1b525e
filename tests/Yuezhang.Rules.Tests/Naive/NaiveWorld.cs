using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// What follows from the law in one situation, worked out from the design alone, a day at a time and without a timeline: slow, and
/// short enough to be believed. It answers for the days from <see cref="First"/>, before all events, through <see cref="Last"/>.
/// </summary>
internal sealed class NaiveWorld
{
    private readonly NaiveConditions _conditions;
    private readonly Dictionary<string, NaiveLedger> _ledgers = [];
    private readonly Dictionary<string, NaiveLedger> _ledgersOfRound = [];
    private readonly Dictionary<string, NaiveLedger> _finalLedgers = [];
    private readonly Dictionary<string, NaiveWorld> _branches = [];
    private readonly HashSet<string> _undone;
    private readonly ILookup<(Modality, Verb, Entity?), Norm> _onAct;

    public NaiveWorld(Situation situation, Day first, Day last)
        : this(situation, first, last, [])
    {
    }

    private NaiveWorld(Situation situation, Day first, Day last, HashSet<string> undone)
    {
        (Situation, First, Last, _undone) = (situation, first, last, undone);
        Days = [.. Enumerable.Range(first.Number, last - first + 1).Select(n => new Day(n))];
        Choice = new NaiveChoice(situation.Selection);
        Events = new NaiveEvents(situation);
        (Force, Powers, Relations, Holders) = (new NaiveForce(this), new NaivePowers(this), new NaiveRelations(this), new NaiveHolders(this));
        _conditions = new NaiveConditions(this);
        List<Norm> own = [.. situation.Library.Norms.Where(n => Choice.IsLaw(n.Guard)).Concat(situation.Library.Accounts.Where(a => Choice.IsLaw(a.Guard)).SelectMany(AccountNorms.Of)).SelectMany(n => NaivePutting.Instances(n, situation.Library))];
        Imports = new NaiveImports(this, own);
        Norms = [.. own, .. Imports.Norms];
        _onAct = Norms.ToLookup(n => (n.Modality, n.Act.Verb, n.Act.Object));
        Rounds.Settle(AskForAll, Forget);
    }

    public Situation Situation { get; }

    public Day First { get; }

    public Day Last { get; }

    /// <summary>Every day from the first through the last.</summary>
    public IReadOnlyList<Day> Days { get; }

    /// <summary>The norms that are law on the readings taken, one for each way of putting things for variables, and those imported.</summary>
    public List<Norm> Norms { get; }

    public NaiveChoice Choice { get; }

    public NaiveEvents Events { get; }

    public NaiveForce Force { get; }

    public NaivePowers Powers { get; }

    public NaiveRelations Relations { get; }

    public NaiveHolders Holders { get; }

    public NaiveImports Imports { get; }

    public NaiveRounds Rounds { get; } = new();

    /// <summary>The place of a day among <see cref="Days"/>; what lies before the first is like the first.</summary>
    public int Index(Day day) => day < First ? 0 : day - First;

    public NaiveLedger LedgerOf(Entity account)
    {
        if (_ledgersOfRound.TryGetValue(account.Id, out var ledger))
        {
            Rounds.Doubt();
        }
        else if (!_finalLedgers.TryGetValue(account.Id, out ledger))
        {
            var doubts = Rounds.Doubts;

            // what it rests on besides the record: as long as that is the same, so is the ledger
            var law = Situation.Library.Accounts.First(a => a.Name.Id == account.Id && Choice.IsLaw(a.Guard));
            var during = law.Recurring is { } recurring ? Of(recurring.While) : [];
            var starts = NaiveLedger.Starts(this, law);
            var ground = $"{account.Id} {string.Concat(Force.Opened(law))} {string.Concat(during)} {string.Join(' ', starts)}";
            ledger = _ledgers.GetValueOrDefault(ground) ?? new NaiveLedger(this, law);
            _ledgers[ground] = ledger;
            (Rounds.Doubts == doubts ? _finalLedgers : _ledgersOfRound)[account.Id] = ledger;
        }

        return ledger;
    }

    /// <summary>Whether there is such a debt on the readings taken.</summary>
    public bool IsOwed(Entity account) => Situation.Library.Accounts.Any(a => a.Name.Id == account.Id && Choice.IsLaw(a.Guard));

    public Truth Holds(Condition condition, Day on) => _conditions.Of(condition)[Index(on)];

    /// <summary>The truth of a condition on each day.</summary>
    public Truth[] Of(Condition condition) => _conditions.Of(condition);

    /// <summary>The truth of a condition on each day, relations as they have been worked out so far where it looks at them without negation.</summary>
    public Truth[] Of(Condition condition, NaiveRelations.Fixpoint? soFar) => _conditions.Of(condition, soFar);

    /// <summary>The truth of what is law of some alternatives; true where nothing is said and that means always, false where it means never.</summary>
    public Truth[] Of(Alternatives<Condition> alternatives, Truth otherwise) =>
        Choice.Of(alternatives) is { } condition ? Of(condition) : Each(_ => otherwise);

    /// <summary>A value for each day.</summary>
    public T[] Each<T>(Func<int, T> value) => [.. Enumerable.Range(0, Days.Count).Select(value)];

    /// <summary>A truth that may wait for itself.</summary>
    public Truth[] Find(string name, Func<Truth[]> work) =>
        Rounds.Find(name, Daily(Each(_ => Truth.Unknown)), () => Daily(work())).Days;

    /// <summary>Any other value that may wait for itself.</summary>
    public T Find<T>(string name, T unknown, Func<T> work)
        where T : INaiveValue => Rounds.Find(name, unknown, work);

    public static NaiveDaily<Truth> Daily(Truth[] truths) => new(truths, (one, other) => one == other);

    /// <summary>Every day on which it may have come to hold first, and null where it may never do, or has always held: then there is no first day.</summary>
    public List<Day?> Starts(Condition start)
    {
        var truths = Of(start);
        var perhaps = Days.Where((_, i) => truths[0] != Truth.True && truths[i] != Truth.False && !truths.Take(i).Contains(Truth.True)).Select(d => (Day?)d).ToList();

        // what may hold on the first day may have begun long before
        List<Day?> starts = truths[0] == Truth.Unknown ? [First + -100_000, .. perhaps] : perhaps;
        return starts.Count > 0 && truths.Contains(Truth.True) ? starts : [.. starts, null];
    }

    /// <summary>Every day that may be the last of a term, and null where it may not start.</summary>
    public List<Day?> LastDays(Term term, Entity instrument) => term.EndsOn is { } named ? [named] : [.. Starts(term.Start).Select(start => start is { } day ? LastDay(term, instrument, day) : null).Distinct()];

    /// <summary>The last day of so many periods of a term that runs from a day.</summary>
    public Day? LastDay(Term term, Entity instrument, Day anchor, int times = 1) => term.EndsOn ?? Counting(instrument)?.LastDayOf(term.Period, anchor, times);

    public NaiveCounting? Counting(Entity instrument) => Situation.Library.Instruments.FirstOrDefault(i => i.Name.Id == instrument.Id)?.Counting is { } counting
        && Choice.Way(counting.Calendar) is { } months && Choice.Way(counting.FirstDayCounts) is { } first
        && Choice.Way(counting.LastDayCounts) is { } last && Choice.Way(counting.MonthEnd) is { } end
            ? new NaiveCounting(new CountingConvention(months.Value, first.Value, last.Value, end.Value))
            : null;

    public IEnumerable<Norm> NormsOn(Modality modality, Act act) => _onAct[(modality, act.Verb, act.Object)].Where(n => NaiveEvents.Answers(n.Act, act));

    public NaiveLife LifeOf(Norm norm) => Find($"norm {Key(norm)}", NaiveLife.Unknown(this), () => new NaiveLife(this, norm));

    public NormState State(Norm norm, Day on) => LifeOf(norm).On(Index(on));

    /// <summary>The states that a norm may be in.</summary>
    public IReadOnlySet<NormState> Possible(Norm norm, Day on) => LifeOf(norm).Possible(Index(on));

    /// <summary>Whether a retroactive condition has undone a norm: it is looked for where the norm is undone.</summary>
    public bool IsVoid(Norm norm)
    {
        if (norm.VoidIf is not { } retroactive || _undone.Contains(Key(norm)))
        {
            return norm.VoidIf is not null;
        }

        var (met, limits) = Met(norm, retroactive);
        return limits.TrueForAll(limit => Days.Where((day, i) => day <= limit && met[i] == Truth.True).Any());
    }

    /// <summary>
    /// When the condition is met that would undo a norm, in a world without it; the last day for that, null where there is none, or it is not known; and the last
    /// day that this may be, null where there may be none.
    /// </summary>
    public (Truth[] Met, Day? LastDay, Day? Latest) Undoing(Norm norm)
    {
        var (met, limits) = Met(norm, norm.VoidIf!);
        return norm.VoidIf!.Within is null || limits.Contains(null) ? (met, null, null) : (met, limits is [var only] ? only : null, limits.Max());
    }

    private (Truth[] Met, List<Day?> Limits) Met(Norm norm, RetroactiveCondition retroactive)
    {
        if (!_branches.TryGetValue(Key(norm), out var branch))
        {
            branch = new NaiveWorld(Situation, First, Last, [.. _undone, Key(norm)]);
            _branches.Add(Key(norm), branch);
        }

        return (branch.Of(retroactive.Condition), retroactive.Within is { } within ? branch.LastDays(within, norm.Instrument) : [Events.Known]);
    }

    /// <summary>What tells a norm from every other: instances of one have their own acts, imported ones their bearer and what was granted.</summary>
    public static string Key(Norm norm) =>
        $"{norm.Id.Split('[', '@')[0]} {(norm.Imported is { Grant: var grant } ? $"({Key(grant)})" : "")} {norm.Act.Agent?.Id} {norm.Act.Object?.Id} {norm.Act.Counterparty?.Id} {norm.Act.Beneficiary?.Id} {norm.Act.Place?.Id} {norm.Counterparty?.Id}";

    private void Forget()
    {
        _conditions.Forget();
        _ledgersOfRound.Clear();
    }

    private void AskForAll()
    {
        Norms.ForEach(n => LifeOf(n));
        Situation.Library.Accounts.Where(a => Choice.IsLaw(a.Guard)).ToList().ForEach(a => LedgerOf(a.Name));
        Relations.Ask();
        Holders.Ask();
        Situation.Library.CountsAs.ToList().ForEach(c => Powers.Happened(c.Counts));
        Norms.FindAll(n => n.Modality == Modality.Can).ForEach(n => Powers.Exercised(n.Act));
        Situation.Library.Instruments.ToList().ForEach(i => Force.Of(i.Name));
    }
}
