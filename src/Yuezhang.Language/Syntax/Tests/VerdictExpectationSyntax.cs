using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary><c>not yet</c></summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Span">All of it.</param>
public sealed record VerdictExpectationSyntax(ExpectedVerdict Verdict, TextSpan Span) : ExpectationSyntax(Span);
