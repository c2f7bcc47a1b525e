using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Tests;

/// <summary>Two invented states, the peace between them, and what it names.</summary>
internal static class Names
{
    public static readonly Entity Aurelia = Of("aurelia", "Aurelia", Sort.Party);

    public static readonly Entity Borea = Of("borea", "Borea", Sort.Party);

    public static readonly Entity Karst = Of("karst", "Karst", Sort.Place);

    public static readonly Entity Moor = Of("moor", "the Moor", Sort.Place);

    public static readonly Entity Pledge = Of("pledge", "the pledge", Sort.Thing);

    public static readonly Entity Peace = Of("peace", "the peace", Sort.Instrument);

    /// <summary>Named by the peace, but without a file of its own.</summary>
    public static readonly Entity Commerce = Of("commerce", "the commerce treaty", Sort.Instrument);

    public static readonly Entity Debt = Of("debt", "the debt", Sort.Account);

    public static readonly Entity Share = Of("share", "the share", Sort.Account);

    public static readonly Unit Crown = new("crown", "crown", "crowns");

    public static readonly Unit Florin = new("florin", "florin", "florins");

    public static readonly Unit Brigade = new("brigade", "brigade", "brigades");

    public static readonly Verb ToGarrison = new("garrison", "garrisons", "garrisoned", LastsUntil: "evacuate");

    public static readonly Verb ToEvacuate = new("evacuate", "evacuates", "evacuated");

    public static readonly Verb ToArrange = new("arrange", "arranges", "arranged");

    public static readonly Verb ToFortify = new("fortify", "fortifies", "fortified");

    public static readonly Act Exchange = new(Verb.Exchange, null, Peace);

    public static readonly Act Signature = new(Verb.Sign, null, Peace);

    public static readonly Act CommerceExchange = new(Verb.Exchange, null, Commerce);

    public static readonly Act Arrangement = new(ToArrange, null, Pledge);

    public static readonly Act Garrison = new(ToGarrison, Borea, Karst);

    public static readonly Act Evacuation = new(ToEvacuate, Borea, Karst);

    public static readonly Act Fortification = new(ToFortify, Aurelia, Moor);

    public static Citation Article(int number) => new("peace", $"{number}", "treaties/peace.md", 10 * number);

    /// <summary>An article of an instrument other than the peace.</summary>
    public static Citation ArticleOf(Entity instrument, int number) => new(instrument.Id, $"{number}", $"treaties/{instrument.Id}.md", 10 * number);

    public static Citation Entry(int line) => new("record", "", "treaties/record/events.yaml", line);

    public static Day On(string iso) => Day.Parse(iso);

    internal static Entity Of(string id, string name, Sort sort) => new(id, name, sort, [], Citation.None);
}
