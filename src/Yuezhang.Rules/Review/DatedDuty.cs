using System.Collections.Immutable;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Review;

/// <summary>A duty with a term: an obligation to do an act, a debt as a whole, or one part of a debt.</summary>
internal abstract class DatedDuty
{
    /// <summary>What is to be performed, such that duties to the same may be one: who owes, what he is to do, to what.</summary>
    public required object Performance { get; init; }

    /// <summary>What it is part of, of which one finding is enough: the norm as written, or the debt.</summary>
    public abstract object Source { get; }

    /// <summary>Whether it is a debt or part of one.</summary>
    public virtual bool IsDebt => false;

    /// <summary>What the law says.</summary>
    public required Provision Provision { get; init; }

    /// <summary>The term.</summary>
    public required Term Term { get; init; }

    /// <summary>The reading on which it is law; null for all.</summary>
    public Guard? Guard { get; init; }

    /// <summary>To whom it is owed; null where nobody is named.</summary>
    public Entity? Counterparty { get; init; }

    /// <summary>All of a library, in the order of the text; of norms that are said of many, those that can ever bind.</summary>
    public static IEnumerable<DatedDuty> All(TakenWorld taken) => All(taken.Situation.Library, taken.Norms);

    private static IEnumerable<DatedDuty> All(Library library, IEnumerable<Norm> norms) =>
        norms.SelectMany(OfNorm).Concat(library.Accounts.SelectMany(OfAccount)).OrderBy(d => d.Provision.At, Citations.InOrder);

    /// <summary>Its last day; null where it is not known.</summary>
    public abstract Day? LastDay(Model model);

    /// <summary>Whether it is owed, at each moment.</summary>
    public abstract Timeline<Truth> Owed(Model model);

    /// <summary>Its term, with the last day that it has.</summary>
    public Deadline Deadline(Day? lastDay) => new(Provision, $"within {Term.Period} of {English.Start(Term)}", lastDay);

    /// <summary>Whether a duty of the same performance may be the same duty: law on one reading, owed to one.</summary>
    public virtual bool MayBeOneWith(DatedDuty other) =>
        Oppositions.AreLawTogether(Guard, other.Guard) && (Counterparty is null || other.Counterparty is null || Counterparty == other.Counterparty);

    /// <summary>Whether each says of when it is owed what excludes that the other is.</summary>
    public bool Excludes(DatedDuty other, Selection selection) => Requirements(selection).Any(r => other.Requirements(selection).Any(s => r.Yes == s.No));

    /// <summary>Whether both terms run from one start, and one is longer.</summary>
    public bool RunsLongerOrShorterThan(DatedDuty other) =>
        English.Start(Term) == English.Start(other.Term) && Length(Term.Period) != Length(other.Term.Period);

    /// <summary>What it says must hold for it to be owed, each as said and denied.</summary>
    protected virtual IEnumerable<(string Yes, string No)> Requirements(Selection selection) => [];

    private static IEnumerable<DatedDuty> OfNorm(Norm norm) => norm is { Modality: Modality.Must, Maintains: null, Act.Agent: not null, Within: { } term, Imported: null }
        ?
        [
            new DutyToAct(norm)
            {
                Performance = norm.Act with { Counterparty = null },
                Provision = new Provision(English.Norm(norm), norm.At),
                Term = term,
                Guard = norm.Guard,
                Counterparty = norm.Act.Counterparty ?? norm.Counterparty,
            },
        ]
        : [];

    private static IEnumerable<DatedDuty> OfAccount(Account account)
    {
        if (account.Instalments.IsEmpty)
        {
            yield break;
        }

        // paid in all when the last of its instalments is
        yield return new DutyToPay(account, [.. account.Instalments])
        {
            Performance = new Act(Verb.Pay, account.Debtor, account.Name),
            Provision = new Provision($"{account.Debtor} owes {account.Creditor} {account.Name}", account.At),
            Term = account.Instalments[^1].Due,
            Guard = account.Guard,
            Counterparty = account.Creditor,
        };
        var plan = string.Join(' ', account.Instalments.Select(i => i.Amount));
        foreach (var instalment in account.Instalments)
        {
            yield return new DutyToPay(account, [instalment])
            {
                Performance = (account.Debtor, account.Creditor, account.Unit, plan, instalment.Number),
                Provision = new Provision($"instalment {instalment.Number} of {account.Name}", instalment.At),
                Term = instalment.Due,
                Guard = account.Guard,
                Counterparty = account.Creditor,
            };
        }
    }

    /// <summary>A length that two terms from one start can be compared by: in months where it is in years.</summary>
    private static (int Count, PeriodUnit Unit) Length(Period period) =>
        period.Unit == PeriodUnit.Year ? (checked(period.Count * 12), PeriodUnit.Month) : (period.Count, period.Unit);

    private sealed class DutyToAct(Norm norm) : DatedDuty
    {
        public override object Source => norm.At;

        public override Day? LastDay(Model model) => model.LifeOf(norm).LastDay;

        public override Timeline<Truth> Owed(Model model) => model.LifeOf(norm).Binding;

        protected override IEnumerable<(string Yes, string No)> Requirements(Selection selection)
        {
            var required = new[] { norm.Once, norm.While }.Select(a => a.Under(selection)?.Value).OfType<Condition>().SelectMany(Conjuncts).Select(Words);
            return norm.Until.Under(selection) is { } until ? required.Append(Words(new Not(until.Value, until.At))) : required;
        }

        private static IEnumerable<Condition> Conjuncts(Condition condition) => condition is AllOf all ? all.Operands.SelectMany(Conjuncts) : [condition];

        private static (string Yes, string No) Words(Condition condition) => (English.Condition(condition, Truth.True), English.Condition(condition, Truth.False));
    }

    /// <summary>A debt or one instalment of it. Two debts of the same sums are suspected to be one only where they stand in different articles.</summary>
    private sealed class DutyToPay(Account account, ImmutableArray<Instalment> parts) : DatedDuty
    {
        public override object Source => account.Name;

        public override bool IsDebt => true;

        public override bool MayBeOneWith(DatedDuty other) =>
            base.MayBeOneWith(other) && !(other.IsDebt && (Provision.At.Instrument, Provision.At.Article) == (other.Provision.At.Instrument, other.Provision.At.Article));

        public override Day? LastDay(Model model)
        {
            var days = parts.Select(p => model.LedgerOf(account.Name).Part(p.Number)?.Due).ToList();
            return days.TrueForAll(d => d is not null) ? days.Max() : null;
        }

        public override Timeline<Truth> Owed(Model model) =>
            !model.IsLaw(account) ? Kleene.Never : Kleene.Both(model.Opened(account.Name), Kleene.Contrary(model.LedgerOf(account.Name).SettledTruth));
    }
}
