using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Events;

/// <summary><c>payments of the indemnity</c>: all of them, in a statement of completeness; no event by itself.</summary>
/// <param name="Account">The account.</param>
/// <param name="Span">All of it.</param>
public sealed record PaymentsSyntax(NameSyntax Account, TextSpan Span) : EventSentenceSyntax(Span);
