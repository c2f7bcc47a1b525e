using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Port Sarn is held by Belmora</c>: at first by whom the record names, then as cessions pass it on.</summary>
/// <param name="Thing">What is held.</param>
/// <param name="Holder">By whom.</param>
/// <param name="Span">All of it.</param>
public sealed record HeldConditionSyntax(NameSyntax Thing, NameSyntax Holder, TextSpan Span) : ConditionSyntax(Span);
