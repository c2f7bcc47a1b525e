using System.Collections.Immutable;

namespace Yuezhang.Time.Quantities;

/// <summary>The units that quantities in texts are read in, each with its published values and their sources.</summary>
public static class Units
{
    /// <summary>Every unit, money first.</summary>
    public static ImmutableArray<UnitDefinition> All { get; } = Read();

    /// <summary>The definition of the unit with this id, as <c>kuping-tael</c>; null when there is none.</summary>
    public static UnitDefinition? Named(string id) => All.FirstOrDefault(definition => definition.Unit.Id == id);

    private static ImmutableArray<UnitDefinition> Read()
    {
        var units = ImmutableArray.CreateBuilder<UnitDefinition>();
        foreach (var fields in EmbeddedTable.Rows("Quantities.units.tsv"))
        {
            if (fields[0].Length == 0)
            {
                var size = new UnitSize(NumberOf(fields[1]), fields[2], fields[3], fields[4]);
                units[^1] = units[^1] with { Sizes = units[^1].Sizes.Add(size) };
                continue;
            }

            var parts = fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split('='))
                .Select(part => (part[0], NumberOf(part[1])));
            units.Add(new UnitDefinition(
                new Unit(fields[0], fields[1], fields[2]),
                fields[3],
                [.. fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
                [.. parts],
                []));
        }

        return units.ToImmutable();
    }

    private static Rational NumberOf(string text) =>
        Rational.TryParse(text, out var value) ? value : throw new InvalidDataException($"{text} in units.tsv is no number.");
}
