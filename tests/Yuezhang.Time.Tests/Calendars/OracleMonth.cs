using System.Collections.Immutable;
using System.Globalization;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>A month of a reign as a table of DILA has it; a month that a change of reign cuts stands there twice.</summary>
internal sealed record OracleMonth(string Dynasty, string Era, int EraYear, int Number, bool IsLeap, int First, int Last)
{
    public static ImmutableArray<OracleMonth> Read(string file) => [.. OracleFiles.Rows(file).Select(Parse)];

    private static OracleMonth Parse(string[] cells)
    {
        int Figure(int cell) => int.Parse(cells[cell], CultureInfo.InvariantCulture);
        var isLeap = Figure(4) != 0;
        // the row of a cut month says from which day of the month it counts
        return new(cells[0], cells[1], Figure(2), NumberOf(Figure(3)), isLeap, Figure(5) - Figure(7) + 1, Figure(6));
    }

    private static int NumberOf(int month) => month switch { -1 => LunisolarMonth.La, -2 => LunisolarMonth.Yi, _ => month };
}
