using System.Diagnostics;
using System.Globalization;
using Yuezhang.Bench.Results;
using Yuezhang.Time;
using Yuezhang.Time.Calendars;

namespace Yuezhang.Bench.Calendars;

/// <summary>How many days a second become dates and back, in an order by chance, beside the libraries that have the calendar too.</summary>
internal static class CalendarLoad
{
    // a round is shorter than a slice of the scheduler, so that among many some have the processor to themselves
    private const int Rounds = 500;
    private const int Conversions = 1 << 17;

    /// <summary>Prints the table; status 1 where two libraries differ on a day, or a date does not come back.</summary>
    public static int Run()
    {
        Console.WriteLine($"{Machine.Describe()}. Load {Machine.Load()} before.");
        Console.WriteLine();
        Console.WriteLine("| calendar, days | day to date | date to day | allocated |");
        Console.WriteLine("|---|---:|---:|---:|");
        var chinese = LunisolarCalendar.Chinese;
        var japanese = LunisolarCalendar.Japanese;
        var runtime = (First: Day.FromGregorian(1901, 2, 19).Number, Last: Day.FromGregorian(2101, 1, 28).Number);
        var all = (First: chinese.FirstDay.Number, Last: chinese.LastDay.Number);
        var agree = Measure<OurChinese, OurChinese>("Yuezhang, Chinese, 104 BC to 2100", all)
            & Measure<OurChinese, OurChinese>("Yuezhang, Chinese, 1901 to 2100", runtime)
            & Measure<RuntimeChinese, OurChinese>("System.Globalization, Chinese, 1901 to 2100", runtime)
            & Measure<OurJapanese, OurJapanese>("Yuezhang, Japanese, 645 to 1872", (japanese.FirstDay.Number, japanese.LastDay.Number))
            & Measure<OurGregorian, OurGregorian>("Yuezhang, Gregorian, 104 BC to 2100", all)
            & Measure<NodaGregorian, OurGregorian>("NodaTime, Gregorian, 104 BC to 2100", all)
            & Measure<OurJulian, OurJulian>("Yuezhang, Julian, 104 BC to 2100", all)
            & Measure<NodaJulian, OurJulian>("NodaTime, Julian, 104 BC to 2100", all);
        Console.WriteLine();
        Console.WriteLine($"Load {Machine.Load()} after. {(agree ? "All answers agree, day by day." : "Some answers differ.")}");
        return agree ? 0 : 1;
    }

    private static bool Measure<TConversion, TOurs>(string name, (int First, int Last) range)
        where TConversion : struct, IConversion
        where TOurs : struct, IConversion
    {
        for (var day = range.First; day <= range.Last; day++)
        {
            var date = TConversion.FromDay(day);
            if (date != TOurs.FromDay(day) || TConversion.ToDay(date) != day)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {day} is {date}, ours {TOurs.FromDay(day)}"));
                return false;
            }
        }

        // days in no order, so that no branch and no cache line can be foretold; always the same ones
        var chance = new Random(1895);
        var days = new int[1 << 16];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = chance.Next(range.First, range.Last + 1);
        }

        var dates = Array.ConvertAll(days, TConversion.FromDay);
        var (fromDay, fromDayBytes) = Best(() => FromDays<TConversion>(days));
        var (toDay, toDayBytes) = Best(() => ToDays<TConversion>(dates));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {fromDay:F0} million/s | {toDay:F0} million/s | {fromDayBytes + toDayBytes} bytes |"));
        return true;
    }

    // millions a second in the best round, and the bytes allocated in it
    private static (double Millions, long Bytes) Best(Func<int> loop)
    {
        var best = (Millions: 0.0, Bytes: 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.GetTimestamp();
            GC.KeepAlive(loop());
            var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
            // the box of the sum is not the conversion's
            bytes = Math.Max(GC.GetAllocatedBytesForCurrentThread() - bytes - 24, 0);
            best = Conversions / seconds / 1e6 > best.Millions ? (Conversions / seconds / 1e6, bytes) : best;
        }

        return best;
    }

    private static int FromDays<TConversion>(int[] days)
        where TConversion : struct, IConversion
    {
        var sum = 0;
        for (var round = 0; round < Conversions / days.Length; round++)
        {
            foreach (var day in days)
            {
                var date = TConversion.FromDay(day);
                sum ^= date.Year + date.Month + date.Day + (date.IsLeap ? 1 : 0);
            }
        }

        return sum;
    }

    private static int ToDays<TConversion>(LunisolarDate[] dates)
        where TConversion : struct, IConversion
    {
        var sum = 0;
        for (var round = 0; round < Conversions / dates.Length; round++)
        {
            foreach (var date in dates)
            {
                sum ^= TConversion.ToDay(date);
            }
        }

        return sum;
    }
}
