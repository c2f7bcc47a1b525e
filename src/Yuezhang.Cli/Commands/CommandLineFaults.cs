using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Scenarios;

namespace Yuezhang.Cli.Commands;

/// <summary>What can be wrong with the words of a command: one method a diagnosis, codes 06.</summary>
internal static class CommandLineFaults
{
    private const int MostListed = 24;

    public static Diagnostic Usage(string message, string help) => Error("YZ0600", Location.OfFile("yuezhang"), message, help);

    public static Diagnostic NoLibrary(string? named) => named is null
        ? Error("YZ0601", Location.OfFile("yuezhang"), "there is no library here", "go to a folder that has treaties/library.yaml in it or above it, or name one with --library PATH")
        : Error("YZ0601", Word("--library", named), $"there is no folder `{named}`", "name the folder that holds library.yaml");

    public static Diagnostic LibraryWithoutIndex(string folder) =>
        Error("YZ0601", Location.OfFile(folder), $"the folder `{folder}` has no `library.yaml`, so it is no library", "add a library.yaml to it, or name the library to ask with --library PATH");

    public static Diagnostic BadDate(string option, string text, string problem) =>
        Error("YZ0602", Word(option, text), problem, "write a day as YYYY-MM-DD, or with its era, year, month and day");

    public static Diagnostic UnknownAccount(string name, IReadOnlyCollection<string> known) =>
        Error("YZ0603", Word("ACCOUNT", name), $"no account is called `{name}`", Near(name, known, "accounts"));

    public static Diagnostic UnknownReading(string text, string name, IReadOnlyCollection<string> known) =>
        Error("YZ0604", Word("--reading", text), $"there is no reading `{name}`", Near(name, known, "readings"));

    public static Diagnostic UnknownChoice(string text, string reading, string choice, IReadOnlyCollection<string> known) =>
        Error("YZ0605", Word("--reading", text), $"the reading {reading} has no choice `{choice}`", Near(choice, known, "choices"));

    public static Diagnostic ReadingWithoutChoice(string text) =>
        Error("YZ0606", Word("--reading", text), $"`{text}` names no choice", "write --reading NAME=CHOICE");

    public static Diagnostic TwoChoices(string reading, string one, string other) => Error(
        "YZ0610", Word("--reading", other), $"the reading {reading} is taken two ways: `{one}` and `{other}`", "give one of them; `ask … --readings` compares all");

    public static Diagnostic UnknownScenario(string option, string name, IReadOnlyCollection<string> known) =>
        Error("YZ0607", Word(option, name), $"there is no scenario `{name}`, and no file of that name", Near(name, known, "scenarios"));

    public static Diagnostic UnknownInstrument(string name, Entity? other, IReadOnlyCollection<Entity> known) => Error(
        "YZ0611", Word("INSTRUMENT", name),
        other is { Sort: Sort.Instrument } ? $"`{name}` is only named in this library: what it says is not encoded" : NoSuch("instrument", name, other),
        Near(name, known, "instruments"));

    public static Diagnostic UnknownPlace(string name, Entity? other, IReadOnlyCollection<Entity> known) =>
        Error("YZ0612", Word("--place", name), NoSuch("place", name, other), Near(name, known, "places"));

    public static Diagnostic UnknownParty(string name, Entity? other, IReadOnlyCollection<Entity> known) =>
        Error("YZ0613", Word("--party", name), NoSuch("party", name, other), Near(name, known, "parties"));

    public static Diagnostic UnknownArticle(string label, IReadOnlyCollection<string> known) =>
        Error("YZ0614", Word("--article", label), $"the file has no article `{label}`", Near(label, known, "articles"));

    public static Diagnostic NoTreatyFile(string path) =>
        Error("YZ0615", Word("FILE", path), $"`{path}` is no treaty file", "name a file whose name ends in `.md`");

    public static Diagnostic BadTreatyName(string name) => Error(
        "YZ0616", Word("NAME", name), $"a treaty cannot be called `{name}` here, where its name is a file's as well",
        "write small Latin letters, digits and hyphens, as in `peace-1850`; a title in any script stands in the file");

    public static Diagnostic TreatyExists(string name, string why) =>
        Error("YZ0617", Word("NAME", name), $"{why} already, and nothing is written over", "choose another name");

