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
