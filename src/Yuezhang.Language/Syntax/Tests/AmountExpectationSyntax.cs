using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary><c>83,333,333⅓ Kuping taels</c></summary>
/// <param name="Amount">The amount.</param>
/// <param name="Span">All of it.</param>
public sealed record AmountExpectationSyntax(AmountSyntax Amount, TextSpan Span) : ExpectationSyntax(Span);
