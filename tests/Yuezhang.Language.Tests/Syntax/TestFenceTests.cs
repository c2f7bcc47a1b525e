using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Tests;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Syntax;

public class TestFenceTests
{
    [Theory]
    [InlineData("on 1896-06-01: must B leave?   not yet", "VerdictExpectation(Verdict: NotYet)")]
    [InlineData("must B leave? yes", "VerdictExpectation(Verdict: Yes)")]
    [InlineData("must B leave? undetermined", "VerdictExpectation(Verdict: Undetermined)")]
    [InlineData("what is the principal of D?   83,333,333 1/3 Kuping taels", "AmountExpectation(Amount: Amount(Number: 250000000/3, Unit: 'Kuping taels'))")]
    [InlineData("when is instalment 1 of D due？1895-11-08", "DateExpectation(Date: 1895-11-08)")]
    public void A_test_is_a_question_with_its_answer(string text, string expected)
    {
        var test = Assert.Single(Read(text, out var diagnostics).Tests);
        Assert.Empty(diagnostics.Diagnostics);
        Assert.Equal(expected, Shape.Of(test.Expected));
    }

    [Fact]
    public void A_test_may_give_reasons_in_words()
    {
        var fence = Read("must B leave? not yet\n    because C is not exchanged, 10,833,333⅓ taels count toward principal\n", out var diagnostics);
        Assert.Empty(diagnostics.Diagnostics);
        Assert.Equal(
            ["C is not exchanged", "10,833,333⅓ taels count toward principal"],
            Assert.Single(fence.Tests).Because.Select(b => b.Text));
    }

    [Fact]
    public void A_bad_test_does_not_take_the_next_one_with_it()
    {
        var fence = Read("must B leave? perhaps\nmust B leave? no\nwhy is B? yes\nis A in force? yes\n", out var diagnostics);
        Assert.Equal(2, fence.Tests.Length);
        Assert.Equal([DiagnosticCodes.UnknownExpectation, DiagnosticCodes.UnknownQuestion], diagnostics.Diagnostics.Select(d => d.Code));
    }

    private static TestFenceSyntax Read(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return TreatyParser.ParseTestFence(new SourceText("t.md", text), new TextSpan(0, text.Length), diagnostics);
    }
}
