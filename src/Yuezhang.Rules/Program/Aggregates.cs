using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Program;

/// <summary>At least so many things of the variable's sort satisfy the condition: "at least three ports are open".</summary>
public sealed record AtLeast(int Count, Entity Variable, Condition Operand, Citation At) : Condition(At);

/// <summary>The act has been done at least so many times: the fiftieth deposit.</summary>
public sealed record Times(int Count, Act Act, Citation At) : Condition(At);

/// <summary>The quantities of all acts of a description done so far come to at least an amount: ten thousand chests delivered.</summary>
public sealed record Totals(Amount Amount, Act Act, Citation At) : Condition(At);
