using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// What follows from the law in one situation: the truth of every condition, the life of every norm, the state of every account,
/// each as a timeline. It is worked out as it is asked for and kept; nothing in it changes.
/// </summary>
public sealed class Model
{
    private readonly Memory<Condition, Timeline<Truth>> _truths;
    private readonly Memory<string, NormLife> _lives;
    private readonly Memory<string, Ledger> _ledgers;
    private readonly Memory<string, RetroactiveOutcome> _undoings;
    private readonly Force _force;
    private readonly Holdings _holdings;
    private readonly Privileges _privileges;
    private readonly Relations _relations;
    private readonly ILookup<(Modality Modality, Verb Verb, Entity? Object), Norm> _normsByAct;
    private readonly ImmutableHashSet<string> _undone;
    private readonly Baseline? _baseline;
    private readonly Depths _depths;
    private readonly Dictionary<Condition, bool> _waiting = new(ReferenceEqualityComparer.Instance);

    /// <summary>The model of a situation; every reading must have a choice in it.</summary>
    public Model(Situation situation)
        : this(situation, [], null)
    {
    }

    /// <summary>The model of a situation in which some norms are undone from the start, or which differs from another by what is known.</summary>
    private Model(Situation situation, ImmutableHashSet<string> undone, (Model Of, Revision By)? revised)
    {
        (Situation, _undone) = (situation, undone);
        _baseline = revised is { } r ? new Baseline(r.Of, r.By) : null;
        _depths = new Depths(this);
        Chronicle = revised is { } at ? at.Of.Chronicle.After(situation, at.By) : new Chronicle(situation);
        Rounds = new Rounds(Boundary.StartOf(situation.Library.Horizon.Next));
        _truths = new(Rounds, ReferenceEqualityComparer.Instance);
        _lives = new(Rounds, StringComparer.Ordinal);
        _ledgers = new(Rounds, StringComparer.Ordinal);
        _undoings = new(Rounds, StringComparer.Ordinal);
        _force = new Force(this);
        _holdings = new Holdings(this);
        _relations = new Relations(this);
        _privileges = new Privileges(this);
        if (revised is { Of: var same } && same.Situation.Selection == situation.Selection)
        {
            (Norms, _normsByAct) = (same.Norms, same._normsByAct);
            return;
        }

        var own = situation.Library.AllNorms.Where(n => situation.Selection.Admits(n.Guard)).ToList();
        Norms = [.. own, .. own.SelectMany(_privileges.ImportsOf)];
        _normsByAct = Norms.ToLookup(n => (n.Modality, n.Act.Verb, n.Act.Object));
    }

    /// <summary>
    /// The model of the same situation under a scenario; null where the scenario does not apply. What the scenario cannot change is not worked out again.
    /// </summary>
    public Model? Under(Scenario scenario) =>
        Situation.With(scenario, out _, out var revision) is { } other ? new Model(other, _undone, (this, revision)) : null;

    /// <summary>The situation it works out.</summary>
    public Situation Situation { get; }

    /// <summary>The record as this situation sees it.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>The norms that are law on the readings taken, and those that most-favoured-nation clauses import.</summary>
    public ImmutableArray<Norm> Norms { get; }

    /// <summary>Works out what waits for itself.</summary>
    internal Rounds Rounds { get; }

    /// <summary>Whether a condition holds, at each moment.</summary>
    public Timeline<Truth> TruthOf(Condition condition) => _truths.Of(condition, static (c, model) => model._baseline?.Same(c)?.TruthOf(c) ?? model.WorkOut(c), this);

    /// <summary>The life of a norm.</summary>
    public NormLife LifeOf(Norm norm) => _lives.Of(norm.Id, static (_, of) => of.Model.WorkOut(of.Norm), (Model: this, Norm: norm));

    /// <summary>The state of an account.</summary>
    public Ledger LedgerOf(Entity account) => _ledgers.Of(account.Id, static (_, of) => of.Model.WorkOut(of.Account), (Model: this, Account: account));

