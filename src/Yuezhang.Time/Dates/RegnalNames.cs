using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>The names that a court gave to days: of one day, a month, a regnal year.</summary>
public static class RegnalNames
{
    private const char To = '–';

    /// <summary>
    /// The name of the days in the eras of one realm: 光绪二十一年三月二十三日; 光绪二十一年三月 or 光绪二十一年 where they are exactly that; the first and the last
    /// day otherwise. Null where no era names them.
    /// </summary>
    public static string? Of(Realm realm, DayRange days, RegnalScript script)
    {
        if (Of(realm, days.First) is not { } first)
        {
            return null;
        }

        var whole = first.ToString(script);
        if (days.IsOneDay)
        {
            return whole;
        }

        if (Of(realm, days.Last) is not { } last)
        {
            return null;
        }

        return IsYear(realm, days, first, last) ? whole[..(whole.IndexOf('年', StringComparison.Ordinal) + 1)]
            : IsMonth(realm, days, first, last) ? whole[..(whole.LastIndexOf('月') + 1)]
            : $"{whole}{To}{last.ToString(script)}";
    }

    // the whole of a year, or what the era had of it
    private static bool IsYear(Realm realm, DayRange days, RegnalDate first, RegnalDate last) =>
        IsSameYear(first, last)
        && (Of(realm, days.First.Previous) is not { } before || !IsSameYear(before, first))
        && (Of(realm, days.Last.Next) is not { } after || !IsSameYear(after, last));

    private static bool IsMonth(Realm realm, DayRange days, RegnalDate first, RegnalDate last) =>
        IsSameYear(first, last) && first.Day == 1 && first.Month == last.Month && first.IsLeap == last.IsLeap
        && (Of(realm, days.Last.Next) is not { } after || after.Day == 1);

    private static bool IsSameYear(RegnalDate one, RegnalDate other) => one.Era.Equals(other.Era) && one.Year == other.Year;

    private static RegnalDate? Of(Realm realm, Day day) => RegnalDate.OfDay(realm, day) is [var name, ..] ? name : null;
}
