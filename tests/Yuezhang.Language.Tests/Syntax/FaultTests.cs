using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Syntax.Statements;

namespace Yuezhang.Language.Tests.Syntax;

/// <summary>Each fault is found once, at the marked place.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("[]", DiagnosticCodes.EmptyFence)]
    [InlineData("[\n# only a comment\n]", DiagnosticCodes.EmptyFence)]
    [InlineData("  [A is a party]", DiagnosticCodes.LineWithoutStatement)]
    [InlineData("A may go\n\t[from] exchange", DiagnosticCodes.TabInIndentation)]
    [InlineData("[A ows B 5 crowns, the debt]", DiagnosticCodes.UnknownStatement)]
    [InlineData("[China]", DiagnosticCodes.UnknownStatement)]
    [InlineData("A is a party[;] B is a party", DiagnosticCodes.UnexpectedCharacter)]
    [InlineData("A is a [\u202e]party", DiagnosticCodes.DirectionMark)]
    [InlineData("[\"A is a party]", DiagnosticCodes.QuoteNotClosed)]
    [InlineData("A is a party, also [\"B]", DiagnosticCodes.QuoteNotClosed)]
    [InlineData("Peace [and] War is a thing", DiagnosticCodes.KeywordAsName)]
    [InlineData("A owes B 5 crowns, [also] C\n  the rest within 1 day of exchange", DiagnosticCodes.KeywordAsName)]
    [InlineData("A is a [partie]", DiagnosticCodes.UnknownSort)]
    [InlineData("A is [party]", DiagnosticCodes.MissingPart)]
    [InlineData("A is a[]", DiagnosticCodes.MissingPart)]
    [InlineData("A is a party[, plural B]", DiagnosticCodes.UnexpectedText)]
    [InlineData("A is a party, also[]", DiagnosticCodes.MissingPart)]
    [InlineData("A is a party [or perhaps not]", DiagnosticCodes.UnexpectedText)]
    [InlineData("A is a party\n  [also] B", DiagnosticCodes.UnknownClause)]
    [InlineData("to go is an act, with goes[]", DiagnosticCodes.MissingPart)]
    [InlineData("this treaty is [among] A and B", DiagnosticCodes.MissingPart)]
    [InlineData("this treaty is between A[]", DiagnosticCodes.MissingPart)]
    [InlineData("this treaty is in force from exchange [on the x reading of y]", DiagnosticCodes.ReadingNotAllowed)]
    [InlineData("[reading r: which?]", DiagnosticCodes.MissingClause)]
    [InlineData("reading r: which?\n  a[]", DiagnosticCodes.MissingPart)]
    [InlineData("reading r: which?\n  a ([governing]): so", DiagnosticCodes.MissingPart)]
    [InlineData("periods are counted in [Julian] months", DiagnosticCodes.UnknownCountingCalendar)]
    [InlineData("periods are counted in Chinese months[]", DiagnosticCodes.MissingPart)]
    [InlineData("periods are counted in Chinese months with leap [days]", DiagnosticCodes.MissingPart)]
    [InlineData("periods are counted [Gregorian] months", DiagnosticCodes.MissingPart)]
    [InlineData("periods are counted in Gregorian months [on the x reading of y]", DiagnosticCodes.ReadingNotAllowed)]
    [InlineData("periods are counted\n  in Gregorian months[]", DiagnosticCodes.MissingPart)]
    [InlineData("periods are counted\n  in [Julian] months on the x reading of y", DiagnosticCodes.UnknownCountingCalendar)]
    [InlineData("periods are counted in Gregorian months\n  [beginning] with the day of the event", DiagnosticCodes.UnknownClause)]
    [InlineData("A may go\n  [form] exchange", DiagnosticCodes.UnknownClause)]
    [InlineData("A may go\n    from exchange\n  [until signature]", DiagnosticCodes.ClauseMisaligned)]
    [InlineData("A may go\n  while A is in force or B is in force [and] C is in force", DiagnosticCodes.AndWithOr)]
    [InlineData("A may go\n  while (A is in force or B is in force[]", DiagnosticCodes.ParenthesisNotClosed)]
    [InlineData("A may go\n  while [Belmora]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  while not [exchange]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  while instalment [0] of D is paid", DiagnosticCodes.NumberOutOfRange)]
    [InlineData("A may go\n  while instalment [1½] of D is paid", DiagnosticCodes.NumberOutOfRange)]
    [InlineData("A may go\n  while instalment 1 of D is [late]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  within 2 [weeks] of exchange", DiagnosticCodes.UnknownPeriodUnit)]
    [InlineData("A may go\n  within 2 months of [arrival]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  within 2 months of exchange [on the x reading of y]", DiagnosticCodes.ReadingNotAllowed)]
    [InlineData("A may go\n  until exchange on the x reading[]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go with more [as] 1 crown", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  while [exchange] and A is in force", DiagnosticCodes.EventForCondition)]
    [InlineData("A may go\n  while A is in force or ([6] months after signature)", DiagnosticCodes.EventForCondition)]
    [InlineData("A may go\n  once [1700-01-01]", DiagnosticCodes.EventForCondition)]
    [InlineData("A may go\n  within 2 days after [exchange]", DiagnosticCodes.EventForCondition)]
    [InlineData("A may go\n  from [A] is in force", DiagnosticCodes.ConditionAfterFrom)]
    [InlineData("A may go\n  from exchange and [A] is in force", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  until [1700-01-01]", DiagnosticCodes.DayWithoutTime)]
    [InlineData("A may go\n  until 1700-01-01 at [24:01]", DiagnosticCodes.NoSuchTime)]
    [InlineData("A may go\n  until 1700-01-01 at [5]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  within 1 [years] of exchange", DiagnosticCodes.UnknownPeriodUnit)]
    [InlineData("A may go\n  while B does not[]", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  while B is in breach of its [obligation] to go", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  while 10 days [since] B is in force", DiagnosticCodes.MissingPart)]
    [InlineData("A may go\n  while at least 2 [place] are open", DiagnosticCodes.MissingPart)]
    [InlineData("A may go, [owed] to B", DiagnosticCodes.MissingPart)]
    [InlineData("A must go, [granted] by B", DiagnosticCodes.MissingPart)]
    [InlineData("A must go[, Karst]", DiagnosticCodes.UnexpectedText)]
    [InlineData("this treaty [must] be kept", DiagnosticCodes.TreatyIsNoParty)]
    [InlineData("A cedes B[]", DiagnosticCodes.MissingPart)]
    [InlineData("A cedes B, C [to] D", DiagnosticCodes.MissingPart)]
    [InlineData("where A is done, B [is] done", DiagnosticCodes.MissingPart)]
    [InlineData("what A grants to others, B has[]", DiagnosticCodes.MissingPart)]
    [InlineData("it can be that a place is[]", DiagnosticCodes.MissingPart)]
    [InlineData("it can be that [Karst] is open", DiagnosticCodes.MissingPart)]
    [InlineData("the dues are [a] thing", DiagnosticCodes.MissingPart)]
    [InlineData("A may go, notwithstanding [article]", DiagnosticCodes.MissingPart)]
    [InlineData("A need [leave]", DiagnosticCodes.MissingPart)]
    [InlineData("A owes B [5 crowns and 3 companies], the debt", DiagnosticCodes.AmountWithTwoUnits)]
    [InlineData("A owes B [5 crowns 3 companies], the debt", DiagnosticCodes.AmountWithTwoUnits)]
    [InlineData("A owes B [50,0000] crowns, the debt", DiagnosticCodes.NumberBadlyWritten)]
    [InlineData("A owes B [1/0] crowns, the debt", DiagnosticCodes.NumberBadlyWritten)]
    [InlineData("A owes B 5[,] the debt", DiagnosticCodes.MissingPart)]
    [InlineData("A owes B 5 crowns[]", DiagnosticCodes.MissingPart)]
    [InlineData("[A owes B 5 crowns, the debt]", DiagnosticCodes.MissingClause)]
    [InlineData("A owes B 5 crowns, the debt\n  the rest in 2 equal [shares] within 1, 2 years of exchange", DiagnosticCodes.MissingPart)]
    [InlineData("A owes B 5 crowns, the debt\n  the rest within [2,3,4] years of exchange", DiagnosticCodes.NumberBadlyWritten)]
    [InlineData("interest on D is 5 [a] year on the unpaid principal", DiagnosticCodes.MissingPart)]
    [InlineData("interest on D is 5% a year on the [balance]", DiagnosticCodes.MissingPart)]
    [InlineData("interest on D is 5% a year on the unpaid principal\n  counted [30/360]", DiagnosticCodes.UnknownDayCount)]
    [InlineData("interest on D is 5% a year on the unpaid principal\n  [paid] every 6 months from exchange", DiagnosticCodes.UnknownClause)]
    [InlineData("A may prepay D\n  reducing [the] first instalments", DiagnosticCodes.MissingPart)]
    [InlineData("[if D is settled within 3 years of exchange]", DiagnosticCodes.MissingClause)]
    [InlineData("a payment of D that names no part goes to [whom] it may", DiagnosticCodes.MissingPart)]
    public void A_fault_is_found_at_its_place(string marked, string code)
    {
        var source = MarkedSource.Of(marked);
        var diagnostics = new DiagnosticBag();
        var fence = TreatyParser.ParseFence(source.Source, source.Whole, diagnostics);
        var fault = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal((code, source.Marked), (fault.Code, fault.At.Span));
        Assert.True(fence.Statements.All(s => s.IsBroken) || code is DiagnosticCodes.LineWithoutStatement or DiagnosticCodes.TabInIndentation);
    }

    [Theory]
    [InlineData("[why must A go?]", DiagnosticCodes.UnknownQuestion)]
    [InlineData("must A go? [yes]", DiagnosticCodes.UnexpectedText)]
    [InlineData("[]", DiagnosticCodes.UnknownQuestion)]
    [InlineData("on [1895-02-30]: must A go?", DiagnosticCodes.NoSuchDate)]
    [InlineData("on [1895-2-3]: must A go?", DiagnosticCodes.NoSuchDate)]
    [InlineData("on 1895-02-03[]", DiagnosticCodes.MissingPart)]
    [InlineData("on 1895-02-03, [on] 1895-02-04: must A go?", DiagnosticCodes.QuestionPrefixTwice)]
    [InlineData("on 1895-02-03, [at] noon: must A go?", DiagnosticCodes.MissingPart)]
    [InlineData("what is the [principle] of D?", DiagnosticCodes.MissingPart)]
    [InlineData("what does A know[?]", DiagnosticCodes.MissingPart)]
    [InlineData("is [?]", DiagnosticCodes.MissingPart)]
    public void A_fault_of_a_question_is_found_at_its_place(string marked, string code)
    {
        var source = MarkedSource.Of(marked);
        var diagnostics = new DiagnosticBag();
        Assert.Null(TreatyParser.ParseQuestion(source.Source, diagnostics));
        var fault = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal((code, source.Marked), (fault.Code, fault.At.Span));
    }

    [Theory]
    [InlineData("[storm]", DiagnosticCodes.UnknownEventSentence)]
    [InlineData("[]", DiagnosticCodes.UnknownEventSentence)]
    [InlineData("A pays B 5 crowns[]", DiagnosticCodes.MissingPart)]
    [InlineData("A pays B 5 crowns as [gift] of D", DiagnosticCodes.MissingPart)]
    [InlineData("A pays B [5 crowns 3 pence] of D", DiagnosticCodes.AmountWithTwoUnits)]
    [InlineData("A is [not] done", DiagnosticCodes.KeywordAsName)]
    public void A_fault_of_the_record_is_found_at_its_place(string marked, string code)
    {
        var source = MarkedSource.Of(marked);
        var diagnostics = new DiagnosticBag();
        Assert.Null(TreatyParser.ParseEventSentence(source.Source.Content, source.Source, source.Whole, diagnostics));
        var fault = Assert.Single(diagnostics.Diagnostics);
        Assert.Equal((code, source.Marked), (fault.Code, fault.At.Span));
    }

    [Theory]
    [InlineData("A ows B 5 crowns, the debt", "owes")]
    [InlineData("reeding r: which?", "reading")]
    [InlineData("A may go\n  from exchagne", "exchange")]
    [InlineData("A is a plase", "place")]
    [InlineData("A may go\n  untill exchange", "until")]
    [InlineData("A may go\n  within 2 mouths of exchange", "months")]
    [InlineData("A may go\n  once exchagne of", null)]
    [InlineData("interest on D is 5% a year on the unpaid principal\n  counted 30E/365", "30E/360")]
    [InlineData("interest on D is 5% a year on the unpiad principal", "unpaid")]
    public void Help_names_the_nearest_word(string text, string? nearest)
    {
        Parsed.Fence(text, out var diagnostics);
        Assert.Equal(nearest, diagnostics.Diagnostics.Select(d => d.Help).FirstOrDefault(h => h.StartsWith("did you mean", StringComparison.Ordinal))?.Split('`')[1]);
    }

    [Fact]
    public void A_bad_statement_does_not_take_the_next_one_with_it()
    {
        var fence = Parsed.Fence("""
            A is a party
            B iz a party
                and so on
            C is a ship
            "D is a place
            E may leave
                from the
                until exchange
            F is a thing
            """, out var diagnostics);
        Assert.Equal(6, fence.Statements.Length);
        Assert.Equal([false, true, true, true, true, false], fence.Statements.Select(s => s.IsBroken));
        Assert.Equal(
            [DiagnosticCodes.UnknownStatement, DiagnosticCodes.UnknownSort, DiagnosticCodes.QuoteNotClosed],
            diagnostics.Diagnostics.Take(3).Select(d => d.Code));
        Assert.Single(Assert.IsType<NormSyntax>(fence.Statements[4]).Clauses);
    }

    [Fact]
    public void Limits_are_told_and_cost_nothing()
    {
        Assert.Equal(DiagnosticCodes.NameTooLong, Code(new string('x', 201) + " is a party"));
        Assert.Null(Code(new string('x', 200) + " is a party"));
        Assert.Equal(DiagnosticCodes.NumberTooLong, Code($"A may go with {new string('1', 201)} crowns"));
        Assert.Null(Code($"A may go with {new string('1', 200)} crowns"));
        Assert.Equal(DiagnosticCodes.ParenthesesTooDeep, Code($"A may go while {new string('(', 65)}A is in force{new string(')', 65)}"));
        Assert.Null(Code($"A may go while {new string('(', 64)}A is in force{new string(')', 64)}"));
        Assert.Equal(DiagnosticCodes.ParenthesesTooDeep, Code($"A may go while {new string('(', 100_000)}"));
        Assert.NotNull(Code(string.Concat(Enumerable.Repeat("1,", 200_000)) + "x"));
    }

    private static string? Code(string text)
    {
        Parsed.Fence(text, out var diagnostics);
        return diagnostics.Diagnostics.FirstOrDefault()?.Code;
    }
}
