using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Specs;

public class GrammarTests
{
    private const int Sentences = 100;

    private static readonly Grammar s_grammar = Grammar.OfSpecification();

    [Fact]
    public void The_grammar_defines_all_it_uses() => Assert.Empty(s_grammar.Undefined);

    [Fact]
    public void Every_keyword_of_the_grammar_ends_a_name() => Assert.All(
        Assert.IsType<GrammarPart.Alternatives>(s_grammar["keyword"]).Parts.Cast<GrammarPart.Literal>(),
        keyword =>
        {
            var source = new SourceText("keyword", $"Arvenia is a thing, also {keyword.Text}");
            var diagnostics = new DiagnosticBag();
            TreatyParser.ParseFence(source, new TextSpan(0, source.Content.Length), diagnostics);
            Assert.Equal(DiagnosticCodes.KeywordAsName, Assert.Single(diagnostics.Diagnostics).Code);
        });

    [Theory]
    [InlineData("rules")]
    [InlineData("entity")]
    [InlineData("unit")]
    [InlineData("act declaration")]
    [InlineData("parties")]
    [InlineData("force")]
    [InlineData("reading")]
    [InlineData("counting")]
    [InlineData("debt")]
    [InlineData("interest")]
    [InlineData("prepayment")]
    [InlineData("waiver")]
    [InlineData("allocation")]
    [InlineData("state declaration")]
    [InlineData("exclusion")]
    [InlineData("commitment")]
    [InlineData("suspension")]
    [InlineData("precedence")]
    [InlineData("early application")]
    [InlineData("versions")]
    [InlineData("cession")]
    [InlineData("state")]
    [InlineData("counts as")]
    [InlineData("favour")]
    [InlineData("norm")]
    public void Every_statement_of_the_grammar_is_read(string rule) => Accepts(rule, (source, diagnostics) =>
        TreatyParser.ParseFence(source, new TextSpan(0, source.Content.Length), diagnostics));

    [Fact]
    public void Every_test_of_the_grammar_is_read() => Accepts("tests", (source, diagnostics) =>
        TreatyParser.ParseTestFence(source, new TextSpan(0, source.Content.Length), diagnostics));

    [Fact]
    public void Every_question_of_the_grammar_is_read() => Accepts("question", (source, diagnostics) => TreatyParser.ParseQuestion(source, diagnostics));

    [Fact]
    public void Every_sentence_of_the_record_is_read() => Accepts("event sentence", (source, diagnostics) =>
        TreatyParser.ParseEventSentence(source.Content, source, new TextSpan(0, source.Content.Length), diagnostics));

    [Fact]
    public void Every_state_of_the_record_is_read() => Accepts("state sentence", (source, diagnostics) =>
        TreatyParser.ParseStateSentence(source.Content, source, new TextSpan(0, source.Content.Length), diagnostics));

    private static void Accepts(string rule, Action<SourceText, DiagnosticBag> parse) => Assert.All(Enumerable.Range(0, Sentences), seed =>
    {
        var source = new SourceText(rule, new SentenceMaker(s_grammar, seed).Make(rule));
        var diagnostics = new DiagnosticBag();
        parse(source, diagnostics);
        Assert.True(diagnostics.Diagnostics.IsEmpty, $"{source.Content}\n{string.Join('\n', diagnostics.Diagnostics)}");
    });
}
