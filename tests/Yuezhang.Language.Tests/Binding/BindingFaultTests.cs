using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Tests.Libraries;

namespace Yuezhang.Language.Tests.Binding;

/// <summary>Each fault is reported where it stands: the brackets mark the expected place in the file as changed.</summary>
public class BindingFaultTests
{
    [Theory]
    [InlineData(DiagnosticCodes.UnknownName, "Nordmark may occupy Haven,", "Nordmark may occupy [Havn],")]
    [InlineData(DiagnosticCodes.UnknownName, "once instalments 1 and 2 of the ransom", "once instalments 1 and 2 of [the ransum]")]
    [InlineData(DiagnosticCodes.WrongSort, "Nordmark must not occupy", "[Haven] must not occupy")]
    [InlineData(DiagnosticCodes.WrongSort, "and trade-1721 is exchanged", "and [Haven] is exchanged")]
    [InlineData(DiagnosticCodes.NameDefinedTwice, "also Südland, 南境", "also Südland, [北境]")]
    [InlineData(DiagnosticCodes.NameDefinedTwice, "also Südland", "also [the  NORDMARK]")]
    [InlineData(DiagnosticCodes.NameDefinedTwice, "to arrange a thing is an act", "to [pay] a thing is an act")]
    [InlineData(DiagnosticCodes.NameDefinedTwice, "the harbour pledge is a thing", "[the ransom] is a thing")]
    [InlineData(DiagnosticCodes.NameDefinedTwice, "in: the text is silent", "[Out]: the text is silent")]
    [InlineData(DiagnosticCodes.UnknownVerb, "Nordmark must leave Haven                on", "Nordmark must [leeve] Haven on")]
    [InlineData(DiagnosticCodes.UnknownVerb, "until Nordmark has left Haven", "until Nordmark has [lefft] Haven")]
    [InlineData(DiagnosticCodes.UnknownVerb, "harbour pledge is arranged", "harbour pledge is [aranged]")]
    [InlineData(DiagnosticCodes.UnknownVerb, "and to leave ends it", "and to [depart] ends it")]
    [InlineData(DiagnosticCodes.UnknownUnit, "with more than 2 regiments", "with more than 2 [ships]")]
    [InlineData(DiagnosticCodes.UnknownReading, "on the out reading of first-day", "on the out reading of [fist-day]")]
    [InlineData(DiagnosticCodes.UnknownChoice, "on the out reading of first-day", "on the [outer] reading of first-day")]
    [InlineData(DiagnosticCodes.TwoGoverningChoices, "in: the text is silent", "[in (governs): the text is silent]")]
    [InlineData(DiagnosticCodes.SaidTwice, "    counted 30E/360", "    counted 30E/360\n    [counted A/365]")]
    [InlineData(DiagnosticCodes.SaidTwice, "    counted 30E/360", "    counted 30E/360\n    [counted A/365 on the in reading of first-day]")]
    [InlineData(DiagnosticCodes.SaidTwice, "this treaty is in force from exchange", "this treaty is in force from exchange\n[this treaty is in force from signature]")]
    [InlineData(DiagnosticCodes.ReadingsMixed, "until Nordmark has left Haven        on the choice reading of leaving", "[until Nordmark has left Haven on the in reading of first-day]")]
    [InlineData(DiagnosticCodes.UnknownArticle, "notwithstanding article 2", "notwithstanding [article 9]")]
    [InlineData(DiagnosticCodes.InstalmentsDoNotAddUp, "1,000 marks, the ransom, also 赎金\n    100 within 6 months of exchange\n    the rest in 3 equal parts within 1, 2, 3 years of exchange", "[1,000 marks], the ransom\n    100 within 6 months of exchange\n    899⅔ within 2 years of exchange")]
    [InlineData(DiagnosticCodes.NothingLeft, "    100 within 6 months", "    1,000 within 6 months", "the rest in 3 equal parts within 1, 2, 3 years of exchange")]
    [InlineData(DiagnosticCodes.PartsAndTerms, "the rest in 3 equal", "the rest in [4] equal")]
    [InlineData(DiagnosticCodes.TwoUnitsInDebt, "    100 within 6 months", "    100 [regiments] within 6 months")]
    [InlineData(DiagnosticCodes.NothingOwed, "Suderia owes Nordmark 20 marks", "Suderia owes Nordmark [0 marks]")]
    [InlineData(DiagnosticCodes.UnknownInstalment, "once instalments 1 and 2 of", "once instalments 1 and [5] of")]
    [InlineData(DiagnosticCodes.UnknownInstalment, "due date of instalment 1", "due date of instalment [7]")]
    [InlineData(DiagnosticCodes.BearerNotParty, "Nordmark must not occupy", "Westland is a party\n\n[Westland] must not occupy")]
    [InlineData(DiagnosticCodes.NotOnThisAccount, "Suderia may prepay", "[Nordmark] may prepay")]
    [InlineData(DiagnosticCodes.NotOnThisAccount, "    interest on the ransom is waived", "    interest on [the upkeep] is waived")]
    [InlineData(DiagnosticCodes.NotOnThisAccount, "a payment of the ransom that", "a payment of [the upkeep] that")]
    [InlineData(DiagnosticCodes.TermNotOfProhibition, "with more than 2 regiments, notwithstanding article 2", "with more than 2 regiments [within 3 months of exchange]")]
    [InlineData(DiagnosticCodes.NoCountingConvention, "periods are counted in Gregorian months\n    without the day of the event    on the out reading of first-day\n    with the day of the event       on the in reading of first-day\n    a day that the month lacks is its last day", "", "6 months of exchange")]
    [InlineData(DiagnosticCodes.UnsaidOnReading, "periods are counted in Gregorian months\n    without the day of the event    on the out reading of first-day\n    with the day of the event       on the in reading of first-day\n    a day that the month lacks is its last day", "[periods are counted\n    in Gregorian months on the out reading of first-day\n    with the day of the event\n    a day that the month lacks is its last day]")]
    [InlineData(DiagnosticCodes.SaidTwice, "    a day that the month lacks is its last day", "    a day that the month lacks is its last day\n    [in Chinese months with leap months on the out reading of first-day]")]
    [InlineData(DiagnosticCodes.ArticleTwice, "## Article 3 — The garrison", "[## Article 2 — The garrison]")]
    [InlineData(DiagnosticCodes.UnknownScenario, "on 1721-06-01: must Nordmark", "on 1721-06-01, in [erly]: must Nordmark")]
    [InlineData(DiagnosticCodes.UnknownUnit, "966⅔ marks", "966⅔ [marcs]")]
    public void A_fault_of_a_treaty_is_reported_where_it_stands(string code, string old, string with, string? place = null) =>
        Check(WrittenLibrary.TreatyPath, code, old, with, place);

