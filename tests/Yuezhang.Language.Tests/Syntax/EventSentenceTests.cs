using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Events;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Syntax;

public class EventSentenceTests
{
    [Theory]
    [InlineData("commerce-1896 is exchanged", "DoneEvent(Object: commerce-1896, Participle: 'exchanged')")]
    [InlineData("Japan garrisons Weihaiwei with 1 brigade", "ActEvent(Act: Act(Phrase: 'Japan garrisons Weihaiwei', Measure: Measure(Kind: Exactly, Amount: Amount(Number: 1, Unit: 'brigade'))))")]
    [InlineData("China pays Japan 50,000,000 Kuping taels as instalment 1 of the indemnity",
        "PaymentEvent(Payer: China, Payee: Japan, Amount: Amount(Number: 50000000, Unit: 'Kuping taels'), Part: Instalment, Instalment: 1, Account: the indemnity)")]
    [InlineData("China pays Japan 5 taels as principal of the indemnity", "PaymentEvent(Payer: China, Payee: Japan, Amount: Amount(Number: 5, Unit: 'taels'), Part: Principal, Account: the indemnity)")]
    [InlineData("China pays Japan 5 taels as interest on the indemnity", "PaymentEvent(Payer: China, Payee: Japan, Amount: Amount(Number: 5, Unit: 'taels'), Part: Interest, Account: the indemnity)")]
    [InlineData("payments of the indemnity", "Payments(Account: the indemnity)")]
    public void A_sentence_of_the_record_is_read(string text, string shape) => Assert.Equal(shape, Parsed.Event(text));

    [Fact]
    public void A_payment_may_name_no_part()
    {
        var payment = Assert.IsType<PaymentEventSyntax>(Read("China pays Japan 5 taels of the indemnity", out _));
        Assert.Equal(Rules.Record.PaymentPart.Unnamed, payment.Part);
        Assert.Equal("taels", payment.Amount.Unit.Text);
        Assert.Equal("the indemnity", payment.Account.Text);
    }

    [Fact]
    public void Spans_lie_in_the_file_that_holds_the_sentence()
    {
        const string yaml = "events:\n  - what: China pays Japan 5 taels of the indemnity\n";
        const string sentence = "China pays Japan 5 taels of the indemnity";
        var source = new SourceText("record/r.yaml", yaml);
        var at = new TextSpan(yaml.IndexOf(sentence, StringComparison.Ordinal), sentence.Length);
        var payment = (PaymentEventSyntax)TreatyParser.ParseEventSentence(sentence, source, at, new DiagnosticBag())!;
        Assert.Equal("Japan", source[payment.Payee.Span]);
        Assert.Equal("5 taels", source[payment.Amount.Span]);
        Assert.Equal(at, payment.Span);
    }

    [Fact]
    public void A_sentence_that_the_file_writes_otherwise_keeps_the_place_of_the_whole()
    {
        const string yaml = "what: \"A is  \\x65nded and\"\n";
        var source = new SourceText("record/r.yaml", yaml);
        var at = new TextSpan(6, yaml.Length - 7);
        var diagnostics = new DiagnosticBag();
        Assert.Null(TreatyParser.ParseEventSentence("A is ended and", source, at, diagnostics));
        Assert.Equal(at, Assert.Single(diagnostics.Diagnostics).At.Span);
    }

    private static EventSentenceSyntax? Read(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return TreatyParser.ParseEventSentence(text, new SourceText("r.yaml", text), new TextSpan(0, text.Length), diagnostics);
    }
}
