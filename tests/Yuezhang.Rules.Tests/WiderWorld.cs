using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests;

/// <summary>More of the world of the test treaty: two further states, an alliance, acts of trade and war, relations of places.</summary>
internal static class WiderWorld
{
    public static readonly Entity Corvia = Of("corvia", "Corvia", Sort.Party);

    public static readonly Entity Dunmark = Of("dunmark", "Dunmark", Sort.Party);

    /// <summary>A class of persons.</summary>
    public static readonly Entity Settlers = Of("settlers", "the settlers", Sort.Person) with { IsPlural = true };

    public static readonly Entity Quay = Of("quay", "the Quay", Sort.Place);

    public static readonly Entity Ore = Of("ore", "ore", Sort.Thing);

    /// <summary>A second instrument, which has a file where a test gives it one.</summary>
    public static readonly Entity Alliance = Of("alliance", "the alliance", Sort.Instrument);

    public static readonly Unit Ton = new("ton", "ton", "tons");

    public static readonly Verb ToDenounce = new("denounce", "denounces", "denounced");

    public static readonly Verb ToAccede = new("accede to", "accedes to", "acceded to");

    public static readonly Verb ToDeliver = new("deliver", "delivers", "delivered");

    public static readonly Verb ToTrade = new("trade at", "trades at", "traded at");

    public static readonly Verb ToBlockade = new("blockade", "blockades", "blockaded", LastsUntil: "unblock");

    public static readonly Verb ToUnblock = new("unblock", "unblocks", "unblocked");

    public static readonly Verb ToLeave = new("leave", "leaves", "left");

    public static readonly Act Delivery = new(ToDeliver, Aurelia, Ore);

    public static readonly Act Denunciation = new(ToDenounce, Aurelia, Peace);

    public static readonly Act Trade = new(ToTrade, Borea, Karst);

    public static readonly Act Departure = new(ToLeave, Settlers, Karst);

    public static readonly Act Blockade = new(ToBlockade, Borea, Quay);

    public static readonly Act Unblocking = new(ToUnblock, Borea, Quay);

    public static readonly Relation IsOpen = new("is-open", "is open", [Sort.Place], Article(8));

    public static readonly Relation IsReached = new("is-reached", "is reached", [Sort.Place], Article(8));

    public static readonly Relation Adjoins = new("adjoins", "adjoins", [Sort.Place, Sort.Place], Article(8));

    public static readonly Relation Protects = new("protects", "protects", [Sort.Party, Sort.Place], Article(8));

    public static readonly Entity AnyPlace = Entity.Variable("a place", Sort.Place);

    public static readonly Entity AnotherPlace = Entity.Variable("another place", Sort.Place);

    public static readonly Entity AnyPerson = Entity.Variable("a person", Sort.Person);

    public static readonly Entity AnyParty = Entity.Variable("a party", Sort.Party);
}
