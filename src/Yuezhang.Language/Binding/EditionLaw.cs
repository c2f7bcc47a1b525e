using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Binding;

/// <summary>What the statements of one file come to.</summary>
internal sealed class EditionLaw
{
    /// <summary>The treaty; null for a names file.</summary>
    public Instrument? Instrument { get; set; }

    public List<Account> Accounts { get; } = [];

    public List<Norm> Norms { get; } = [];

    public List<Rule> Rules { get; } = [];

    public List<Transfer> Transfers { get; } = [];

    public List<CountsAs> CountsAs { get; } = [];

    public List<MostFavouredNationClause> Clauses { get; } = [];

    public List<Precedence> Precedences { get; } = [];

    public List<Incompatibility> Incompatibilities { get; } = [];

    /// <summary>All of some files as one law, in their order.</summary>
    /// <param name="laws">What the files come to.</param>
    /// <param name="library">The law that it is put into: names, acts, horizon.</param>
    public static Library Join(IReadOnlyCollection<EditionLaw> laws, Library library) => library with
    {
        Instruments = [.. laws.Select(l => l.Instrument).OfType<Instrument>().DistinctBy(i => i.Name.Id)],
        Accounts = All(laws, l => l.Accounts),
        Norms = All(laws, l => l.Norms),
        Rules = All(laws, l => l.Rules),
        Transfers = All(laws, l => l.Transfers),
        CountsAs = All(laws, l => l.CountsAs),
        MostFavouredNationClauses = All(laws, l => l.Clauses),
        Precedences = All(laws, l => l.Precedences),
        Incompatibilities = All(laws, l => l.Incompatibilities),
    };

    private static ImmutableArray<T> All<T>(IEnumerable<EditionLaw> laws, Func<EditionLaw, IEnumerable<T>> part) => [.. laws.SelectMany(part)];
}
