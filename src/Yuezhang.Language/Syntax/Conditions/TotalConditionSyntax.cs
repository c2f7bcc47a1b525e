using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Arvenia has delivered ore with at least 10,000 tons in all</c>: the quantities together reach an amount.</summary>
/// <param name="Subject">By whom.</param>
/// <param name="Act">Past participle and object, no quantity.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Span">All of it.</param>
public sealed record TotalConditionSyntax(NameSyntax Subject, ActSyntax Act, AmountSyntax Amount, TextSpan Span) : ConditionSyntax(Span);
