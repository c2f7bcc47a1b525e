using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Conditions;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Language.Syntax.Questions;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax;

/// <summary>
/// The way into the language: text in, tree and diagnostics out. Nothing that is typed throws; a statement that cannot be read
/// never takes the next one with it.
/// </summary>
public static class TreatyParser
{
    /// <summary>Reads the rules of a fence.</summary>
    public static FenceSyntax ParseFence(SourceText source, TextSpan content, DiagnosticBag diagnostics)
    {
        var tokens = Lexer.Lex(source[content], content.Start);
        var parser = new Parser(source, tokens, diagnostics);
        var statements = Layout.Blocks(source, tokens, content, diagnostics).Select(parser.Statement);
        return new FenceSyntax([.. statements], tokens, content);
    }

    /// <summary>Reads the tests of a fence.</summary>
    public static TestFenceSyntax ParseTestFence(SourceText source, TextSpan content, DiagnosticBag diagnostics)
    {
        var tokens = Lexer.Lex(source[content], content.Start);
        var parser = new Parser(source, tokens, diagnostics);
        var tests = Layout.Blocks(source, tokens, content, diagnostics).Select(parser.Test).OfType<TestSyntax>();
        return new TestFenceSyntax([.. tests], tokens, content);
    }

    /// <summary>Reads a question that is the whole of a text; null where it is none, which is reported.</summary>
    public static QuestionSyntax? ParseQuestion(SourceText source, DiagnosticBag diagnostics) =>
        new Parser(source, Lexer.Lex(source.Content, 0), diagnostics).WholeQuestion();

    /// <summary>Reads a sentence of the record; null where it is none, which is reported.</summary>
    /// <param name="text">The sentence, as the YAML value has it.</param>
    /// <param name="source">The file that holds it.</param>
    /// <param name="at">Where it stands there. If the file writes it otherwise (with escapes, folded), every span is the whole of this.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static EventSentenceSyntax? ParseEventSentence(string text, SourceText source, TextSpan at, DiagnosticBag diagnostics) =>
        new Parser(source, TokensIn(text, source, at), diagnostics).EventSentence();

    /// <summary>Reads a state that the record tells, such as <c>Karst is held by Borea</c>; null where it is none, which is reported.</summary>
    /// <inheritdoc cref="ParseEventSentence"/>
    public static ConditionSyntax? ParseStateSentence(string text, SourceText source, TextSpan at, DiagnosticBag diagnostics) =>
        new Parser(source, TokensIn(text, source, at), diagnostics).StateSentence();

    private static ImmutableArray<SyntaxToken> TokensIn(string text, SourceText source, TextSpan at)
    {
        var tokens = Lexer.Lex(text, at.Start);
        return source[at] == text ? tokens : [.. tokens.Select(t => t with { Span = at })];
    }
}
