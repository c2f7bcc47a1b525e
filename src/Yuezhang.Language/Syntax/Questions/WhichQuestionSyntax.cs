using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Questions;

/// <summary><c>who must evacuate Port Sarn?</c>, <c>which places are open to Belmora?</c>: all things of a sort of which it is true.</summary>
/// <param name="Sort">The sort of what is asked for.</param>
/// <param name="Asked">The words that ask: <c>who</c>, <c>which places</c>.</param>
/// <param name="Condition">What it satisfies; its subject is the variable of the sort.</param>
/// <param name="Span">All of it.</param>
public sealed record WhichQuestionSyntax(Sort Sort, NameSyntax Asked, ConditionSyntax Condition, TextSpan Span) : QuestionBodySyntax(Span);
