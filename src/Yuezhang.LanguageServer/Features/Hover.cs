using System.Text.Json;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;
using Yuezhang.LanguageServer.Libraries;
using Yuezhang.LanguageServer.Protocol;

namespace Yuezhang.LanguageServer.Features;

/// <summary>What stands at a place: what is named there or what the word means, then what the statement comes to and how that is on the opening day, or the answer that a test gets.</summary>
internal static class Hover
{
    private const int MostLaw = 8;

    public static Action<Utf8JsonWriter>? Answer(Asked asked)
    {
        var (text, offset) = (new HoverText(), asked.Offset);
        TextSpan? span = null;
        if (asked.Library is var (library, path))
        {
            if (library.Library.NamedAt(path, offset) is { } use)
            {
                span = use.At.Span;
                SymbolCard.Write(text, use, library);
            }

            span = Sentence(text, asked, library, path, offset, isNamed: span is not null) is { } of ? span ?? of : span;
        }

        return text.IsEmpty ? null : json =>
        {
            json.WriteStartObject();
            text.Write(json, asked.Client.ReadsMarkdown);
            json.WriteRange("range", asked.Positions.Range(span!.Value));
            json.WriteEndObject();
        };
    }

    private static TextSpan? Sentence(HoverText text, Asked asked, LoadedFolder library, string path, int offset, bool isNamed)
    {
        var document = library.Library.Documents.FirstOrDefault(d => d.Source.Path == path);
        var fence = document?.Articles.SelectMany(a => a.Fences).FirstOrDefault(f => f.Content.Start <= offset && offset < f.Content.End);
        if (document is null || fence is null)
        {
            return null;
        }

        var word = isNamed ? null : FenceWords.MeaningAt(document.Source, fence, offset);
        if (word is var (meaning, at))
        {
            text.Line($"— {meaning.Meaning} (the language: {meaning.Construct})", meaning.Words);
        }

        asked.Cancellation.ThrowIfCancellationRequested();
        var sentence = fence.Kind == FenceKind.Rules ? Statement(text, library, document, offset) : Test(text, library, document, fence, offset);
        return word?.At ?? sentence;
    }

    private static TextSpan? Statement(HoverText text, LoadedFolder library, TreatyDocument document, int offset)
    {
        if (LoweredStatement.Of(document, library.Library).FirstOrDefault(s => s.Statement.Span.Start <= offset && offset <= s.Statement.Span.End) is not { } lowered)
        {
            return null;
        }

        if (!lowered.Law.IsEmpty)
        {
            text.Line("It comes to:");
            text.Law(string.Join('\n', lowered.Law.Take(MostLaw)));
            if (lowered.Law.Length > MostLaw)
            {
                text.Line($"and {lowered.Law.Length - MostLaw} more");
            }
        }

        foreach (var state in OpeningDay.StatesOf(lowered.Statement, document, library))
        {
            text.Line(state);
        }

        return lowered.Law.IsEmpty && text.IsEmpty ? null : lowered.Statement.Span;
    }

    private static TextSpan? Test(HoverText text, LoadedFolder library, TreatyDocument document, Fence fence, int offset)
    {
        var test = TreatyParser.ParseTestFence(document.Source, fence.Content, new DiagnosticBag()).Tests.FirstOrDefault(t => t.Span.Start <= offset && offset <= t.Span.End);
        if (test is null || OpeningDay.AnswerTo(document.Source.LineOf(test.Span.Start), document, library) is not { } answer)
        {
            return null;
        }

        text.Line(answer, "Now:");
        return test.Span;
    }
}
