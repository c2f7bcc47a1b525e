using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Syntax;

/// <summary>Short ways from a text to its tree.</summary>
internal static class Parsed
{
    /// <summary>The shape of one statement, which must be without fault.</summary>
    public static string Statement(string text)
    {
        var statement = Assert.Single(Fence(text, out var diagnostics).Statements);
        Assert.Empty(diagnostics.Diagnostics);
        Assert.False(statement.IsBroken);
        Assert.IsNotType<BadStatementSyntax>(statement);
        return Shape.Of(statement);
    }

    public static FenceSyntax Fence(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var source = new SourceText("fence.md", text.ReplaceLineEndings("\n"));
        return TreatyParser.ParseFence(source, new TextSpan(0, source.Content.Length), diagnostics);
    }

    /// <summary>The shape of a question without its outer node, which must be without fault.</summary>
    public static string Question(string text)
    {
        var diagnostics = new DiagnosticBag();
        var question = TreatyParser.ParseQuestion(new SourceText("question", text), diagnostics);
        Assert.Empty(diagnostics.Diagnostics);
        return question!.Prefix is { } prefix ? $"{Shape.Of(prefix)} {Shape.Of(question.Body)}" : Shape.Of(question.Body);
    }

    /// <summary>The shape of a sentence of the record, which must be without fault.</summary>
    public static string Event(string text)
    {
        var diagnostics = new DiagnosticBag();
        var sentence = TreatyParser.ParseEventSentence(text, new SourceText("record.yaml", text), new TextSpan(0, text.Length), diagnostics);
        Assert.Empty(diagnostics.Diagnostics);
        return Shape.Of(sentence);
    }
}
