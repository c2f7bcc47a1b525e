using System.Text.Json;
using Yuezhang.Language.Renaming;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.LanguageServer.Positions;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>Changes a name wherever it is written so.</summary>
internal static class Renaming
{
    /// <summary>The name that can be changed at a place.</summary>
    public static Action<Utf8JsonWriter> Prepare(Asked asked)
    {
        var (library, path) = Library(asked);
        var (name, refusal) = new Renamer(library.Library, library.Files).Target(path, asked.Offset);
        if (name is not { } span)
        {
            throw new RequestFault(ErrorCode.RequestFailed, refusal!);
        }

        return json =>
        {
            json.WriteStartObject();
            json.WriteRange("range", asked.Positions.Range(span));
            json.WriteText("placeholder", asked.Document.Text.Substring(span.Start, span.Length));
            json.WriteEndObject();
        };
    }

    /// <summary>The changes that give it another name.</summary>
    public static Action<Utf8JsonWriter> Answer(Asked asked)
    {
        var (library, path) = Library(asked);
        var outcome = new Renamer(library.Library, library.Files).Rename(path, asked.Offset, asked.Params.TextOf("newName"));
        return outcome.Refusal is { } why ? throw new RequestFault(ErrorCode.RequestFailed, why) : json => Write(json, outcome, library, asked);
    }

    private static (LoadedFolder Library, string Path) Library(Asked asked) => asked.Library ?? throw new RequestFault(ErrorCode.RequestFailed, "the file belongs to no library");

    private static void Write(Utf8JsonWriter json, RenameOutcome outcome, LoadedFolder library, Asked asked)
    {
        json.WriteStartObject();
        if (asked.Client.TakesDocumentChanges)
        {
            json.WritePropertyName("documentChanges");
            json.WriteObjects(outcome.Edits.Keys, path =>
            {
                var uri = library.UriOf(path);
                json.WriteStartObject("textDocument");
                json.WriteText("uri", uri);
                json.WritePropertyName("version");
                json.WriteRawValue($"{asked.Workspace.Find(uri)?.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}");
                json.WriteEndObject();
                json.WritePropertyName("edits");
                WriteEdits(json, path, outcome, library, asked.Client.Encoding);
            });
        }
        else
        {
            json.WriteStartObject("changes");
            foreach (var path in outcome.Edits.Keys)
            {
                json.WritePropertyName(library.UriOf(path));
                WriteEdits(json, path, outcome, library, asked.Client.Encoding);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEdits(Utf8JsonWriter json, string path, RenameOutcome outcome, LoadedFolder library, PositionEncoding encoding)
    {
        var positions = new PositionMap(library.Files.Read(path).Text!, encoding);
        json.WriteList(outcome.Edits[path], edit => json.WriteEdit(positions.Range(edit.Span), edit.NewText));
    }
}
