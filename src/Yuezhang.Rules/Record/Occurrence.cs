using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Record;

/// <summary>
/// An event: an act done at a date, with the source that says so. Where sources disagree on the date, <see cref="Dates"/> has
/// one alternative a claim, each on a reading of the record.
/// </summary>
public sealed record Occurrence
{
    /// <summary>Its name in the record: <c>final-transfer</c>. Scenarios move and remove events by it.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required Act Act { get; init; }

    /// <summary>The payment that it is; null for every other act.</summary>
    public Payment? Payment { get; init; }

    /// <summary>When it was done.</summary>
    public required Alternatives<RecordedDate> Dates { get; init; }

    /// <summary>How well it is attested.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader should know of it; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where it is recorded.</summary>
    public required Citation At { get; init; }

    /// <summary>Whether a scenario put it there, or moved it.</summary>
    public bool Assumed { get; init; }
}

/// <summary>A date of an event (a class, so that it can be an alternative).</summary>
/// <param name="Range">The day, or the days among which it is.</param>
public sealed record RecordedDate(DateRange Range)
{
    /// <summary>
    /// The clock time in minutes after midnight, 0 to 1440, where the record has one: noon is 720. It counts only where the day is known; 1440, the midnight
    /// that closes the day, begins the next.
    /// </summary>
    public int? Minute { get; init; }
}

/// <summary>Money paid on an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Amount">How much, in the account's unit.</param>
/// <param name="Part">The part of the debt that the payer named.</param>
/// <param name="Instalment">The instalment's number where <paramref name="Part"/> is one; else 0.</param>
public sealed record Payment(Entity Account, Amount Amount, PaymentPart Part, int Instalment = 0);

/// <summary>What a payer says a payment is for.</summary>
public enum PaymentPart
{
    /// <summary>Nothing is named.</summary>
    Unnamed,

    /// <summary>One instalment.</summary>
    Instalment,

    /// <summary>The principal.</summary>
    Principal,

    /// <summary>The interest.</summary>
    Interest,
}
