using System.Globalization;

namespace Yuezhang.Time.Calendars;

/// <summary>The written form of a date in ISO 8601, strictly: <c>1895-04-17</c>, <c>-0043-03-15</c>.</summary>
internal static class IsoDate
{
    private const int LongestEcho = 40;

    public static bool TryParse(string? text, out Day day, out string problem)
    {
        day = default;
        problem = Problem(text, out var year, out var month, out var dayOfMonth);
        if (problem.Length > 0)
        {
            problem = $"{Echo(text)}: {problem}";
            return false;
        }

        day = GregorianCalendar.ToDay(year, month, dayOfMonth);
        return true;
    }

    // beyond four digits ISO 8601 wants a sign on both sides of the year 0
    public static string Format(int year, int month, int day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(year < 0 ? "-" : year > 9999 ? "+" : "")}{Math.Abs((long)year):0000}-{month:00}-{day:00}");

    public static string Format(GregorianDate date) => Format(date.Year, date.Month, date.Day);

    private static string Problem(string? text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (string.IsNullOrEmpty(text))
        {
            return "a date is written YYYY-MM-DD, as 1895-04-17";
        }

        var beforeYearZero = text[0] == '-';
        var digits = text.AsSpan(beforeYearZero ? 1 : 0);
        if (digits.Length != 10 || digits[4] != '-' || digits[7] != '-'
            || !TryDigits(digits[..4], out year) || !TryDigits(digits[5..7], out month) || !TryDigits(digits[8..], out day))
        {
            return "a date is written YYYY-MM-DD, as 1895-04-17";
        }

        if (beforeYearZero && year == 0)
        {
            return "the year 0 (1 BC) has no sign";
        }

        year = beforeYearZero ? -year : year;
        if (month is < 1 or > 12)
        {
            return $"there is no month {digits[5..7]}; months run from 01 to 12";
        }

        var daysInMonth = GregorianCalendar.DaysInMonth(year, month);
        return day >= 1 && day <= daysInMonth
            ? ""
            : $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {text[..^6]} has {daysInMonth} days";
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static string Echo(string? text) => text switch
    {
        null or "" => "an empty text",
        { Length: > LongestEcho } => text[..LongestEcho] + "…",
        _ => text,
    };
}
