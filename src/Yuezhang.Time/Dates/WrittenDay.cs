using System.Buffers;

namespace Yuezhang.Time.Dates;

/// <summary>A day as a person writes it by itself, in any calendar: no context, and one meaning.</summary>
/// <remarks>
/// Accepted are ISO 8601 (1895-04-17) and every form of <see cref="DateReader"/> that is whole: 光绪二十一年三月二十三日, 明治二十八年四月十七日,
/// 西历一八九五年四月十七日, 17 April 1895. What may mean two days is refused, and the problem names both.
/// </remarks>
public static class WrittenDay
{
    private static readonly SearchValues<char> s_passedOver = SearchValues.Create(" \t\u3000[]*<");

    // 光绪二十一年闰五月二十三日, with room for formal numerals and a calendar's word
    private const int Longest = 40;

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="day">The day, where the text names exactly one.</param>
    /// <param name="problem">What is wrong, in English; empty where nothing is.</param>
    public static bool TryRead(string? text, out Day day, out string problem)
    {
        var written = text?.Trim() ?? "";
        if (written.Length > Longest || IsIso(written))
        {
            return Day.TryParse(written, out day, out problem);
        }

        day = default;
        var readings = DateReader.Read(written, DateReadingOptions.None);
        if (readings is not [{ Start: 0 } reading] || reading.Length != written.Length)
        {
            problem = written.Length == 0 ? "a date is written YYYY-MM-DD, or with its era, year, month and day" : $"{written} is no date; write it YYYY-MM-DD, or with its era, year, month and day";
            return false;
        }

        problem = reading switch
        {
            { Problem: { } wrong } => $"{written}: {wrong}",
            { Value: not { IsOneDay: true } } => $"{written} is no single day: it is {reading.Edtf}",
            { Precision: not DatePrecision.Day } => $"{written} has a clock time; only the day is asked",
            { Alternatives: [var other, ..] } => $"{written} may be {reading.Value} or {other.Value}: {other.Reason}",
            _ => "",
        };
        day = problem.Length == 0 ? reading.Value!.Value.First : default;
        return problem.Length == 0;
    }

    /// <summary>How many characters the whole date has that begins at a place of a text: era or century, year, month and day, nothing between; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        // the tables of eras are not woken for a text that has no date
        var near = text[start..Math.Min(text.Length, start + Longest)];
        var year = near.IndexOf('年');
        if (year < 1 || near[year..].IndexOf('月') < 1)
        {
            return 0;
        }

        return DateGrammar.ReadAt(text, start) is { IsWhole: true, Clock.IsEmpty: true } written && !text[start..written.End].ContainsAny(s_passedOver)
            ? written.End - start
            : 0;
    }

    private static bool IsIso(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        return digits.Length > 4 && digits[4] == '-' && char.IsAsciiDigit(digits[0]);
    }
}
