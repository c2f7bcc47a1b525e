using System.Collections.Immutable;
using Yuezhang.Language.Binding;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Symbols;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Completion;

/// <summary>All words of a library that can be offered, by what they stand for.</summary>
internal sealed class LibraryWords(LoadedLibrary library)
{
    private readonly SymbolTable _names = library.Names;

    /// <summary>The acts and states.</summary>
    public SymbolTable Names => _names;

    /// <summary>The names of all things of some sorts, in every script.</summary>
    public IEnumerable<OfferedName> Things(params ImmutableArray<Sort> sorts) =>
        from entity in _names.Entities.All
        where sorts.IsEmpty || sorts.Contains(entity.Sort)
        from name in entity.Aliases.Prepend(entity.Name)
        select new OfferedName(name, SymbolOf.KindOf(entity.Sort), name == entity.Name ? entity.Sort.WithArticle() : $"{entity.Name}, {entity.Sort.WithArticle()}");

    /// <summary>The treaty in whose file it stands.</summary>
    public static OfferedName ThisTreaty { get; } = new("this treaty", SymbolKind.Instrument, "the treaty of this file", IsName: false);

    /// <summary>The units, in singular and plural.</summary>
    public IEnumerable<OfferedName> Units => _names.Units.Names.Select(name => new OfferedName(name, SymbolKind.Unit, "a unit"));

    /// <summary>The acts in one form.</summary>
    public IEnumerable<OfferedName> Acts(VerbForm form) =>
        _names.Verbs.All.Zip(_names.Verbs.In(form), (verb, written) => new OfferedName(written, SymbolKind.Act, $"to {verb.Infinitive}", IsName: false));

    /// <summary>The first words of the states.</summary>
    public IEnumerable<OfferedName> States =>
        from words in _names.States.Words
        where words[0].Length > 0
        select new OfferedName(words[0], SymbolKind.State, $"is {string.Join(" … ", words).Trim()}", IsName: false);

    /// <summary>The readings.</summary>
    public IEnumerable<OfferedName> Readings => _names.Readings.All.Select(r => new OfferedName(r.Name, SymbolKind.Reading, r.Question));

    /// <summary>The choices of the readings that sentences can name, each as a whole clause.</summary>
    public IEnumerable<OfferedName> ChoiceClauses =>
        from reading in _names.Readings.All
        where !ReadingTable.IsOfVersions(reading)
        from choice in reading.Choices
        select new OfferedName($"on the {choice.Name} reading of {reading.Name}", SymbolKind.Choice, choice.Ground, IsName: false);

    /// <summary>The versions of the instruments, each as a whole clause.</summary>
    public IEnumerable<OfferedName> VersionClauses =>
        from instrument in _names.Entities.All
        where instrument.Sort == Sort.Instrument
        let versions = _names.Readings.Find(ReadingTable.OfVersions(instrument))
        where versions is not null
        from version in versions.Choices
        select new OfferedName($"in the {version.Name} version of {instrument.Name}", SymbolKind.Choice, version.Ground, IsName: false);

    /// <summary>The choices of one reading.</summary>
    public IEnumerable<OfferedName> ChoicesOf(string reading) =>
        _names.Readings.Find(reading)?.Choices.Select(c => new OfferedName(c.Name, SymbolKind.Choice, c.Ground)) ?? [];

    /// <summary>The scenarios.</summary>
    public IEnumerable<OfferedName> Scenarios => library.Scenarios.Select(s => new OfferedName(s.Name, SymbolKind.Scenario, s.Title));

    /// <summary>The events and facts of the record.</summary>
    public IEnumerable<OfferedName> Events => _names.Events.Keys.Select(id => new OfferedName(id, SymbolKind.Event, "an event of the record"));
}
