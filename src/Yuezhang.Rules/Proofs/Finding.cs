using System.Collections.Immutable;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Proofs;

/// <summary>One step of a proof as a fact, not as a sentence: faces put it into words, in whatever language they speak.</summary>
public abstract record Finding
{
    private protected Finding(string kind) => Kind = kind;

    /// <summary>What sort of step it is, in a word that machine output keeps stable.</summary>
    public string Kind { get; }
}

/// <summary>A norm is in a state.</summary>
public sealed record NormFinding(Norm Norm, NormState State, Day? LastDay) : Finding("norm");

/// <summary>A condition holds, does not hold, or is unknown.</summary>
public sealed record ConditionFinding(Condition Condition, Truth Truth) : Finding("condition");

/// <summary>An event is recorded, at or after the day asked about.</summary>
public sealed record EventFinding(Occurrence Occurrence, DateRange Date, bool Later) : Finding("event");

/// <summary>No event of a description is recorded; it did not happen, if the record is complete so far.</summary>
/// <param name="Act">The description; null for payments.</param>
/// <param name="Payments">The account whose payments are meant; null for acts.</param>
/// <param name="Complete">What makes silence speak; null where nothing does.</param>
/// <param name="Known">The known day, where it lies before the day asked about; else null.</param>
/// <param name="Certain">Whether silence here means that it did not happen.</param>
public sealed record AbsenceFinding(Act? Act, Entity? Payments, Completeness? Complete, Day? Known, bool Certain) : Finding("absence")
{
    /// <summary>Only events that may have come since this moment are meant; null for all.</summary>
    public Boundary? Since { get; init; }

    /// <summary>Whether only events are meant that are not told beside it.</summary>
    public bool Else { get; init; }
}

/// <summary>What is left of an account on a day.</summary>
public sealed record BalanceFinding(Ledger Ledger, Day On, Rational? Principal, Rational? Interest) : Finding("balance");

/// <summary>An entry of an account.</summary>
public sealed record PostingFinding(Posting Posting, Unit Unit) : Finding("posting");

/// <summary>A part of a debt, its last day, and its state.</summary>
public sealed record PartFinding(Account Account, DebtPart Part, NormState State) : Finding("part");

/// <summary>What became of a waiver.</summary>
public sealed record WaiverFinding(Account Account, WaiverOutcome Outcome) : Finding("waiver");

/// <summary>The last day of a norm's term.</summary>
public sealed record TermFinding(Term Term, Day LastDay) : Finding("term");

/// <summary>A window that opens again and again is open from a day through another: after so many terms.</summary>
public sealed record WindowFinding(InWindow Window, int Number, Day From, Day Through) : Finding("window");

/// <summary>A doubtful point is taken one way.</summary>
public sealed record ReadingFinding(Reading Reading, ReadingChoice Choice) : Finding("reading");

/// <summary>A norm is overridden by another that stands notwithstanding its article, to which its article is subject, or whose instrument goes before.</summary>
public sealed record DefeatFinding(Norm Defeated, Norm By) : Finding("defeat")
{
    /// <summary>By what the one instrument goes before the other; null where both are of one instrument.</summary>
    public Precedence? Precedence { get; init; }
}

/// <summary>What recurs is not worked out beyond the horizon of the library.</summary>
public sealed record HorizonFinding(Day Horizon) : Finding("horizon");

/// <summary>An instrument is named in the library, but what it says is not encoded.</summary>
public sealed record NotEncodedFinding(Entity Instrument) : Finding("not-encoded");

/// <summary>No rule speaks; these articles were searched.</summary>
public sealed record SilenceFinding(ImmutableArray<Citation> Searched) : Finding("silence");

/// <summary>What became of a condition that undoes a norm from the start.</summary>
public sealed record UndoingFinding(Norm Norm, RetroactiveOutcome Outcome) : Finding("undoing");

/// <summary>A most-favoured-nation clause extends a grant to a party.</summary>
/// <param name="Grant">The privilege as it was granted.</param>
/// <param name="Clause">The clause.</param>
public sealed record ImportFinding(Norm Grant, MostFavouredNationClause Clause) : Finding("import");

/// <summary>A most-favoured-nation clause extends to a grant, and does not carry it to its beneficiary.</summary>
/// <param name="Grant">The privilege as it was granted.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Without">What of the third party the beneficiary has nothing like; null where the clause carries only what is free, and this was granted in return for something.</param>
public sealed record NotCarriedFinding(Norm Grant, MostFavouredNationClause Clause, Entity? Without) : Finding("not-carried");

/// <summary>An act was done with the power it needed, or without.</summary>
/// <param name="Occurrence">The event.</param>
/// <param name="Validity">Whether the power stood just before.</param>
public sealed record ExerciseFinding(Occurrence Occurrence, Truth Validity) : Finding("exercise");

/// <summary>A rule concludes a relation of some things.</summary>
public sealed record RuleFinding(Rule Rule, Holds Head) : Finding("rule");

/// <summary>The record states a relation of some things.</summary>
public sealed record FactFinding(RecordedFact Fact) : Finding("fact");

/// <summary>A transfer has taken effect, or has not.</summary>
public sealed record TransferFinding(Transfer Transfer, Truth Effect) : Finding("transfer");

/// <summary>The record says who held a thing at first.</summary>
public sealed record FirstHolderFinding(FirstHolder Holder) : Finding("first-holder");

/// <summary>A rule concludes nothing here: there is nothing of which its condition holds.</summary>
public sealed record NothingFinding(Rule Rule, Condition Condition) : Finding("nothing");

/// <summary>The proof goes on, but is told no further: whoever asks about this moment is told the rest.</summary>
public sealed record CutFinding() : Finding("cut");
