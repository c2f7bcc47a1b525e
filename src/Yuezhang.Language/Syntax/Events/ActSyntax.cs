using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Events;

/// <summary>
/// An act: <c>garrison Weihaiwei with more than 1 brigade</c>. Which of its words are the verb, and whether an agent stands before
/// the verb, only the declared verbs tell; each place in the grammar says whether an agent may stand there.
/// </summary>
/// <param name="Phrase">Verb and object, or agent, verb and object.</param>
/// <param name="Measure">How much it is done with; null for nothing said.</param>
/// <param name="Others">
/// Further names for the last of its places, each by itself: <c>reside at Karst, Lin and the Moor</c>; after the last of several objects further places may follow. Only in
/// the first line of a norm.
/// </param>
/// <param name="Span">All of it.</param>
public sealed record ActSyntax(PhraseSyntax Phrase, MeasureSyntax? Measure, ImmutableArray<PhraseSyntax> Others, TextSpan Span) : SyntaxNode(Span);
