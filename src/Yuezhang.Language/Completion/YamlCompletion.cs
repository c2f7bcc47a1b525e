using System.Collections.Immutable;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Completion;

/// <summary>What may stand in the YAML of a library: keys, the ids of events, scenarios and readings by name, and the sentences that stand in values.</summary>
internal static class YamlCompletion
{
    private static readonly string[] s_certainties = ["A", "B", "C", "D", "\"?\""];

    public static ImmutableArray<CompletionItem> At(LibraryWords words, SourceText source, int offset)
    {
        var cursor = YamlCursor.At(source, offset);
        return cursor.Key is { } key ? Values(words, source.Path, cursor, key, offset)
            : cursor is { Section: "questions", Parent: "" } ? Completer.InSentence(words, cursor.Text, cursor.Start, SentenceKind.Question)
            : Keys(YamlKeys.In(source.Path, cursor.Section, cursor.Parent).Where(k => !cursor.Entry.Contains($"{k}:", StringComparison.Ordinal)), cursor, offset);
    }

    /// <summary>What may stand at the head of a treaty file: the keys that are not yet there.</summary>
    public static ImmutableArray<CompletionItem> InFrontMatter(SourceText source, TextSpan head, int offset)
    {
        var cursor = YamlCursor.At(source, offset);
        var lines = source[head].Split('\n');
        return cursor.Key is null ? Keys(YamlKeys.FrontMatter.Where(k => !lines.Any(l => l.StartsWith($"{k}:", StringComparison.Ordinal))), cursor, offset) : [];
    }

    private static ImmutableArray<CompletionItem> Values(LibraryWords words, string path, YamlCursor cursor, string key, int offset) => key switch
    {
        "what" => Completer.InSentence(words, cursor.Text, cursor.Start, cursor.Section is "facts" or "holders" ? SentenceKind.State : SentenceKind.Event),
        "move" or "remove" => Begun(words.Events, cursor, offset),
        "read" => Begun(words.Readings, cursor, offset),
        "as" => Begun(words.ChoicesOf(ReadingOf(cursor.Entry)), cursor, offset),
        "certainty" when LibraryPlace.IsYamlIn(path, LibraryPlace.Record) => Begun(s_certainties.Select(c => (c, c)), cursor, offset),
        _ => [],
    };

    /// <summary>The reading that the same entry names: <c>read: NAME</c>.</summary>
    private static string ReadingOf(string entry)
    {
        var from = entry.LastIndexOf("read:", StringComparison.Ordinal);
        return from < 0 ? "" : entry[(from + "read:".Length)..].Split('\n', ',')[0].Trim(' ', '"', '\'', '\r');
    }

    private static ImmutableArray<CompletionItem> Begun(IEnumerable<OfferedName> offers, YamlCursor cursor, int offset) =>
        [.. offers.Where(o => o.BeginsWith(cursor.Text)).Select(o => new CompletionItem(o.Words, o.Words, o.Kind, o.About, TextSpan.FromBounds(cursor.Start, offset)))];

    private static ImmutableArray<CompletionItem> Keys(IEnumerable<string> keys, YamlCursor cursor, int offset) => Begun(keys.Select(k => (k, $"{k}: ")), cursor, offset);

    private static ImmutableArray<CompletionItem> Begun(IEnumerable<(string Words, string Written)> offers, YamlCursor cursor, int offset) =>
    [
        .. offers.Where(o => o.Words.StartsWith(cursor.Text, StringComparison.OrdinalIgnoreCase))
            .Select(o => new CompletionItem(o.Words, o.Written, null, "", TextSpan.FromBounds(cursor.Start, offset))),
    ];
}
