using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Text;
using Yuezhang.LanguageServer.Positions;

namespace Yuezhang.LanguageServer.Documents;

/// <summary>A text that is open in the editor, as it stands there, saved or not.</summary>
/// <param name="Uri">Its name, as the editor writes it.</param>
/// <param name="Path">Its file; null for a text that is none.</param>
/// <param name="Language">What the editor takes it for: <c>markdown</c>, <c>yaml</c>.</param>
/// <param name="Version">Which version of it this is, as the editor counts.</param>
/// <param name="Text">All of it.</param>
internal sealed record OpenDocument(string Uri, string? Path, string Language, int Version, string Text)
{
    /// <summary>What tells it from other documents, however the editor escapes its name.</summary>
    public string Key => KeyOf(Uri);

    /// <summary>Whether it is Markdown.</summary>
    public bool IsMarkdown => (Path ?? Uri).EndsWith(".md", StringComparison.Ordinal) || (Path is null && Language == "markdown");

    /// <summary>Its text, to look for places in.</summary>
    public SourceText Source { get; } = new(Path is null ? Uri : System.IO.Path.GetFileName(Path), Text);

    /// <summary>What tells a document from others.</summary>
    public static string KeyOf(string uri) => DocumentUri.PathOf(uri) ?? uri;

    /// <summary>The document after some changes, each made in the outcome of the one before; one without a range replaces all.</summary>
    public OpenDocument Changed(int version, IEnumerable<(TextRange? Range, string Text)> changes, PositionEncoding encoding)
    {
        var text = Text;
        foreach (var (range, with) in changes)
        {
            if (range is null)
            {
                text = with;
                continue;
            }

            var span = new PositionMap(new SourceText("", text), encoding).Span(range.Value);
            text = new StringBuilder(text, 0, span.Start, text.Length + with.Length).Append(with).Append(text, span.End, text.Length - span.End).ToString();
        }

        return new OpenDocument(Uri, Path, Language, version, text);
    }
}

/// <summary>All open documents at one moment, and how often files were said to have changed on the disk.</summary>
/// <param name="Documents">The documents by their keys.</param>
/// <param name="Disk">The count.</param>
internal sealed record Workspace(ImmutableDictionary<string, OpenDocument> Documents, int Disk)
{
    /// <summary>Nothing is open.</summary>
    public static Workspace Empty { get; } = new(ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal), 0);

    /// <summary>An open document; null for one that is not open.</summary>
    public OpenDocument? Find(string uri) => Documents.GetValueOrDefault(OpenDocument.KeyOf(uri));
}
