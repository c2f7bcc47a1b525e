using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Belmora is in breach of its duty to evacuate Port Sarn</c>, <c>… not to garrison it</c>.</summary>
/// <param name="Bearer">Who breaches.</param>
/// <param name="OfProhibition">Whether the duty is <c>not to</c> do the act.</param>
/// <param name="Act">The act of the duty.</param>
/// <param name="Span">All of it.</param>
public sealed record BreachConditionSyntax(NameSyntax Bearer, bool OfProhibition, ActSyntax Act, TextSpan Span) : ConditionSyntax(Span);
