using System.Collections.Immutable;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli.Screen;

/// <summary>The quantities of a text: each as written, what it is, and the definition of its unit once for all.</summary>
internal static class QuantitiesScreen
{
    public static void Draw(Sheet sheet, ImmutableArray<QuantityReading> readings)
    {
        if (readings.IsEmpty)
        {
            sheet.Line(Ink.Of("No quantity is found in this text."));
        }

        foreach (var reading in readings)
        {
            sheet.Entry(Ink.Of(reading.Text, Ink.Strong), Ink.Of($"{Size(reading)}  ").Then(Words.Of(reading.Kind), Ink.Quiet));
            if (reading.Note is { } note)
            {
                sheet.Remark(Ink.Of(note, Ink.Quiet));
            }
        }

        DrawUnits(sheet, UsedUnits.Of(readings));
    }

    // the first of the published values is the one that is used; the others are told
    private static void DrawUnits(Sheet sheet, ImmutableArray<UnitDefinition> units)
    {
        foreach (var (index, unit) in units.Index())
        {
            if (index == 0)
            {
                sheet.Heading("Units");
            }

            foreach (var (place, size) in unit.Sizes.Index())
            {
                var says = $"{size.Value.ToMixedString()} {size.In}, {size.When} ({size.Source})";
                sheet.Remark(Ink.Of(place == 0 ? $"{unit.Unit.Singular}: {says}" : $"also published: {says}", place == 0 ? Ink.Body : Ink.Quiet));
            }
        }
    }

    private static string Size(QuantityReading reading)
    {
        var size = reading.Value is { } value ? value.ToMixedString()
            : reading.From is { } from && reading.Until is { } until ? $"{from.ToMixedString()} to {until.ToMixedString()}"
            : "unread";
        return reading.Unit is { } unit ? $"{size} {(reading.Value == 1 ? unit.Singular : unit.Plural)}" : size;
    }
}
