using System.Collections.Immutable;
using Yuezhang.Time.Calendars;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>A year that a date may be of, and where it was taken from.</summary>
internal sealed record YearChoice(CivilYear Year, Era? Era, ImmutableArray<CarriedField> Carried, string Reason)
{
    /// <summary>How many years after it may be meant too, where signs of the number are lost.</summary>
    public int MoreYears { get; init; }

    /// <summary>The last year that may be meant.</summary>
    public CivilYear LastYear => Year with { Number = Year.Number + MoreYears };

    /// <summary>The month, where it was found together with the year.</summary>
    public (int Month, bool IsLeap)? Month { get; init; }

    /// <summary>Why it may as well be another of the choices; null where it is the one to take.</summary>
    public string? Doubt { get; init; }

    /// <summary>What is wrong with the year itself.</summary>
    public string? Problem { get; init; }
}

/// <summary>The years of which a written date may be, the likeliest first.</summary>
internal static partial class YearChoices
{
    // historians date by the Julian calendar what is older than the Gregorian: Inter gravissimas, 15 October 1582
    private static readonly Day s_firstGregorianDay = Day.FromGregorian(1582, 10, 15);

    public static ImmutableArray<YearChoice> Of(WrittenDate written, DateContext context, out string missing)
    {
        missing = "no date before it gives a year";
        if (written.Eras.Length > 0)
        {
            missing = $"no era {written.Eras[0].Name} has such a year";
            return [.. written.Eras.SelectMany(era => OfEra(era, written))];
        }

        if (written.Year is { } number)
        {
            return OfNumber(written, number, context, ref missing);
        }

        if (written.YearName is { } name)
        {
            missing = $"the sexagenary year {name} comes round every sixty years, and no date before it says which";
            return Named(written, name, context);
        }

        if (written.YearShift is { } shift)
        {
            missing = "no date before it says from which year it counts";
            return OfShift(written, shift, context);
        }

        missing = written.HasMonth ? missing : "no date before it gives a month and a year";
        return Carried(written, context);
    }

    private static IEnumerable<YearChoice> OfEra(Era era, WrittenDate written)
    {
        var (from, until) = written.Year is { } year ? (year.From, year.Until) : NamedYears(era, written.YearName!.Value);
        if (from > until || CivilYear.Of(era, from) is not { } first)
        {
            yield break;
        }

        var reason = $"{era.Name} of {era.Dynasty}";
        if (written.Year is { IsExact: false })
        {
            // lost signs: every year that the era had
            var last = LastYearOf(era, from, until);
            yield return new YearChoice(first, era, [], reason) { MoreYears = Math.Max(from, last) - from };
        }
        else
        {
            yield return new YearChoice(first, era, [], reason) { Problem = ProblemOf(era, first, from, written.YearName) };
        }
    }

    private static string? ProblemOf(Era era, CivilYear year, int number, Sexagenary? beside) =>
        number < 1 ? $"{era.Name} has no year 0; its first year is 1 (元年)"
        : beside is { } name && name != Sexagenary.OfYear(year.Number) ? $"year {number} of {era.Name} is {Sexagenary.OfYear(year.Number)}, not {name}"
        : null;

    private static int LastYearOf(Era era, int from, int until)
    {
        while (until > from && (CivilYear.Of(era, until)?.Days is not { } days || (era.LastDay is { } last && days.First > last)))
        {
            until--;
        }

        return until;
    }

    private static (int From, int Until) NamedYears(Era era, Sexagenary name)
    {
        var number = 1 + ((name.Number - Sexagenary.OfYear(era.FirstYear).Number + 60) % 60);
        return (number, number);
    }

    private static ImmutableArray<YearChoice> OfNumber(WrittenDate written, WrittenNumber number, DateContext context, ref string missing)
    {
        if (written.Calendar is DateCalendar.Gregorian or DateCalendar.Julian || number.From >= 1000)
        {
            if (!number.IsExact)
            {
                missing = "signs of the year are lost";
                return [];
            }

            var calendar = written.Calendar == DateCalendar.Unknown ? DateCalendar.Gregorian : written.Calendar;
            var choice = new YearChoice(new CivilYear(calendar, number.From), null, [], $"the {calendar} calendar")
            {
                Problem = written.YearName is { } beside && beside != Sexagenary.OfYear(number.From)
                    ? $"the lunisolar year {number.From} is {Sexagenary.OfYear(number.From)}, not {beside}"
                    : null,
            };
            if (calendar != DateCalendar.Gregorian || written.IsIso || number.From > s_firstGregorianDay.Gregorian.Year)
            {
                return [choice];
            }

            var julian = new YearChoice(new CivilYear(DateCalendar.Julian, number.From), null, [], "the Julian calendar, by which historians date before 15 October 1582");
            return written.HasDay ? [julian, choice] : [choice, julian];
        }

        missing = "no date before it says of which era the year is";
        foreach (var frame in context.Frames)
        {
            if (frame.Era is { } era && (written.Calendar == DateCalendar.Unknown || written.Calendar == frame.Year.Calendar))
            {
                // the era last used; where it has no such year, another that was named before may be meant
                if (CivilYear.Of(era, number.From) is { } year && Lasting(era, year) is not null)
                {
                    return [.. OfEra(era, number, written, frame.YearFrom)];
                }

                var other = context.Eras.Where(named => !named.Equals(era) && named.Reckoning == era.Reckoning);
                return [.. other.Prepend(era).SelectMany(of => OfEra(of, number, written, frame.YearFrom))];
            }
        }

        return [];
    }

