using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.ProofChecking;
using Yuezhang.Time;
using Yuezhang.Time.Periods;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests;

/// <summary>
/// The peace between Aurelia and Borea with its record, built up step by step. It is in force from its exchange, on 31 January 1850 in most
/// tests; nothing in its record is complete unless a test says so.
/// </summary>
internal sealed record TestTreaty
{
    public static readonly Day Opening = On("1850-01-31");

    public Condition? Force { get; init; } = Law.Done(Exchange);

    public Alternatives<CountingConvention> Counting { get; init; } = Law.Always(Law.WithoutTheDayOfTheEvent);

    public ImmutableArray<Norm> Norms { get; init; } = [];

    public ImmutableArray<Account> Accounts { get; init; } = [];

    public ImmutableArray<Reading> Readings { get; init; } = [];

    public ImmutableArray<Occurrence> Events { get; init; } = [];

    public ImmutableArray<Completeness> Completeness { get; init; } = [];

    /// <summary>The law of a treaty besides norms and accounts.</summary>
    public FurtherLaw Further { get; init; } = new();

    public ImmutableArray<RecordedFact> Facts { get; init; } = [];

    public ImmutableArray<FirstHolder> FirstHolders { get; init; } = [];

    public Day? Known { get; init; }

    public Day Horizon { get; init; } = On("1870-12-31");

    /// <summary>The peace, exchanged on its usual day.</summary>
    public static TestTreaty Exchanged { get; } = new TestTreaty().Happened(Exchange, Opening);

    public TestTreaty With(params ImmutableArray<Norm> norms) => this with { Norms = [.. Norms, .. norms] };

    public TestTreaty With(Account account) => this with { Accounts = [.. Accounts, account] };

    public TestTreaty With(Reading reading) => this with { Readings = [.. Readings, reading] };

    public TestTreaty KnownOn(string? day) => this with { Known = day is null ? null : On(day) };

    public TestTreaty Happened(Act act, string day, string? id = null) => Happened(act, On(day), id);

    public TestTreaty Happened(Act act, Day day, string? id = null) => Happened(act, new DateRange(day), id);

    public TestTreaty Happened(Act act, DateRange range, string? id = null) =>
        Happened(act, Alternatives<RecordedDate>.Always(new RecordedDate(range), Entry(Events.Length)), id);

    public TestTreaty Happened(Act act, Alternatives<RecordedDate> dates, string? id = null, Payment? payment = null) => this with
    {
        Events =
        [
            .. Events,
            new Occurrence
            {
                Id = id ?? $"event-{Events.Length + 1}",
                Act = act,
                Payment = payment,
                Dates = dates,
                Certainty = Certainty.Stated,
                Source = "the gazette",
                At = Entry(Events.Length + 1),
            },
        ],
    };

    /// <summary>Aurelia pays on an account of the peace, in the account's unit.</summary>
    public TestTreaty Pays(string day, Rational amount, PaymentPart part = PaymentPart.Principal, int instalment = 0, string? id = null, Entity? account = null) =>
        Pays(new DateRange(On(day)), amount, part, instalment, id, account);

    public TestTreaty Pays(DateRange range, Rational amount, PaymentPart part = PaymentPart.Principal, int instalment = 0, string? id = null, Entity? account = null) => Happened(
        new Act(Verb.Pay, Aurelia, account ?? Debt),
        Alternatives<RecordedDate>.Always(new RecordedDate(range), Entry(Events.Length + 1)),
        id,
        new Payment(account ?? Debt, new Amount(amount, Crown), part, instalment));

    public TestTreaty Complete(Act act, string through) =>
        this with { Completeness = [.. Completeness, new Completeness(act, null, On(through), "the gazette's index", Entry(90))] };

    public TestTreaty CompletePayments(string through = "1870-12-31", Entity? account = null) =>
        this with { Completeness = [.. Completeness, new Completeness(null, account ?? Debt, On(through), "the treasury's book", Entry(91))] };

    public Library Library => new()
    {
        Entities = [Aurelia, Borea, Karst, Moor, Pledge, Peace, Commerce, Debt, Share, .. Further.Entities],
        Verbs = [.. Verb.Known, ToGarrison, ToEvacuate, ToArrange, ToFortify, .. Further.Verbs],
        Instruments =
        [
            new Instrument
            {
                Name = Peace,
                Title = "Treaty of peace between Aurelia and Borea",
                Parties = [Aurelia, Borea],
                Force = Force,
                Counting = Counting,
                Until = Further.Until,
                Commitments = Further.Commitments,
                Suspensions = Further.Suspensions,
                Articles = [Article(1), Article(2), Article(3)],
            },
            .. Further.Instruments,
        ],
        Relations = Further.Relations,
        Rules = Further.Rules,
        Transfers = Further.Transfers,
        CountsAs = Further.CountsAs,
        MostFavouredNationClauses = Further.Clauses,
        Precedences = Further.Precedences,
        Incompatibilities = Further.Incompatibilities,
        Norms = Norms,
        Accounts = Accounts,
        Readings = Readings,
        Horizon = Horizon,
    };

    public Situation Situation => Situation.Baseline(Library, new HistoricalRecord(Events, Completeness) { Facts = Facts, FirstHolders = FirstHolders }) with { Known = Known };

    public Inquiry Inquiry => new(Situation);

    public Model Model => Inquiry.Model;

    public Ledger Ledger => Model.LedgerOf(Debt);

    /// <summary>The answer to a question, whose proofs are checked by the way.</summary>
    public Answer Ask(Question question, string on)
    {
        AssertProved(question, on);
        return Inquiry.Ask(question, On(on));
    }

    public Answer Ask(Modality modality, Act act, string on) => Ask(new WhetherBound(modality, act), on);

    public Answer Ask(Condition condition, string on) => Ask(new WhetherHolds(condition), on);

    /// <summary>The treaty's record after one change.</summary>
    public Inquiry After(params ImmutableArray<Change> changes) =>
        Inquiry.Under(Of(changes)) ?? throw new InvalidOperationException("The scenario does not apply.");

    public static Scenario Of(params ImmutableArray<Change> changes) => new("", "a supposition", changes);

    /// <summary>The state of the first norm on a day.</summary>
    public NormState StateOn(string day)
    {
        AssertProved(new WhetherBound(Norms[0].Modality, Norms[0].Act), day);
        return Model.LifeOf(Norms[0]).States[Boundary.StartOf(On(day))];
    }

    public Truth TruthOn(Condition condition, string day)
    {
        AssertProved(new WhetherHolds(condition), day);
        return Model.TruthOf(condition)[Boundary.StartOf(On(day))];
    }

    /// <summary>The proofs of an answer are good in every world that the readings admit.</summary>
    private void AssertProved(Question question, string on)
    {
        foreach (var situation in Asked.Worlds(Situation))
        {
            Assert.Equal("", string.Join('\n', ProofChecker.Faulty(situation, new Inquiry(situation).Consider(question, On(on)))));
        }
    }
}
