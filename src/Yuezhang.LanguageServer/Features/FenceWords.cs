using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Markdown;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;

namespace Yuezhang.LanguageServer.Features;

/// <summary>The words of the language in a fence, for their meanings to be told.</summary>
internal static class FenceWords
{
    /// <summary>The meaning of the word at a place, and where the word stands; null where it is none of the language, or stands among words for people.</summary>
    public static (KeywordMeaning Meaning, TextSpan At)? MeaningAt(SourceText source, Fence fence, int offset)
    {
        var unheard = new DiagnosticBag();
        var isRules = fence.Kind == FenceKind.Rules;
        var rules = isRules ? TreatyParser.ParseFence(source, fence.Content, unheard) : null;
        var tests = isRules ? null : TreatyParser.ParseTestFence(source, fence.Content, unheard);
        var tokens = rules?.Tokens ?? tests!.Tokens;
        var index = tokens.ToList().FindIndex(t => t.Kind == SyntaxKind.Word && t.Span.Start <= offset && offset <= t.Span.End);
        var forPeople = rules?.Statements.SelectMany(ForPeople) ?? tests!.Tests.SelectMany(t => t.Because);
        return index >= 0 && !forPeople.Any(free => free.Span.Contains(tokens[index].Span)) && KeywordMeanings.At([.. tokens.Select(t => t.Text)], index) is { } meaning
            ? (meaning, tokens[index].Span)
            : null;
    }

    private static IEnumerable<FreeTextSyntax> ForPeople(StatementSyntax statement) => statement switch
    {
        ReadingDeclarationSyntax reading => reading.Choices.Select(c => c.Ground).Prepend(reading.Question),
        VersionsSyntax versions => versions.Versions.Select(v => v.Ground),
        PrecedenceSyntax precedence => [precedence.Ground],
        _ => [],
    };
}
