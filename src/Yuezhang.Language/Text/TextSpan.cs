namespace Yuezhang.Language.Text;

/// <summary>A stretch of a text: where it starts and how long it is, in UTF-16 code units as the file was decoded.</summary>
/// <param name="Start">The offset of its first character, from 0.</param>
/// <param name="Length">How many characters it covers; 0 for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from one offset up to, not including, another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The stretch from the start of this one to the end of <paramref name="last"/>.</summary>
    public TextSpan To(TextSpan last) => FromBounds(Start, Math.Max(End, last.End));

    /// <summary>Whether the whole of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
