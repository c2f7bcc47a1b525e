using Yuezhang.Time;

namespace Yuezhang.Cli.Screen;

/// <summary>Days laid out over the cells of a line, with ticks at the first days of months or years, as close as their names leave room.</summary>
internal sealed class TimeAxis
{
    private const int Gap = 2;
    private const int MonthsOfYear = 12;

    // in months; a year or more is named by its number alone
    private static readonly int[] s_steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000, 120000];

    private readonly Day _from;
    private readonly long _days;

    /// <summary>The days from the first to the last, both included, over so many cells.</summary>
    public TimeAxis(Day from, Day to, int cells) => (_from, _days, Cells) = (from, (long)to.Number - from.Number + 1, cells);

    /// <summary>How many cells there are.</summary>
    public int Cells { get; }

    /// <summary>The cell in which a day begins; null outside.</summary>
    public int? CellOf(Day day) => (long)day.Number - _from.Number is var at and >= 0 && at < _days ? (int)(at * Cells / _days) : null;

    /// <summary>The stretch of days that a cell stands for; where there are more cells than days, a day has several.</summary>
    public Interval Of(int cell)
    {
        var first = (int)(cell * _days / Cells);
        var last = (int)((((cell + 1) * _days) - 1) / Cells);
        return new Interval(Boundary.StartOf(_from + first), Boundary.StartOf(_from + last + 1));
    }

    /// <summary>The ticks, each with its cell and its name; where no month begins in the period, its first day.</summary>
    public IReadOnlyList<(int Cell, string Name)> Ticks()
    {
        foreach (var step in s_steps)
        {
            // more ticks than cells cannot have room
            if (_days / (step * 30L) <= Cells
                && Ticks(step) is { Count: > 0 } ticks
                && ticks.Zip(ticks.Skip(1)).All(pair => pair.First.Cell + pair.First.Name.Length + Gap <= pair.Second.Cell))
            {
                return ticks;
            }
        }

        return [(0, $"{_from}")];
    }

    private List<(int Cell, string Name)> Ticks(int step)
    {
        var ticks = new List<(int, string)>();
        var first = _from.Gregorian;
        var month = ((long)first.Year * MonthsOfYear) + first.Month - 1;
        for (month -= Modulo(month, step); ; month += step)
        {
            var (year, ofYear) = ((int)Math.Floor(month / (double)MonthsOfYear), (int)Modulo(month, MonthsOfYear));
            var day = Day.FromGregorian(year, ofYear + 1, 1);
            if (day.Number - (long)_from.Number >= _days)
            {
                return ticks;
            }

            if (CellOf(day) is { } cell)
            {
                var name = $"{day}";
                ticks.Add((cell, name[..(name.Length - (step < MonthsOfYear ? 3 : 6))]));
            }
        }
    }

    private static long Modulo(long number, long by) => ((number % by) + by) % by;
}
