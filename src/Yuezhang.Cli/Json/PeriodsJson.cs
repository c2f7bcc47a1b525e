using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Cli.Json;

/// <summary>Readings of periods as <c>period --json</c> prints them.</summary>
internal static class PeriodsJson
{
    public static void Write(Utf8JsonWriter json, string text, ImmutableArray<PeriodReading> periods, Day? anchor)
    {
        var points = new CodePoints(text);
        json.WriteObjects("periods", periods, reading =>
        {
            json.WriteNumber("start", points.Before(reading.Start));
            json.WriteNumber("end", points.Before(reading.Start + reading.Length));
            json.WriteString("text", reading.Text);
            json.WriteString("relation", Words.Of(reading.Relation));
            json.WriteString("count", reading.Count?.ToString());
            json.WriteString("unit", reading.Unit);
            json.WriteString("event", reading.Anchor);
            json.WriteObjects("counted", anchor is null || reading.Period is null ? [] : NamedConvention.All, named =>
            {
                json.WriteString("convention", named.Name);
                json.WriteString("source", named.Source);
                json.WriteDay("lastDay", named.LastDayOf(reading.Period!.Value, anchor!.Value));
            });
        });
    }
}
