using Xunit;

namespace Yuezhang.Language.Tests.Syntax;

public class QuestionTests
{
    [Theory]
    [InlineData("must Japan evacuate Weihaiwei?", "WhetherBoundQuestion(Norm: BoundCondition(Modality: Must, Act: Act(Phrase: 'Japan evacuate Weihaiwei')))")]
    [InlineData("  May Japan garrison Weihaiwei with more than 1 brigade ？ ", "WhetherBoundQuestion(Norm: BoundCondition(Modality: May, Act: Act(Phrase: 'Japan garrison Weihaiwei', Measure: Measure(Kind: MoreThan, Amount: Amount(Number: 1, Unit: 'brigade')))))")]
    [InlineData("must China not camp in the outer belt", "WhetherBoundQuestion(Norm: BoundCondition(Bearer: China, Modality: MustNot, Act: Act(Phrase: 'camp in the outer belt')))")]
    [InlineData("need Japan leave?", "WhetherBoundQuestion(Norm: BoundCondition(Modality: Must, Act: Act(Phrase: 'Japan leave')))")]
    [InlineData("is the indemnity settled?", "WhetherHoldsQuestion(Condition: SettledCondition(Account: the indemnity))")]
    [InlineData("is the indemnity not settled?", "WhetherHoldsQuestion(Condition: Not(Operand: SettledCondition(Account: the indemnity)))")]
    [InlineData("are instalments 1 and 2 of the indemnity paid?", "WhetherHoldsQuestion(Condition: InstalmentsCondition(Instalments: [1; 2], Account: the indemnity))")]
    [InlineData("is instalment 3 of the indemnity overdue?", "WhetherHoldsQuestion(Condition: InstalmentsCondition(Instalments: [3], Account: the indemnity, Overdue))")]
    [InlineData("is commerce-1896 exchanged?", "WhetherHoldsQuestion(Condition: PredicateCondition(Predicate: 'commerce-1896 exchanged'))")]
    [InlineData("is commerce-1896 not exchanged?", "WhetherHoldsQuestion(Condition: Not(Operand: PredicateCondition(Subject: commerce-1896, Predicate: 'exchanged')))")]
    [InlineData("is shimonoseki-1895 in force?", "WhetherHoldsQuestion(Condition: InForceCondition(Instrument: shimonoseki-1895))")]
    [InlineData("is interest on the indemnity waived?", "WhetherHoldsQuestion(Condition: WaivedCondition(Account: the indemnity))")]
    [InlineData("does Japan garrison Weihaiwei?", "WhetherDoingQuestion(Act: Act(Phrase: 'Japan garrison Weihaiwei'))")]
    [InlineData("has Japan evacuated Weihaiwei?", "WhetherDoneQuestion(Act: Act(Phrase: 'Japan evacuated Weihaiwei'))")]
    [InlineData("What does China owe?", "WhatIsOwedQuestion(Debtor: China)")]
    [InlineData("what does China owe Japan on the indemnity?", "WhatIsOwedQuestion(Debtor: China, Creditor: Japan, Account: the indemnity)")]
    [InlineData("what does China owe on the indemnity?", "WhatIsOwedQuestion(Debtor: China, Account: the indemnity)")]
    [InlineData("what is the principal of the indemnity?", "WhatPrincipalQuestion(Account: the indemnity)")]
    [InlineData("what is the interest on the indemnity?", "WhatInterestQuestion(Account: the indemnity)")]
    [InlineData("when is instalment 2 of the indemnity due?", "WhenDueQuestion(Instalment: 2, Account: the indemnity)")]
    [InlineData("when is instalment 2 of the indemnity paid?", "SinceWhenQuestion(Condition: InstalmentsCondition(Instalments: [2], Account: the indemnity))")]
    [InlineData("when is the indemnity settled?", "SinceWhenQuestion(Condition: SettledCondition(Account: the indemnity))")]
    [InlineData("when must Japan evacuate Weihaiwei?", "SinceWhenQuestion(Condition: BoundCondition(Modality: Must, Act: Act(Phrase: 'Japan evacuate Weihaiwei')))")]
    [InlineData("when may Japan garrison Weihaiwei?", "SinceWhenQuestion(Condition: BoundCondition(Modality: May, Act: Act(Phrase: 'Japan garrison Weihaiwei')))")]
    public void A_question_is_read(string text, string shape) => Assert.Equal(shape, Parsed.Question(text));

    [Theory]
    [InlineData("on 1896-06-01: is A in force?", "QuestionPrefix(On: 1896-06-01)")]
    [InlineData("On 1896-06-01, known 1896-05-08: is A in force?", "QuestionPrefix(On: 1896-06-01, Known: 1896-05-08)")]
    [InlineData("on 1896-06-01, on the english reading of r: is A in force?", "QuestionPrefix(On: 1896-06-01, Readings: [ReadingClause(Choice: english, Reading: r)])")]
    [InlineData("known 1896-05-08: is A in force?", "QuestionPrefix(Known: 1896-05-08)")]
    [InlineData("on 1898-05-10, in paid-on-8-may, on the included reading of exchange-day, on the 1898-05-20/1898-05-21 reading of date-of-x: is A in force?",
        "QuestionPrefix(On: 1898-05-10, Scenario: paid-on-8-may, Readings: [ReadingClause(Choice: included, Reading: exchange-day); ReadingClause(Choice: 1898-05-20/1898-05-21, Reading: date-of-x)])")]
    [InlineData("on the 1898-05-07 reading of date-of-x: is A in force?", "QuestionPrefix(Readings: [ReadingClause(Choice: 1898-05-07, Reading: date-of-x)])")]
    public void A_prefix_says_as_of_when_and_under_what(string text, string prefix) =>
        Assert.Equal(prefix + " WhetherHoldsQuestion(Condition: InForceCondition(Instrument: A))", Parsed.Question(text));
}
