using Xunit;

namespace Yuezhang.Language.Tests.Syntax;

public class StatementTests
{
    [Theory]
    [InlineData("China is a party, also 中国, 大清帝国, the Qing Empire", "EntityDeclaration(Name: China, Sort: Party, Aliases: [中国; 大清帝国; the Qing Empire])")]
    [InlineData("the commander's orders are things", "EntityDeclaration(Name: the commander's orders, Sort: Thing, IsPlural)")]
    [InlineData("commerce-1896 is an instrument，also 通商行船条约、the commerce treaty", "EntityDeclaration(Name: commerce-1896, Sort: Instrument, Aliases: [通商行船条约; the commerce treaty])")]
    [InlineData("\"Peace and War Office\" is a thing", "EntityDeclaration(Name: Peace and War Office, Sort: Thing)")]
    [InlineData("the Bank of the East is a party", "EntityDeclaration(Name: the Bank of the East, Sort: Party)")]
    [InlineData("Kuping tael is a unit, plural Kuping taels, also 库平两", "UnitDeclaration(Name: Kuping tael, Plural: Kuping taels, Aliases: [库平两])")]
    [InlineData("brigade is a unit", "UnitDeclaration(Name: brigade)")]
    public void A_name_is_declared_with_its_sort_and_its_other_names(string text, string shape) => Assert.Equal(shape, Parsed.Statement(text));

    [Theory]
    [InlineData("to evacuate a place is an act", "ActDeclaration(Infinitive: 'evacuate', Objects: ObjectSorts(Sorts: [Place]))")]
    [InlineData("to try a thing or a person is an act, with tries, tried", "ActDeclaration(Infinitive: 'try', Objects: ObjectSorts(Sorts: [Thing; Person]), Present: 'tries', Participle: 'tried')")]
    [InlineData("to camp in is an act, with camps in, camped in", "ActDeclaration(Infinitive: 'camp in', Present: 'camps in', Participle: 'camped in')")]
    [InlineData("to garrison is an act, and to evacuate ends it", "ActDeclaration(Infinitive: 'garrison', EndedBy: 'evacuate')")]
    [InlineData("to lease is an act, with leases, leased, and to hand back ends it", "ActDeclaration(Infinitive: 'lease', Present: 'leases', Participle: 'leased', EndedBy: 'hand back')")]
    public void An_act_is_declared_with_its_forms_and_its_end(string text, string shape) => Assert.Equal(shape, Parsed.Statement(text));

    [Theory]
    [InlineData("this treaty is between China and Japan", "Parties(Parties: [China; Japan])")]
    [InlineData("this treaty is between A, B and C", "Parties(Parties: [A; B; C])")]
    [InlineData("this treaty is in force from exchange", "Force(From: EventCondition(Event: EventNoun(Noun: Exchange)))")]
    [InlineData("this treaty is in force from signature of the protocol", "Force(From: EventCondition(Event: EventNoun(Noun: Signature, Instrument: the protocol)))")]
    public void A_treaty_names_its_parties_and_what_brings_it_into_force(string text, string shape) => Assert.Equal(shape, Parsed.Statement(text));

    [Fact]
    public void A_reading_has_a_question_and_choices_with_their_grounds() => Assert.Equal(
        "ReadingDeclaration(Name: interest-start, Question: \"from which day does interest run?\", "
        + "Choices: [ReadingChoice(Name: english, Governs, Ground: \"the text says \"after\"; it governs\"); "
        + "ReadingChoice(Name: chinese, Ground: \"the Chinese text counts from payment\")])",
        Parsed.Statement("""
            reading interest-start: from which day does interest run?
                english (governs): the text says "after";
                    it governs   # and so says everyone
                chinese: the Chinese text counts from payment
            """));

    [Fact]
    public void Periods_are_counted_by_rules_that_readings_may_divide() => Assert.Equal(
        "Counting(Months: CountingMonths(Calendar: Gregorian), Clauses: [EventDayClause(Reading: ReadingClause(Choice: excluded, Reading: exchange-day)); "
        + "EventDayClause(Counts, Reading: ReadingClause(Choice: included, Reading: exchange-day)); "
        + "LastDayClause(Counts); MonthEndClause(MonthEnd: LastDay)])",
        Parsed.Statement("""
            periods are counted in Gregorian months
                without the day of the event      on the excluded reading of exchange-day
                with the day of the event         on the included reading of exchange-day
                with the last day
                a day that the month lacks is its last day
            """));

    [Fact]
    public void The_months_themselves_may_stand_on_readings() => Assert.Equal(
        "Counting(Clauses: [CountingMonths(Calendar: Gregorian, Reading: ReadingClause(Choice: western, Reading: months)); "
        + "CountingMonths(Calendar: ChineseByNumber, Reading: ReadingClause(Choice: numbered, Reading: months)); "
        + "CountingMonths(Calendar: JapaneseByMonth, Reading: ReadingClause(Choice: each, Reading: months)); EventDayClause()])",
        Parsed.Statement("""
            periods are counted
                in Gregorian months                        on the western reading of months
                in Chinese months without leap months      on the numbered reading of months
                in Japanese months with leap months        on the each reading of months
                without the day of the event
            """));

