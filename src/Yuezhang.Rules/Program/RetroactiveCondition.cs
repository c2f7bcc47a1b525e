namespace Yuezhang.Rules.Program;

/// <summary>
/// A condition that, once met, undoes a norm from the start. It is tested as if the norm had already been undone; until it is met or missed,
/// the norm stands provisionally.
/// </summary>
/// <param name="Condition">What must come to hold.</param>
/// <param name="Within">The term within which it must; null for none, and then it is never missed.</param>
/// <param name="At">Where it is written.</param>
public sealed record RetroactiveCondition(Condition Condition, Term? Within, Citation At);
