using System.Collections.Immutable;
using Xunit;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Rules.Tests.ProofChecking;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests;

/// <summary>
/// The peace between Aurelia and Borea with its record, built up step by step. It is in force from its exchange, on 31 January 1850 in most
/// tests; nothing in its record is complete unless a test says so.
/// </summary>
internal sealed record TestTreaty
{
    public static readonly Day Opening = On("1850-01-31");

    public Condition? Force { get; init; } = Law.Done(Exchange);

    public Counting Counting { get; init; } = Law.Counted(Law.WithoutTheDayOfTheEvent);

    public ImmutableArray<Entity> Parties { get; init; } = [Aurelia, Borea];

    /// <summary>Ends the peace.</summary>
    public Alternatives<Condition> Ending { get => Further.Until; init => Further = Further with { Until = value }; }

    public ImmutableArray<Commitment> Commitments { get => Further.Commitments; init => Further = Further with { Commitments = value }; }

    public ImmutableArray<Suspension> Suspensions { get => Further.Suspensions; init => Further = Further with { Suspensions = value }; }

    /// <summary>Instruments besides the peace.</summary>
    public ImmutableArray<Instrument> Others { get => Further.Instruments; init => Further = Further with { Instruments = value }; }

    public ImmutableArray<Relation> Relations { get => Further.Relations; init => Further = Further with { Relations = value }; }

    public ImmutableArray<Rule> Rules { get => Further.Rules; init => Further = Further with { Rules = value }; }

    public ImmutableArray<Transfer> Transfers { get => Further.Transfers; init => Further = Further with { Transfers = value }; }

    public ImmutableArray<CountsAs> CountsAs { get => Further.CountsAs; init => Further = Further with { CountsAs = value }; }

    public ImmutableArray<MostFavouredNationClause> Clauses { get => Further.Clauses; init => Further = Further with { Clauses = value }; }

    public ImmutableArray<Precedence> Precedences { get => Further.Precedences; init => Further = Further with { Precedences = value }; }

    public ImmutableArray<Incompatibility> Incompatibilities { get => Further.Incompatibilities; init => Further = Further with { Incompatibilities = value }; }

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

    /// <summary>The peace, exchanged on its usual day, in a world of more states and places.</summary>
    public static TestTreaty Exchanged { get; } = new TestTreaty
    {
        Further = new FurtherLaw
        {
            Entities = [Corvia, Dunmark, Settlers, Quay, Ore, Alliance],
            Verbs = [ToDenounce, ToAccede, ToDeliver, ToTrade, ToBlockade, ToUnblock, ToLeave],
            Relations = [IsOpen, IsReached, Adjoins, Protects],
        },
    }.Happened(Exchange, Opening);

    public TestTreaty With(params ImmutableArray<Norm> norms) => this with { Norms = [.. Norms, .. norms] };

    public TestTreaty With(Account account) => this with { Accounts = [.. Accounts, account] };

    public TestTreaty With(Reading reading) => this with { Readings = [.. Readings, reading] };

    public TestTreaty With(params ImmutableArray<Rule> rules) => this with { Rules = [.. Rules, .. rules] };

    public TestTreaty With(params ImmutableArray<Transfer> transfers) => this with { Transfers = [.. Transfers, .. transfers] };

    public TestTreaty With(params ImmutableArray<MostFavouredNationClause> clauses) => this with { Clauses = [.. Clauses, .. clauses] };

    public TestTreaty With(CountsAs rule) => this with { CountsAs = [.. CountsAs, rule] };

    public TestTreaty With(Instrument other) => this with { Others = [.. Others, other] };

    public TestTreaty With(Commitment commitment) => this with { Commitments = [.. Commitments, commitment] };

    public TestTreaty With(Suspension suspension) => this with { Suspensions = [.. Suspensions, suspension] };

    /// <summary>The record states a relation for a time.</summary>
    public TestTreaty Stated(Holds holds, string? from = null, string? until = null) => this with
    {
        Facts =
        [
            .. Facts,
            new RecordedFact($"fact-{Facts.Length + 1}", holds.Relation, holds.Arguments, Maybe(from), Maybe(until), Certainty.Stated, "the atlas", Entry(50 + Facts.Length)),
        ],
    };

    /// <summary>The record says who held a thing at first.</summary>
    public TestTreaty HeldAtFirst(Entity thing, Entity holder) => this with { FirstHolders = [.. FirstHolders, new FirstHolder(thing, holder, "the atlas", Entry(70))] };

    /// <summary>The same with a choice of a reading that governs instead of the one that does.</summary>
    public TestTreaty Read(string reading, string choice) => this with
    {
        Readings = [.. Readings.Select(r => r.Name == reading ? r with { Choices = [.. r.Choices.Select(c => c with { Governs = c.Name == choice })] } : r)],
    };

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
                Parties = Parties,
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

    /// <summary>The steps of the proof that answers a question, in English, from the top.</summary>
    public List<string> Why(Question question, string on) => [.. Ask(question, on).Because.SelectMany(p => p.Steps()).Select(p => English.Say(p.Finding))];

    public List<string> Why(Condition condition, string on) => Why(new WhetherHolds(condition), on);

    public List<string> Why(Modality modality, Act act, string on) => Why(new WhetherBound(modality, act), on);

    public void HasStates(params (string Day, NormState State)[] expected) => Assert.Equal(expected, expected.Select(e => (e.Day, StateOn(e.Day))));

    public void HasTruths(Condition condition, params (string Day, Truth Truth)[] expected)
    {
        var truth = Model.TruthOf(condition);
        Assert.Equal(expected, expected.Select(e => (e.Day, truth[Boundary.StartOf(On(e.Day))])));
        Assert.All(expected, e => AssertProved(new WhetherHolds(condition), e.Day));
    }

    public void HasVerdicts(Modality modality, Act act, params (string Day, Verdict Verdict)[] expected)
    {
        var inquiry = Inquiry;
        Assert.Equal(expected, expected.Select(e => (e.Day, inquiry.Consider(new WhetherBound(modality, act), On(e.Day)).Verdict)));
        Assert.All(expected, e => AssertProved(new WhetherBound(modality, act), e.Day));
    }

    private static Day? Maybe(string? day) => day is null ? null : On(day);

    /// <summary>The proofs of an answer are good in every world that the readings admit.</summary>
    private void AssertProved(Question question, string on)
    {
        foreach (var situation in Asked.Worlds(Situation))
        {
            var faults = ProofChecker.Of(situation, new Inquiry(situation).Consider(question, On(on))).Faults;
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }
    }
}
