using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Program;

/// <summary>It has held at some moment so far: <c>from</c>. Its contrary is <c>until</c>.</summary>
public sealed record Ever(Condition Operand, Citation At) : Condition(At);

/// <summary>It has held at every moment so far.</summary>
public sealed record Always(Condition Operand, Citation At) : Condition(At);

/// <summary>It has held without a break since a moment at which the other held too, that moment and this one included.</summary>
public sealed record Since(Condition Operand, Condition From, Citation At) : Condition(At);

/// <summary>It has held at some moment of the period that ends now: "within 30 days of …".</summary>
/// <param name="Operand">What held.</param>
/// <param name="Period">How long it counts: through the last day of the period from a day on which it held.</param>
/// <param name="Instrument">The instrument by whose convention the period is counted.</param>
/// <param name="At">Where it is written.</param>
public sealed record WithinLast(Condition Operand, Period Period, Entity Instrument, Citation At) : Condition(At);

/// <summary>It has held at every moment of the period that ends now: the contrary has not held within it.</summary>
/// <param name="Operand">What held throughout.</param>
/// <param name="Period">How long.</param>
/// <param name="Instrument">The instrument by whose convention the period is counted.</param>
/// <param name="At">Where it is written.</param>
public sealed record Throughout(Condition Operand, Period Period, Entity Instrument, Citation At) : Condition(At);

/// <summary>
/// A term is over: true from the start of the day after its last day, false before, and as long as it has not begun. What has always held has no first day, and a
/// term that runs from it is never over.
/// </summary>
/// <param name="Term">The term: "2 years have passed since the exchange".</param>
/// <param name="Instrument">The instrument by whose convention the term is counted.</param>
/// <param name="At">Where it is written.</param>
public sealed record RunOut(Term Term, Entity Instrument, Citation At) : Condition(At);

/// <summary>As it was a period ago: "three months after …". A delay of a day or more may close a cycle.</summary>
/// <param name="Operand">What was.</param>
/// <param name="Period">How long ago: at the latest moment from which the period has run out by now.</param>
/// <param name="Instrument">The instrument by whose convention the period is counted.</param>
/// <param name="At">Where it is written.</param>
public sealed record Delayed(Condition Operand, Period Period, Entity Instrument, Citation At) : Condition(At);
