using Xunit;

namespace Yuezhang.Language.Tests.Syntax;

public class ConditionTests
{
    [Theory]
    [InlineData("exchange", "EventCondition(Event: EventNoun(Noun: Exchange))")]
    [InlineData("ratification of the protocol", "EventCondition(Event: EventNoun(Noun: Ratification, Instrument: the protocol))")]
    [InlineData("exchange and signature", "AllOf(Operands: [EventCondition(Event: EventNoun(Noun: Exchange)); EventCondition(Event: EventNoun(Noun: Signature))])")]
    [InlineData("the exchange rate is published", "DoneCondition(Object: the exchange rate, Participle: 'published')")]
    [InlineData("exchange rates are published", "DoneCondition(Object: exchange rates, Participle: 'published')")]
    [InlineData("exchange of prisoners is refused", "DoneCondition(Object: exchange of prisoners, Participle: 'refused')")]
    [InlineData("instalments 1, 2 and 3 of the debt are not paid", "Not(Operand: InstalmentsCondition(Instalments: [1; 2; 3], Account: the debt))")]
    [InlineData("instalment 2 of the debt is overdue", "InstalmentsCondition(Instalments: [2], Account: the debt, Overdue)")]
    [InlineData("the debt is settled", "SettledCondition(Account: the debt)")]
    [InlineData("interest on the debt is not waived", "Not(Operand: WaivedCondition(Account: the debt))")]
    [InlineData("B is not in force", "Not(Operand: InForceCondition(Instrument: B))")]
    [InlineData("the outer belt is camped in", "DoneCondition(Object: the outer belt, Participle: 'camped in')")]
    [InlineData("B garrisons C with 2 brigades", "ActCondition(Act: Act(Phrase: 'B garrisons C', Measure: Measure(Amount: Amount(Number: 2, Unit: 'brigades'))))")]
    [InlineData("B must not leave C", "BoundCondition(Bearer: B, Modality: MustNot, Act: Act(Phrase: 'leave C'))")]
    [InlineData("B need not leave", "BoundCondition(Bearer: B, Modality: NeedNot, Act: Act(Phrase: 'leave'))")]
    [InlineData("not (B leaves C or D is in force)", "Not(Operand: AnyOf(Operands: [ActCondition(Act: Act(Phrase: 'B leaves C')); InForceCondition(Instrument: D)]))")]
    [InlineData("(exchange)", "EventCondition(Event: EventNoun(Noun: Exchange))")]
    [InlineData("（B leaves C）or D is shut", "AnyOf(Operands: [ActCondition(Act: Act(Phrase: 'B leaves C')); DoneCondition(Object: D, Participle: 'shut')])")]
    public void A_condition_is_read(string text, string shape) => Assert.Equal(
        $"Norm(Bearer: A, Modality: May, Act: Act(Phrase: 'go'), Clauses: [ConditionClause(Kind: While, Condition: {shape})])",
        Parsed.Statement($"A may go\n  while {text}"));
}