    [Theory]
    [InlineData(DiagnosticCodes.UnknownVerb, "what: haven-1720 is exchanged", "what: haven-1720 is [exchangd]")]
    [InlineData(DiagnosticCodes.UnknownName, "Nordmark occupies Haven with", "Nordmark occupies [Hven] with")]
    [InlineData(DiagnosticCodes.DuplicateEvent, "id: occupation", "id: [exchange]")]
    [InlineData(DiagnosticCodes.EventBeforeSignature, "date: 1720-12-02", "date: 1720-03-31", "- date: 1720-03-31")]
    [InlineData(DiagnosticCodes.EventBeforeSignature, "date: 1720-04-01", "date: 1721-01-01", "- id: exchange")]
    [InlineData(DiagnosticCodes.PaymentInForeignUnit, "pays Nordmark 100 marks", "pays Nordmark [100 regiments]")]
    [InlineData(DiagnosticCodes.PaymentBetweenOthers, "Suderia pays Nordmark 100", "[Nordmark] pays Nordmark 100")]
    [InlineData(DiagnosticCodes.UnknownInstalment, "as instalment 1 of", "as instalment [5] of")]
    [InlineData(DiagnosticCodes.DateBadlyWritten, "1720-05-01/1720-05-09", "1720-05-01/[1720-05-32]")]
    [InlineData(DiagnosticCodes.DateBadlyWritten, "1720-05-01/1720-05-09", "[1720-05-10/1720-05-09]")]
    [InlineData(DiagnosticCodes.SaidTwice, "date: 1720-12-02", "date: [1720-11-30]")]
    [InlineData(DiagnosticCodes.UnknownCertainty, "certainty: C", "certainty: [G]")]
    [InlineData(DiagnosticCodes.UnknownKey, "    note: By sea.", "    [nota]: By sea.")]
    [InlineData(DiagnosticCodes.NotAnEvent, "what: payments of the ransom", "what: [Suderia pays Nordmark 1 mark of the ransom]")]
    [InlineData(DiagnosticCodes.BadEventId, "id: surplus", "id: [Surplus]")]
    public void A_fault_of_the_record_is_reported_where_it_stands(string code, string old, string with, string? place = null) =>
        Check(WrittenLibrary.RecordPath, code, old, with, place);

