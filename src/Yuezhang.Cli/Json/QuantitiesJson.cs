using System.Collections.Immutable;
using System.Text.Json;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Json;

/// <summary>Readings of quantities as <c>quantity --json</c> prints them.</summary>
internal static class QuantitiesJson
{
    public static void Write(Utf8JsonWriter json, string text, ImmutableArray<QuantityReading> readings)
    {
        var points = new CodePoints(text);
        json.WriteObjects("quantities", readings, reading =>
        {
            json.WriteNumber("start", points.Before(reading.Start));
            json.WriteNumber("end", points.Before(reading.End));
            json.WriteString("text", reading.Text);
            json.WriteString("value", reading.Value?.ToString());
            json.WriteString("from", reading.From?.ToString());
            json.WriteString("until", reading.Until?.ToString());
            json.WriteString("unit", reading.Unit?.Id);
            json.WriteString("kind", Words.Of(reading.Kind));
            json.WriteString("note", reading.Note);
        });
        json.WriteObjects("units", UsedUnits.Of(readings), unit =>
        {
            json.WriteString("unit", unit.Unit.Id);
            json.WriteString("dimension", unit.Dimension);
            json.WriteObjects("sizes", unit.Sizes, size =>
            {
                json.WriteString("value", size.Value.ToString());
                json.WriteString("in", size.In);
                json.WriteString("when", size.When);
                json.WriteString("source", size.Source);
            });
        });
    }
}
