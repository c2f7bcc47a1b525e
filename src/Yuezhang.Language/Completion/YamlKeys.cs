using Yuezhang.Language.Libraries;

namespace Yuezhang.Language.Completion;

/// <summary>The keys of a library's YAML, by the file and by the key under which an entry stands. A test holds them against what the readers of the files know.</summary>
internal static class YamlKeys
{
    /// <summary>At the head of a Markdown file.</summary>
    public static readonly string[] FrontMatter = ["treaty", "names", "title", "also"];

    /// <summary>The keys of an entry.</summary>
    /// <param name="path">The file.</param>
    /// <param name="section">The key at the margin under which the entry stands; empty at the margin.</param>
    /// <param name="parent">The key of the entry inside which it stands; empty for none.</param>
    public static string[] In(string path, string section, string parent) => (Folder(path), section, parent) switch
    {
        (LibraryPlace.Opening, "", _) => ["library", "opens", "horizon", "questions"],
        (LibraryPlace.Record, "", _) => ["record", "events", "facts", "holders", "complete"],
        (LibraryPlace.Record, "events", _) => ["id", "date", "what", "source", "certainty", "note", "disputes", "dates"],
        (LibraryPlace.Record, "facts", _) => ["id", "what", "from", "through", "source", "certainty", "note"],
        (LibraryPlace.Record, "holders", _) => ["what", "source", "note"],
        (LibraryPlace.Record, "complete", _) => ["what", "through", "source"],
        (LibraryPlace.Scenarios, "", _) => ["scenario", "title", "changes"],
        (LibraryPlace.Scenarios, "changes", "add") => ["id", "date", "what", "source"],
        (LibraryPlace.Scenarios, "changes", _) => ["move", "to", "remove", "add", "read", "as"],
        _ => [],
    };

    private static string Folder(string path) => path == LibraryPlace.Opening ? path : path.Split('/')[0];
}
