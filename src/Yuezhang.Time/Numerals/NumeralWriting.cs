using System.Globalization;
using System.Numerics;
using System.Text;

namespace Yuezhang.Time.Numerals;

/// <summary>How a whole number is written in each style.</summary>
internal static class NumeralWriting
{
    private const int Section = 10_000;
    private static readonly BigInteger s_hundredMillion = 100_000_000;

    public static string Write(BigInteger value, NumeralStyle style)
    {
        var signs = SignsOf(style);
        if (style == NumeralStyle.Positional)
        {
            return string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => signs.Digits[digit - '0']));
        }

        if (value.IsZero)
        {
            return "零";
        }

        var text = new StringBuilder();
        if (value < s_hundredMillion * s_hundredMillion)
        {
            WriteBelowHundredMillion(text, (int)(value / s_hundredMillion), signs);
            if (text.Length > 0)
            {
                text.Append(signs.HundredMillion);
            }

            WriteBelowHundredMillion(text, (int)(value % s_hundredMillion), signs);
        }
        else
        {
            WriteSections(text, value, signs);
        }

        return text.ToString();
    }

    private static void WriteBelowHundredMillion(StringBuilder text, int value, Signs signs)
    {
        var isContinued = text.Length > 0;
        var gap = isContinued && value is > 0 and < 10_000_000;
        text.Append(gap ? "零" : "");
        if (value >= Section)
        {
            WriteSection(text, value / Section, signs, isContinued);
            text.Append(signs.TenThousand);
            gap = value % Section is > 0 and < 1000;
            text.Append(gap ? "零" : "");
            isContinued = true;
        }

        WriteSection(text, value % Section, signs, isContinued);
    }

    // each four digits with the whole name of their place, 万亿亿: read from the left, no two numbers look alike
    private static void WriteSections(StringBuilder text, BigInteger value, Signs signs)
    {
        var sections = new Stack<int>();
        for (var rest = value; !rest.IsZero; rest /= Section)
        {
            sections.Push((int)(rest % Section));
        }

        var gap = false;
        while (sections.TryPop(out var section))
        {
            if (section == 0)
            {
                gap = true;
                continue;
            }

            text.Append(text.Length > 0 && (gap || section < 1000) ? "零" : "");
            WriteSection(text, section, signs, text.Length > 0);
            text.Append(sections.Count % 2 == 1 ? signs.TenThousand : "").Append(signs.HundredMillion[0], sections.Count / 2);
            gap = false;
        }
    }

    private static void WriteSection(StringBuilder text, int section, Signs signs, bool isContinued)
    {
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var power = place switch { 3 => 1000, 2 => 100, 1 => 10, _ => 1 };
            var digit = section / power % 10;
            if (digit == 0)
            {
                gap = isContinued;
                continue;
            }

            // a gap before the section's first digit has been written by who called
            text.Append(gap && section >= power * 10 ? "零" : "");
            // twelve is 十二 at the head of a number, 一十二 within one
            text.Append(digit == 1 && place == 1 && !isContinued ? "" : signs.Digits[digit]).Append(signs.Places[place]);
            gap = false;
            isContinued = true;
        }
    }

    private static Signs SignsOf(NumeralStyle style) => style switch
    {
        NumeralStyle.Simplified => new("零一二三四五六七八九", ["", "十", "百", "千"], "万", "亿"),
        NumeralStyle.Traditional => new("零一二三四五六七八九", ["", "十", "百", "千"], "萬", "億"),
        NumeralStyle.FormalSimplified => new("零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"], "万", "亿"),
        NumeralStyle.FormalTraditional => new("零壹貳參肆伍陸柒捌玖", ["", "拾", "佰", "仟"], "萬", "億"),
        _ => new("〇一二三四五六七八九", ["", "", "", ""], "", ""),
    };

    private sealed record Signs(string Digits, string[] Places, string TenThousand, string HundredMillion);
}
