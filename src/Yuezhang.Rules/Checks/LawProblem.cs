using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>One thing wrong with a law: what, in words, where, and about whom.</summary>
/// <remarks>Example: a garrison that may stay until it must leave, which it must unless it may stay: a circle of two articles.</remarks>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Text">What is wrong, as a sentence without its capital and full stop.</param>
/// <param name="Places">Where: the place to mend first; for a circle, the articles on it in order. One at least.</param>
/// <param name="Names">The rules, variables or things concerned, in the order of the places.</param>
public sealed record LawProblem(LawProblemKind Kind, string Text, ImmutableArray<Citation> Places, ImmutableArray<string> Names);
