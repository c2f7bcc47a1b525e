using System.Collections.Immutable;
using Yuezhang.Language.Symbols;

namespace Yuezhang.Language.Diagnostics;

/// <content>Names, readings and where a statement may stand: 0301 to 0319.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportUnknownName(Location at, string name, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownName, at,
        $"nothing is called `{name}`",
        LookAlikes.First(name) is { } letter && known.FirstOrDefault(k => LookAlikes.Look(k) == LookAlikes.Look(name)) is { } alike
            ? $"it looks like `{alike}`, but {OtherLetter(letter)}: type the name anew"
            : Near(Nearest(name, known), $"declare it, as in `{name} is a place`"));

    internal void ReportLookAlike(Location at, string name, char letter) => Error(
        DiagnosticCodes.LookAlike, at,
        $"in `{name}` {OtherLetter(letter)}",
        "type the name anew, in the letters of one script");

    internal void ReportLookAlike(Location at, string name, string other, Location first) => Error(
        DiagnosticCodes.LookAlike, at,
        $"`{name}` looks like `{other}` and is another name: {OtherLetter(LookAlikes.First(name) ?? LookAlikes.First(other)!.Value)}",
        $"if `{other}` is meant, type the name anew; if not, choose one that can be told from it",
        new Note("the name that it looks like", first));

    internal void ReportWrongSort(Location at, string name, string isA, string expected, Location? declared) => Error(
        DiagnosticCodes.WrongSort, at,
        $"`{name}` is {isA}, and {expected} is wanted here",
        $"name {expected}, or declare the name as one",
        declared is null ? [] : [new Note($"`{name}` is declared here", declared)]);

    internal void ReportVariable(Location at, string name, bool namedBefore) => Error(
        DiagnosticCodes.Variable, at,
        namedBefore ? $"`{name}` stands here for the second time in one statement" : $"`{name}` is named before in no part of this statement",
        namedBefore ? "write `the …` for the same one, `another …` for another" : "write `a …` where it is named first, and `the …` for the same one after that");

    internal void ReportNoVariableHere(Location at, string name) => Error(
        DiagnosticCodes.Variable, at,
        $"`{name}` says nothing here: no rule is made of everything of a sort",
        "name the one that is meant; `a …` and `the …` stand in norms and in states, `each party` before the verb of a norm");

    internal void ReportUnknownState(Location at, string words, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownState, at,
        $"`{words}` is no state and no act that is declared",
        Near(Nearest(words, known), "declare the state, as in `it can be that a place is open`, or the act, as in `to open a place is an act`"));

    internal void ReportObjectMissing(Location at, string verb, string sorts) => Error(
        DiagnosticCodes.ObjectMissing, at,
        $"to {verb} is done to {sorts}, and none is named",
        $"name {sorts} after it, or declare the act without one");

    internal void ReportObjectNotWanted(Location at, string verb, string name) => Error(
        DiagnosticCodes.ObjectNotWanted, at,
        $"to {verb} is done to nothing, so `{name}` cannot follow it",
        $"declare to what it is done, as in `to {verb} a place is an act`; where it is done stands after `at`, to whom after `to`");

    internal void ReportNoVersions(Location at, string instrument) => Error(
        DiagnosticCodes.NoVersions, at,
        $"{instrument} has no versions",
        "declare them with `this treaty has versions`, each on a line below it");

    internal void ReportNameDefinedTwice(Location at, string name, Location first) => Error(
        DiagnosticCodes.NameDefinedTwice, at,
        $"`{name}` is defined twice",
        "one name stands for one thing in the whole library: rename one, or drop the second",
        first.Path.Length == 0 ? new Note("every treaty knows the first without declaring it", null) : new Note("the first definition", first));

    internal void ReportNameWithoutLetters(Location at, string name) => Error(
        DiagnosticCodes.NameWithoutLetters, at,
        $"the name `{name}` has no letter and no digit",
        "a name needs at least one");

    internal void ReportArticleTwice(Location at, string label, Location first) => Error(
        DiagnosticCodes.ArticleTwice, at,
        $"two headings are `{label}`",
        "number one of them otherwise, or put both under one heading: a citation must lead to one place",
        new Note("the first", first));

    internal void ReportUnknownVerb(Location at, string words, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownVerb, at,
        $"`{words}` is no act that is declared",
        Near(Nearest(words, known), "declare the act, as in `to evacuate is an act`"));

    internal void ReportUnknownUnit(Location at, string words, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownUnit, at,
        $"`{words}` is no unit",
        Near(Nearest(words, known), "declare it, as in `crown is a unit`"));

    internal void ReportRateOfNothing(Location at, string unit) => Error(
        DiagnosticCodes.RateOfNothing, at,
        $"`{unit}` is a rate of nothing: it does not say of what it is a part",
        "name the base with it, as in `percent of the price is a unit, plural percent of the price`, and write so much `percent of the price`");

    internal void ReportUnknownReading(Location at, string name, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownReading, at,
        $"there is no reading `{name}`",
        Near(Nearest(name, known), "declare it, as in `reading exchange-day: does the day of the event count?`"));

    internal void ReportUnknownChoice(Location at, string choice, string reading, ImmutableArray<string> known) => Error(
        DiagnosticCodes.UnknownChoice, at,
        $"the reading `{reading}` offers no `{choice}`",
        Near(Nearest(choice, known), $"it offers {string.Join(", ", known.Select(k => $"`{k}`"))}"));

    internal void ReportTwoGoverningChoices(Location at, string reading, Location first) => Error(
        DiagnosticCodes.TwoGoverningChoices, at,
        $"two choices of `{reading}` govern",
        "let one govern; where none does, answers that depend on it are undetermined, and say so",
        new Note("the first that governs", first));

    internal void ReportTooManyChoices(Location at, string reading, int limit) => Error(
        DiagnosticCodes.TooManyChoices, at,
        $"the reading `{reading}` has more than {limit} choices",
        "a reading is a doubt of the text, not a list: keep the choices that somebody has argued for");

    internal void ReportReadingUnused(Location at, string reading) => Warn(
        DiagnosticCodes.ReadingUnused, at,
        $"no rule depends on the reading `{reading}`",
        $"write `on the … reading of {reading}` after the rule that it decides, or drop it");

    internal void ReportChoiceUnused(Location at, string reading, string choice) => Warn(
        DiagnosticCodes.ChoiceUnused, at,
        $"no rule depends on the choice `{choice}` of `{reading}`",
        $"write what the law is `on the {choice} reading of {reading}`; if the text is then silent, nothing need be done");

    internal void ReportSaidTwice(Location at, string what, Location first) => Error(
        DiagnosticCodes.SaidTwice, at,
        $"{what} is said twice",
        "keep one, or put each on another choice of one reading",
        new Note("said first here", first));

    internal void ReportReadingsMixed(Location at, string what, string one, string other) => Error(
        DiagnosticCodes.ReadingsMixed, at,
        $"{what} depends on two readings at once, `{one}` and `{other}`",
        "let one reading decide the point, with a choice for each combination that may be meant");

    internal void ReportNotInTreaty(Location at, string what) => Error(
        DiagnosticCodes.NotInTreaty, at,
        $"{what} belongs to a treaty, and here is none",
        "move it to the file of its treaty, or name the treaty, as in `exchange of NAME`");

    internal void ReportUnknownArticle(Location at, string label, string instrument, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownArticle, at,
        $"{instrument} has no article `{label}`",
        Near(Nearest(label, known), "articles are cited as their headings number them"));

    private static string OtherLetter(char letter) => $"the letter `{letter}` is U+{(int)letter:X4}, {LookAlikes.ScriptOf(letter)}, and no Latin one";
}