    private static IEnumerable<YearChoice> OfEra(Era era, WrittenNumber number, WrittenDate written, DateReading from)
    {
        if (CivilYear.Of(era, number.From) is { } year)
        {
            yield return new YearChoice(year, era, [Carry(DateField.Era, from)], $"{era.Name} of {era.Dynasty}")
            {
                MoreYears = number.Until - number.From,
                Problem = ProblemOf(era, year, number.From, written.YearName),
            };
        }
    }

    private static ImmutableArray<YearChoice> Named(WrittenDate written, Sexagenary name, DateContext context)
    {
        if (context.Near is not { } near)
        {
            return [];
        }

        var calendar = written.Calendar == DateCalendar.Unknown ? CalendarsOf(written, context)[0] : written.Calendar;
        calendar = calendar is DateCalendar.Chinese or DateCalendar.Japanese ? calendar : DateCalendar.Chinese;
        if (CivilYear.Of(calendar, near) is not { } now)
        {
            return [];
        }

        var ahead = (name.Number - Sexagenary.OfYear(now.Year.Number).Number + 60) % 60;
        var source = context.Telling ?? context.Frames[0].YearFrom;
        return
        [
            new YearChoice(
                new CivilYear(calendar, now.Year.Number + (ahead > 30 ? ahead - 60 : ahead)),
                null,
                [Carry(DateField.Year, source)],
                "the year of this name nearest to the time told of"),
        ];
    }

    private static ImmutableArray<YearChoice> OfShift(WrittenDate written, Shift shift, DateContext context)
    {
        if (context.TimeFrom(shift.From) is not var (day, origin))
        {
            return [];
        }

        // 明年六月 counts in the calendar of the date before it; what is written in the Western way, or named so, in its own
        return
        [
            .. from calendar in CalendarsOf(written, context)
               let now = CivilYear.Of(calendar, day)
               where now is not null
               let year = now.Value.Year with { Number = now.Value.Year.Number + shift.By }
               select new YearChoice(
                   year,
                   Lasting(context.FrameOf(calendar)?.Era, year),
                   [Carry(DateField.Year, origin)],
                   $"counted from {origin.Text}"),
        ];
    }

    // an era that has ended does not name the year after
    private static Era? Lasting(Era? era, CivilYear year) =>
        era is not null && year.Days is { } days && era.FirstDay <= days.Last && (era.LastDay is not { } last || days.First <= last) ? era : null;

    /// <summary>The calendars in which a date without an era may count, the likeliest first.</summary>
    private static ImmutableArray<DateCalendar> CalendarsOf(WrittenDate written, DateContext context)
    {
        if (written.Calendar != DateCalendar.Unknown)
        {
            return [written.Calendar];
        }

        var used = context.Frames.Select(frame => frame.Year.Calendar);
        if (written.IsLunar)
        {
            var lunisolar = used.Where(calendar => calendar is DateCalendar.Chinese or DateCalendar.Japanese).ToImmutableArray();
            return lunisolar.IsEmpty ? [DateCalendar.Chinese] : lunisolar;
        }

        if (written.IsOldStyle)
        {
            return [.. used.OrderBy(calendar => calendar == DateCalendar.Chinese ? 0 : 1)];
        }

        return written.IsWestern
            ? used.FirstOrDefault(calendar => calendar is DateCalendar.Julian or DateCalendar.Gregorian, DateCalendar.Gregorian) == DateCalendar.Julian
                ? [DateCalendar.Julian, DateCalendar.Gregorian]
                : [DateCalendar.Gregorian]
            : [.. used];
    }

    private static CarriedField Carry(DateField field, DateReading from) => new(field, from.Start, from.Length, from.Text);
}
