using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Conditions;

/// <summary>
/// Something that holds or does not hold. In a statement subject and predicate are told apart by <c>is</c>, <c>are</c> or a modal; in a question
/// the verb comes first ("is the customs pledge arranged?"), so there they stand in one phrase for the binder to split.
/// </summary>
public abstract record ConditionSyntax(TextSpan Span) : SyntaxNode(Span);
