using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Completion;

/// <summary>
/// A place among sentences at which somebody types. The parser itself is asked what it would take there: it reads what stands before, and a sign after it that no rule can use.
/// </summary>
/// <param name="Typed">What has been typed of the word at the cursor.</param>
/// <param name="Start">Where that begins; its opening quote where it has one.</param>
/// <param name="IsQuoted">Whether it stands after a quote, so that it can only be a name.</param>
/// <param name="Keywords">The words of the language that may stand there.</param>
/// <param name="Phrases">The words of the library that may stand there or go on.</param>
internal sealed record SentenceCursor(
    string Typed, int Start, bool IsQuoted, ImmutableArray<string> Keywords, ImmutableArray<OpenPhrase> Phrases)
{
    /// <summary>SUBSTITUTE, which stands in no word and no mark.</summary>
    private const char Sign = '\u001A';

    /// <summary>The cursor at the end of a text; null where nothing is to be completed: in a comment, after a number, in words for people.</summary>
    /// <param name="before">All of the fence or sentence that stands before the cursor.</param>
    /// <param name="kind">How it is read.</param>
    public static SentenceCursor? At(string before, SentenceKind kind)
    {
        var start = StartOfWord(before);
        var quoted = false;
        var tokens = Lexer.Lex(before[..start] + Sign, 0);
        if (tokens.FirstOrDefault(t => t.Kind == SyntaxKind.QuotedName && t.Span.End > start) is { } open)
        {
            (start, quoted) = (open.Span.Start, true);
            tokens = Lexer.Lex(before[..start] + Sign, 0);
        }

        if (Expected(before[..start] + Sign, tokens, kind) is not { IsReached: true } expected || (!quoted && start == before.Length && GoesOn(before)))
        {
            return null;
        }

        // A word that the parser looked for may still lead nowhere: it also looks ahead, to refuse.
        var (statement, typed) = (Statement(before[..start], tokens, kind), before[(quoted ? start + 1 : start)..]);
        return new SentenceCursor(
            typed,
            start,
            quoted,
            quoted ? [] : [.. expected.Words.Where(w => w.StartsWith(typed, StringComparison.Ordinal) && IsReadAfter(statement, w, kind))],
            [.. expected.Names.Select(n => OpenPhrase.Of(n.What, tokens[n.From..expected.Cursor]))]);
    }

    private static bool IsReadAfter(string before, string words, SentenceKind kind)
    {
        var text = $"{before}{words} {Sign}";
        return Expected(text, Lexer.Lex(text, 0), kind) is { IsReached: true };
    }

    /// <summary>What the parser looked for at the sign; null where the sign stands in a comment or a quotation.</summary>
    private static Expectations? Expected(string text, ImmutableArray<SyntaxToken> tokens, SentenceKind kind)
    {
        var cursor = tokens.Length - 2;
        if (cursor < 0 || tokens[cursor].Kind != SyntaxKind.Unknown || tokens[cursor].Span.Start != text.Length - 1)
        {
            return null;
        }

        var (source, unheard, expected) = (new SourceText("", text), new DiagnosticBag(), new Expectations(cursor));
        var parser = new Parser(source, tokens, unheard, expected);
        switch (kind)
        {
            case SentenceKind.Rules:
                parser.Statement(LastBlock());
                break;
            case SentenceKind.Tests:
                parser.Test(LastBlock());
                break;
            case SentenceKind.Question:
                parser.WholeQuestion();
                break;
            case SentenceKind.Event:
                parser.EventSentence();
                break;
            default:
                parser.StateSentence();
                break;
        }

        return expected;

        Block LastBlock() => Layout.Blocks(source, tokens, new TextSpan(0, text.Length), unheard)[^1];
    }

    /// <summary>The last statement of a fence, which the others before it do not concern.</summary>
    private static string Statement(string before, ImmutableArray<SyntaxToken> tokens, SentenceKind kind)
    {
        if (kind is not (SentenceKind.Rules or SentenceKind.Tests))
        {
            return before;
        }

        var head = Layout.Blocks(new SourceText("", before + Sign), tokens, new TextSpan(0, before.Length + 1), new DiagnosticBag())[^1].Head;
        return before[(tokens[head.Start].Span.Start - tokens[head.Start].Column)..];
    }

    /// <summary>Where the word that ends a text begins; the end where none does.</summary>
    private static int StartOfWord(string text)
    {
        var start = text.Length;
        while (start > 0)
        {
            var length = start > 1 && char.IsLowSurrogate(text[start - 1]) ? 2 : 1;
            if (Characters.WordCharacterAt(text, start - length) != length && !Characters.JoinsWords(text[start - 1]))
            {
                break;
            }

            start -= length;
        }

        return start;
    }

    /// <summary>Whether what follows would go on with a mark or a number, not begin a word.</summary>
    private static bool GoesOn(string before) => before.Length > 0 && !char.IsWhiteSpace(before[^1]) && before[^1] is not ('(' or '（');
}

/// <summary>Words of a library that have been begun, or may begin, at a cursor.</summary>
/// <param name="What">What they are, as the parser says that it is missing.</param>
/// <param name="Words">Those that stand before the cursor, as written.</param>
internal sealed record OpenPhrase(string What, ImmutableArray<OpenWord> Words)
{
    public static OpenPhrase Of(string what, ImmutableArray<SyntaxToken> tokens) =>
        new(what, [.. tokens.Select(t => new OpenWord(t.Kind == SyntaxKind.QuotedName ? t.Text.Trim('"', '“', '”') : t.Text, t.Span.Start, t.Kind == SyntaxKind.QuotedName))]);
}

/// <summary>A word of a phrase, and where it begins.</summary>
internal sealed record OpenWord(string Text, int Start, bool IsQuoted);
