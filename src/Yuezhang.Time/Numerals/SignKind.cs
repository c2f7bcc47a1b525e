namespace Yuezhang.Time.Numerals;

/// <summary>The part that a character plays in a numeral.</summary>
internal enum SignKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>一 to 九.</summary>
    Digit,

    /// <summary>〇 or 零.</summary>
    Zero,

    /// <summary>两: the number two, or the tael.</summary>
    Two,

    /// <summary>十, 百, 千.</summary>
    Place,

    /// <summary>廿, 卅, 卌.</summary>
    Tens,

    /// <summary>万, 亿, 兆: multiplies all that stands before it.</summary>
    Myriad,

    /// <summary>0 to 9, of either width.</summary>
    Arabic,

    /// <summary>□, a sign that is lost.</summary>
    Lacuna,

    /// <summary>几: some digit.</summary>
    Some,

    /// <summary>数: some digit before a place; otherwise a common word.</summary>
    Several,

    /// <summary>有, 又: joins a lower place, as in 十有二.</summary>
    Link,

    /// <summary>余, 多: and something beyond.</summary>
    Beyond,

    /// <summary>点: the decimal point.</summary>
    Point,
}
