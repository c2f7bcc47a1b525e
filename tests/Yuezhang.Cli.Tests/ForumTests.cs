using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

/// <summary>
/// <c>forum</c> in a library of invented courts: which court, by which law, from which article, before, on and after each day on which it changes. No act is called as in the
/// shipped library.
/// </summary>
public class ForumTests
{
    private const string Debts = "debt claims";
    private const string Lisgar = "Lisgar subjects";
    private const string Merrow = "Merrow subjects";
    private const string Ennis = "Port Ennis";

    [Fact]
    public void Nothing_is_wrong_with_the_library() => Assert.StartsWith("no faults found", Terminal.RunIn(Terminal.Lisgar, "check").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(Lisgar, "1811-04-09", "no", null)]
    [InlineData(Lisgar, "1811-04-10", "yes", "lisgar")]
    [InlineData(Lisgar, "1826-01-31", "yes", "lisgar")]
    [InlineData(Lisgar, "1826-02-01", "no", null)]
    [InlineData(Merrow, "1811-04-09", "no", null)]
    [InlineData(Merrow, "1811-04-10", "yes", "merrow")]
    [InlineData(Merrow, "1826-01-31", "yes", "merrow")]
    [InlineData(Merrow, "1826-02-01", "no", null)]
    [InlineData("Thale subjects", "1802-12-31", "no", null)]
    [InlineData("Thale subjects", "1803-01-01", "yes", "thale")]
    [InlineData("Thale subjects", "1826-02-01", "yes", "thale")]
    public void The_court_is_that_of_the_defendant_from_the_day_on_which_the_treaty_binds_and_the_port_is_open_to_the_day_on_which_it_ends(
        string defendant, string on, string verdict, string? court)
    {
        var forum = Forum(Debts, "--against", defendant, "--for", Merrow, "--at", Ennis, "--on", on);
        Assert.Equal(verdict, forum.GetProperty("verdict").GetString());
        Assert.Equal(court is null ? [] : [court], Things(forum));
    }