    [Theory]
    [InlineData("Chinese months without leap months", "ChineseByNumber")]
    [InlineData("Chinese months with leap months", "ChineseByMonth")]
    [InlineData("Japanese months without leap months", "JapaneseByNumber")]
    [InlineData("Japanese months with leap months", "JapaneseByMonth")]
    public void Months_of_the_moon_count_with_their_leap_months_or_without(string months, string calendar) => Assert.Equal(
        $"Counting(Months: CountingMonths(Calendar: {calendar}), Clauses: [EventDayClause(Counts)])",
        Parsed.Statement($"periods are counted in {months}\n    with the day of the event"));

    [Fact]
    public void A_month_may_run_over_into_the_next() => Assert.Equal(
        "Counting(Months: CountingMonths(Calendar: Gregorian), Clauses: [MonthEndClause(MonthEnd: NextDay)])",
        Parsed.Statement("periods are counted in Gregorian months\n    a day that the month lacks is the first day of the next"));

    [Theory]
    [InlineData("Japan must not garrison Weihaiwei with more than 1 brigade, notwithstanding article 8",
        "Norm(Bearer: Japan, Modality: MustNot, Act: Act(Phrase: 'garrison Weihaiwei', Measure: Measure(Kind: MoreThan, Amount: Amount(Number: 1, Unit: 'brigade'))), Notwithstanding: [ArticleReference(Label: 8)])")]
    [InlineData("Japan must leave, notwithstanding articles 8, 9 and Weihaiwei article 1, 2, as security for the debt",
        "Norm(Bearer: Japan, Modality: Must, Act: Act(Phrase: 'leave'), Secures: the debt, Notwithstanding: [ArticleReference(Label: 8); ArticleReference(Label: 9); ArticleReference(Label: Weihaiwei 1); ArticleReference(Label: Weihaiwei 2)])")]
    [InlineData("China must obey the orders once the orders are published while Japan garrisons Weihaiwei on the strict reading of orders",
        "Norm(Bearer: China, Modality: Must, Act: Act(Phrase: 'obey the orders'), Reading: ReadingClause(Choice: strict, Reading: orders), Clauses: ["
        + "ConditionClause(Kind: Once, Condition: PredicateCondition(Subject: the orders, Predicate: 'published')); "
        + "ConditionClause(Kind: While, Condition: ActCondition(Act: Act(Phrase: 'Japan garrisons Weihaiwei')))])")]
    [InlineData("Japan need not evacuate Weihaiwei unless Japan garrisons Weihaiwei",
        "Norm(Bearer: Japan, Modality: NeedNot, Act: Act(Phrase: 'evacuate Weihaiwei'), Clauses: [ConditionClause(Kind: Unless, Condition: ActCondition(Act: Act(Phrase: 'Japan garrisons Weihaiwei')))])")]
    [InlineData("China must hand over the port within 2 months of exchange",
        "Norm(Bearer: China, Modality: Must, Act: Act(Phrase: 'hand over the port'), Clauses: [TermClause(Term: EventTerm(Period: 2 months, From: EventNoun(Noun: Exchange)))])")]
    [InlineData("China must insist on payment of the debt",
        "Norm(Bearer: China, Modality: Must, Act: Act(Phrase: 'insist on payment of the debt'))")]
    public void A_norm_says_who_is_bound_to_what(string text, string shape) => Assert.Equal(shape, Parsed.Statement(text));

    [Fact]
    public void A_garrison_may_stay_from_one_event_until_another_norm_binds() => Assert.Equal(
        "Norm(Bearer: Japan, Modality: May, Act: Act(Phrase: 'garrison Weihaiwei'), Secures: this treaty, Clauses: ["
        + "ConditionClause(Kind: Once, Condition: EventCondition(Event: EventNoun(Noun: Exchange))); "
        + "ConditionClause(Kind: Until, Condition: BoundCondition(Bearer: Japan, Modality: Must, Act: Act(Phrase: 'evacuate Weihaiwei')), "
        + "Reading: ReadingClause(Choice: english, Reading: evacuation))])",
        Parsed.Statement("""
            Japan may garrison Weihaiwei, as security for this treaty
                from exchange
                until Japan must evacuate Weihaiwei      on the english reading of evacuation
            """));

    [Fact]
    public void A_clause_goes_on_in_deeper_lines() => Assert.Equal(
        "Norm(Bearer: Japan, Modality: Must, Act: Act(Phrase: 'evacuate Weihaiwei'), Reading: ReadingClause(Choice: english, Reading: evacuation), Clauses: ["
        + "ConditionClause(Kind: Once, Condition: AllOf(Operands: [InstalmentsCondition(Instalments: [1; 2], Account: the indemnity); "
        + "PredicateCondition(Subject: commerce-1896, Predicate: 'exchanged'); "
        + "AnyOf(Operands: [PredicateCondition(Subject: the customs pledge, Predicate: 'arranged'); SettledCondition(Account: the indemnity)])]))])",
        Parsed.Statement("""
            Japan must evacuate Weihaiwei                on the english reading of evacuation
                once instalments 1 and 2 of the indemnity are paid
                 and commerce-1896 is exchanged
                 and (the customs pledge is arranged or the indemnity is settled)
            """));
}