    /// <summary>Whether an instrument is in force, at each moment; of one that is only named, unknown.</summary>
    public Timeline<Truth> ForceOf(Entity instrument) => _baseline?.SameForce(instrument)?.ForceOf(instrument) ?? _force.Of(instrument);

    /// <summary>Whether an instrument is in force between two parties.</summary>
    public Timeline<Truth> ForceBetween(Entity instrument, Entity one, Entity other) => _force.Between(instrument, one, other);

    /// <summary>Whether what a norm rests on is in force, suspensions apart.</summary>
    internal Timeline<Truth> ForceOf(Norm norm) => norm.Imported is { Grant: var grant }
        ? Kleene.Both(_force.Of(grant), _privileges.Reach(grant, norm.Act.Agent!))
        : _force.Of(norm);

    /// <summary>Whether what a norm rests on is put to rest; an imported one also rests while the grant gives way to another norm.</summary>
    internal Timeline<Truth> RestsOf(Norm norm) => norm.Imported is { Grant: var grant }
        ? Kleene.Either(_force.Rests(grant), Kleene.AnyOf(DefeatersOf(grant, grant.Act).Select(n => LifeOf(n).Binding)))
        : _force.Rests(norm);

    /// <summary>Who may hold a thing.</summary>
    public Timeline<Holders> HoldersOf(Entity thing) => _holdings.Of(thing);

    /// <summary>Whether a transfer has taken effect, whatever became of it.</summary>
    public Timeline<Truth> EffectOf(Transfer transfer) => _holdings.EffectOf(transfer);

    /// <summary>The clauses through which an imported norm reaches its bearer at a moment, from the grant on.</summary>
    public ImmutableArray<MostFavouredNationClause> PathOf(Norm imported, Boundary at) => _privileges.Path(imported.Imported!.Grant, imported.Act.Agent!, at);

    /// <summary>Whether a most-favoured-nation clause stands.</summary>
    public Timeline<Truth> StandingOf(MostFavouredNationClause clause) => _privileges.Standing(clause);

    /// <summary>The exercises of a power on record, each with what it was.</summary>
    public IEnumerable<JudgedEvent> ExercisesOf(Act act) =>
        Chronicle.Covered(act).Where(Chronicle.IsKnown).Select(d => Judgement.Of(Chronicle, d, PowerOver(d.Occurrence.Act)));

    /// <summary>All conclusions that disagree, neither of which gives way, each with the stretch of time on which they do.</summary>
    public IEnumerable<Conflict> Conflicts => new Conflicts(this).All();

    /// <summary>What relations stand between what things.</summary>
    internal Relations Relations => _relations;

    /// <summary>What became of the condition that undoes a norm; null where it has none. It is tested as if the norm had been undone.</summary>
    internal RetroactiveOutcome? UndoingOf(Norm norm)
    {
        if (norm.VoidIf is not { } undone)
        {
            return null;
        }

        return _undone.Contains(norm.Id)
            ? new RetroactiveOutcome(undone, null, true, null, false)
            : _undoings.Of(norm.Id, _ => new Model(Situation, _undone.Add(norm.Id), null).Test(undone, norm.Instrument));
    }

    /// <summary>The days that may be the last of a term; null where its start does not come.</summary>
    internal PossibleDays? LastDaysOf(Term term, Entity instrument) =>
        Situation.Library.Instrument(instrument)?.Counting.Under(Situation.Selection) is { } counting
            ? PossibleDays.FirstOf(TruthOf(term.Start))?.LastOf(term.Period, counting.Value)
            : null;

    /// <summary>The norms on an act: of this kind, and of a description that covers it.</summary>
    public IEnumerable<Norm> NormsOn(Modality modality, Act act) =>
        _normsByAct[(modality, act.Verb, act.Object)].Where(n => n.Act.Covers(act));

