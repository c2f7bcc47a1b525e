using System.Collections.Immutable;
using Yuezhang.Rules.Proofs;
using Yuezhang.Rules.Scenarios;
using Yuezhang.Time;

namespace Yuezhang.Rules.Questions;

/// <summary>An answer with its proof: what this text, as encoded here, entails; never "international law says".</summary>
public sealed record Answer
{
    private readonly Lazy<ImmutableArray<Proof>>? _besides;

    /// <summary>What was asked.</summary>
    public required Question Question { get; init; }

    /// <summary>The moment asked about: the start of a day, unless a clock time was asked for.</summary>
    public required Boundary Moment { get; init; }

    /// <summary>The day asked about.</summary>
    public Day On => Moment.Day;

    /// <summary>Events dated through this day were known; null for the whole record.</summary>
    public required Day? Known { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The value, where one was asked for and is known.</summary>
    public AnswerValue? Value { get; init; }

    /// <summary>The stretch of time around the moment on which the answer is the same; null where that has no meaning.</summary>
    public Interval? Holds { get; init; }

    /// <summary>The proof.</summary>
    public required ImmutableArray<Proof> Because { get; init; }

    /// <summary>What the verdict rests on besides: the norms that might have spoken and do not; worked out when it is first asked for.</summary>
    public ImmutableArray<Proof> Besides
    {
        get => _besides?.Value ?? [];
        init => _besides = new(value);
    }

    /// <summary>What <see cref="Besides"/> is to be worked out by.</summary>
    internal Func<IEnumerable<Proof>> BesidesWhenAsked
    {
        init => _besides = new(() => [.. value()]);
    }

    /// <summary>What is missing for an answer, in words.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>What the answer takes for granted, in words.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>What would change the verdict: each is a scenario that has been tried.</summary>
    public ImmutableArray<Flip> Flips { get; init; } = [];

    /// <summary>The answer as it would have been with only the events through the day known, where it differs.</summary>
    public Answer? AsKnownThen { get; init; }

    /// <summary>What the answer becomes later on the same day, where something changes within it: an armistice that ends at noon.</summary>
    public ImmutableArray<PartOfDay> Later { get; init; } = [];

    /// <summary>The readings that change the answer, where they were asked for.</summary>
    public ImmutableArray<ReadingEffect> Readings { get; init; } = [];

    /// <summary>Whether it stands only until a waiver, or a condition that undoes a norm, is met or missed.</summary>
    public bool IsProvisional => Because.SelectMany(p => p.Steps()).Any(p => p.Finding switch
    {
        BalanceFinding { Ledger.IsProvisional: true, Interest: { IsZero: false } } => Value is MoneyValue,
        UndoingFinding { Outcome.IsOpen: true } => true,
        _ => false,
    });

    /// <summary>Whether another answer says the same.</summary>
    public bool SaysTheSameAs(Answer other) => Verdict == other.Verdict && Equals(Value, other.Value);
}

/// <summary>The answer from a moment of the day on.</summary>
public sealed record PartOfDay(Boundary From, Answer Answer);

/// <summary>A scenario that changes the verdict, and what it then is.</summary>
public sealed record Flip(string Text, Scenario Scenario, Verdict Verdict);

/// <summary>What a question's answer becomes on another choice of one reading.</summary>
public sealed record ReadingEffect(string Reading, string Choice, Verdict Verdict, AnswerValue? Value);