    [Theory]
    [InlineData(Lisgar, Merrow, "lisgar", "merrow-1810", "1")]
    [InlineData(Lisgar, Lisgar, null, null, null)]
    [InlineData(Merrow, Lisgar, "merrow", "thale-1801", "1")]
    [InlineData(Lisgar, "Thale subjects", null, null, null)]
    public void The_plaintiff_decides_with_the_defendant_and_the_article_is_cited(string defendant, string plaintiff, string? court, string? instrument, string? article)
    {
        var forum = Forum(Debts, "--against", defendant, "--for", plaintiff, "--at", Ennis);
        Assert.Equal(court is null ? [] : [court], Things(forum));
        Assert.Equal($"which parties can try debt claims for {plaintiff} against {defendant} at Port Ennis?", forum.GetProperty("question").GetString());
        var first = forum.GetProperty("because")[0];
        Assert.Equal((instrument, article), (first.GetProperty("instrument").GetString(), first.GetProperty("article").GetString()));
        Assert.Equal(court is null ? "silence" : "norm", first.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("criminal charges", Lisgar, Ennis, null)]
    [InlineData("criminal charges", Merrow, Ennis, "merrow")]
    [InlineData("salvage claims", Merrow, Ennis, null)]
    [InlineData("salvage claims", Merrow, "Far Holm", "merrow")]
    [InlineData("debt claims", Merrow, "Far Holm", null)]
    [InlineData("债案", "梅罗臣民", "恩尼斯港", "merrow")]
    public void The_nature_of_the_case_and_the_place_decide(string about, string defendant, string place, string? court)
    {
        var forum = Forum(about, "--against", defendant, "--at", place);
        Assert.Equal(court is null ? [] : [court], Things(forum));
    }

    [Theory]
    [InlineData("1811-12-31", false)]
    [InlineData("1812-01-01", true)]
    [InlineData("1822-12-31", true)]
    [InlineData("1823-01-01", false)]
    public void An_article_of_its_own_opens_and_closes_a_forum_on_its_days_and_the_law_with_it(string on, bool open)
    {
        var forum = Forum("salvage claims", "--against", Merrow, "--at", "Far Holm", "--on", on);
        Assert.Equal(open ? ["merrow"] : [], Things(forum));
        Assert.Equal(open ? ["law-of-merrow"] : [], forum.GetProperty("laws").EnumerateArray().SelectMany(Things));
        if (open)
        {
            Assert.Equal(("1812-01-01", "1823-01-01"), (forum.GetProperty("from").GetString(), forum.GetProperty("until").GetString()));
            Assert.Equal("6", forum.GetProperty("because")[0].GetProperty("article").GetString());
            Assert.DoesNotContain(Steps(forum), step => step.GetProperty("kind").GetString() == "import");
        }
    }

    [Fact]
    public void A_forum_that_comes_by_a_clause_on_the_most_favoured_nation_says_on_which_path()
    {
        var forum = Forum(Debts, "--against", Merrow, "--at", Ennis);
        var import = Assert.Single(Steps(forum), step => step.GetProperty("kind").GetString() == "import");
        Assert.Equal(
            "what Lisgar grants to others, Merrow has as well: Thale can try debt claims against Thale subjects at Port Ennis (thale-1801, article 1)", import.GetProperty("text").GetString());
        Assert.Equal(("merrow-1810", "2"), (import.GetProperty("instrument").GetString(), import.GetProperty("article").GetString()));
        Assert.Contains("what Lisgar grants to others, Merrow has as well: Thale can try debt claims", Flat(Shown(Debts, "--against", Merrow, "--at", Ennis).Output), StringComparison.Ordinal);
        Assert.DoesNotContain(Steps(Forum(Debts, "--against", Lisgar, "--for", Merrow, "--at", Ennis)), step => step.GetProperty("kind").GetString() == "import");
    }

    [Fact]
    public void A_forum_that_only_a_clause_gives_is_said_to_be_inferred_and_one_with_an_article_is_not()
    {
        var clause = Assert.Single(Forum(Debts, "--against", Merrow, "--at", Ennis).GetProperty("inferredBy").EnumerateArray());
        Assert.Equal(("merrow-1810", "2"), (clause.GetProperty("instrument").GetString(), clause.GetProperty("article").GetString()));
        Assert.Contains("\nInferred\n  no article gives the court itself; it follows from merrow-1810, article 2\n", Shown(Debts, "--against", Merrow, "--at", Ennis).Output, StringComparison.Ordinal);

        Assert.Empty(Forum(Debts, "--against", Lisgar, "--for", Merrow, "--at", Ennis).GetProperty("inferredBy").EnumerateArray());
        Assert.Empty(Forum("salvage claims", "--against", Merrow, "--at", Ennis).GetProperty("inferredBy").EnumerateArray());
    }

    [Fact]
    public void Where_it_is_open_by_which_clause_a_forum_comes_the_proof_takes_the_one_that_may_stand_and_says_what_is_missing()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar)
            .Replace("names.md", "to reside is an act", "to reside is an act\nto reform is an act")
            .Replace(
                "merrow-1810.md", "what Lisgar grants to others, Merrow has as well\n",
                "what Lisgar grants to others, Merrow has as well\n    from 1840-01-01\n\nwhat Lisgar grants to others, Merrow has as well\n    until Merrow has reformed\n");
        var forum = Terminal.RunIn(library.Folder, "forum", Debts, "--against", Merrow, "--at", Ennis, "--on", "1812-06-01", "--json").Json;
        Assert.Equal("undetermined", forum.GetProperty("verdict").GetString());
        Assert.Contains("the record is not declared complete for 'Merrow reforms'", forum.GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
        var import = Assert.Single(Steps(forum), step => step.GetProperty("kind").GetString() == "import");
        Assert.DoesNotContain(Below(import), step => step.GetProperty("text").GetString()!.Contains("1840", StringComparison.Ordinal));
        Assert.Contains(Below(import), step => step.GetProperty("text").GetString() == "it is not known whether Merrow has reformed");
    }

