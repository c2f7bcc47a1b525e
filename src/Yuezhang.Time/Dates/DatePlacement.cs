using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>The days of a written date once its year is chosen.</summary>
internal static class DatePlacement
{
    public static DateMeaning Place(WrittenDate written, YearChoice choice, DateContext context)
    {
        var meaning = new DateMeaning { Year = choice.Year, Era = choice.Era, Carried = choice.Carried, Reason = choice.Reason };
        if (choice.Problem is { } wrong)
        {
            return meaning with { Problem = wrong };
        }

        if (written is { HasYear: true, MonthShift: { } shift })
        {
            // 明年本月: the same month of another year
            var month = context.TimeFrom(shift.From) is var (origin, _) ? CivilYear.Of(choice.Year.Calendar, origin) : null;
            choice = choice with { Month = month is { } found ? (found.Month, found.IsLeap) : null };
        }

        meaning = written.Month is not null || choice.Month is not null ? InMonth(meaning, written, choice)
            : written.HasMonth || written.HasDay || written.Decade is not null ? meaning with { Problem = "no date before it gives a month" }
            : Reached(meaning, written.Season is { } season ? choice.Year.SeasonOf(season) : YearsOf(choice));
        return meaning.Era is { } era && meaning.Value is { } value ? Within(era, meaning, value, written) : meaning;
    }

    private static DayRange? YearsOf(YearChoice choice) =>
        choice.Year.Days is { } first && choice.LastYear.Days is { } end ? new DayRange(first.First, end.Last) : null;

    private static DateMeaning Reached(DateMeaning meaning, DayRange? value) =>
        meaning with { Value = value, Problem = value is null ? $"the tables of its calendar do not reach to {meaning.Year}" : null };

    private static DateMeaning InMonth(DateMeaning meaning, WrittenDate written, YearChoice choice)
    {
        var isLeap = written.Month is null ? choice.Month!.Value.IsLeap : written.IsLeap;
        var (from, until) = written.Month is { } month ? (month.From, month.Until) : (choice.Month!.Value.Month, choice.Month.Value.Month);
        until = Math.Min(until, 12);
        var last = choice.LastYear;
        if (choice.Year.MonthOf(from, isLeap) is not { } opening || last.MonthOf(until, isLeap) is not { } closing)
        {
            return meaning with { Month = from, IsLeap = isLeap, Problem = choice.Year.ProblemOfMonth(from, isLeap) };
        }

        var isOne = from == until && choice.Year == last;
        meaning = isOne ? meaning with { Month = from, IsLeap = isLeap } : meaning;
        return written.DayName is { } name ? Named(meaning, name, opening, closing)
            : written.IsLastDay ? meaning with { Day = isOne ? opening.Count : null, Value = new DayRange(opening.Last, closing.Last) }
            : written.Decade is { } decade ? meaning with { Value = new DayRange(opening.First + (10 * (decade - 1)), decade == 3 ? closing.Last : closing.First + ((10 * decade) - 1)) }
            : written.Day is { } day ? Numbered(meaning, day, opening, closing, isOne)
            : meaning with { Value = new DayRange(opening.First, closing.Last) };
    }

    private static DateMeaning Numbered(DateMeaning meaning, WrittenNumber day, DayRange opening, DayRange closing, bool isOne)
    {
        var last = Math.Min(day.Until, closing.Count);
        if (day.From > opening.Count || last < day.From)
        {
            var which = $"month {meaning.Month}{(meaning.IsLeap ? " (leap)" : "")} of {meaning.Year} has {opening.Count} days";
            return meaning with { Problem = $"there is no day {day.From}: {which}" };
        }

        return meaning with
        {
            Day = isOne && day.IsExact ? day.From : null,
            Value = new DayRange(opening.First + (day.From - 1), closing.First + (last - 1)),
        };
    }

    private static DateMeaning Named(DateMeaning meaning, Sexagenary name, DayRange opening, DayRange closing)
    {
        var day = opening.First + ((name.Number - Sexagenary.OfDay(opening.First).Number + 60) % 60);
        return day > closing.Last
            ? meaning with { Problem = $"the month has no day {name}: it runs from {Sexagenary.OfDay(opening.First)} to {Sexagenary.OfDay(closing.Last)}" }
            : meaning with { Day = day - opening.First + 1, Value = DayRange.Of(day) };
    }

    // an era's last year ends with the era, and so does the first begin
    private static DateMeaning Within(Era era, DateMeaning meaning, DayRange value, WrittenDate written)
    {
        if (era.LastDay is { } last && value.First > last)
        {
            if (value is { IsOneDay: true } && IsDayOfChange(era, last.Next, value.First))
            {
                return meaning;
            }

            var year = LastYear(era, last);
            return meaning with { Problem = year < 1 ? $"{era.Name} ended on {last}, before its first year began" : $"{era.Name} ended on {last}, in its year {year}" };
        }

        if (value.Last < era.FirstDay)
        {
            // a first year was often renamed as a whole by those who wrote of it later
            return meaning.Year.Number == era.FirstYear && !IsModern(era)
                ? meaning
                : meaning with { Problem = $"{era.Name} began on {era.FirstDay}" };
        }

        if (written.HasMonth || written.HasDay || written.Season is not null)
        {
            return meaning;
        }

        var first = value.First < era.FirstDay ? era.FirstDay : value.First;
        return meaning with { Value = new DayRange(first, era.LastDay is { } end && end < value.Last ? end : value.Last) };
    }

    // on the day of a change within a year both eras were written
    private static bool IsDayOfChange(Era era, Day change, Day day) =>
        day == change && CivilYear.Of(era, 1) is { Calendar: var calendar } && CivilYear.Of(calendar, day)?.Year == CivilYear.Of(calendar, day.Previous)?.Year
        && ReignPeriods.At(era.Realm, day).Any(next => next.Line == era.Line && (next.FirstDay == day || next.Proclaimed == day));

    private static bool IsModern(Era era) => era.Reckoning == Reckoning.Gregorian || (era.Reckoning == Reckoning.JapaneseCivil && era.FirstYear >= 1873);

    private static int LastYear(Era era, Day last) =>
        CivilYear.Of(CivilYear.Of(era, 1)?.Calendar ?? DateCalendar.Gregorian, last) is { } civil ? civil.Year.Number - era.FirstYear + 1 : 1;
}
