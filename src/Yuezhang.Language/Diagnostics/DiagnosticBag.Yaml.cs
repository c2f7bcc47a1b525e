namespace Yuezhang.Language.Diagnostics;

/// <content>YAML files and the front matter of treaties: 013.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportYamlNotRead(Location at, string reason) => Error(
        DiagnosticCodes.YamlNotRead, at,
        $"this is not YAML: {reason.TrimEnd('.')}",
        "indent the keys of one entry alike, put a blank after each colon, and quote a value that holds `: ` or starts with a sign");

    internal void ReportYamlNotAllowed(Location at, string what) => Error(
        DiagnosticCodes.YamlNotAllowed, at,
        $"{what} is not taken here",
        "write every value out where it belongs; a file holds one document of texts, lists and keys");

    internal void ReportYamlTooLarge(Location at, int depth, int nodes) => Error(
        DiagnosticCodes.YamlTooLarge, at,
        $"the file goes deeper than {depth} levels, or holds more than {nodes} values",
        "divide it into several files");

    internal void ReportKeyTwice(Location at, string key, Location first) => Error(
        DiagnosticCodes.KeyTwice, at,
        $"the key `{key}` occurs twice in one entry",
        "keep one of them",
        new Note("the first", first));

    internal void ReportUnknownKey(Location at, string key, IReadOnlyCollection<string> known) => Error(
        DiagnosticCodes.UnknownKey, at,
        $"there is no key `{key}` here",
        Near(Nearest(key, known), $"the keys are {string.Join(", ", known.Select(k => $"`{k}`"))}"));

    internal void ReportMissingKey(Location at, string key, string meaning) => Error(
        DiagnosticCodes.MissingKey, at,
        $"the key `{key}` is missing",
        $"add `{key}:` with {meaning}");

    internal void ReportWrongShape(Location at, string expected) => Error(
        DiagnosticCodes.WrongShape, at,
        $"this is not {expected}",
        $"write {expected} here");

    internal void ReportDateBadlyWritten(Location at, string problem) => Error(
        DiagnosticCodes.DateBadlyWritten, at,
        problem,
        "write a day as 1700-05-08; in the record also 1700-05-20/1700-05-21 for some day from the first to the last");

    internal void ReportNoLibraryFile(Location at) => Error(
        DiagnosticCodes.NoLibraryFile, at,
        "there is no `library.yaml`",
        "a library is a folder with a `library.yaml` that gives `library`, `opens`, `horizon` and `questions`");

    internal void ReportHorizonBeforeOpening(Location at, string horizon, string opening, Location openingAt) => Error(
        DiagnosticCodes.HorizonBeforeOpening, at,
        $"the horizon {horizon} lies before the opening day {opening}",
        "the horizon is the last day through which what recurs is worked out: put it after every day that is asked about",
        new Note("the opening day", openingAt));
}
