using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Program;

/// <summary>A term: a period that runs from an act, as in "within 6 months of exchange". It is counted by its instrument's convention.</summary>
public sealed record Term(Period Period, Act Anchor, Citation At);
