using System.Globalization;
using System.Runtime.InteropServices;

namespace Yuezhang.Bench.Results;

/// <summary>The machine on which something was measured.</summary>
internal static class Machine
{
    /// <summary>Processor, memory, operating system and runtime in one line.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Field("/proc/cpuinfo", "model name")}, {Environment.ProcessorCount} cores, {Memory() >> 20} GiB, {Field("/etc/os-release", "PRETTY_NAME")}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>How many threads wanted to run during the last minute, on average; the machine is quiet below 1.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static long Memory() =>
        long.TryParse(Field("/proc/meminfo", "MemTotal").Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var kilobytes) ? kilobytes : 0;

    /// <summary>The first value of a name in a file of <c>name: value</c> or <c>name="value"</c>.</summary>
    private static string Field(string file, string name) =>
        (File.Exists(file) ? File.ReadLines(file) : [])
            .Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Select(line => line[(line.IndexOfAny([':', '=']) + 1)..].Trim(' ', '\t', '"'))
            .FirstOrDefault("unknown");
}
