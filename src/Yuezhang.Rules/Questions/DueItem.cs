using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>Something with a last day: an instalment, a charge, interest, an obligation's term, the limit of a waiver.</summary>
/// <param name="Day">The last day.</param>
/// <param name="What">What falls due, in words.</param>
/// <param name="Amount">How much; null where it is not money.</param>
/// <param name="Status">What became of it, in words: "paid on 1895-10-31", "never owed", "in force".</param>
/// <param name="Done">The day on which it was paid, met or performed; null where it was not, or is not known to have been.</param>
/// <param name="Provisional">Whether it stands only until a waiver is met or missed.</param>
/// <param name="At">Where it is written.</param>
public sealed record DueItem(Day Day, string What, Amount? Amount, string Status, Day? Done, bool Provisional, Citation At);