    /// <summary>Whether a norm binds or allows an act at each moment, and does not give way to another.</summary>
    public Timeline<Truth> BindingOf(Norm norm, Act act) =>
        DefeatersOf(norm, act).Select(n => Kleene.Contrary(LifeOf(n).Binding)).Aggregate(LifeOf(norm).Binding, Kleene.Both);

    /// <summary>
    /// The norms to which one gives way for an act while they bind: of the contrary effect, and notwithstanding its article, or such that its article is
    /// subject to theirs, or of an instrument that goes before its own. A prohibition of more than one brigade overrides a permission for two, not for one.
    /// Two that each go before the other override nothing.
    /// </summary>
    public IEnumerable<Norm> DefeatersOf(Norm norm, Act act) =>
        Contrary(norm.Modality).SelectMany(m => NormsOn(m, act)).Where(other => GoesBefore(other, norm) && !GoesBefore(norm, other));

    /// <summary>The kinds of norm whose effect is contrary to one.</summary>
    public static ImmutableArray<Modality> Contrary(Modality modality) => modality switch
    {
        Modality.Must => [Modality.MustNot, Modality.NeedNot],
        Modality.MustNot => [Modality.May, Modality.Must],
        Modality.May => [Modality.MustNot],
        Modality.NeedNot => [Modality.Must],
        Modality.Can => [Modality.Cannot],
        _ => [Modality.Can],
    };

    /// <summary>Whether an act is being done: a lasting one as long as it lasts, any other on the day on which it is done.</summary>
    internal Timeline<Truth> BeingDone(Act act) => act.Verb.LastsUntil is null
        ? Measured(act, a => Deeds.OnTheDay(Chronicle, a))
        : TruthOf(new Lasts(act, Citation.None));

    /// <summary>Whether an account has come into being: its instrument has been in force. What it brings into being outlasts it.</summary>
    internal Timeline<Truth> Opened(Entity account) => Kleene.Ever(ForceOf(Situation.Library.Account(account).Instrument));

    private bool GoesBefore(Norm higher, Norm lower) => higher.Instrument == lower.Instrument
        ? higher.Notwithstanding.Contains(lower.At.Article) || lower.SubjectTo.Contains(higher.At.Article)
        : Situation.Library.Precedences.Any(p => p.Higher == higher.Instrument && p.Lower == lower.Instrument);

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

    private Timeline<Truth> Overdue(Account account, int number) => account.Instalments.FirstOrDefault(i => i.Number == number) is { } instalment
        ? Kleene.Both(TruthOf(instalment.Due.Start), LedgerOf(account.Name).OverdueTruth(number))
        : LedgerOf(account.Name).OverdueTruth(number);

    private Timeline<Truth> Happened(Happened condition)
    {
        var act = condition.Act;
        var happened = act.Measure is null ? EventTruth.Happened(Chronicle, act) : Measured(act, a => EventTruth.Happened(Chronicle, a));
        return Situation.Library.CountsAs.IsEmpty
            ? happened
            : CountingAs(act).Select(c => Approximated(condition, (c, act), () => Counted(c, act))).Aggregate(happened, Kleene.Either);
    }

    /// <summary>The rules by which something else may count as an act.</summary>
    private IEnumerable<CountsAs> CountingAs(Act act) =>
        Situation.Library.CountsAs.Where(c => Situation.Selection.Admits(c.Guard) && act.Covers(c.Counts));

    /// <summary>Whether something has been done that counts as an act.</summary>
    private Timeline<Truth> Counted(CountsAs rule, Act act) => Judgement.Of(
        Chronicle,
        rule.Done,
        done => act.Covers(rule.Counts with { Agent = rule.Counts.Agent ?? done.Agent })
            ? Kleene.Both(ForceOf(rule.Instrument), rule.While.Under(Situation.Selection) is { } holds ? TruthOf(holds.Value) : Kleene.Always)
            : Kleene.Never);

