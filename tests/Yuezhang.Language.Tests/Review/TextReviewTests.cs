using Xunit;
using Yuezhang.Language.Review;
using Yuezhang.Language.Tests.Libraries;

namespace Yuezhang.Language.Tests.Review;

public class TextReviewTests
{
    private const string Treaty = """
        ---
        treaty: peace-1700
        title: Peace
        ---

        ## Preamble

        ```treaty
        Arvenia is a party
        Belmora is a party
        Port Sarn is a place, also 港
        the mole is a place
        crown is a unit
        to leave a place is an act, with leaves, left
        to hold a place is an act, and to leave ends it
        it can be that a place is open
        this treaty is between Arvenia and Belmora
        this treaty is in force from signature
        ```

        ## Article 1

        Words.

        ```treaty
        Arvenia may hold 港
        ```

        ## Article 2

        ```treaty
        Arvenia must leave Port Sarn
        Belmora may hold Port Sarn
        ```

        ## Editor's note 1

        Our own thoughts.

        ```treaty
        Port Sarn is open
        ```

        ## Editor's note 2

        ```treaty
        reading width: how wide is the bay?
            wide: so
            narrow: so
        periods are counted in Gregorian months
            without the day of the event    on the wide reading of width
            with the day of the event       on the narrow reading of width
            a day that the month lacks is its last day
        ```

        """;

    [Fact]
    public void A_name_that_nothing_uses_is_told_once_whatever_its_other_names() => Assert.Equal(
        ["12: nothing uses `the mole`", "13: nothing uses `crown`"], Found(Treaty, "YZ0704"));

    [Fact]
    public void What_the_record_a_test_or_a_question_names_is_used()
    {
        const string Test = "```test\ndoes Arvenia hold the mole?   undetermined\n```\n\n## Article 2";
        Assert.Equal(["13: nothing uses `crown`"], Found(Treaty.Replace("## Article 2", Test, StringComparison.Ordinal), "YZ0704"));
        Assert.Single(Found(Treaty, "YZ0704", "what does Belmora owe?", "events:\n  - {id: it, date: 1700-03-01, what: Arvenia holds the mole, certainty: A, source: s}"));
    }

    [Fact]
    public void A_rule_under_an_article_without_prose_or_in_an_editors_note_is_told_once_an_article() => Assert.Equal(
        ["32: article 2 has this rule and no words that it could rest on", "41: this rule stands in Editor's note 1, so that it cites no article of the treaty"], Found(Treaty, "YZ0705"));

    private static string[] Found(string treaty, string code, string? question = null, string events = "events: []")
    {
        var library = WrittenLibrary.Of(
            ("library.yaml", $"library: L\nopens: 1700-06-01\nhorizon: 1720-01-01\nquestions: [{question}]\n"),
            ("peace-1700.md", treaty),
            ("record/r.yaml", $"record: R\n{events}\n")).Load();
        Assert.Empty(library.Diagnostics.Select(d => d.ToString()));
        return [.. ReviewDiagnostics.Of(library, TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Code == code).Select(d => $"{d.At.Line}: {d.Message}")];
    }
}
