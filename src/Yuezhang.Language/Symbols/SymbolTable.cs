using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Symbols;

/// <summary>All that the sentences of a library can name: parties, places, things, instruments and accounts; units; acts; readings.</summary>
internal sealed class SymbolTable
{
    /// <summary>What acts are done by and to.</summary>
    public NameTable<Entity> Entities { get; } = new();

    /// <summary>What amounts are in.</summary>
    public NameTable<Unit> Units { get; } = new();

    /// <summary>What is done.</summary>
    public VerbTable Verbs { get; } = new();

    /// <summary>How many instalments a debt has, by its identity; not there where that is open: the debt recurs, or could not be read.</summary>
    public Dictionary<string, int> Instalments { get; } = new(StringComparer.Ordinal);

    /// <summary>The instrument under which a debt is owed, by the debt's identity.</summary>
    public Dictionary<string, Entity> Owners { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the events and facts of the record are, by their ids.</summary>
    public Dictionary<string, Location> Events { get; } = new(StringComparer.Ordinal);

    /// <summary>In what states things may be.</summary>
    public StateTable States { get; } = new();

    /// <summary>The doubtful points.</summary>
    public ReadingTable Readings { get; } = new();
}
