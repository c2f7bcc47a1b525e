using System.Collections.Immutable;
using System.Globalization;

namespace Yuezhang.Bench.Rivals;

/// <summary>How one contender did on one number of copies.</summary>
/// <param name="Wall">The median of the wall times; the time until it was stopped, if it was.</param>
/// <param name="PeakBytes">The largest of the peaks.</param>
/// <param name="Stopped">Why it was stopped; null where it always ended by itself.</param>
internal readonly record struct Standing(TimeSpan Wall, long PeakBytes, string? Stopped)
{
    /// <summary>What the runs come to; there is at least one.</summary>
    public static Standing Of(ImmutableArray<MeasuredRun> runs) => new(
        runs.Select(r => r.Wall).Order().ElementAt(runs.Length / 2),
        runs.Max(r => r.PeakBytes),
        runs.FirstOrDefault(r => r.Stopped is not null)?.Stopped);

    /// <summary>The two cells of a row: time and memory.</summary>
    public override string ToString() => Stopped is { } reason
        ? $"{reason} | –"
        : string.Create(CultureInfo.InvariantCulture, $"{Wall.TotalSeconds:F2} s | {PeakBytes / 1_000_000} MB");
}
