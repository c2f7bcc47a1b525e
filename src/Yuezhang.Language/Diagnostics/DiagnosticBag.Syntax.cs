using System.Collections.Immutable;

namespace Yuezhang.Language.Diagnostics;

/// <content>Words and statements: 02.</content>
public sealed partial class DiagnosticBag
{
    internal void ReportUnexpectedCharacter(Location at, string character) => Error(
        DiagnosticCodes.UnexpectedCharacter, at,
        $"the character `{Visible(character)}` has no meaning here",
        "take it out, or put the name it belongs to between quotes");

    internal void ReportQuoteNotClosed(Location at) => Error(
        DiagnosticCodes.QuoteNotClosed, at,
        "the name that opens with a quote here does not close in this line",
        "put a closing quote after the name");

    internal void ReportTabInIndentation(Location at) => Error(
        DiagnosticCodes.TabInIndentation, at,
        "this line is indented with a tab, whose width is not the same everywhere",
        "indent with blanks");

    internal void ReportNumberBadlyWritten(Location at, string number) => Error(
        DiagnosticCodes.NumberBadlyWritten, at,
        $"`{number}` is no number",
        "write 50,000,000 with commas between groups of three or 50000000 without, ⅓ or 1/3 for a fraction, and a blank after a comma that divides a list");

    internal void ReportNumberTooLong(Location at, int limit) => Error(
        DiagnosticCodes.NumberTooLong, at,
        $"the number has more than {limit} digits",
        "no treaty needs so many: check that two numbers have not run together");

    internal void ReportNameTooLong(Location at, int limit) => Error(
        DiagnosticCodes.NameTooLong, at,
        $"the name is longer than {limit} characters",
        "check that no keyword or comma is missing in it");

    internal void ReportNoSuchDate(Location at, string problem) => Error(
        DiagnosticCodes.NoSuchDate, at,
        $"there is no such day: {problem}",
        "write the day as YYYY-MM-DD in the Gregorian calendar, or with its era, year, month and day");

    internal void ReportNumberOutOfRange(Location at, string number, string what, int limit) => Error(
        DiagnosticCodes.NumberOutOfRange, at,
        $"`{number}` cannot be {what}",
        $"write a whole number from 1 to {limit}");

    internal void ReportEmptyFence(Location at) => Error(
        DiagnosticCodes.EmptyFence, at,
        "this fence holds nothing",
        "take the fence out, or write its statements");

    internal void ReportLineWithoutStatement(Location at) => Error(
        DiagnosticCodes.LineWithoutStatement, at,
        "this line is indented below no statement",
        "start the first statement of a fence at the left margin");

    internal void ReportUnknownStatement(Location at, string? nearest) => Error(
        DiagnosticCodes.UnknownStatement, at,
        "this line is no statement of the language",
        Near(nearest, "a statement reads like `NAME is a place`, `NAME owes NAME …`, `NAME must …`, `NAME may …`, `interest on NAME is …` (see specs/language.md)"));

    internal void ReportUnknownClause(Location at, string found, ImmutableArray<string> allowed, string? nearest) => Error(
        DiagnosticCodes.UnknownClause, at,
        $"`{found}` starts no clause of this statement",
        Near(nearest, allowed.IsEmpty
            ? "this statement takes no lines below it; a new statement starts at the margin"
            : $"its clauses start with {Listed(allowed)}; a line that goes on with the one above is indented more than it"));

    internal void ReportClauseMisaligned(Location at, int expected) => Error(
        DiagnosticCodes.ClauseMisaligned, at,
        "this line is indented less than the clauses above it, but more than the statement",
        $"give all clauses of a statement the same indentation, here {expected} blanks");

    internal void ReportMissingPart(Location at, string expected, string found, string? nearest) => Error(
        DiagnosticCodes.MissingPart, at,
        $"{expected} is missing: found {found}",
        Near(nearest, $"write {expected} here"));

    internal void ReportUnexpectedText(Location at, string text, string? nearest, bool isNumberAfterName) => Error(
        DiagnosticCodes.UnexpectedText, at,
        $"`{text}` is not understood after what stands before it",
        Near(nearest, isNumberAfterName
            ? "if the number belongs to the name before it, put the whole name between quotes; if not, take it out"
            : "take it out, or begin a new line: clauses stand indented below their statement"));

    internal void ReportKeywordAsName(Location at, string keyword, string what) => Error(
        DiagnosticCodes.KeywordAsName, at,
        $"`{keyword}` is a keyword and cannot be part of {what}",
        $"if it belongs to the name, put the whole name between quotes; if not, {what} is missing before it");

