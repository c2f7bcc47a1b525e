namespace Yuezhang.Bench.Results;

/// <summary>The part of a page between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>, which a command writes anew.</summary>
internal static class MarkedSection
{
    /// <summary>The page with its section replaced; null where it does not have both marks, once each and in order.</summary>
    public static string? Replace(string page, string name, string content)
    {
        var (opening, closing) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = page.IndexOf(opening, StringComparison.Ordinal);
        var until = page.IndexOf(closing, StringComparison.Ordinal);
        return from < 0 || until < from + opening.Length
            || page.LastIndexOf(opening, StringComparison.Ordinal) != from || page.LastIndexOf(closing, StringComparison.Ordinal) != until
            ? null
            : $"{page[..(from + opening.Length)]}\n{content.Trim('\n')}\n\n{page[until..]}";
    }

    /// <summary>Writes a file whole or not at all: under another name first, which then takes its place.</summary>
    public static void Write(string file, string page)
    {
        var draft = file + ".new";
        File.WriteAllText(draft, page);
        File.Move(draft, file, overwrite: true);
    }
}
