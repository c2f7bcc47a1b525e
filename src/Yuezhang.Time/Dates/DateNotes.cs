using System.Collections.Immutable;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>What a reader should know of the calendar behind a date: where authorities differ, what is reckoned only, what an era's change did.</summary>
public static class DateNotes
{
    // the days of a month that moves when its first day does, and the weeks at either end of an era in which its change matters
    private const int LongestMonth = 30;
    private const int FirstYear = 366;
    private const int LastWeeks = 60;

    /// <summary>The notes on a reading, in English; none for a date without value, and for nearly all others.</summary>
    public static ImmutableArray<string> Of(DateReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Value is { } days ? [.. Disputed(days), .. Restored(reading.Calendar, days), .. Changing(reading.Era, days)] : [];
    }

    private static IEnumerable<string> Disputed(DayRange days) =>
        from note in LunisolarCalendar.Chinese.Notes
        let first = note.Shipped < note.Other ? note.Shipped : note.Other
        where days.Overlaps(new DayRange(first, note.Shipped + LongestMonth))
        select $"the Chinese month that begins on {note.Shipped} begins on {note.Other} by {note.Says}: {note.Why}";

    private static IEnumerable<string> Restored(DateCalendar calendar, DayRange days)
    {
        var authority = calendar switch
        {
            DateCalendar.Chinese => LunisolarCalendar.Chinese.AuthorityOf(days.First),
            DateCalendar.Japanese when days.First <= LunisolarCalendar.Japanese.LastDay => LunisolarCalendar.Japanese.AuthorityOf(days.First),
            _ => Authority.Promulgated,
        };
        return authority switch
        {
            Authority.Reconstructed => ["the calendar of that time is reconstructed"],
            Authority.Computed => ["the calendar of that time is reckoned by modern astronomy; no state gives it out"],
            _ => [],
        };
    }

    private static IEnumerable<string> Changing(Era? era, DayRange days)
    {
        if (era is null)
        {
            yield break;
        }

        if (era.Note.Length > 0 && (days.First - era.FirstDay < FirstYear || (era.LastDay is { } last && last - days.Last < LastWeeks)))
        {
            yield return $"{era.Name}: {era.Note}";
        }

        if (era.Certainty is Certainty.Month or Certainty.Year && days.First - era.FirstDay < FirstYear)
        {
            yield return $"{era.Name}: of its first day only the {era.Certainty.ToString().ToLowerInvariant()} is recorded";
        }
    }
}
