using System.Collections.Immutable;
using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Tests;

/// <summary><c>Port Sarn, Lin</c></summary>
/// <param name="Names">The names.</param>
/// <param name="Span">All of it.</param>
public sealed record NamesExpectationSyntax(ImmutableArray<NameSyntax> Names, TextSpan Span) : ExpectationSyntax(Span);
