namespace Yuezhang.Time.Numerals;

/// <summary>The signs in which a number is written.</summary>
public enum NumeralStyle
{
    /// <summary>Everyday, simplified: 二万三千零五.</summary>
    Simplified,

    /// <summary>Everyday, traditional: 二萬三千零五.</summary>
    Traditional,

    /// <summary>Hard to alter, simplified: 贰万叁仟零伍.</summary>
    FormalSimplified,

    /// <summary>Hard to alter, traditional: 貳萬參仟零伍.</summary>
    FormalTraditional,

    /// <summary>Digit by digit: 二三〇〇五.</summary>
    Positional,
}
