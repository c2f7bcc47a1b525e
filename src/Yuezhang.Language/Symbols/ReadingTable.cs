using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Symbols;

/// <summary>The readings of a library, and which of their choices some rule depends on.</summary>
internal sealed class ReadingTable
{
    /// <summary>The most choices of one reading.</summary>
    public const int MaximumChoices = 100;

    private readonly Dictionary<NameKey, Declared<Reading>> _byName = [];
    private readonly List<Declared<Reading>> _inOrder = [];
    private readonly HashSet<Guard> _used = [];

    /// <summary>All readings, in the order of their declaration.</summary>
    public ImmutableArray<Reading> All => [.. _inOrder.Select(r => r.Value)];

    /// <summary>All readings with the places of their declarations.</summary>
    public IEnumerable<Declared<Reading>> Declarations => _inOrder;

    /// <summary>Takes up a reading; a second of one name is reported and left out.</summary>
    public void Declare(Reading reading, Location at, DiagnosticBag diagnostics)
    {
        if (_byName.TryGetValue(NameKey.Of(reading.Name), out var first))
        {
            diagnostics.ReportNameDefinedTwice(at, reading.Name, first.At);
            return;
        }

        if (reading.Choices.Length > MaximumChoices)
        {
            diagnostics.ReportTooManyChoices(at, reading.Name, MaximumChoices);
            return;
        }

        _byName.Add(NameKey.Of(reading.Name), new Declared<Reading>(reading, at));
        _inOrder.Add(new Declared<Reading>(reading, at));
    }

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