    public static Diagnostic UnknownThing(
        string option, string name, Entity? other, IEnumerable<Sort> expected, IReadOnlyCollection<Entity> known, IReadOnlyCollection<Entity> fitting) => Error(
        "YZ0618", Word(option, name),
        $"{(other is null ? $"nothing is called `{name}`" : $"`{name}` is {A(other.Sort)}")}, and {string.Join(" or ", expected.Select(A))} is expected",
        Near(name, known, fitting, "fitting names"));

    public static Diagnostic OptionMissing(string option, string what, IReadOnlyCollection<Entity> fitting) => Error(
        "YZ0619", Location.OfFile(option), $"`{option}` is missing",
        $"it says {what}{(fitting.Count is > 0 and <= MostListed ? $": {string.Join(" or ", fitting.Select(e => e.Name))}" : "")}; add `{option} NAME`");

    public static Diagnostic NoWord(string key, string example) =>
        Error("YZ0620", Location.OfFile("library.yaml"), $"the library has no word for this: `{key}` is not in its library.yaml", $"name the act there, as in `{key}: {example}`");

    public static Diagnostic NothingCharged(Entity goods, IReadOnlyCollection<Entity> charged) => Error(
        "YZ0621", Word("GOODS", goods.Name), $"no article says what is charged on `{goods}`",
        $"{Near("", [], charged, "charged goods")}; to ask what a party may charge all the same, add `--by NAME`");

    public static Diagnostic NoNumber(string option, string text) =>
        Error("YZ0622", Word(option, text), $"`{text}` is no number of what is charged", "write it in digits, with a point before the decimals and nothing between the thousands, as in `1250.50`");

    public static Diagnostic PeriodEndsBeforeItBegins(string from, string to) =>
        Error("YZ0608", Word("--to", to), $"the period ends on {to}, before it begins on {from}", "give --from the earlier day");

    public static Diagnostic ScenarioDoesNotApply(string option, string text, ScenarioProblem problem) => Error(
        "YZ0609", Word(option, text),
        problem.Kind switch
        {
            ScenarioProblemKind.UnknownEvent => $"there is no event `{problem.Name}` here",
            ScenarioProblemKind.DuplicateEvent => $"there is an event `{problem.Name}` already",
            ScenarioProblemKind.UnknownReading => $"there is no reading `{problem.Name}`",
            _ => $"there is no choice `{problem.Name}`",
        },
        problem.Kind == ScenarioProblemKind.DuplicateEvent ? "give the added event another id" : Near(problem.Name, problem.Known, "names"));

    private static Diagnostic Error(string code, Location at, string message, string help) => new(code, Severity.Error, message, at, help, []);

    private static Location Word(string option, string text) => new SourceText(option, text).At(new TextSpan(0, text.Length));

    private static string NoSuch(string what, string name, Entity? other) =>
        other is null ? $"no {what} is called `{name}`" : $"`{name}` is no {what}";

    /// <summary>"a party", "an instrument".</summary>
    private static string A(Sort sort) => sort switch
    {
        Sort.Instrument => "an instrument",
        Sort.Account => "a debt",
        _ => $"a {sort.ToString().ToLowerInvariant()}",
    };

    /// <summary>The nearest of all names in any script; else the things under their first names.</summary>
    private static string Near(string name, IReadOnlyCollection<Entity> known, string what) => Near(name, known, known, what);

    /// <summary>The same, where it is told only of some which they are.</summary>
    private static string Near(string name, IReadOnlyCollection<Entity> known, IReadOnlyCollection<Entity> told, string what) =>
        NearestName.To(name, known.SelectMany(e => e.Aliases.Prepend(e.Name))) is { } near && near != name ? $"did you mean `{near}`?"
        : Near("", [.. told.Select(e => e.Name)], what);

    private static string Near(string name, IReadOnlyCollection<string> known, string what) =>
        NearestName.To(name, known) is { } near ? $"did you mean `{near}`?"
        : known.Count == 0 ? $"the library has no {what}"
        : $"the library has the {what} {string.Join(", ", known.Take(MostListed))}{(known.Count > MostListed ? $" and {known.Count - MostListed} more" : "")}";
}