    [Theory]
    [InlineData(DiagnosticCodes.UnknownEvent, "move: first-part", "move: [frist-part]")]
    [InlineData(DiagnosticCodes.UnknownEvent, "remove: surplus", "remove: [surplice]")]
    [InlineData(DiagnosticCodes.DuplicateEvent, "id: pledge,", "id: [exchange],")]
    [InlineData(DiagnosticCodes.UnknownReading, "read: leaving", "read: [leafing]")]
    [InlineData(DiagnosticCodes.UnknownChoice, "as: choice", "as: [choise]")]
    [InlineData(DiagnosticCodes.DateBadlyWritten, "to: 1721-02-01", "to: [1721-02-29]")]
    [InlineData(DiagnosticCodes.UnknownVerb, "the harbour pledge is arranged", "the harbour pledge is [arrnged]")]
    [InlineData(DiagnosticCodes.UnknownChange, "  - remove: surplus\n", "  - [remove]: surplus\n    to: 1721-02-01\n")]
    [InlineData(DiagnosticCodes.WrongShape, "  - remove: surplus\n", "  - [surplus]\n")]
    public void A_fault_of_a_scenario_is_reported_where_it_stands(string code, string old, string with) =>
        Check(WrittenLibrary.ScenarioPath, code, old, with, null);

    [Theory]
    [InlineData(DiagnosticCodes.HorizonBeforeOpening, "horizon: 1740-01-01", "horizon: [1719-01-01]")]
    [InlineData(DiagnosticCodes.DateBadlyWritten, "opens: 1721-03-01", "opens: [1721-3-1]")]
    [InlineData(DiagnosticCodes.UnknownName, "what does Suderia owe Nordmark?", "what does Suderia owe [Nordmarck]?")]
    [InlineData(DiagnosticCodes.UnknownVerb, "must Nordmark leave Haven?", "must Nordmark [leve] Haven?")]
    [InlineData(DiagnosticCodes.UnknownKey, "library:", "[libary]:")]
    public void A_fault_of_the_opening_is_reported_where_it_stands(string code, string old, string with) =>
        Check("library.yaml", code, old, with, null);

    private static void Check(string path, string code, string old, string marked, string? place)
    {
        var plain = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var expected = place ?? marked[(marked.IndexOf('[', StringComparison.Ordinal) + 1)..marked.IndexOf(']', StringComparison.Ordinal)];
        var found = WrittenLibrary.Haven.Replacing(path, old, plain).Errors();
        var fault = Assert.Single(found, d => d.Code == code && d.At.Path == path && (place is null || Text(d).Contains(place, StringComparison.Ordinal)));
        if (place is null)
        {
            Assert.Equal(expected, Text(fault));
        }

        static string Text(Diagnostic diagnostic) => diagnostic.At.Source![diagnostic.At.Span];
    }
}
