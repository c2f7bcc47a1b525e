using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary>Whatever is wrong with what was given: a code, the place, a help, exit status 2, nothing written, no stack trace.</summary>
public class BadInputTests
{
    private const string Treaty = "almen-1702.md";
    private const string Events = "record/ransom.yaml";

    [Fact]
    public void A_library_without_its_index_is_not_found()
    {
        using var library = new CopiedLibrary().Delete("library.yaml");
        Refused(library, ["--library", "treaties"], "YZ0138", "library.yaml");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_library()
    {
        using var library = new CopiedLibrary();
        Refused(library, ["--library", "nowhere", "on", "1703-01-01"], "YZ0601", "--library:1:1");
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_told_with_the_line_of_the_wrong_byte()
    {
        using var library = new CopiedLibrary().AppendBytes(Treaty, [0x0A, 0xB0, 0xA2, 0x0A]);
        Refused(library, ["check"], "YZ0101", Treaty);
    }

    [Fact]
    public void An_empty_fence_is_a_fault()
    {
        using var library = new CopiedLibrary().Append(Treaty, "\n## Article 6 — Nothing\n\n```treaty\n```\n");
        Refused(library, ["on", "1703-01-01"], "YZ0210", Treaty);
    }

    [Fact]
    public void A_date_that_does_not_exist_is_a_fault_of_the_record()
    {
        using var library = new CopiedLibrary().Replace(Events, "date: 1702-04-01", "date: 1702-02-30");
        Refused(library, ["ask", "is the ransom settled?"], "YZ0137", Events);
    }

    [Theory]
    [InlineData("--on", "1703-02-29")]
    [InlineData("--known", "1703-13-01")]
    [InlineData("--on", "yesterday")]
    public void A_date_that_does_not_exist_is_a_fault_of_the_command(string option, string date)
    {
        using var library = new CopiedLibrary();
        Refused(library, ["ask", "is the ransom settled?", option, date], "YZ0602", $"{option}:1:1");
    }

    [Fact]
    public void An_amount_with_two_units_is_a_fault()
    {
        using var library = new CopiedLibrary().Replace(Treaty, "900,000 thalers", "900,000 thalers 3 companies");
        Refused(library, ["ledger", "ransom"], "YZ0222", Treaty);
    }

    [Fact]
    public void An_event_before_the_signature_of_its_instrument_is_a_fault()
    {
        using var library = new CopiedLibrary().Replace(Events, "date: 1702-04-01", "date: 1702-02-01");
        Refused(library, ["due"], "YZ0411", Events);
    }

    [Fact]
    public void Two_definitions_of_one_name_are_told_with_both_places()
    {
        using var library = new CopiedLibrary().Replace(Treaty, "Almen Bay is a place", "Almen Bay is a place\nVorland is a place");
        var shown = Refused(library, ["test"], "YZ0303", Treaty);
        Assert.Contains("note: ", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_file_that_names_an_unknown_event_is_a_fault_of_the_library()
    {
        using var library = new CopiedLibrary().Replace("scenarios/paid-late.yaml", "move: last-part", "move: lst-part");
        var shown = Refused(library, ["what-if", "paid-late"], "YZ0420", "scenarios/paid-late.yaml");
        Assert.Contains("last-part", shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"changes\": [{\"remove\": \"lst-part\"}]}", "YZ0420", "did you mean `last-part`?")]
    [InlineData("paid-lat", "YZ0607", "did you mean `paid-late`?")]
    [InlineData("{\"changes\": [", "YZ0130", "SCENARIO:1:")]
    [InlineData("{\"changes\": [{\"read\": \"walls\", \"as\": \"wide\"}]}", "YZ0308", "broad")]
    public void A_scenario_that_does_not_fit_is_told_with_what_would(string scenario, string code, string hint)
    {
        using var library = new CopiedLibrary();
        var shown = Refused(library, ["what-if", scenario], code, "SCENARIO:1:");
        Assert.Contains(hint, shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_file_is_read_from_the_current_folder()
    {
        using var library = new CopiedLibrary();
        File.WriteAllText(Path.Combine(library.Folder, "mine.yaml"), "changes:\n  - remove: nothing-such\n");
        Refused(library, ["what-if", "mine.yaml"], "YZ0420", "mine.yaml:2:");
    }

    [Fact]
    public void A_later_layer_that_takes_away_what_an_earlier_one_moved_twice_is_told()
    {
        using var library = new CopiedLibrary();
        Refused(library, ["on", "1703-01-01", "--scenario", "pledged", "--scenario", "pledged"], "YZ0609", "--scenario:1:1");
    }

    [Theory]
    [InlineData("whither Vorland?", "YZ0501")]
    [InlineData("must Vorland evacuate Fort Olmen?", "YZ0301")]
    [InlineData("on 1703-05-01, in never: is the ransom settled?", "YZ0510")]
    [InlineData("", "YZ0501")]
    public void A_question_that_says_nothing_is_told_where_it_goes_wrong(string question, string code)
    {
        using var library = new CopiedLibrary();
        Refused(library, ["ask", question], code, "question:1:");
    }

    [Theory]
    [InlineData("walls=brood", "YZ0605", "did you mean `broad`?")]
    [InlineData("wals=broad", "YZ0604", "did you mean `walls`?")]
    [InlineData("walls", "YZ0606", "NAME=CHOICE")]
    [InlineData("walls=", "YZ0606", "NAME=CHOICE")]
    public void A_reading_that_is_not_there_is_told_with_the_nearest(string reading, string code, string hint)
    {
        using var library = new CopiedLibrary();
        var shown = Refused(library, ["ask", "is the ransom settled?", "--reading", reading], code, "--reading:1:1");
        Assert.Contains(hint, shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ransm", "did you mean `ransom`?")]
    [InlineData("Vorland", "the library has the accounts ransom")]
    public void An_account_that_is_not_there_is_told_with_the_nearest(string account, string hint)
    {
        using var library = new CopiedLibrary();
        var shown = Refused(library, ["ledger", account], "YZ0603", "ACCOUNT:1:1");
        Assert.Contains(hint, shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        using var library = new CopiedLibrary();
        Refused(library, ["due", "--from", "1704-01-01", "--to", "1703-01-01"], "YZ0608", "--to:1:1");
    }

    [Theory]
    [InlineData("阿尔门条", "did you mean `阿尔门条约`?")]
    [InlineData("Fort Almen", "the library has the instruments almen-1702")]
    public void An_instrument_that_does_not_exist_is_told_with_the_nearest(string name, string help)
    {
        using var library = new CopiedLibrary();
        Assert.Contains(help, Refused(library, ["timeline", name], "YZ0611", "INSTRUMENT:1:1").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--place", "Fort Almem", "YZ0612", "did you mean `Fort Almen`?")]
    [InlineData("--place", "阿尔门要", "YZ0612", "did you mean `阿尔门要塞`?")]
    [InlineData("--place", "Vorland", "YZ0612", "the library has the places Fort Almen, Almen Bay")]
    [InlineData("--party", "Vorlan", "YZ0613", "did you mean `Vorland`?")]
    [InlineData("--party", "ransom", "YZ0613", "the library has the parties Kestria, Vorland")]
    public void A_place_or_party_that_does_not_exist_is_told_with_the_nearest(string option, string name, string code, string help)
    {
        using var library = new CopiedLibrary();
        Assert.Contains(help, Refused(library, ["on", "1703-05-01", option, name], code, $"{option}:1:1").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1703-01-02", "1703-01-01")]
    [InlineData("1721-01-01", "1799-12-31")]
    public void A_timeline_that_ends_before_it_begins_is_a_fault(string from, string to)
    {
        using var library = new CopiedLibrary();
        Refused(library, ["timeline", "--from", from, "--to", to], "YZ0608", "--to:1:1");
    }

    [Fact]
    public void A_reading_taken_two_ways_is_told_with_both()
    {
        using var library = new CopiedLibrary();
        var shown = Refused(
            library, ["ask", "is the ransom settled?", "--reading", "exchange-day=included", "--reading", "exchange-day=excluded"], "YZ0610", "--reading:1:1");
        Assert.Contains("`exchange-day=included` and `exchange-day=excluded`", shown.Error, StringComparison.Ordinal);
        Assert.Equal(
            Terminal.RunIn(library.Folder, "due", "--reading", "exchange-day=included"),
            Terminal.RunIn(library.Folder, "due", "--reading", "exchange-day=included", "--reading", "exchange-day=included"));
    }

    [Theory]
    [InlineData(new[] { "aks" }, "did you mean `yuezhang ask`?")]
    [InlineData(new[] { "ask" }, "yuezhang ask --help")]
    [InlineData(new[] { "ask", "is the ransom settled?", "may Kestria fish Almen Bay?" }, "yuezhang ask --help")]
    [InlineData(new[] { "check", "--colour" }, "yuezhang check --help")]
    [InlineData(new[] { "on" }, "yuezhang on --help")]
    [InlineData(new[] { "ledger", "ransom", "--on" }, "yuezhang ledger --help")]
    public void Words_that_are_no_command_are_told_with_a_hint(string[] args, string hint)
    {
        using var library = new CopiedLibrary();
        var shown = Refused(library, args, "YZ0600", "yuezhang");
        Assert.Contains(hint, shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lisgar may levy on wool with at most 5 percent of the value", "Lisgar may levy on wool with at most 5 percent", "merrow-1810.md:63:40", "`percent` is a rate of nothing")]
    [InlineData("Lisgar may levy on wool with at most 5 percent of the value", "Lisgar may levy on wool with at most 5%", "merrow-1810.md:63:39", "`%` is a rate of nothing")]
    public void A_tariff_without_a_base_is_told_where_it_stands_and_how_a_base_is_named(string old, string with, string place, string message)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Replace("merrow-1810.md", old, with);
        var shown = Refused(library, ["duty", "wool"], "YZ0350", place);
        Assert.Contains(message, shown.Error, StringComparison.Ordinal);
        Assert.Contains("`percent of the price is a unit, plural percent of the price`", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_a_rate_of_nothing_is_refused_where_it_is_declared()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Replace("names.md", "percent of the value is a unit", "per cent is a unit");
        Refused(library, ["duty", "wool"], "YZ0350", "names.md:");
    }

    [Theory]
    [InlineData("    in the printed version", "YZ0339", "merrow-1810.md:", "merrow-1810 has no versions")]
    [InlineData("    on the printed reading of version-of-merow-1810", "YZ0307", "merrow-1810.md:", "there is no reading `version-of-merow-1810`")]
    public void A_statement_of_a_version_of_which_no_base_is_declared_is_told(string clause, string code, string place, string message)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar)
            .Append("merrow-1810.md", $"\n## Article 8 — More\n\nMore.\n\n```treaty\nMerrow subjects may reside at Far Holm{clause}\n```\n");
        Assert.Contains(message, Refused(library, ["rights", "--of", "Merrow subjects"], code, place).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_the_treaty_does_not_have_is_told_with_the_nearest()
    {
        const string Versions = "\n## Article 8 — More\n\nMore.\n\n```treaty\nthis treaty has versions\n    signed (operative): the archive\n    printed: the gazette\n\n"
            + "Merrow subjects may reside at Far Holm    in the printd version\n```\n";
        using var library = new CopiedLibrary(Terminal.Lisgar).Append("merrow-1810.md", Versions);
        Assert.Contains("did you mean `printed`?", Refused(library, ["check"], "YZ0308", "merrow-1810.md:").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version-of-merow-1810", "YZ0301", "did you mean `merrow-1810`?")]
    [InlineData("version-of-merrow-1810", "YZ0339", "declare them with `this treaty has versions`")]
    public void A_scenario_that_reads_a_version_of_what_has_none_is_told(string reading, string code, string hint)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar);
        var shown = Refused(library, ["what-if", $"{{\"changes\": [{{\"read\": \"{reading}\", \"as\": \"printed\"}}]}}"], code, "SCENARIO:1:23");
        Assert.Contains(hint, shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in the printed version of merow-1810: may Merrow subjects reside at Port Ennis?", "YZ0301", "did you mean `merrow-1810`?")]
    [InlineData("in the printed version of merrow-1810: may Merrow subjects reside at Port Ennis?", "YZ0339", "declare them with `this treaty has versions`")]
    public void A_question_in_a_version_of_what_has_none_is_told(string question, string code, string hint)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar);
        Assert.Contains(hint, Refused(library, ["ask", question], code, "question:1:").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1811-02-30", "February 1811 has 28 days")]
    [InlineData("嘉庆十六年三月三十一日", "month 3 of the Chinese year 1811 has 30 days")]
    [InlineData("嘉庆十六年闰四月初一", "1811 has no leap month 4; its leap month is 3")]
    public void A_day_that_does_not_exist_in_its_calendar_is_told_of_the_record_a_scenario_and_a_command_alike(string date, string why)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar);
        var moved = Refused(library, ["what-if", $"{{\"changes\": [{{\"move\": \"exchange\", \"to\": \"{date}\"}}]}}"], "YZ0137", "SCENARIO:1:");
        var added = Refused(library, ["what-if", $"{{\"changes\": [{{\"add\": {{\"date\": \"{date}\", \"what\": \"Anna Roe opts for Merrow\"}}}}]}}"], "YZ0137", "SCENARIO:1:");
        var asked = Refused(library, ["duty", "wool", "--on", date], "YZ0602", "--on:1:1");
        var recorded = Refused(library.Replace("record/lisgar.yaml", "date: 1811-04-10", $"date: {date}"), ["duty", "wool"], "YZ0137", "record/lisgar.yaml:6:");
        Assert.All([moved, added, asked, recorded], shown => Assert.Contains(why, shown.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_nationalities_on_record_are_a_conflict_that_names_both_sources()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Append("record/lisgar.yaml", TwoNationalities);
        var check = Terminal.RunIn(library.Folder, "check");
        Assert.Contains("record/lisgar.yaml:20:", check.Error, StringComparison.Ordinal);
        Assert.Contains(
            "YZ0701: treaties/record/lisgar.yaml:20 and treaties/record/lisgar.yaml:21 contradict each other from 1812-01-01 through 1812-12-31: Captain Quill is a subject of Lisgar, and Captain Quill is a subject of Merrow",
            check.Error, StringComparison.Ordinal);

        foreach (var command in new[] { new[] { "forum", "debt claims", "--against", "Captain Quill", "--at", "Port Ennis" }, ["rights", "--of", "Captain Quill"] })
        {
            var shown = Terminal.RunIn(library.Folder, [.. command, "--on", "1812-06-01"]);
            Assert.Equal(4, shown.Status);
            Assert.Contains("the register of Ennis", shown.Output, StringComparison.Ordinal);
            Assert.Contains("the parish book", shown.Output, StringComparison.Ordinal);
            var json = Terminal.RunIn(library.Folder, [.. command, "--on", "1812-06-01", "--json"]).Json;
            Assert.Equal("whose subject Captain Quill is: two conclusions disagree, and neither gives way", json.GetProperty("missing")[0].GetString());
            var allegiance = json.GetProperty("allegiances")[0];
            Assert.Equal("conflict", allegiance.GetProperty("verdict").GetString());
            Assert.Equal([20, 21], allegiance.GetProperty("because").EnumerateArray().Select(step => step.GetProperty("children")[0].GetProperty("line").GetInt32()));
            Assert.Equal(("1812-01-01", "1813-01-01"), (allegiance.GetProperty("from").GetString(), allegiance.GetProperty("until").GetString()));
        }
    }

    [Theory]
    [InlineData("1811-12-31", "yes", "lisgar")]
    [InlineData("1812-01-01", "conflict", null)]
    [InlineData("1812-12-31", "conflict", null)]
    [InlineData("1813-01-01", "yes", "merrow")]
    public void Before_and_after_the_days_of_two_nationalities_the_one_decides(string on, string verdict, string? party)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Append("record/lisgar.yaml", TwoNationalities);
        var forum = Terminal.RunIn(library.Folder, "forum", "debt claims", "--against", "Captain Quill", "--at", "Port Ennis", "--on", on, "--json").Json;
        Assert.Equal(verdict, forum.GetProperty("verdict").GetString());
        Assert.Equal(party, forum.GetProperty("value") is { ValueKind: System.Text.Json.JsonValueKind.Array } courts ? Assert.Single(courts.EnumerateArray()).GetString() : null);
        Assert.Equal(party, forum.GetProperty("allegiances")[0].GetProperty("value") is { ValueKind: System.Text.Json.JsonValueKind.Array } value ? value[0].GetString() : null);
    }

    [Fact]
    public void A_nationality_that_one_article_concludes_and_the_record_contradicts_is_a_conflict_of_both()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar)
            .Append("record/lisgar.yaml", "facts:\n  - {id: roe, what: Anna Roe is a subject of Thale, from: 1812-01-01, certainty: C, source: a letter}\n");
        var shown = Terminal.RunIn(library.Folder, "forum", "debt claims", "--against", "Anna Roe", "--at", "Port Ennis", "--on", "1813-07-15");
        Assert.Equal(4, shown.Status);
        Assert.Contains("merrow-1810, article 5", shown.Output, StringComparison.Ordinal);
        Assert.Contains("(a letter)", shown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "forum", "debt claimz", "--against", "Merrow subjects" }, "YZ0618", "CASE:1:1", "a thing is expected", "did you mean `debt claims`?")]
    [InlineData(new[] { "forum", "theft", "--against", "Merrow subjects" }, "YZ0618", "CASE:1:1", "nothing is called `theft`", "fitting names debt claims, salvage claims, criminal charges")]
    [InlineData(new[] { "forum", "debt claims", "--against", "Mirrow" }, "YZ0618", "--against:1:1", "a party or a person is expected", "did you mean `Merrow`?")]
    [InlineData(new[] { "forum", "debt claims", "--against", "Port Ennis" }, "YZ0618", "--against:1:1", "`Port Ennis` is a place", "Lisgar, Merrow, Thale")]
    [InlineData(new[] { "forum", "debt claims", "--against", "Merrow", "--for", "wool" }, "YZ0618", "--for:1:1", "`wool` is a thing", "Lisgar, Merrow, Thale")]
    [InlineData(new[] { "forum", "debt claims", "--against", "Merrow", "--at", "Port Enis" }, "YZ0618", "--at:1:1", "a place is expected", "did you mean `Port Ennis`?")]
    [InlineData(new[] { "forum", "debt claims" }, "YZ0619", "--against", "`--against` is missing", "whose subject that is decides the forum; add `--against NAME`")]
    [InlineData(new[] { "forum" }, "YZ0600", "yuezhang", "CASE", "yuezhang forum --help")]
    [InlineData(new[] { "forum", "debt claims", "--against", "Merrow", "--on", "1812-02-30" }, "YZ0602", "--on:1:1", "February 1812 has 29 days", "YYYY-MM-DD")]
    [InlineData(new[] { "duty", "wol" }, "YZ0618", "GOODS:1:1", "nothing is called `wol`", "did you mean `wool`?")]
    [InlineData(new[] { "duty", "trousers" }, "YZ0618", "GOODS:1:1", "nothing is called `trousers`", "fitting names wool, salt, glass, amber, larger ships")]
    [InlineData(new[] { "duty", "Merrow" }, "YZ0618", "GOODS:1:1", "`Merrow` is a party, and a thing is expected", "wool, salt")]
    [InlineData(new[] { "duty", "debt claims" }, "YZ0621", "GOODS:1:1", "no article says what is charged on `debt claims`", "wool, salt, glass, amber, larger ships; to ask what a party may charge all the same, add `--by NAME`")]
    [InlineData(new[] { "duty", "larger ships" }, "YZ0619", "--by", "`--by` is missing", "who charges larger ships: Lisgar or Merrow; add `--by NAME`")]
    [InlineData(new[] { "duty", "wool", "--by", "Lisgr" }, "YZ0618", "--by:1:1", "a party is expected", "did you mean `Lisgar`?")]
    [InlineData(new[] { "duty", "wool", "--at", "Far Home" }, "YZ0618", "--at:1:1", "a place is expected", "did you mean `Far Holm`?")]
    [InlineData(new[] { "duty", "wool", "--of", "much" }, "YZ0622", "--of:1:1", "`much` is no number", "as in `1250.50`")]
    [InlineData(new[] { "duty", "wool", "--of", "-5" }, "YZ0622", "--of:1:1", "`-5` is no number", "as in `1250.50`")]
    [InlineData(new[] { "duty", "wool", "--of", "1,25" }, "YZ0622", "--of:1:1", "`1,25` is no number", "nothing between the thousands")]
    [InlineData(new[] { "duty", "wool", "--of", "999999999999999999999999999999" }, "YZ0622", "--of:1:1", "is no number", "as in `1250.50`")]
    [InlineData(new[] { "rights" }, "YZ0619", "--of", "`--of` is missing", "whose rights; add `--of NAME`")]
    [InlineData(new[] { "rights", "--of", "wool" }, "YZ0618", "--of:1:1", "`wool` is a thing, and a party or a person is expected", "Anna Roe")]
    [InlineData(new[] { "rights", "--of", "Merrow", "--at", "恩尼斯" }, "YZ0618", "--at:1:1", "a place is expected", "did you mean `恩尼斯港`?")]
    [InlineData(new[] { "rights", "--of", "Merrow", "--on", "1812-13-01" }, "YZ0602", "--on:1:1", "1812-13-01", "YYYY-MM-DD")]
    public void What_a_court_or_customs_question_lacks_or_misnames_is_told_with_what_was_expected_and_what_to_try(string[] args, string code, string place, string expected, string help)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar);
        var shown = Refused(library, args, code, place);
        Assert.Contains(expected, shown.Error, StringComparison.Ordinal);
        Assert.Contains(help, shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "forum", "debt claims", "--against", "Merrow" }, "hear: to try\n", "`hear` is not in its library.yaml", "`hear: to hear`")]
    [InlineData(new[] { "duty", "wool" }, "charge: to levy on\n", "`charge` is not in its library.yaml", "`charge: to charge`")]
    public void A_library_without_the_word_for_what_a_court_or_the_customs_do_is_told_which_it_lacks(string[] args, string line, string message, string help)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Replace("library.yaml", line, "");
        var shown = Refused(library, args, "YZ0620", "library.yaml");
        Assert.Contains(message, shown.Error, StringComparison.Ordinal);
        Assert.Contains(help, shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hear: to try", "hear: to hear", "YZ0305", "`hear` is no act that is declared")]
    [InlineData("subject: is a subject of", "subject: is a vassal of", "YZ0319", "is a vassal of")]
    public void A_word_of_the_library_that_nothing_declares_is_told_where_it_stands(string old, string with, string code, string message)
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Replace("library.yaml", old, with);
        Assert.Contains(message, Refused(library, ["forum", "debt claims", "--against", "Merrow"], code, "library.yaml:").Error, StringComparison.Ordinal);
    }

    private const string TwoNationalities =
        "facts:\n"
        + "  - {id: register, what: Captain Quill is a subject of Lisgar, through: 1812-12-31, certainty: B, source: the register of Ennis}\n"
        + "  - {id: parish, what: Captain Quill is a subject of Merrow, from: 1812-01-01, certainty: B, source: the parish book}\n";

    /// <summary>Runs a command that must be refused, once for a person and once for a program.</summary>
    private static Shown Refused(CopiedLibrary library, string[] args, string code, string place)
    {
        var before = library.Files();
        var shown = Terminal.RunIn(library.Folder, args);
        Assert.Equal(2, shown.Status);
        Assert.True(shown.Output.Length == 0 || args is ["check"], "only the summary of a check is no fault itself");
        Assert.Contains($"{code}: ", shown.Error, StringComparison.Ordinal);
        Assert.Contains(place, shown.Error, StringComparison.Ordinal);
        Assert.Contains("  help: ", shown.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", shown.Error, StringComparison.Ordinal);

        var machine = Terminal.RunIn(library.Folder, ["--json", .. args]);
        Assert.Equal(2, machine.Status);
        Assert.Empty(machine.Error);
        Assert.Equal(1, machine.Json.GetProperty("schema").GetInt32());
        var told = machine.Json.GetProperty("diagnostics").EnumerateArray().Where(d => d.GetProperty("code").GetString() == code).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, d => Assert.NotEmpty(d.GetProperty("help").GetString()!));
        Assert.All(told, d => Assert.NotEmpty(d.GetProperty("file").GetString()!));
        Assert.Equal(before, library.Files());
        return shown;
    }
}
