namespace Yuezhang.Language.Formatting;

/// <summary>A line of a fence, before what stands in a column is put there.</summary>
/// <param name="Text">What stands from the margin on, its indentation included.</param>
/// <param name="InColumn">What stands in a column after it, such as a reading or an answer; null for nothing.</param>
/// <param name="Trailing">The comment at its end; null for none.</param>
/// <param name="IsHead">Whether it starts a statement.</param>
internal sealed record FormattedLine(string Text, string? InColumn, string? Trailing, bool IsHead)
{
    /// <summary>Whether it is left as it stands, and no column runs through it.</summary>
    public bool BreaksColumn { get; private init; }

    /// <summary>A blank line.</summary>
    public static FormattedLine Blank { get; } = new("", null, null, false) { BreaksColumn = true };

    /// <summary>A line with a comment alone.</summary>
    public static FormattedLine Comment(string text) => new(text, null, null, false) { BreaksColumn = true };

    /// <summary>A line of what cannot be read.</summary>
    public static FormattedLine AsItStands(string text, string? trailing) => new(text.TrimEnd(), null, trailing, false) { BreaksColumn = true };
}
