namespace Yuezhang.Time.Eras;

/// <summary>The numbers of regnal dates as they are written: 元 for the first year, 二十一, 一百一十四.</summary>
internal static class RegnalNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Year(int year) => year == 1 ? "元" : Write(year);

    /// <summary>A number from 1 to 9999 in plain numerals.</summary>
    public static string Write(int number) => number switch
    {
        >= 10 and < 20 => $"十{Digit(number % 10)}",
        < 100 => Below(number, 10, '十'),
        < 1000 => Below(number, 100, '百'),
        _ => Below(number, 1000, '千'),
    };

    private static string Below(int number, int unit, char name)
    {
        if (unit == 1 || number < 10)
        {
            return Digit(number);
        }

        var (count, rest) = Math.DivRem(number, unit);
        var zero = rest > 0 && rest < unit / 10 ? "〇" : "";
        var below = rest switch
        {
            0 => "",
            < 10 => Digit(rest),
            < 100 => Below(rest, 10, '十'),
            _ => Below(rest, 100, '百'),
        };
        return $"{Digit(count)}{name}{zero}{below}";
    }

    private static string Digit(int digit) => digit == 0 ? "" : Digits[digit].ToString();
}
