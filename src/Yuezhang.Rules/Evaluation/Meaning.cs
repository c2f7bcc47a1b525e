using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Dependence;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Evaluation;

/// <summary>What each kind of condition means, in the terms of a model.</summary>
internal sealed class Meaning(Model model)
{
    private readonly Dictionary<Condition, bool> _waiting = new(ReferenceEqualityComparer.Instance);

    /// <summary>The truth of a condition at each moment.</summary>
    public Timeline<Truth> Of(Condition condition) => condition switch
    {
        Happened c => Happened(c),
        Lasts c => Lasts(c.Act),
        Times c => Tally.Times(model.Chronicle, c),
        Totals c => Tally.Totals(model.Chronicle, c),
        Exercised c => Exercised(c),
        InstalmentPaid c => model.IsLaw(c.Account) ? model.LedgerOf(c.Account).PaidTruth(c.Number) : Kleene.Never,
        InstalmentOverdue c => Kleene.Both(model.Opened(c.Account), Overdue(model.AccountOf(c.Account), c.Number)),
        Settled c => model.IsLaw(c.Account) ? Settled(c.Account) : Kleene.Never,
        InterestWaived c => model.IsLaw(c.Account) ? Waived(c.Account) : Kleene.Never,
        Bound c => Bound(c),
        Breached c => Kleene.AnyOf(model.NormsOn(c.Modality, c.Act).Select(n => model.LifeOf(n).Breached)),
        InForce c => model.ForceOf(c.Instrument),
        InForceBetween c => model.ForceBetween(c.Instrument, c.One, c.Other),
        Holds c => model.Relations.Of(c),
        HeldBy c => model.HeldBy(c.Thing, c.Holder),
        Reached c => Kleene.From(c.Moment),
        Same c => c.One == c.Other ? Kleene.Always : Kleene.Never,
        Not c => Kleene.Contrary(model.TruthOf(c.Operand)),
        AllOf c => Kleene.AllOf(c.Operands.Select(model.TruthOf)),
        AnyOf c => Kleene.AnyOf(c.Operands.Select(model.TruthOf)),
        Ever c => Kleene.Ever(model.TruthOf(c.Operand)),
        Always c => Kleene.AllAlong(model.TruthOf(c.Operand)),
        Since c => LookingBack.Since(model.TruthOf(c.Operand), model.TruthOf(c.From)),
        WithinLast c => Lately(c.Operand, c.Period, c.Instrument),
        Throughout c => Kleene.Contrary(Lately(new Not(c.Operand, c.At), c.Period, c.Instrument)),
        Delayed c => Delayed(c),
        RunOut c => model.LastDaysOf(c.Term, c.Instrument)?.Passing() ?? Kleene.Never,
        InWindow c => Window(c),
        AtLeast c => AtLeast(c),
        _ => throw new InvalidOperationException($"No meaning is given to {condition.GetType().Name}."),
    };

    /// <summary>Whether an act is being done: a lasting one as long as it lasts, any other on the day on which it is done.</summary>
    public Timeline<Truth> BeingDone(Act act) => act.Verb.LastsUntil is null
        ? Measured(act, a => Deeds.OnTheDay(model.Chronicle, a))
        : model.TruthOf(new Lasts(act, Citation.None));

    /// <summary>Whether there is power for an act, and no immunity against it.</summary>
    public Timeline<Truth> PowerOver(Act act) => Kleene.Both(
        Kleene.AnyOf(model.NormsOn(Modality.Can, act).Select(n => model.BindingOf(n, act))),
        Kleene.Contrary(Kleene.AnyOf(model.NormsOn(Modality.Cannot, act).Select(n => model.BindingOf(n, act)))));

    private Timeline<Truth> Happened(Happened condition)
    {
        var act = condition.Act;
        var happened = act.Measure is null ? EventTruth.Happened(model.Chronicle, act) : Measured(act, a => EventTruth.Happened(model.Chronicle, a));
        return model.Situation.Library.CountsAs.IsEmpty
            ? happened
            : CountingAs(act).Select(c => Approximated(condition, (c, act), () => Counted(c, act))).Aggregate(happened, Kleene.Either);
    }

    /// <summary>The rules by which something else may count as an act.</summary>
    private IEnumerable<CountsAs> CountingAs(Act act) =>
        model.Situation.Library.CountsAs.Where(c => model.Situation.Selection.Admits(c.Guard) && act.Covers(c.Counts));

