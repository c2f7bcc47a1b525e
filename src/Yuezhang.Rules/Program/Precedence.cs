namespace Yuezhang.Rules.Program;

/// <summary>One instrument goes before another: its norms override contrary ones of the other while they bind.</summary>
/// <param name="Higher">The instrument that goes before: the later, the more specific, the protocol.</param>
/// <param name="Lower">The one that yields.</param>
/// <param name="Ground">Why, in a few words.</param>
/// <param name="At">Where it is declared.</param>
public sealed record Precedence(Entity Higher, Entity Lower, string Ground, Citation At);

/// <summary>Two acts that cannot both be done: duties to do them, or a duty to do one and a duty or right that needs the other, conflict.</summary>
public sealed record Incompatibility(Act One, Act Other, Citation At);
