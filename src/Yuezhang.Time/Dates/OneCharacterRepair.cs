using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Dates;

/// <summary>The writing nearest to a date's that means other days: one numeral sign changed, added or dropped.</summary>
/// <remarks>
/// Printers confuse signs of like shape and drop single ones; a repair of that kind in the day goes before one in the month, and that before
/// one in the year. A repair is offered, never made. Source of the kinds of error: M. L. West, Textual Criticism and Editorial Technique (1973), I.1.
/// </remarks>
internal static class OneCharacterRepair
{
    private const string ChineseSigns = "一二三四五六七八九十廿卅元初";
    private const string ArabicSigns = "0123456789";

    // signs that differ by a stroke or two
    private static readonly string[] s_alike = ["一二三", "十廿卅", "十七", "七九", "四西", "五三", "八六", "六八", "一七", "十一", "入八", "38", "17", "69", "56", "35"];

    /// <summary>The repaired writing, or null where no single character makes the date mean the days wanted.</summary>
    public static string? Of(string surface, DatePrecision precision, DayRange wanted, DateContext context, ReadOnlySpan<char> before)
    {
        (string Text, int Cost)? best = null;
        for (var at = 0; at <= surface.Length; at++)
        {
            var atNumeral = at < surface.Length && IsSign(surface[at]);
            if (!atNumeral && !(at > 0 && IsSign(surface[at - 1])))
            {
                continue;
            }

            var isArabic = char.IsAsciiDigit(surface[atNumeral ? at : at - 1]);
            foreach (var sign in isArabic ? ArabicSigns : ChineseSigns)
            {
                if (atNumeral && sign != surface[at])
                {
                    Try(surface[..at] + sign + surface[(at + 1)..], at, AreAlike(surface[at], sign) ? 0 : 2, before, ref best);
                }

                Try(surface[..at] + sign + surface[at..], at, 3, before, ref best);
            }

            if (atNumeral)
            {
                Try(surface[..at] + surface[(at + 1)..], at, 1, before, ref best);
            }
        }

        return best?.Text;

        void Try(string text, int at, int cost, ReadOnlySpan<char> before, ref (string Text, int Cost)? best)
        {
            cost += FieldCost(surface, at);
            // （1896） is the year without its sign
            var whole = precision == DatePrecision.Year && char.IsAsciiDigit(text[^1]) ? text + '年' : text;
            if ((best is null || cost < best.Value.Cost) && Means(whole, precision, wanted, context, before))
            {
                best = (text, cost);
            }
        }
    }

    private static bool Means(string text, DatePrecision precision, DayRange wanted, DateContext context, ReadOnlySpan<char> before) =>
        !HasPlacesLost(text) && DateGrammar.ReadAt(text, 0) is { } written && written.End == text.Length && written.Precision == precision
        && DateResolution.Of(written, context, before) is { Decided: { Stands: true } meaning }
        && (precision <= DatePrecision.Day ? meaning.Value == wanted : IsMostlyIn(meaning.Value!.Value, wanted));

    // a year that begins in the last weeks of another is not the other
    private static bool IsMostlyIn(DayRange days, DayRange wanted)
    {
        var first = days.First > wanted.First ? days.First : wanted.First;
        var last = days.Last < wanted.Last ? days.Last : wanted.Last;
        return 2 * (last - first + 1) > Math.Min(days.Count, wanted.Count);
    }

    // 二一年 is no writing of 二十一年
    private static bool HasPlacesLost(string text)
    {
        const string Units = "一二三四五六七八九";
        for (var i = 0; i + 2 < text.Length; i++)
        {
            var before = i == 0 ? '\0' : text[i - 1];
            if (Units.Contains(text[i], StringComparison.Ordinal) && Units.Contains(text[i + 1], StringComparison.Ordinal) && !NumeralSign.Of(before).IsNumeral && !NumeralSign.Of(text[i + 2]).IsNumeral)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSign(char sign) => NumeralSign.Of(sign).IsNumeral || sign is '元' or '初';

    private static bool AreAlike(char first, char second) =>
        s_alike.Any(group => group.Contains(first, StringComparison.Ordinal) && group.Contains(second, StringComparison.Ordinal));

    // a slip in the day is likelier than one in the month, and that than one in the year
    private static int FieldCost(string surface, int at)
    {
        var next = surface.AsSpan(at).IndexOfAny('年', '月', '日');
        return next < 0 ? 0 : surface[at + next] switch
        {
            '年' => 20,
            '月' => 10,
            _ => 0,
        };
    }
}
