using System.Globalization;

namespace Yuezhang.Time.Dates;

/// <summary>Ranges of days in the Extended Date/Time Format, in the Gregorian calendar.</summary>
/// <remarks>
/// A day is <c>1895-04-17</c>, a Gregorian month <c>1905-11</c>, a Gregorian year <c>1905</c>, anything else an interval of its first and
/// last day, <c>1895-01-26/1896-02-12</c>; years are astronomical, those out of four digits written <c>Y10000</c>. What is not known is
/// written with X for each digit. Source: ISO 8601-2:2019; Library of Congress, Extended Date/Time Format (EDTF) Specification, levels 0 to 2.
/// </remarks>
public static class Edtf
{
    /// <summary>A day of which nothing is known.</summary>
    public const string UnknownDay = "XXXX-XX-XX";

    /// <summary>A month of which nothing is known.</summary>
    public const string UnknownMonth = "XXXX-XX";

    /// <summary>A year of which nothing is known.</summary>
    public const string UnknownYear = "XXXX";

    private const char Separator = '/';

    /// <summary>The shortest form that names exactly these days.</summary>
    public static string Format(DayRange range)
    {
        var (year, month, day) = range.First.Gregorian;
        if (range.IsOneDay)
        {
            return DayText(range.First);
        }

        if (day == 1 && range == DayRange.OfMonth(year, month))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:00}");
        }

        return day == 1 && month == 1 && range == DayRange.OfYear(year)
            ? YearText(year)
            : $"{DayText(range.First)}{Separator}{DayText(range.Last)}";
    }

    /// <summary>What a reading of which nothing is known is written as.</summary>
    public static string Unknown(DatePrecision precision) => precision switch
    {
        DatePrecision.Year or DatePrecision.Season => UnknownYear,
        DatePrecision.Month or DatePrecision.PartOfMonth => UnknownMonth,
        _ => UnknownDay,
    };

    /// <summary>Reads a day, month, year or interval of days; nothing with X, qualifiers or open ends.</summary>
    public static bool TryParse(string? text, out DayRange range)
    {
        range = default;
        if (text is null)
        {
            return false;
        }

        var separator = text.IndexOf(Separator, StringComparison.Ordinal);
        if (separator < 0)
        {
            return TryParseOne(text, out range);
        }

        if (!TryParseOne(text.AsSpan(0, separator), out var first) || !TryParseOne(text.AsSpan(separator + 1), out var last) || first.First > last.Last)
        {
            return false;
        }

        range = new DayRange(first.First, last.Last);
        return true;
    }

    private static bool TryParseOne(ReadOnlySpan<char> text, out DayRange range)
    {
        range = default;
        var isLong = text is ['Y', ..];
        var from = isLong ? 1 : 0;
        var end = from + (text.Length > from && text[from] == '-' ? 1 : 0);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var digits = text[from..end].TrimStart('-').Length;
        if ((isLong ? digits is < 5 or > 7 : digits != 4)
            || !int.TryParse(text[from..end], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            || Math.Abs(year) > 5_000_000)
        {
            return false;
        }

        switch (text[end..])
        {
            case []:
                range = DayRange.OfYear(year);
                return true;
            case ['-', var m1, var m2] when TwoDigits(m1, m2) is >= 1 and <= 12 and var month:
                range = DayRange.OfMonth(year, month);
                return true;
            case ['-', var m1, var m2, '-', var d1, var d2] when TwoDigits(m1, m2) is >= 1 and <= 12 and var month
                    && TwoDigits(d1, d2) is >= 1 and var day && day <= Calendars.GregorianCalendar.DaysInMonth(year, month):
                range = DayRange.Of(Day.FromGregorian(year, month, day));
                return true;
            default:
                return false;
        }
    }

    private static int TwoDigits(char tens, char ones) =>
        char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? ((tens - '0') * 10) + ones - '0' : -1;

    private static string DayText(Day day)
    {
        var (year, month, dayOfMonth) = day.Gregorian;
        return string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month:00}-{dayOfMonth:00}");
    }

    private static string YearText(int year) => year switch
    {
        >= 0 and <= 9999 => year.ToString("0000", CultureInfo.InvariantCulture),
        < 0 and >= -9999 => year.ToString("0000", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
    };
}
