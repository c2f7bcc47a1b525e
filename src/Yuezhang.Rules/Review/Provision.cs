using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Review;

/// <summary>What a law says at one place, in words: "Borea may trade at Karst", article 3.</summary>
/// <param name="Text">What it says.</param>
/// <param name="At">Where.</param>
public sealed record Provision(string Text, Citation At);