    /// <summary>Whether there is power for an act, and no immunity against it.</summary>
    private Timeline<Truth> PowerOver(Act act) => Kleene.Both(
        Kleene.AnyOf(NormsOn(Modality.Can, act).Select(n => BindingOf(n, act))),
        Kleene.Contrary(Kleene.AnyOf(NormsOn(Modality.Cannot, act).Select(n => BindingOf(n, act)))));

    /// <summary>A condition that undoes a norm, in the model in which it has.</summary>
    private RetroactiveOutcome Test(RetroactiveCondition undone, Entity instrument)
    {
        var truth = TruthOf(undone.Condition);
        var days = undone.Within is { } term ? LastDaysOf(term, instrument) : null;
        var through = Boundary.End;
        var throughAtLeast = Boundary.End;
        if (undone.Within is not null)
        {
            // a term that may never begin may have no last day
            throughAtLeast = days is { Earliest: { } earliest, Latest: not null } ? Boundary.StartOf(earliest.Next) : Boundary.Beginning;
            through = days?.Latest is { } latest ? Boundary.StartOf(latest.Next) : Boundary.End;
        }

        var met = truth.FirstFrom(Boundary.Beginning, t => t == Truth.True) is { } first && first < throughAtLeast ? first : (Boundary?)null;
        var missed = met is null && (truth.FirstFrom(Boundary.Beginning, t => t != Truth.False) is not { } perhaps || perhaps >= through);
        return new RetroactiveOutcome(undone, days?.Only, met is not null, met is { IsOpen: false } on ? on.Day : null, missed);
    }

    /// <summary>The moment at which a delayed condition looks from another; null where its period cannot be counted.</summary>
    internal Boundary? SourceOf(Delayed delayed, Boundary at) =>
        CountingOf(delayed.Instrument) is { } counting ? LookingBack.Before(at, delayed.Period, counting) : null;

    /// <summary>The first moment of the period that ends at a moment; null where the period cannot be counted.</summary>
    internal Boundary? FirstOf(WithinLast within, Boundary at) =>
        CountingOf(within.Instrument) is { } counting ? LookingBack.FirstOf(at, within.Period, counting) : null;

    /// <summary>How an instrument counts its periods; null where it does not say.</summary>
    internal CountingConvention? CountingOf(Entity instrument) => Situation.Library.Instrument(instrument)?.Counting.Under(Situation.Selection)?.Value;

    /// <summary>What may wait for itself, across a period or by what was just before an act: only where it does, it is approximated.</summary>
    /// <param name="looking">The condition that looks at it.</param>
    /// <param name="key">What it is.</param>
    /// <param name="workOut">Works it out from other things.</param>
    private Timeline<Truth> Approximated(Condition looking, object key, Func<Timeline<Truth>> workOut)
    {
        if (!_waiting.TryGetValue(looking, out var isWaiting))
        {
            var network = Network.Of(Situation.Library);
            isWaiting = network.ReadsOf(looking).Any(network.IsRecursive);
            _waiting.Add(looking, isWaiting);
        }

        return isWaiting ? Rounds.Of(key, workOut) : workOut();
    }

    /// <summary>Whether a condition has held within a period; nothing is within one that contains no day.</summary>
    private Timeline<Truth> Lately(Condition condition, Period period, CountingConvention counting) =>
        LookingBack.HasDays(period, counting) ? LookingBack.WithinLast(TruthOf(condition), period, counting) : Kleene.Never;

    private Timeline<Truth> Since(Since since) => LookingBack.Since(TruthOf(since.Operand), TruthOf(since.From));

    /// <summary>A period is counted by the convention of its instrument; without one nothing can be said.</summary>
    private Timeline<Truth> Counting(Entity instrument, Func<CountingConvention, Timeline<Truth>> count) =>
        CountingOf(instrument) is { } counting ? count(counting) : Kleene.Unknown;

