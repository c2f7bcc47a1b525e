using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>A and B and C</c>: all hold at once.</summary>
/// <param name="Operands">The parts, at least two.</param>
/// <param name="Span">All of it.</param>
public sealed record AllOfSyntax(ImmutableArray<ConditionSyntax> Operands, TextSpan Span) : ConditionSyntax(Span);
