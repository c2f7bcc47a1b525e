using System.Text.Json;
using Yuezhang.Language.Formatting;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>Brings the fences of a treaty into their one form; nothing else has one.</summary>
internal static class Formatting
{
    public static Action<Utf8JsonWriter> Answer(Asked asked)
    {
        var positions = asked.Positions;

        // half of a character could not be sent back as it is
        var edits = asked.Document.IsMarkdown && string.Concat(asked.Document.Text.EnumerateRunes()) == asked.Document.Text ? Formatter.Edits(asked.Document.Source) : [];
        return json => json.WriteList(edits, edit => json.WriteEdit(positions.Range(edit.Span), edit.NewText));
    }
}
