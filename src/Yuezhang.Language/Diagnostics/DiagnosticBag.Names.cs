using System.Collections.Immutable;

namespace Yuezhang.Language.Diagnostics;

/// <content>Names, readings and where a statement may stand: 0301 to 0319.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportUnknownName(Location at, string name, IEnumerable<string> known) => Error(
        DiagnosticCodes.UnknownName, at,
        $"nothing is called `{name}`",
        Near(Nearest(name, known), $"declare it, as in `{name} is a place`"));

    internal void ReportWrongSort(Location at, string name, string isA, string expected, Location declared) => Error(
        DiagnosticCodes.WrongSort, at,
        $"`{name}` is {isA}, and {expected} is wanted here",
        $"name {expected}, or declare the name as one",
        new Note($"`{name}` is declared here", declared));

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
}
