using System.Buffers;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;
using Yuezhang.Time.Numerals;

namespace Yuezhang.Time.Dates;

/// <summary>Where in a text a date may begin, told from the sign there and the one after it.</summary>
/// <remarks>
/// Most places where a date may begin by their first sign have none: 大 opens 大明 and 大清 and a thousand words. A second look costs a few nanoseconds and
/// spares the grammar all of these; what it lets pass the grammar judges.
/// </remarks>
internal static class DateOpening
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string EnglishMonths = "JFMASOND";

    // what may stand inside a date and does not belong to it
    private const string PassedOver = " \t\u00A0\u3000[]*<";

    private static readonly SearchValues<char> s_numerals = SearchValues.Create(string.Concat(Numerals()));
    private static readonly SearchValues<char> s_afterNumerals = SearchValues.Create("年载載月日号號旬点點时時、至及-–—～~－/.有又）)" + PassedOver + "abcdefghijklmnopqrstuvwxyzJFMASOND");
    private static readonly OpeningKind[] s_kinds = Kinds();

    /// <summary>Every sign with which a date may begin, and those with which markup does.</summary>
    public static SearchValues<char> Signs { get; } = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Where(code => s_kinds[code] != OpeningKind.None).Select(code => (char)code), ']', '<']);

    [Flags]
    private enum OpeningKind : byte
    {
        None = 0,
        Numeral = 1,
        Era = 2,
        Word = 4,
        Stem = 8,
        Month = 16,
        Phase = 32,
        Decade = 64,
        English = 128,
    }

    /// <summary>Whether a date may begin at a place; false only where none does.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        var kind = s_kinds[text[at]];
        var rest = text[at..];
        if (rest.Length < 2)
        {
            return rest[0] == '昨';
        }

        var next = rest[1];
        if ((kind & OpeningKind.Numeral) != 0)
        {
            var length = rest.IndexOfAnyExcept(s_numerals);
            if (length > 0 && s_afterNumerals.Contains(rest[length]))
            {
                return true;
            }
        }

        return (kind != OpeningKind.Numeral && PassedOver.Contains(next, StringComparison.Ordinal))
            || ((kind & OpeningKind.Era) != 0 && !ReignPeriods.MatchAt(rest, out _).IsEmpty)
            || ((kind & OpeningKind.Word) != 0 && IsWord(rest))
            || ((kind & OpeningKind.Stem) != 0 && Sexagenary.TryParse(rest[..2], out _))
            || ((kind & OpeningKind.Month) != 0 && (next is '月' or '年' || s_numerals.Contains(next)))
            || ((kind & OpeningKind.Phase) != 0 && next is '日' or '望')
            || ((kind & OpeningKind.Decade) != 0 && next == '旬')
            || ((kind & OpeningKind.English) != 0 && char.IsAsciiLetterLower(next));
    }

    /// <summary>The place after the run of numerals that begins here.</summary>
    public static int AfterNumerals(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAnyExcept(s_numerals);
        return length < 0 ? text.Length : at + Math.Max(1, length);
    }

    private static bool IsWord(ReadOnlySpan<char> rest) =>
        DateWords.Calendars.TryMatch(rest, out _, out _) || DateWords.Relative.TryMatch(rest, out _, out _)
        || DateWords.Halves.TryMatch(rest, out _, out _) || DateWords.ClockPoints.TryMatch(rest, out _, out _);

    private static IEnumerable<char> Numerals() =>
        Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(sign => NumeralSign.Of(sign).IsNumeral);

    private static OpeningKind[] Kinds()
    {
        var kinds = new OpeningKind[char.MaxValue + 1];
        Add(Numerals(), OpeningKind.Numeral);
        Add(ReignPeriods.FirstSigns, OpeningKind.Era);
        Add(DateWords.Calendars.FirstSigns, OpeningKind.Word);
        Add(DateWords.Relative.FirstSigns, OpeningKind.Word);
        Add(DateWords.Halves.FirstSigns, OpeningKind.Word);
        Add(DateWords.ClockPoints.FirstSigns, OpeningKind.Word);
        Add(Stems, OpeningKind.Stem);
        Add("元正闰閏冬腊臘臈初", OpeningKind.Month);
        Add("朔望晦既", OpeningKind.Phase);
        Add("上中下初", OpeningKind.Decade);
        Add(EnglishMonths, OpeningKind.English);
        return kinds;

        void Add(IEnumerable<char> signs, OpeningKind kind)
        {
            foreach (var sign in signs)
            {
                kinds[sign] |= kind;
            }
        }
    }
}