    /// <summary>Whether something has been done that counts as an act.</summary>
    private Timeline<Truth> Counted(CountsAs rule, Act act) => Judgement.Of(
        model.Chronicle,
        rule.Done,
        done => act.Covers(rule.Counts with { Agent = rule.Counts.Agent ?? done.Agent })
            ? Kleene.Both(model.ForceOf(rule.Instrument), rule.While.Under(model.Situation.Selection) is { } holds ? model.TruthOf(holds.Value) : Kleene.Always)
            : Kleene.Never);

    private Timeline<Truth> Lasts(Act act) => Measured(act, a => EventTruth.Lasts(model.Chronicle, a, model.Situation.Library.Verb(a.Verb.LastsUntil!)));

    private Timeline<Truth> Exercised(Exercised condition) => Approximated(condition, condition.Act, () => Judgement.Of(model.Chronicle, condition.Act, PowerOver));

    private Timeline<Truth> Settled(Entity account) => model.AccountOf(account).Recurring is null
        ? Kleene.Both(model.Opened(account), model.LedgerOf(account).SettledTruth)
        : model.LedgerOf(account).SettledTruth;

    private Timeline<Truth> Waived(Entity account) => model.LedgerOf(account).Waiver?.State switch
    {
        WaiverState.Met => Kleene.Always,
        WaiverState.Open => Kleene.Unknown,
        _ => Kleene.Never,
    };

    private Timeline<Truth> Bound(Bound condition) => Kleene.AnyOf(model.NormsOn(condition.Modality, condition.Act).Select(n => model.BindingOf(n, condition.Act)));

    private Timeline<Truth> AtLeast(AtLeast condition) => Tally.AtLeast(
        condition.Count,
        model.Situation.Library.Things[condition.Variable.Sort].Select(t => model.TruthOf(Substitution.Of(condition.Variable, t).In(condition.Operand))));

    private Timeline<Truth> Delayed(Delayed condition) => Approximated(condition, condition, () => model.CountingOf(condition.Instrument) is { } counting
        ? LookingBack.Delayed(model.TruthOf(condition.Operand), condition.Period, counting)
        : Kleene.Unknown);

    /// <summary>Whether a condition has held within a period; nothing is within one that contains no day, and of one that nobody says how to count, nothing is known.</summary>
    private Timeline<Truth> Lately(Condition condition, Period period, Entity instrument) =>
        model.CountingOf(instrument) is not { } counting ? Kleene.Unknown
        : LookingBack.HasDays(period, counting) ? LookingBack.WithinLast(model.TruthOf(condition), period, counting)
        : Kleene.Never;

    private Timeline<Truth> Window(InWindow condition) => model.CountingOf(condition.Instrument) is { } counting
        ? Windows.Of(model.TruthOf(condition.Anchor), condition, counting, model.Situation.Library.Horizon)
        : Kleene.Unknown;

    private Timeline<Truth> Overdue(Account account, int number) => account.Instalments.FirstOrDefault(i => i.Number == number) is { } instalment
        ? Kleene.Both(model.TruthOf(instalment.Due.Start), model.LedgerOf(account.Name).OverdueTruth(number))
        : model.LedgerOf(account.Name).OverdueTruth(number);

    /// <summary>Of an act with a quantity: where the act is recorded without one, its quantity is unknown.</summary>
    private Timeline<Truth> Measured(Act act, Func<Act, Timeline<Truth>> truth)
    {
        var exact = truth(act);
        if (act.Measure is null)
        {
            return exact;
        }

        var any = act with { Measure = null, MoreThan = false };
        return model.Chronicle.Covered(any).Any(d => d.Occurrence.Act.Measure is null)
            ? Timeline.Combine(exact, truth(any), (with, without) => with == Truth.True ? with : without == Truth.False ? without : Truth.Unknown)
            : exact;
    }

    /// <summary>What may wait for itself, across a period or by what was just before an act: only where it does, it is approximated.</summary>
    /// <param name="looking">The condition that looks at it.</param>
    /// <param name="key">What it is.</param>
    /// <param name="workOut">Works it out from other things.</param>
    private Timeline<Truth> Approximated(Condition looking, object key, Func<Timeline<Truth>> workOut)
    {
        if (!_waiting.TryGetValue(looking, out var isWaiting))
        {
            var network = Network.Of(model.Situation.Library);
            isWaiting = network.ReadsOf(looking).Any(network.IsRecursive);
            _waiting.Add(looking, isWaiting);
        }

        return isWaiting ? model.Rounds.Of(key, workOut) : workOut();
    }
}