    /// <summary>Whether it is worked out already.</summary>
    internal bool Knows(Norm norm) => _lives.Has(norm.Id);

    /// <inheritdoc cref="Knows(Norm)"/>
    internal bool Knows(Account account) => _ledgers.Has(account.Name.Id);

    private NormLife WorkOut(Norm norm) => _baseline?.Same(norm)?.LifeOf(norm) ?? _depths.Within(norm, static (model, n) => NormLife.Of(model, n));

    private Ledger WorkOut(Entity account) =>
        _baseline?.SameLedger(account)?.LedgerOf(account) ?? _depths.Within(Situation.Library.Account(account), LedgerKeeper.Keep);

    private Timeline<Truth> WorkOut(Condition condition)
    {
        // a law that was not checked first may go in a circle without end; it then ends with an exception and not with the process
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return MeaningOf(condition);
    }

    private Timeline<Truth> MeaningOf(Condition condition) => condition switch
    {
        Happened happened => Happened(happened),
        Lasts lasts => Measured(lasts.Act, act => EventTruth.Lasts(Chronicle, act, Situation.Library.Verb(act.Verb.LastsUntil!))),
        Times times => Tally.Times(Chronicle, times),
        Totals totals => Tally.Totals(Chronicle, totals),
        Exercised exercised => Approximated(exercised, exercised.Act, () => Judgement.Of(Chronicle, exercised.Act, PowerOver)),
        InstalmentPaid paid => LedgerOf(paid.Account).PaidTruth(paid.Number),
        InstalmentOverdue overdue => Kleene.Both(Opened(overdue.Account), Overdue(Situation.Library.Account(overdue.Account), overdue.Number)),
        Settled { Account: var account } => Situation.Library.Account(account).Recurring is null
            ? Kleene.Both(Opened(account), LedgerOf(account).SettledTruth)
            : LedgerOf(account).SettledTruth,
        InterestWaived waived => LedgerOf(waived.Account).Waiver?.State switch
        {
            WaiverState.Met => Kleene.Always,
            WaiverState.Open => Kleene.Unknown,
            _ => Kleene.Never,
        },
        Bound bound => Kleene.AnyOf(NormsOn(bound.Modality, bound.Act).Select(n => BindingOf(n, bound.Act))),
        Breached breached => Kleene.AnyOf(NormsOn(breached.Modality, breached.Act).Select(n => LifeOf(n).Breached)),
        InForce inForce => ForceOf(inForce.Instrument),
        InForceBetween between => ForceBetween(between.Instrument, between.One, between.Other),
        Holds atom => _relations.Of(atom),
        HeldBy held => _holdings.Of(held.Thing, held.Holder),
        Same same => same.One == same.Other ? Kleene.Always : Kleene.Never,
        Not not => Kleene.Contrary(TruthOf(not.Operand)),
        AllOf all => Kleene.AllOf(all.Operands.Select(TruthOf)),
        AnyOf any => Kleene.AnyOf(any.Operands.Select(TruthOf)),
        Ever ever => Kleene.Ever(TruthOf(ever.Operand)),
        Always always => Kleene.AllAlong(TruthOf(always.Operand)),
        Since since => Since(since),
        WithinLast within => Counting(within.Instrument, counting => Lately(within.Operand, within.Period, counting)),
        Throughout throughout => Counting(throughout.Instrument, counting => Kleene.Contrary(Lately(new Not(throughout.Operand, throughout.At), throughout.Period, counting))),
        Delayed delayed => Approximated(delayed, delayed, () => Counting(delayed.Instrument, counting => LookingBack.Delayed(TruthOf(delayed.Operand), delayed.Period, counting))),
        AtLeast least => Tally.AtLeast(least.Count, Situation.Library.Things[least.Variable.Sort].Select(t => TruthOf(Substitution.Of(least.Variable, t).In(least.Operand)))),
        _ => throw new InvalidOperationException($"No meaning is given to {condition.GetType().Name}."),
    };
}
