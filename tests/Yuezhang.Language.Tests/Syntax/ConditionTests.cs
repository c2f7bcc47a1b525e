using Xunit;

namespace Yuezhang.Language.Tests.Syntax;

public class ConditionTests
{
    [Theory]
    [InlineData("the exchange rate is published", "PredicateCondition(Subject: the exchange rate, Predicate: 'published')")]
    [InlineData("exchange rates are published", "PredicateCondition(Subject: exchange rates, Predicate: 'published')")]
    [InlineData("exchange of prisoners is refused", "PredicateCondition(Subject: exchange of prisoners, Predicate: 'refused')")]
    [InlineData("instalments 1, 2 and 3 of the debt are not paid", "InstalmentsCondition(Instalments: [1; 2; 3], Account: the debt, Denied)")]
    [InlineData("instalment 2 of the debt is overdue", "InstalmentsCondition(Instalments: [2], Account: the debt, Overdue)")]
    [InlineData("the debt is settled", "SettledCondition(Account: the debt)")]
    [InlineData("interest on the debt is not waived", "Not(Operand: WaivedCondition(Account: the debt))")]
    [InlineData("B is not in force", "Not(Operand: InForceCondition(Instrument: B))")]
    [InlineData("the outer belt is camped in", "PredicateCondition(Subject: the outer belt, Predicate: 'camped in')")]
    [InlineData("B garrisons C with 2 brigades", "ActCondition(Act: Act(Phrase: 'B garrisons C', Measure: Measure(Kind: Exactly, Amount: Amount(Number: 2, Unit: 'brigades'))))")]
    [InlineData("B must not leave C", "BoundCondition(Bearer: B, Modality: MustNot, Act: Act(Phrase: 'leave C'))")]
    [InlineData("B need not leave", "BoundCondition(Bearer: B, Modality: NeedNot, Act: Act(Phrase: 'leave'))")]
    [InlineData("not (B leaves C or D is in force)", "Not(Operand: AnyOf(Operands: [ActCondition(Act: Act(Phrase: 'B leaves C')); InForceCondition(Instrument: D)]))")]
    [InlineData("B has left C", "HasDoneCondition(Subject: B, Act: Act(Phrase: 'left C'))")]
    [InlineData("B has not validly left C", "Not(Operand: HasDoneCondition(Subject: B, Act: Act(Phrase: 'left C'), Validly))")]
    [InlineData("C has been left", "BeenDoneCondition(Subject: C, Participle: 'left')")]
    [InlineData("B does not garrison C", "Not(Operand: ActCondition(Agent: B, Act: Act(Phrase: 'garrison C')))")]
    [InlineData("C is validly left", "ValidlyDoneCondition(Subject: C, Participle: 'left')")]
    [InlineData("C is held by B", "HeldCondition(Thing: C, Holder: B)")]
    [InlineData("B is the same as C", "SameCondition(One: B, Other: C)")]
    [InlineData("B is in breach of its duty not to garrison C", "BreachCondition(Bearer: B, OfProhibition, Act: Act(Phrase: 'garrison C'))")]
    [InlineData("T is in force between B and C", "BetweenForceCondition(Instrument: T, One: B, Other: C)")]
    [InlineData("B can denounce T", "BoundCondition(Bearer: B, Modality: Can, Act: Act(Phrase: 'denounce T'))")]
    [InlineData("B cannot trade at C", "BoundCondition(Bearer: B, Modality: Cannot, Act: Act(Phrase: 'trade at C'))")]
    [InlineData("B has delivered ore at least 50 times", "TimesCondition(Subject: B, Act: Act(Phrase: 'delivered ore'), Count: 50)")]
    [InlineData("B has delivered ore with at least 9 tons in all", "TotalCondition(Subject: B, Act: Act(Phrase: 'delivered ore'), Amount: Amount(Number: 9, Unit: 'tons'))")]
    [InlineData("2 years have passed since exchange", "PassedCondition(Term: EventTerm(Period: 2 years, From: EventNoun(Noun: Exchange)))")]
    [InlineData("1 day has passed since C is left", "PassedCondition(Term: ConditionTerm(Period: 1 day, After: PredicateCondition(Subject: C, Predicate: 'left')))")]
    [InlineData("10 days ago B garrisons C", "AgoCondition(Period: 10 days, Operand: ActCondition(Act: Act(Phrase: 'B garrisons C')))")]
    [InlineData("throughout the last 10 days C is open", "LatelyCondition(Throughout, Period: 10 days, Operand: PredicateCondition(Subject: C, Predicate: 'open'))")]
    [InlineData("at every moment so far C is open", "SoFarCondition(Every, Operand: PredicateCondition(Subject: C, Predicate: 'open'))")]
    [InlineData("C is open ever since D is left", "SinceCondition(Operand: PredicateCondition(Subject: C, Predicate: 'open'), From: PredicateCondition(Subject: D, Predicate: 'left'))")]
    [InlineData("at least 3 places are open", "AtLeastCondition(Count: 3, Sort: Place, Subject: places, Operand: PredicateCondition(Subject: places, Predicate: 'open'))")]
    [InlineData("（B leaves C）or D is shut", "AnyOf(Operands: [ActCondition(Act: Act(Phrase: 'B leaves C')); PredicateCondition(Subject: D, Predicate: 'shut')])")]
    public void A_condition_is_read(string text, string shape) => Assert.Equal(
        $"Norm(Bearer: A, Modality: May, Act: Act(Phrase: 'go'), Clauses: [ConditionClause(Kind: While, Condition: {shape})])",
        Parsed.Statement($"A may go\n  while {text}"));

    [Theory]
    [InlineData("from exchange", "Once", "EventCondition(Event: EventNoun(Noun: Exchange))")]
    [InlineData("from ratification of the protocol", "Once", "EventCondition(Event: EventNoun(Noun: Ratification, Instrument: the protocol))")]
    [InlineData("from exchange and signature", "Once", "AllOf(Operands: [EventCondition(Event: EventNoun(Noun: Exchange)); EventCondition(Event: EventNoun(Noun: Signature))])")]
    [InlineData("from 1895-04-17", "Once", "ReachedCondition(Date: 1895-04-17)")]
    [InlineData("from 6 months after signature", "Once", "AfterEventCondition(Period: 6 months, Event: EventNoun(Noun: Signature))")]
    [InlineData("until 1895-04-20 at 12:00", "Until", "ReachedCondition(Date: 1895-04-20, Time: ClockTime(Minute: 720))")]
    [InlineData("until exchange or 1895-04-20 at 12:00", "Until", "AnyOf(Operands: [EventCondition(Event: EventNoun(Noun: Exchange)); ReachedCondition(Date: 1895-04-20, Time: ClockTime(Minute: 720))])")]
    [InlineData("through 1895-05-08", "Until", "ReachedCondition(Date: 1895-05-08, Time: ClockTime(Minute: 1440))")]
    [InlineData("until the exchange rate is published", "Until", "PredicateCondition(Subject: the exchange rate, Predicate: 'published')")]
    [InlineData("until exchange of prisoners is refused", "Until", "PredicateCondition(Subject: exchange of prisoners, Predicate: 'refused')")]
    public void An_event_or_a_day_is_read_after_from_and_until(string text, string kind, string shape) => Assert.Equal(
        $"Norm(Bearer: A, Modality: May, Act: Act(Phrase: 'go'), Clauses: [ConditionClause(Kind: {kind}, Condition: {shape})])",
        Parsed.Statement($"A may go\n  {text}"));
}
