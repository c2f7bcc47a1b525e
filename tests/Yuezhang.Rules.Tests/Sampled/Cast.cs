using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Who and what a sampled program names besides the two states of the peace: other states, their treaties, what can stand between things.</summary>
internal static class Cast
{
    public static readonly Entity Corvia = new("corvia", "Corvia", Sort.Party, [], Citation.None);

    public static readonly Entity Doria = new("doria", "Doria", Sort.Party, [], Citation.None);

    /// <summary>Persons, and no party.</summary>
    public static readonly Entity Settlers = new("settlers", "the settlers", Sort.Person, [], Citation.None) { IsPlural = true };

    /// <summary>The subjects of three of the parties; Doria has none.</summary>
    public static readonly ImmutableArray<Entity> Subjects = [.. new[] { Aurelia, Borea, Corvia }.Select(p => new Entity($"subjects-of-{p.Id}", $"the subjects of {p}", Sort.Person, [], Citation.None) { IsPlural = true, Bearer = p, Kind = "subject" })];

    /// <summary>The consuls of two of the parties: Corvia has one in each of two ports, so that none answers to Borea's.</summary>
    public static readonly ImmutableArray<Entity> Consuls = [Consul("consul-of-borea", Borea), Consul("consul-of-corvia", Corvia), Consul("second-consul-of-corvia", Corvia)];

    public static readonly Entity Fen = new("fen", "the Fen", Sort.Place, [], Citation.None);

    /// <summary>Between Aurelia and Corvia.</summary>
    public static readonly Entity Amity = new("amity", "the amity", Sort.Instrument, [], Citation.None);

    /// <summary>Of all four.</summary>
    public static readonly Entity League = new("league", "the league", Sort.Instrument, [], Citation.None);

    public static readonly Entity SomePlace = Entity.Variable("x", Sort.Place);

    public static readonly Entity OtherPlace = Entity.Variable("y", Sort.Place);

    public static readonly Entity SomeParty = Entity.Variable("p", Sort.Party);

    public static readonly Entity SomePerson = Entity.Variable("s", Sort.Person);

    /// <summary>Counted over.</summary>
    public static readonly Entity CountedPlace = Entity.Variable("z", Sort.Place);

    public static readonly Entity CountedParty = Entity.Variable("q", Sort.Party);

    public static readonly Unit Chest = new("chest", "chest", "chests");

    public static readonly Verb ToTrade = new("trade", "trades", "traded");

    public static readonly Verb ToDeliver = new("deliver", "delivers", "delivered");

    public static readonly Verb ToDenounce = new("denounce", "denounces", "denounced");

    public static readonly Verb ToNotify = new("notify", "notifies", "notified");

    public static readonly Verb ToSettle = new("settle", "settles", "settled");

    public static readonly Act Settling = new(ToSettle, Settlers, Fen);

    public static readonly Act Trade = new(ToTrade, Corvia, Fen);

    public static readonly Act TradeOfBorea = new(ToTrade, Borea, Fen);

    public static readonly Act Denunciation = new(ToDenounce, Borea, Peace);

    public static readonly Act Delivery = new(ToDeliver, Aurelia, Pledge);

    public static readonly Act Notice = new(ToNotify, Borea, Peace);

    /// <summary>Recorded only.</summary>
    public static readonly Relation Borders = new("borders", "borders", [Sort.Place, Sort.Place], Article(1));

    public static readonly Relation IsOpen = new("is-open", "is open", [Sort.Place], Article(1));

    /// <summary>Waits for itself.</summary>
    public static readonly Relation IsReached = new("is-reached", "is reached", [Sort.Place], Article(1));

    public static readonly Relation HasForum = new("has-forum", "has its forum with", [Sort.Place, Sort.Party], Article(1)) { IsSingleValued = true };

    /// <summary>Concluded from norms.</summary>
    public static readonly Relation IsBusy = new("is-busy", "is busy", [Sort.Party], Article(1));

    /// <summary>Not complete, and concluded by no rule.</summary>
    public static readonly Relation IsFriendly = new("is-friendly", "is friendly", [Sort.Place], Article(1)) { IsComplete = false };

    public static readonly ImmutableArray<Entity> Parties = [Aurelia, Borea, Corvia, Doria];

    public static readonly ImmutableArray<Entity> Places = [Karst, Moor, Fen];

    /// <summary>The relations that norms may look at, each after those it may deny.</summary>
    public static readonly ImmutableArray<Relation> Layers = [Borders, IsOpen, IsReached, HasForum];

    public static readonly ImmutableArray<Verb> Verbs = [ToTrade, ToDeliver, ToDenounce, ToNotify, ToSettle];

    private static Entity Consul(string id, Entity party) => new(id, id, Sort.Person, [], Citation.None) { Bearer = party, Kind = "consul" };

    public static Citation In(Entity instrument, int article) => new(instrument.Id, $"{article}", $"treaties/{instrument.Id}.md", 10 * article);
}
