using System.Collections.Immutable;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>A or B or C</c>: at least one holds.</summary>
/// <param name="Operands">The parts, at least two.</param>
/// <param name="Span">All of it.</param>
public sealed record AnyOfSyntax(ImmutableArray<ConditionSyntax> Operands, TextSpan Span) : ConditionSyntax(Span);
