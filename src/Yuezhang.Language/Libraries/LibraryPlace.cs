namespace Yuezhang.Language.Libraries;

/// <summary>
/// Where the files of a library stand: editions <c>*.md</c> and <c>library.yaml</c> in its folder, <c>record/*.yaml</c> and <c>scenarios/*.yaml</c>
/// one level below. Hidden files, and papers about the library (README.md, LICENSE.md: names all in capitals), have no place in it and seek none.
/// </summary>
public static class LibraryPlace
{
    public const string Opening = "library.yaml";
    public const string Record = "record";
    public const string Scenarios = "scenarios";

    private const string Markdown = ".md";
    private const string Yaml = ".yaml";

    /// <summary>Whether a path is that of an edition.</summary>
    public static bool IsEdition(string path) =>
        !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(Markdown, StringComparison.Ordinal) && !IsHidden(path) && !IsPaper(path);

    /// <summary>Whether a path is that of a YAML file directly in a folder of the library.</summary>
    public static bool IsYamlIn(string path, string folder) =>
        path.StartsWith($"{folder}/", StringComparison.Ordinal)
        && path.EndsWith(Yaml, StringComparison.Ordinal)
        && path.IndexOf('/', folder.Length + 1) < 0
        && !IsHidden(path);

    /// <summary>Whether a file of this path is read.</summary>
    public static bool IsRead(string path) => path == Opening || IsEdition(path) || IsYamlIn(path, Record) || IsYamlIn(path, Scenarios);

    /// <summary>The paths under which a file that is not read would be; none where it is read, or does not look like part of the library.</summary>
    public static IReadOnlyList<string> Instead(string path)
    {
        if (IsRead(path) || IsHidden(path))
        {
            return [];
        }

        var stem = Path.GetFileNameWithoutExtension(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => IsPaper(path) ? [] : [stem + Markdown],
            ".yaml" or ".yml" => [.. YamlPlaces(path).Select(place => place == Opening ? place : $"{place}/{stem}{Yaml}")],
            _ => [],
        };
    }

    private static IReadOnlyList<string> YamlPlaces(string path) => path.ToLowerInvariant() switch
    {
        "library.yml" or Opening => [Opening],
        var p when p.StartsWith($"{Record}/", StringComparison.Ordinal) => [Record],
        var p when p.StartsWith($"{Scenarios}/", StringComparison.Ordinal) => [Scenarios],
        _ => [Record, Scenarios],
    };

    private static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));

    private static bool IsPaper(string path) =>
        Path.GetFileNameWithoutExtension(path).All(c => char.IsAsciiLetterUpper(c) || c is '_' or '-');
}
