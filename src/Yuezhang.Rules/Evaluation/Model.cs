using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
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
    private readonly Grounding _grounding;
    private readonly Grounding.Ground _ground;
    private readonly Dictionary<(Modality Modality, Act Act), ImmutableArray<Norm>> _weighed = [];
    private readonly ImmutableHashSet<string> _undone;
    private readonly Baseline? _baseline;
    private readonly Depths _depths;
    private readonly Meaning _meaning;

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
        _meaning = new Meaning(this);
        _force = new Force(this);
        _holdings = new Holdings(this);
        _relations = new Relations(this);
        _privileges = new Privileges(this);
        _grounding = Grounding.Of(situation.Library);
        if (revised is { Of: var same } && same.Situation.Selection == situation.Selection)
        {
            (Norms, _normsByAct, _ground) = (same.Norms, same._normsByAct, same._ground);
            return;
        }

        _ground = _grounding.In(situation.Record, situation.Selection);
        Norms = [.. _ground.Norms, .. _ground.Norms.SelectMany(_privileges.ImportsOf)];
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

    /// <summary>
    /// The norms that are law on the readings taken, and those that most-favoured-nation clauses import. One that is said of many stands here once for each of which it
    /// can ever bind; of all else some relation that it wants is false at all times.
    /// </summary>
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

    /// <summary>Whether an instrument has ended.</summary>
    internal Timeline<Truth> EndOf(Entity instrument) => _force.EndOf(instrument);

    /// <summary>Whether a party has been released from an instrument since it was bound by it.</summary>
    internal Timeline<Truth> ReleaseOf(Entity instrument, Entity party) => _force.ReleaseOf(instrument, party);

    /// <summary>Whether what a norm rests on is in force, suspensions apart; what applies before that is imported only with it.</summary>
    internal Timeline<Truth> ForceOf(Norm norm) => norm.Imported is { Grant: var grant }
        ? Kleene.Both(_force.Of(grant with { AppliesFrom = null }), _privileges.Reach(grant, norm.Imported.Clause.Beneficiary))
        : _force.Of(norm);

    /// <summary>Whether what makes an account is in force: its instrument, or from before that what it applies from.</summary>
    internal Timeline<Truth> ForceOf(Account account) => _force.Of(account);

    /// <summary>Whether what a norm rests on is put to rest; an imported one also rests while the grant gives way to another norm.</summary>
    internal Timeline<Truth> RestsOf(Norm norm) => norm.Imported is { Grant: var grant }
        ? Kleene.Either(_force.Rests(grant), Kleene.AnyOf(DefeatersOf(grant, grant.Act).Select(n => LifeOf(n).Binding)))
        : _force.Rests(norm);

    /// <summary>Who may hold a thing.</summary>
    public Timeline<Holders> HoldersOf(Entity thing) => _holdings.Of(thing);

    /// <summary>Whether a transfer has taken effect, whatever became of it.</summary>
    public Timeline<Truth> EffectOf(Transfer transfer) => _holdings.EffectOf(transfer);

    /// <summary>The clauses through which an imported norm reaches its bearer at a moment, from the grant on.</summary>
    public ImmutableArray<MostFavouredNationClause> PathOf(Norm imported, Boundary at) => _privileges.Path(imported.Imported!.Grant, imported.Imported.Clause.Beneficiary, at);

    /// <summary>The grants to others that clauses extend to, and do not carry to the bearer of an act.</summary>
    internal IEnumerable<(Norm Grant, MostFavouredNationClause Clause, Entity? Without)> NotCarried(Modality modality, Act act) => _privileges.NotCarried(modality, act);

    /// <summary>Whether a most-favoured-nation clause stands.</summary>
    public Timeline<Truth> StandingOf(MostFavouredNationClause clause) => _privileges.Standing(clause);

    /// <summary>The exercises of a power on record, each with what it was.</summary>
    public IEnumerable<JudgedEvent> ExercisesOf(Act act) =>
        Chronicle.Covered(act).Where(Chronicle.IsKnown).Select(d => Judgement.Of(Chronicle, d, _meaning.PowerOver(d.Occurrence.Act)));

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
            : _undoings.Of(norm.Id, _ => RetroactiveOutcome.In(new Model(Situation, _undone.Add(norm.Id), null), undone, norm.Instrument));
    }

    /// <summary>The days that may be the last of a term: the one that the text names; else null where its start does not come.</summary>
    internal PossibleDays? LastDaysOf(Term term, Entity instrument) => term.EndsOn is { } named ? new PossibleDays(named, named)
        : CountingOf(instrument) is { } counting ? PossibleDays.FirstOf(TruthOf(term.Start))?.LastOf(term.Period, counting) : null;

    /// <summary>The norms on an act that can ever bind: of this kind, and of a description that covers it.</summary>
    public IEnumerable<Norm> NormsOn(Modality modality, Act act) => _ground.IsWhole ? StandingOn(modality, act) : WeighedOn(modality, act);

    /// <summary>
    /// The norms on an act, those too that are said of what they can never bind: they decide nothing, but are the reason of an answer "not yet".
    /// </summary>
    internal ImmutableArray<Norm> WeighedOn(Modality modality, Act act)
    {
        if (!_weighed.TryGetValue((modality, act), out var weighed))
        {
            weighed = _grounding.IsSaidOfMany(modality, act.Verb)
                ?
                [
                    .. _grounding.On(_ground, Situation.Selection, modality, [act]).Where(n => n.Act.Covers(act)),
                    .. _grounding.On(_ground, Situation.Selection, modality, _privileges.SourcesOf(act)).SelectMany(_privileges.ImportsOf).Where(n => n.Act.Covers(act)),
                ]
                : [.. StandingOn(modality, act)];
            _weighed.Add((modality, act), weighed);
        }

        return weighed;
    }

    /// <summary>The prohibitions of more than some quantity of an act.</summary>
    internal IEnumerable<Norm> LimitsOn(Act act) =>
        (_grounding.IsSaidOfMany(Modality.MustNot, act.Verb) ? _grounding.On(_ground, Situation.Selection, Modality.MustNot, [act]) : _normsByAct[(Modality.MustNot, act.Verb, act.Object)])
        .Where(n => n.Act is { MoreThan: true, Measure: not null } && (n.Act with { Measure = null, MoreThan = false }).Covers(act));

    /// <summary>Whether a norm is law on the readings taken, whether or not it can ever bind.</summary>
    internal bool IsLaw(Norm norm) => norm.Imported is { Grant: var grant }
        ? IsLaw(grant) && _privileges.ImportsOf(grant).Any(n => n.Id == norm.Id)
        : Situation.Selection.Admits(norm.Guard);

    /// <summary>Whether a norm binds or allows an act at each moment, and does not give way to another.</summary>
    public Timeline<Truth> BindingOf(Norm norm, Act act) =>
        DefeatersOf(norm, act).Select(n => Kleene.Contrary(LifeOf(n).Binding)).Aggregate(LifeOf(norm).Binding, Kleene.Both);

    /// <summary>
    /// The norms to which one gives way for an act while they bind: of the contrary effect, and notwithstanding its article, or such that its article is
    /// subject to theirs, or of an instrument that goes before its own. A prohibition of more than one brigade overrides a permission for two, not for one.
    /// Two that each go before the other override nothing.
    /// </summary>
    public IEnumerable<Norm> DefeatersOf(Norm norm, Act act) => Contrary(norm.Modality).SelectMany(m => NormsOn(m, act)).Where(other => Overrides(other, norm));

    /// <summary>The same, those too that can never bind: they override nothing, and it is told why.</summary>
    internal IEnumerable<Norm> WeighedAgainst(Norm norm, Act act) => Contrary(norm.Modality).SelectMany(m => WeighedOn(m, act)).Where(other => Overrides(other, norm));

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
    internal Timeline<Truth> BeingDone(Act act) => _meaning.BeingDone(act);

    /// <summary>Whether a party holds a thing.</summary>
    internal Timeline<Truth> HeldBy(Entity thing, Entity holder) => _holdings.Of(thing, holder);

    /// <summary>Whether an account has come into being: what makes it has been in force. What it brings into being outlasts it.</summary>
    internal Timeline<Truth> Opened(Entity account) => IsLaw(account) ? Kleene.Ever(ForceOf(AccountOf(account))) : Kleene.Never;

    /// <summary>Whether a version of an account is law on the readings taken.</summary>
    internal bool IsLaw(Entity account) => Situation.Library.Account(account, Situation.Selection) is not null;

    /// <summary>Whether this very version of an account is.</summary>
    internal bool IsLaw(Account account) => Situation.Selection.Admits(account.Guard);

    /// <summary>The version of an account that is law on the readings taken; where none is, the first, of which nothing is owed.</summary>
    internal Account AccountOf(Entity name) => Situation.Library.Account(name, Situation.Selection) ?? Situation.Library.Account(name);

    /// <summary>Whether one norm is said to go before another: by its article, or by its instrument.</summary>
    internal bool GoesBefore(Norm higher, Norm lower) => higher.Instrument == lower.Instrument
        ? higher.Notwithstanding.Contains(lower.At.Article) || lower.SubjectTo.Contains(higher.At.Article)
        : Situation.Library.Precedences.Any(p => p.Higher == higher.Instrument && p.Lower == lower.Instrument);

    private IEnumerable<Norm> StandingOn(Modality modality, Act act) => _normsByAct[(modality, act.Verb, act.Object)].Where(n => n.Act.Covers(act));

    private bool Overrides(Norm other, Norm norm) => GoesBefore(other, norm) && !GoesBefore(norm, other);

    /// <summary>The moment at which a delayed condition looks from another; null where its period cannot be counted.</summary>
    internal Boundary? SourceOf(Delayed delayed, Boundary at) =>
        CountingOf(delayed.Instrument) is { } counting ? LookingBack.Before(at, delayed.Period, counting) : null;

    /// <summary>The start of the last day from which a term has to run to be over at a moment; null where it cannot be counted, or the text names its last day.</summary>
    internal Boundary? StartOf(RunOut over, Boundary at) => over.Term.EndsOn is null && CountingOf(over.Instrument) is { } counting
        ? Boundary.StartOf(LookingBack.Before(Boundary.StartOf(at.Day.Previous), over.Term.Period, counting).Day)
        : null;

    /// <summary>The first moment of the period that ends at a moment; null where the period cannot be counted.</summary>
    internal Boundary? FirstOf(WithinLast within, Boundary at) =>
        CountingOf(within.Instrument) is { } counting ? LookingBack.FirstOf(at, within.Period, counting) : null;

    /// <summary>How an instrument counts its periods; null where it does not say.</summary>
    internal CountingConvention? CountingOf(Entity instrument) => Situation.Library.Instrument(instrument)?.Counting.Under(Situation.Selection)?.Convention;

    /// <summary>Whether it is worked out already.</summary>
    internal bool Knows(Norm norm) => _lives.Has(norm.Id);

    /// <inheritdoc cref="Knows(Norm)"/>
    internal bool Knows(Account account) => _ledgers.Has(account.Name.Id);

    private NormLife WorkOut(Norm norm) => _baseline?.Same(norm)?.LifeOf(norm) ?? _depths.Within(norm, static (model, n) => NormLife.Of(model, n));

    private Ledger WorkOut(Entity account) =>
        _baseline?.SameLedger(account)?.LedgerOf(account) ?? _depths.Within(AccountOf(account), LedgerKeeper.Keep);

    private Timeline<Truth> WorkOut(Condition condition)
    {
        // a law that was not checked first may go in a circle without end; it then ends with an exception and not with the process
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return _meaning.Of(condition);
    }
}
