using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;
using Yuezhang.Language.Yaml;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using Yuezhang.Time.Dates;

namespace Yuezhang.Language.Binding;

/// <summary>Reads days and stretches of days from YAML files.</summary>
internal static class DateReader
{
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
