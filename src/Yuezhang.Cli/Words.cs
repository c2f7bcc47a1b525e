using Yuezhang.Time.Dates;

namespace Yuezhang.Cli;

/// <summary>The words that stand for the choices of a reading, on the screen and in machine output alike.</summary>
internal static class Words
{
    public static string Of(DatePrecision precision) => precision switch
    {
        DatePrecision.PartOfDay => "part of day",
        DatePrecision.PartOfMonth => "part of month",
        _ => Lower(precision),
    };

    public static string Of<T>(T value)
        where T : struct, Enum => Lower(value);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
