using System.Collections.Immutable;
using System.Globalization;

namespace Yuezhang.Time.Eras;

/// <summary>What is wrong with a regnal date, in English, and what its writer may mean.</summary>
internal static class RegnalProblem
{
    /// <summary>The last year that is counted at all, far beyond any era.</summary>
    public const int LastYear = 9999;

    public static string? Of(RegnalDate date) => date.Standing(out var counted) switch
    {
        RegnalStanding.InUse or RegnalStanding.Retrospective => null,
        RegnalStanding.NeverUsed => $"{date.Era.Name} was proclaimed but never used; counted on, the date is {Names(date, counted)}",
        RegnalStanding.AfterEnd => $"{date.Era.Name} ended on {date.Era.LastDay}; counted on, the date is {Names(date, counted)}",
        RegnalStanding.BeforeBeginning => $"{date.Era.Name} began on {date.Era.FirstDay}; counted back, the date is {Names(date, counted)}",
        _ => NoDate(date),
    };

    // the day, and what the eras that name it call it, those of the same line before others
    private static string Names(RegnalDate date, Day counted)
    {
        ImmutableArray<string> names =
        [
            .. RegnalDate.OfDay(date.Era.Realm, counted).Where(other => other.Era.IsStandard || other.Era.Line == date.Era.Line)
                .OrderBy(other => other.Era.Line == date.Era.Line ? 0 : 1)
                .Select(other => other.ToString()),
        ];
        return names.IsEmpty ? $"{counted}" : $"{counted}, {string.Join(" or ", names)}";
    }

    private static string NoDate(RegnalDate date) => date.Year switch
    {
        < 1 => $"{date.Era.Name} has no year {Figures(date.Year)}; its first year is {date.Era.Name}元年, {Figures(date.Era.FirstYear)}",
        > LastYear => $"{date.Era.Name} has no year {Figures(date.Year)}",
        _ => RegnalCalendar.ProblemOf(date.Era.Reckoning, date.Date) ?? "there is no such date",
    };

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);
}
