using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>a payment of the indemnity that names no part goes to interest first</c>.</summary>
/// <param name="Account">The account.</param>
/// <param name="First">Where it goes first.</param>
/// <param name="Span">All of it.</param>
public sealed record AllocationSyntax(NameSyntax Account, Allocation First, TextSpan Span) : StatementSyntax(Span);
