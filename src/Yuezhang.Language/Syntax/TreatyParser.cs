using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax.Events;
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
    public static FenceSyntax ParseFence(SourceText source, TextSpan content, DiagnosticBag diagnostics) => throw new NotImplementedException();

    /// <summary>Reads the tests of a fence.</summary>
    public static TestFenceSyntax ParseTestFence(SourceText source, TextSpan content, DiagnosticBag diagnostics) => throw new NotImplementedException();

    /// <summary>Reads a question that is the whole of a text; null where it is none, which is reported.</summary>
    public static QuestionSyntax? ParseQuestion(SourceText source, DiagnosticBag diagnostics) => throw new NotImplementedException();

    /// <summary>Reads a sentence of the record; null where it is none, which is reported.</summary>
    /// <param name="text">The sentence, as the YAML value has it.</param>
    /// <param name="source">The file that holds it.</param>
    /// <param name="at">Where it stands there. If the file writes it otherwise (with escapes, folded), every span is the whole of this.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static EventSentenceSyntax? ParseEventSentence(string text, SourceText source, TextSpan at, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
