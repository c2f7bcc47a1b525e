using System.Collections.Immutable;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Questions;

/// <summary>What of a day is looked at: what concerns some places, some parties, or both. Of several places one is enough, and of several parties.</summary>
/// <remarks>
/// A norm concerns a place if its act is done to it or there; a thing lies nowhere, and a debt is owed wherever one is. It concerns a party that bears it or to whom
/// it is owed, or for whom its act is done: where nobody is named, the other of two parties.
/// </remarks>
/// <param name="Places">The places; none for all.</param>
/// <param name="Parties">The parties; none for all.</param>
public sealed record Concern(ImmutableArray<Entity> Places, ImmutableArray<Entity> Parties)
{
    /// <summary>Everything.</summary>
    public static Concern All { get; } = new([], []);

    /// <summary>Whether it is everything.</summary>
    public bool IsAll => Places.IsEmpty && Parties.IsEmpty;

    /// <summary>Whether a norm is of concern.</summary>
    public bool Has(Norm norm, Library library) => IsAll || (IsPlaced(norm) && IsBetween(norm, library));

    /// <summary>Whether a debt is of concern: to its debtor and its creditor, and to no place.</summary>
    public bool Has(Account account) => Places.IsEmpty && (Parties.IsEmpty || Parties.Contains(account.Debtor) || Parties.Contains(account.Creditor));

    /// <summary>Whether the force of an instrument is: to those whom it may bind; to a place for the sake of its norms.</summary>
    public bool Has(Instrument instrument, IEnumerable<Norm> norms, Library library) => Places.IsEmpty
        ? Parties.IsEmpty || Parties.Any(instrument.Binds)
        : norms.Any(n => n.Instrument == instrument.Name && Has(n, library));

    private bool IsPlaced(Norm norm) => Places.IsEmpty || Places.Any(place => norm.Act.Object == place || norm.Act.Place == place);

    private bool IsBetween(Norm norm, Library library)
    {
        var named = new[] { norm.Act.Agent, norm.Act.Counterparty, norm.Act.Beneficiary, norm.Counterparty, norm.Act.Object };
        return Parties.IsEmpty || Parties.Any(party => named.Contains(party)
            || (library.Instrument(norm.Instrument) is { } instrument && instrument.Binds(party)
                && (norm.Act.Agent is null || (norm.Counterparty is null && norm.Act.Counterparty is null && instrument.Bound.Take(3).Count() == 2))));
    }
}
