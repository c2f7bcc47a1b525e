using System.Collections.Frozen;
using System.Collections.Immutable;
using Yuezhang.Time;

namespace Yuezhang.Rules.Program;

/// <summary>
/// The law of a library, bound and checked: every instrument with its norms, accounts and readings. It says what follows from events;
/// what happened is the record's.
/// </summary>
public sealed record Library
{
    /// <summary>All names.</summary>
    public required ImmutableArray<Entity> Entities { get; init; }

    /// <summary>All kinds of act, declared or known.</summary>
    public required ImmutableArray<Verb> Verbs { get; init; }

    /// <summary>All instruments that have a file.</summary>
    public required ImmutableArray<Instrument> Instruments
    {
        get;
        init
        {
            field = value;
            _instrumentsByName = value.ToFrozenDictionary(i => i.Name.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>All norms that the files state as such, in their order; <see cref="AllNorms"/> has those that accounts imply as well.</summary>
    public required ImmutableArray<Norm> Norms { get; init; }

    /// <summary>All accounts, in the order of the files.</summary>
    public required ImmutableArray<Account> Accounts
    {
        get;
        init
        {
            field = value;
            _accountsByName = value.GroupBy(a => a.Name.Id).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        }
    }

    /// <summary>All relations.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>All rules.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>All transfers.</summary>
    public ImmutableArray<Transfer> Transfers { get; init; } = [];

    /// <summary>All acts that count as others.</summary>
    public ImmutableArray<CountsAs> CountsAs { get; init; } = [];

    /// <summary>All most-favoured-nation clauses.</summary>
    public ImmutableArray<MostFavouredNationClause> MostFavouredNationClauses { get; init; } = [];

    /// <summary>Which instruments go before which.</summary>
    public ImmutableArray<Precedence> Precedences { get; init; } = [];

    /// <summary>Which acts exclude each other.</summary>
    public ImmutableArray<Incompatibility> Incompatibilities { get; init; } = [];

    /// <summary>All readings, in the order of the files; disputed dates of the record are among them.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>The last day through which what recurs is worked out; later is shown as open.</summary>
    public required Day Horizon { get; init; }

    private readonly FrozenDictionary<string, ImmutableArray<Account>> _accountsByName = FrozenDictionary<string, ImmutableArray<Account>>.Empty;
    private readonly FrozenDictionary<string, Instrument> _instrumentsByName = FrozenDictionary<string, Instrument>.Empty;

    /// <summary>The stated norms, those that are said of many once for each, and the duty to pay and the right to prepay that each account implies.</summary>
    public IEnumerable<Norm> AllNorms
    {
        get
        {
            var things = Things;
            return Norms.SelectMany(n => Instances.Of(n, things)).Concat(Accounts.SelectMany(AccountNorms.Of));
        }
    }

    /// <summary>All names by what they stand for.</summary>
    internal ILookup<Sort, Entity> Things => Entities.ToLookup(e => e.Sort);

    /// <summary>The account of this name; of several versions, the first of the library.</summary>
    public Account Account(Entity name) => _accountsByName[name.Id][0];

    /// <summary>The version of the account of this name that is law on the readings taken; null where none is.</summary>
    public Account? Account(Entity name, Selection selection) => _accountsByName[name.Id].FirstOrDefault(a => selection.Admits(a.Guard));

    /// <summary>All versions of the account of this name.</summary>
    internal ImmutableArray<Account> VersionsOf(Entity name) => _accountsByName.GetValueOrDefault(name.Id, []);

    /// <summary>The instrument of this name; null where it is only named, not encoded.</summary>
    public Instrument? Instrument(Entity name) => _instrumentsByName.GetValueOrDefault(name.Id);

    /// <summary>The kind of act of this infinitive.</summary>
    public Verb Verb(string infinitive) => Verbs.First(v => v.Infinitive == infinitive);

    /// <summary>The choices that govern where nothing else is said; a reading that none governs has no choice here.</summary>
    public Selection GoverningSelection() =>
        Readings.Where(r => r.Governing is not null)
            .Aggregate(Selection.Empty, (selection, r) => selection.With(r.Name, r.Governing!.Name));
}
