using System.Collections.Immutable;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Cli;

/// <summary>The units that the quantities of a text are in and whose worth is published, each once, in the order of the text.</summary>
internal static class UsedUnits
{
    public static ImmutableArray<UnitDefinition> Of(ImmutableArray<QuantityReading> readings) =>
    [
        .. from id in readings.Select(reading => reading.Unit?.Id).Distinct()
           where id is not null
           let unit = Units.Named(id)
           where unit is { Sizes.IsEmpty: false }
           select unit,
    ];
}
