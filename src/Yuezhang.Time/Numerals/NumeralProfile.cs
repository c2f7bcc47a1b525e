namespace Yuezhang.Time.Numerals;

/// <summary>What a text's numerals mean where usage differs.</summary>
/// <remarks>
/// 兆 is a million in most texts of the late Qing (二百兆 beside 二万万, in one sentence, for the same sum), and 10¹² in the
/// myriad system that Japan and Taiwan keep. Source: Martzloff, A History of Chinese Mathematics (1997), p. 99.
/// </remarks>
/// <param name="Zhao">What 兆 stands for, as 1,000,000.</param>
/// <param name="SpansBlanks">Whether blanks may stand between the signs of one numeral, as in the signature line 廿　　一.</param>
/// <param name="SpansLines">Whether one line break may stand among those blanks, as where lines are cut at a fixed length.</param>
public sealed record NumeralProfile(long Zhao, bool SpansBlanks = false, bool SpansLines = false)
{
    /// <summary>The usage of the nineteenth century: 兆 is a million.</summary>
    public static NumeralProfile Period { get; } = new(1_000_000);

    /// <summary>The usage of today outside the mainland: 兆 is a million millions.</summary>
    public static NumeralProfile Modern { get; } = new(1_000_000_000_000);
}
