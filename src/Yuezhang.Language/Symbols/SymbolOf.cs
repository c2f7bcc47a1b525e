using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Language.Symbols;

/// <summary>The symbols of what is declared.</summary>
internal static class SymbolOf
{
    public static Symbol This(Declared<Entity> entity) => new(KindOf(entity.Value.Sort), entity.Value.Id, entity.Value.Name, entity.At);

    public static Symbol This(Declared<Unit> unit) => new(SymbolKind.Unit, unit.Value.Id, unit.Value.Singular, unit.At);

    public static Symbol This(Declared<Relation> state) => new(SymbolKind.State, state.Value.Id, state.Value.Name, state.At);

    public static Symbol This(Verb verb, VerbTable verbs) => new(SymbolKind.Act, verb.Infinitive, $"to {verb.Infinitive}", verbs.PlaceOf(verb));

    public static Symbol This(Reading reading, ReadingTable readings) => new(SymbolKind.Reading, reading.Name, reading.Name, readings.PlaceOf(reading));

    public static Symbol This(Reading reading, ReadingChoice choice, ReadingTable readings) =>
        new(SymbolKind.Choice, $"{reading.Name}={choice.Name}", choice.Name, readings.PlaceOf(reading, choice));

    /// <summary>What the name of a thing of a sort stands for.</summary>
    public static SymbolKind KindOf(Sort sort) => sort switch
    {
        Sort.Party => SymbolKind.Party,
        Sort.Person => SymbolKind.Person,
        Sort.Place => SymbolKind.Place,
        Sort.Instrument => SymbolKind.Instrument,
        Sort.Account => SymbolKind.Debt,
        _ => SymbolKind.Thing,
    };
}
