using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary><c>1896-05-08</c></summary>
/// <param name="Date">The day.</param>
/// <param name="Span">All of it.</param>
public sealed record DateExpectationSyntax(DateSyntax Date, TextSpan Span) : ExpectationSyntax(Span);