    internal void ReportUnknownSort(Location at, string sort, string? nearest) => Error(
        DiagnosticCodes.UnknownSort, at,
        $"`{sort}` is no sort of thing that the language knows",
        Near(nearest, "a name is a party, a place, a thing, an instrument or a unit; `to NAME` is an act"));

    internal void ReportAndWithOr(Location at, Location first) => Error(
        DiagnosticCodes.AndWithOr, at,
        "`and` and `or` stand side by side, so the condition can be read in two ways",
        "put parentheses around the part that belongs together",
        new Note("the other one is here", first));

    internal void ReportParenthesesTooDeep(Location at, int limit) => Error(
        DiagnosticCodes.ParenthesesTooDeep, at,
        $"parentheses are nested more than {limit} deep",
        "divide the condition over several rules");

    internal void ReportParenthesisNotClosed(Location at, Location opening) => Error(
        DiagnosticCodes.ParenthesisNotClosed, at,
        "a closing parenthesis is missing here",
        "close it, or take the opening one out",
        new Note("it opens here", opening));

    internal void ReportAmountWithTwoUnits(Location at, string amount) => Error(
        DiagnosticCodes.AmountWithTwoUnits, at,
        $"`{amount}` is an amount with two units",
        "write one number and one unit; what is owed in two kinds of money is two debts");

    internal void ReportUnknownPeriodUnit(Location at, string unit, string? nearest) => Error(
        DiagnosticCodes.UnknownPeriodUnit, at,
        $"`{unit}` is no unit in which a period is counted",
        Near(nearest, "periods are counted in days, months or years"));

    internal void ReportUnknownDayCount(Location at, string name, string? nearest) => Error(
        DiagnosticCodes.UnknownDayCount, at,
        $"`{name}` is no day count",
        Near(nearest, "the day counts are 30E/360, A/365, AA and A/360"));

    internal void ReportUnknownCountingCalendar(Location at, string name, string? nearest) => Error(
        DiagnosticCodes.UnknownCountingCalendar, at,
        $"periods cannot be counted in {name} months",
        Near(nearest, "write `in Gregorian months`, or `in Chinese months` or `in Japanese months`, `with leap months` or `without leap months`"));

    internal void ReportReadingNotAllowed(Location at) => Error(
        DiagnosticCodes.ReadingNotAllowed, at,
        "this line says the same on every reading, so no reading can stand here",
        "put the reading on the statement or on a clause that admits one (see specs/language.md)");

    internal void ReportMissingClause(Location at, string what) => Error(
        DiagnosticCodes.MissingClause, at,
        $"this statement needs {what} below it",
        "write it on its own line, indented more than the statement");

    internal void ReportUnknownExpectation(Location at, string text, string? nearest) => Error(
        DiagnosticCodes.UnknownExpectation, at,
        $"`{text}` is no answer that a test can expect",
        Near(nearest, "expect yes, no, ended, not yet, undetermined, silent, conflict, an amount with its unit, or a date"));

    internal void ReportEventForCondition(Location at, string noun) => Error(
        DiagnosticCodes.EventForCondition, at,
        $"`{noun}` begins an event or a day, and a condition is wanted here",
        "events and days stand after `from` and `until`; as a condition write a sentence, such as `this treaty is exchanged`");

    internal void ReportConditionAfterFrom(Location at, string? nearest) => Error(
        DiagnosticCodes.ConditionAfterFrom, at,
        "`from` is not followed by an event or a day",
        Near(nearest, "write `from exchange`, `from 1700-06-01` or `from 6 months after signature`; before a condition write `once`"));

    internal void ReportDayWithoutTime(Location at, string day) => Error(
        DiagnosticCodes.DayWithoutTime, at,
        $"`until {day}` leaves open whether that day still counts",
        $"write `through {day}` if it counts, or `until {day} at 12:00` with the time of day");

    internal void ReportNoSuchTime(Location at, string time) => Error(
        DiagnosticCodes.NoSuchTime, at,
        $"`{time}` is no time of day",
        "write 00:00 to 24:00; 24:00 is the midnight that closes the day");

    internal void ReportTreatyIsNoParty(Location at) => Error(
        DiagnosticCodes.TreatyIsNoParty, at,
        "a treaty does and owes nothing itself",
        "name the party that is bound, or write `each party must …`");

    private static string Listed(ImmutableArray<string> words) => string.Join(", ", words.Select(w => $"`{w}`"));

    // a sign that cannot be seen, or that turns the direction of writing, is named by its number
    private static string Visible(string character) =>
        character.EnumerateRunes().All(r => System.Text.Rune.GetUnicodeCategory(r) is not (
            System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate))
            ? character
            : string.Join(' ', character.EnumerateRunes().Select(r => $"U+{r.Value:X4}"));
}