    [Fact]
    public void The_law_who_cannot_hear_the_case_and_the_duties_of_the_other_side_are_questions_with_their_own_answers()
    {
        var forum = Forum(Debts, "--against", Lisgar, "--for", Merrow, "--at", Ennis, "--on", "1819-12-31");
        var law = Assert.Single(forum.GetProperty("laws").EnumerateArray());
        Assert.Equal("which things can Lisgar judge by to Lisgar subjects at Port Ennis?", law.GetProperty("question").GetString());
        Assert.Equal(["law-of-lisgar"], Things(law));
        Assert.Equal(["merrow"], Things(Assert.Single(forum.GetProperty("cannot").EnumerateArray())));
        var duty = Assert.Single(forum.GetProperty("duties").EnumerateArray());
        Assert.Equal(("Lisgar must pursue Lisgar subjects for Merrow subjects", "yes"), (duty.GetProperty("question").GetString(), duty.GetProperty("verdict").GetString()));
        Assert.Equal("1", duty.GetProperty("because")[0].GetProperty("article").GetString());
        Assert.Empty(forum.GetProperty("allegiances").EnumerateArray());
        Assert.Empty(Forum(Debts, "--against", Lisgar, "--for", Merrow, "--at", Ennis, "--on", "1820-01-01").GetProperty("duties").EnumerateArray());
    }

    [Fact]
    public void A_duty_about_others_for_the_defendant_is_none_about_the_case() =>
        Assert.Empty(Forum(Debts, "--against", Merrow, "--for", Merrow, "--at", Ennis).GetProperty("duties").EnumerateArray());

    [Theory]
    [InlineData("1813-07-14", "lisgar", "1811-04-10", "1813-07-15", "law-of-lisgar")]
    [InlineData("1813-07-15", "merrow", "1813-07-15", "1826-02-01", "law-of-merrow")]
    [InlineData("1814-01-01", "merrow", "1813-07-15", "1826-02-01", "law-of-merrow")]
    public void Who_opts_for_another_party_changes_courts_on_that_day(string on, string party, string from, string until, string law)
    {
        var forum = Forum(Debts, "--against", "安娜", "--for", Merrow, "--at", Ennis, "--on", on);
        Assert.Equal([party], Things(forum));
        Assert.Equal((from, until), (forum.GetProperty("from").GetString(), forum.GetProperty("until").GetString()));
        Assert.Equal([law], Things(Assert.Single(forum.GetProperty("laws").EnumerateArray())));
        var allegiance = Assert.Single(forum.GetProperty("allegiances").EnumerateArray());
        Assert.Equal("whose subject is Anna Roe?", allegiance.GetProperty("question").GetString());
        Assert.Equal([party], Things(allegiance));
        Assert.Contains(Steps(allegiance), step => (step.GetProperty("instrument").GetString(), step.GetProperty("article").GetString()) == ("merrow-1810", "5"));
    }

    [Fact]
    public void The_plaintiffs_allegiance_is_asked_as_well()
    {
        Assert.Equal([], Things(Forum(Debts, "--against", Lisgar, "--for", "Anna Roe", "--at", Ennis, "--on", "1813-07-14")));
        var after = Forum(Debts, "--against", Lisgar, "--for", "Anna Roe", "--at", Ennis, "--on", "1813-07-15");
        Assert.Equal(["lisgar"], Things(after));
        Assert.Equal("1813-07-15", after.GetProperty("from").GetString());
    }

