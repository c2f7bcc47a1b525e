using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Symbols;

/// <summary>The readings of a library, and which of their choices some rule depends on.</summary>
internal sealed class ReadingTable
{
    /// <summary>The most choices of one reading.</summary>
    public const int MaximumChoices = 100;

    private const string VersionOf = "version-of-";

    private readonly Dictionary<NameKey, Declared<Reading>> _byName = [];
    private readonly List<Declared<Reading>> _inOrder = [];
    private readonly HashSet<Guard> _used = [];
    private readonly Dictionary<Guard, Location> _choices = [];

    /// <summary>All readings, in the order of their declaration.</summary>
    public ImmutableArray<Reading> All => [.. _inOrder.Select(r => r.Value)];

    /// <summary>All readings with the places of their declarations.</summary>
    public IEnumerable<Declared<Reading>> Declarations => _inOrder;

    /// <summary>The name of the reading that the versions of an instrument are.</summary>
    public static string OfVersions(Entity instrument) => OfVersions(instrument.Id);

    /// <inheritdoc cref="OfVersions(Entity)"/>
    public static string OfVersions(string instrument) => $"{VersionOf}{instrument}";

    /// <summary>Whether a reading is that of the versions of an instrument.</summary>
    public static bool IsOfVersions(Reading reading) => reading.Name.StartsWith(VersionOf, StringComparison.Ordinal);

    /// <summary>The instrument whose versions the reading of a name would be; null for any other name.</summary>
    public static string? InstrumentOf(string reading) => reading.StartsWith(VersionOf, StringComparison.Ordinal) ? reading[VersionOf.Length..] : null;

    /// <summary>The name of the reading that the disputed dates of an event are.</summary>
    public static string OfDate(string eventId) => $"date-of-{eventId}";

    /// <summary>Takes up a reading; a second of one name is reported and left out.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="at">Where its name stands.</param>
    /// <param name="choices">Where the names of its choices stand, in their order.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>Whether it was taken up.</returns>
    public bool Declare(Reading reading, Location at, IEnumerable<Location> choices, DiagnosticBag diagnostics)
    {
        if (_byName.TryGetValue(NameKey.Of(reading.Name), out var first))
        {
            diagnostics.ReportNameDefinedTwice(at, reading.Name, first.At);
            return false;
        }

        if (reading.Choices.Length > MaximumChoices)
        {
            diagnostics.ReportTooManyChoices(at, reading.Name, MaximumChoices);
            return false;
        }

        _byName.Add(NameKey.Of(reading.Name), new Declared<Reading>(reading, at));
        _inOrder.Add(new Declared<Reading>(reading, at));
        foreach (var (choice, place) in reading.Choices.Zip(choices))
        {
            _choices[new Guard(reading.Name, choice.Name)] = place;
        }

        return true;
    }

    /// <summary>Where a reading is declared.</summary>
    public Location PlaceOf(Reading reading) => _byName[NameKey.Of(reading.Name)].At;

    /// <summary>Where a choice is declared.</summary>
    public Location PlaceOf(Reading reading, ReadingChoice choice) => _choices.GetValueOrDefault(new Guard(reading.Name, choice.Name)) ?? PlaceOf(reading);

    /// <summary>The reading of a name.</summary>
    public Reading? Find(string name) => _byName.TryGetValue(NameKey.Of(name), out var found) ? found.Value : null;

    /// <summary>The choice of a name within a reading.</summary>
    public static ReadingChoice? Choice(Reading reading, string name) =>
        reading.Choices.FirstOrDefault(c => NameKey.Of(c.Name) == NameKey.Of(name));

    /// <summary>Notes that a rule depends on a choice.</summary>
    public void Use(Guard guard) => _used.Add(guard);

    /// <summary>Whether some rule depends on a choice.</summary>
    public bool IsUsed(Reading reading, ReadingChoice choice) => _used.Contains(new Guard(reading.Name, choice.Name));
}
