using System.Collections.Immutable;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Eras;

/// <summary>A date by the years of an era, as 光緒二十一年三月二十三日, which is 17 April 1895.</summary>
/// <remarks>
/// Any five values can be put together; whether they are a date <see cref="Standing"/> says, and what is wrong
/// <see cref="ProblemOf"/>. Months and days are those of the era's calendar: 明治五年十二月二日 is lunisolar, the next day, 明治六年一月一日, Gregorian.
/// </remarks>
/// <param name="Era">The era.</param>
/// <param name="Year">The year of the era, 1 for 元年.</param>
/// <param name="Month">The month's number, 1 for 正月.</param>
/// <param name="IsLeap">Whether it is the leap month (閏) of that number.</param>
/// <param name="Day">The day of the month, from 1.</param>
public readonly record struct RegnalDate(Era Era, int Year, int Month, bool IsLeap, int Day)
{
    /// <summary>The same date with the year as the calendar numbers it.</summary>
    public LunisolarDate Date => new(Era.FirstYear + Year - 1, Month, IsLeap, Day);

    /// <summary>The names of a day in one realm, in the order of <see cref="ReignPeriods.At"/>; empty before the first era.</summary>
    public static ImmutableArray<RegnalDate> OfDay(Realm realm, Day day)
    {
        var eras = ReignPeriods.At(realm, day);
        var dates = ImmutableArray.CreateBuilder<RegnalDate>(eras.Length);
        foreach (var era in eras)
        {
            if (TryFromDay(era, day, out var date))
            {
                dates.Add(date);
            }
        }

        return dates.DrainToImmutable();
    }

    /// <summary>The date that an era gives to a day, when the era names that day.</summary>
    public static bool TryFromDay(Era era, Day day, out RegnalDate date)
    {
        date = default;
        if (!era.Contains(day) || !RegnalCalendar.TryFromDay(era.Reckoning, day, out var named))
        {
            return false;
        }

        date = new RegnalDate(era, named.Year - era.FirstYear + 1, named.Month, named.IsLeap, named.Day);
        return true;
    }

    /// <summary>
    /// The day that the date names: the era names it, or histories do because it is in the era's first year
    /// (<see cref="RegnalStanding.Retrospective"/>). What an era that has ended would go on to count is not a day here.
    /// </summary>
    public bool TryToDay(out Day day)
    {
        if (Standing(out day) is RegnalStanding.InUse or RegnalStanding.Retrospective)
        {
            return true;
        }

        day = default;
        return false;
    }

    /// <summary>Whether the era names the day to which the date counts, and that day.</summary>
    /// <param name="counted">
    /// The day to which counting from the first year leads, which is what a writer of 慶応四年十月一日 means though 慶応 had ended;
    /// not a day when there is no such date.
    /// </param>
    public RegnalStanding Standing(out Day counted)
    {
        counted = default;
        if (Year < 1 || Year > RegnalProblem.LastYear || !RegnalCalendar.TryToDay(Era.Reckoning, Date, out counted))
        {
            return RegnalStanding.NoSuchDate;
        }

        if (!Era.WasUsed)
        {
            return RegnalStanding.NeverUsed;
        }

        if (Era.Contains(counted))
        {
            return RegnalStanding.InUse;
        }

        if (counted >= Era.FirstDay)
        {
            return RegnalStanding.AfterEnd;
        }

        // laws since 1912 say from which day a name holds; before them the year of the change took its name whole
        return RegnalCalendar.IsLunisolar(Era.Reckoning, Date.Year) && Date.Year == YearOfChange()
            ? RegnalStanding.Retrospective
            : RegnalStanding.BeforeBeginning;
    }

    /// <summary>
    /// What is wrong, and what would be right, as <c>宣統 ended on 1912-02-12; counted on, the date is 1912-03-20</c>;
    /// <see langword="null"/> when it names a day.
    /// </summary>
    public string? ProblemOf() => RegnalProblem.Of(this);

    /// <summary>The date in traditional characters, as 光緒二十一年三月二十三日.</summary>
    public override string ToString() => ToString(RegnalScript.Traditional);

    /// <summary>
    /// The date as it is written, in plain numerals, the first year 元年, the first month of a lunisolar year 正月: 光绪元年正月二十日,
    /// 慶応元年閏五月一日, 明治二十八年四月十七日.
    /// </summary>
    public string ToString(RegnalScript script)
    {
        var month = RegnalCalendar.IsLunisolar(Era.Reckoning, Date.Year) ? LunisolarMonth.Name(Month, IsLeap) : null;
        month = script == RegnalScript.Simplified ? month?.Replace('閏', '闰').Replace('臘', '腊') : month;
        return $"{Era.NameIn(script)}{RegnalNumeral.Year(Year)}年{month ?? RegnalNumeral.Write(Month) + "月"}{RegnalNumeral.Write(Day)}日";
    }

    private int YearOfChange() => RegnalCalendar.TryFromDay(Era.Reckoning, Era.FirstDay, out var first) ? first.Year : Era.FirstYear;
}