    [Fact]
    public void Without_the_defendants_nationality_the_forum_is_undetermined_and_says_that_it_is_missing()
    {
        var shown = Shown(Debts, "--against", "Captain Quill", "--at", Ennis);
        Assert.Equal(3, shown.Status);
        Assert.StartsWith("UNDETERMINED\n", shown.Output, StringComparison.Ordinal);
        var forum = Forum(Debts, "--against", "Captain Quill", "--at", Ennis);
        Assert.Equal("undetermined", forum.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, forum.GetProperty("value").ValueKind);
        Assert.Equal(["whose subject Captain Quill is: no article and no fact on record says it of the day"], forum.GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
        Assert.Equal("no", Assert.Single(forum.GetProperty("allegiances").EnumerateArray()).GetProperty("verdict").GetString());
        Assert.Empty(forum.GetProperty("laws").EnumerateArray());
    }

    [Fact]
    public void Where_the_record_may_lack_nationalities_it_is_told_of_which_parties_it_is_not_known()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar).Replace("names.md", "one at a time", "one at a time, not all recorded");
        var forum = Terminal.RunIn(library.Folder, "forum", Debts, "--against", "Captain Quill", "--at", Ennis, "--json").Json;
        Assert.Equal("undetermined", forum.GetProperty("verdict").GetString());
        var missing = forum.GetProperty("missing").EnumerateArray().Select(m => m.GetString()!).ToList();
        Assert.Equal("whose subject Captain Quill is", missing[0]);
        Assert.Equal("it is not known of Lisgar, Merrow and Thale", missing[1]);
    }

    [Fact]
    public void Two_articles_that_disagree_on_the_court_are_a_conflict_with_both()
    {
        using var library = new CopiedLibrary(Terminal.Lisgar)
            .Append("thale-1801.md", "\n## Article 4 — More\n\nLisgar tries nobody.\n\n```treaty\nThale cannot try debt claims against Thale subjects at Port Ennis\n```\n");
        var shown = Terminal.RunIn(library.Folder, "forum", Debts, "--against", "Thale subjects", "--at", Ennis, "--json");
        Assert.Equal((4, "conflict"), (shown.Status, shown.Json.GetProperty("verdict").GetString()));
        Assert.Superset(new HashSet<string?> { "1", "4" }, shown.Json.GetProperty("because").EnumerateArray().Select(step => step.GetProperty("article").GetString()).ToHashSet());
    }

    [Fact]
    public void A_library_without_a_word_for_applying_law_says_no_law_and_one_without_allegiance_takes_each_person_by_name()
    {
        using var lawless = new CopiedLibrary(Terminal.Lisgar).Replace("library.yaml", "apply: to judge by\n", "");
        var forum = Terminal.RunIn(lawless.Folder, "forum", Debts, "--against", Merrow, "--at", Ennis, "--json").Json;
        Assert.Equal(["merrow"], Things(forum));
        Assert.Empty(forum.GetProperty("laws").EnumerateArray());

        using var stateless = new CopiedLibrary(Terminal.Lisgar).Replace("library.yaml", "subject: is a subject of\n", "");
        var roe = Terminal.RunIn(stateless.Folder, "forum", Debts, "--against", "Anna Roe", "--at", Ennis, "--json").Json;
        Assert.Equal("no", roe.GetProperty("verdict").GetString());
        Assert.Equal("silence", roe.GetProperty("because")[0].GetProperty("kind").GetString());
        Assert.Empty(roe.GetProperty("allegiances").EnumerateArray());
    }

    [Fact]
    public void Its_fields_are_those_of_ask_and_then_what_belongs_to_a_forum()
    {
        var ask = Terminal.RunIn(Terminal.Lisgar, "ask", "which parties can try debt claims against Merrow subjects at Port Ennis?", "--json").Json;
        var forum = Forum(Debts, "--against", Merrow, "--at", Ennis);
        Assert.Equal([.. Names(ask), "inferredBy", "allegiances", "cannot", "laws", "duties"], Names(forum));
        Assert.Equal(Names(ask).Skip(1), Names(forum.GetProperty("laws")[0]));
        Assert.All(Names(ask).Skip(1), name => Assert.Equal(ask.GetProperty(name).GetRawText(), forum.GetProperty(name).GetRawText()));
    }

    private static Shown Shown(params string[] args) => Terminal.RunIn(Terminal.Lisgar, ["forum", .. args]);

    private static JsonElement Forum(params string[] args)
    {
        var shown = Shown([.. args, "--json"]);
        Assert.Empty(shown.Error);
        return shown.Json;
    }

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(field => field.Name);

    private static IEnumerable<string?> Things(JsonElement answer) => answer.GetProperty("value") is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray().Select(t => t.GetString()) : [];

    private static IEnumerable<JsonElement> Steps(JsonElement answer) => answer.GetProperty("because").EnumerateArray().SelectMany(Below);

    private static IEnumerable<JsonElement> Below(JsonElement step) => step.GetProperty("children").EnumerateArray().SelectMany(Below).Prepend(step);

    private static string Flat(string screen) => string.Join(' ', screen.Split([' ', '\n', '│'], StringSplitOptions.RemoveEmptyEntries));
}
