using System.Collections.Immutable;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Cli.Screen;

/// <summary>The periods of a text, and their last days by each convention of counting.</summary>
internal static class PeriodsScreen
{
    public static void Draw(Sheet sheet, ImmutableArray<PeriodReading> periods, Day? anchor)
    {
        if (periods.IsEmpty)
        {
            sheet.Line(Ink.Of("No period is found in this text."));
        }

        foreach (var (index, reading) in periods.Index())
        {
            if (index > 0)
            {
                sheet.Gap();
            }

            sheet.Entry(Ink.Of(reading.Text, Ink.Strong), Ink.Of(Meaning(reading)));
            if (reading.Anchor is { } words)
            {
                sheet.Remark(Ink.Of($"from {words}", Ink.Quiet));
            }

            if (anchor is { } day && reading.Period is { } period)
            {
                foreach (var named in NamedConvention.All)
                {
                    sheet.Entry(Ink.Of($"  {named.Name}"), Ink.Of(named.LastDayOf(period, day)?.ToString() ?? "beyond its calendar"));
                }
            }
        }

        if (anchor is not null && periods.Any(reading => reading.Period is not null))
        {
            sheet.Heading("Conventions");
            foreach (var named in NamedConvention.All)
            {
                sheet.Remark(Ink.Of($"{named.Name}: {named.Meaning} ({named.Source})"));
            }
        }
    }

    private static string Meaning(PeriodReading reading)
    {
        var length = reading.Period?.ToString() ?? (reading.Count is { } count ? $"{count} {reading.Unit}" : $"some {reading.Unit}s");
        return reading.Relation == PeriodRelation.None ? length : $"{Words.Of(reading.Relation)} {length}";
    }
}
