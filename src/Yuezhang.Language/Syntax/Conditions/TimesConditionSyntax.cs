using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary><c>Arvenia has delivered ore at least 50 times</c>: the fiftieth delivery has been made.</summary>
/// <param name="Subject">By whom.</param>
/// <param name="Act">Past participle and object.</param>
/// <param name="Count">How many times.</param>
/// <param name="Span">All of it.</param>
public sealed record TimesConditionSyntax(NameSyntax Subject, ActSyntax Act, OrdinalSyntax Count, TextSpan Span) : ConditionSyntax(Span);
