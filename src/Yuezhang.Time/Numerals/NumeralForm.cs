namespace Yuezhang.Time.Numerals;

/// <summary>How a numeral is written.</summary>
public enum NumeralForm
{
    /// <summary>With the everyday signs and places, as 一百二十, 廿, 二万万.</summary>
    Plain,

    /// <summary>With at least one of the signs that are hard to alter, as 壹佰贰拾.</summary>
    Formal,

    /// <summary>Digit by digit without places, as 一八九五.</summary>
    Positional,

    /// <summary>In Arabic digits, of half or of full width, as 1,234 and １８９５.</summary>
    Digits,

    /// <summary>In Arabic digits with Chinese places, as 3万.</summary>
    Mixed,
}
