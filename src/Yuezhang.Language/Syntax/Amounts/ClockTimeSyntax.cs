using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Amounts;

/// <summary>A time of day: <c>12:00</c>; <c>24:00</c> is the midnight that closes the day.</summary>
/// <param name="Minute">In minutes after midnight, 0 to 1440.</param>
/// <param name="Span">All of it.</param>
public sealed record ClockTimeSyntax(int Minute, TextSpan Span) : SyntaxNode(Span)
{
    /// <summary>The last there is: the midnight that closes the day.</summary>
    public const int Last = 1440;
}
