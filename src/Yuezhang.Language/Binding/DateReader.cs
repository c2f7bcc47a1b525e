using System.Globalization;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Amounts;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Dates;

namespace Yuezhang.Language.Binding;

/// <summary>Reads days and stretches of days from YAML files.</summary>
internal static class DateReader
{
    private const string At = " at ";

    /// <summary>One day: <c>1895-05-08</c>; null, once it is reported, where it is none.</summary>
    public static Day? Day(YamlScalar text, SourceText source, DiagnosticBag diagnostics)
    {
        if (WrittenDay.TryRead(text.Value, out var day, out var problem))
        {
            return day;
        }

        diagnostics.ReportDateBadlyWritten(source.At(text.Span), problem);
        return null;
    }

    /// <summary>
    /// When something happened: one day, one day with its hour, <c>1895-04-20 at 12:00</c>, or some day of a stretch; null, once it is reported, where it is none of these.
    /// </summary>
    public static RecordedDate? Recorded(YamlScalar text, SourceText source, DiagnosticBag diagnostics)
    {
        var at = text.Value.IndexOf(At, StringComparison.Ordinal);
        if (at < 0)
        {
            return Range(text, source, diagnostics) is { } range ? new RecordedDate(range) : null;
        }

        if (Day(new YamlScalar(text.Value[..at], null, text.Part(new TextSpan(0, at))), source, diagnostics) is not { } day)
        {
            return null;
        }

        if (Minute(text.Value[(at + At.Length)..]) is not { } minute)
        {
            diagnostics.ReportDateBadlyWritten(source.At(text.Span), $"`{text.Value[(at + At.Length)..]}` is no time of day");
            return null;
        }

        return new RecordedDate(new DateRange(day)) { Minute = minute };
    }

    /// <summary>A recorded date as it is written: <c>1895-04-20 at 12:00</c>.</summary>
    public static string Words(this RecordedDate date) => date.Minute is { } minute
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Range}{At}{minute / 60:00}:{minute % 60:00}")
        : date.Range.ToString();

    private static int? Minute(string time) =>
        time.Split(':') is [{ Length: 2 } hours, { Length: 2 } minutes]
        && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
        && minute < 60 && hour * 60 + minute <= ClockTimeSyntax.Last
            ? hour * 60 + minute
            : null;

    /// <summary>One day, or some day of a stretch: <c>1898-05-20/1898-05-21</c>; null, once it is reported, where it is neither.</summary>
    public static DateRange? Range(YamlScalar text, SourceText source, DiagnosticBag diagnostics)
    {
        var slash = text.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Day(text, source, diagnostics) is { } day ? new DateRange(day) : null;
        }

        var first = Day(new YamlScalar(text.Value[..slash], null, text.Part(new TextSpan(0, slash))), source, diagnostics);
        var last = Day(
            new YamlScalar(text.Value[(slash + 1)..], null, text.Part(new TextSpan(slash + 1, text.Value.Length - slash - 1))), source, diagnostics);
        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        if (from > to)
        {
            diagnostics.ReportDateBadlyWritten(source.At(text.Span), $"{from} lies after {to}");
            return null;
        }

        return new DateRange(from, to);
    }
}
