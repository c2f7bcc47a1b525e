using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Yuezhang.Bench.Rivals;

/// <summary>One process from its start to its end: how long it took, how much memory it had at its peak, what it printed.</summary>
/// <param name="Wall">From before its start until its end was seen.</param>
/// <param name="PeakBytes">The most memory it held at one time, as the kernel counts it (<c>VmHWM</c>), read every few milliseconds.</param>
/// <param name="Output">What it printed; of a stopped process, as far as it came.</param>
/// <param name="Faults">What it printed on the other channel.</param>
/// <param name="ExitStatus">Its exit status.</param>
/// <param name="Stopped">Why it was stopped; null where it ended by itself.</param>
internal sealed record MeasuredRun(TimeSpan Wall, long PeakBytes, string Output, string Faults, int ExitStatus, string? Stopped)
{
    /// <summary>Longer than this and a process is stopped.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(120);

    /// <summary>Larger than this and a process is stopped.</summary>
    public const long MostBytes = 4L << 30;

    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(3);

    /// <summary>Starts a process and stays with it until it ends or has to be stopped.</summary>
    public static MeasuredRun Of(string program, ImmutableArray<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var faults = process.StandardError.ReadToEndAsync();
        var (peak, stopped) = (0L, (string?)null);
        while (!process.WaitForExit(s_betweenLooks))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            stopped ??= clock.Elapsed > MostTime ? Limit(MostTime) : peak > MostBytes ? Limit(MostBytes) : null;
            if (stopped is not null)
            {
                process.Kill();
            }
        }

        var wall = clock.Elapsed;
        return new MeasuredRun(wall, peak, output.GetAwaiter().GetResult(), faults.GetAwaiter().GetResult(), process.ExitCode, stopped);
    }

    private static string Limit(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"stopped after {time.TotalSeconds:F0} s");

    private static string Limit(long bytes) => string.Create(CultureInfo.InvariantCulture, $"stopped at {bytes >> 30} GB");

    /// <summary>The peak so far of a running process; 0 where it has just ended.</summary>
    public static long PeakOf(int process)
    {
        const string Label = "VmHWM:";
        try
        {
            foreach (var line in File.ReadLines($"/proc/{process}/status"))
            {
                if (line.StartsWith(Label, StringComparison.Ordinal))
                {
                    return 1024 * long.Parse(line.AsSpan(Label.Length, line.Length - Label.Length - " kB".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
                }
            }
        }
        catch (IOException)
        {
            // It ended between two looks; what was seen before stands.
        }

        return 0;
    }
}
