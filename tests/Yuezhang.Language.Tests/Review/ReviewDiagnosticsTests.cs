using System.Collections.Immutable;
using System.Text;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Review;
using Yuezhang.Language.Tests.Diagnostics;

namespace Yuezhang.Language.Tests.Review;

/// <summary>The findings of a review as a writer of treaties sees them: the loan of the fort, signed on 1 March 1701.</summary>
public class ReviewDiagnosticsTests
{
    private const string Counting = """
        periods are counted in Gregorian months
            without the day of the event
            a day that the month lacks is its last day
        """;

    [Fact]
    public void A_contradiction_names_both_articles_and_its_days()
    {
        var found = The(Article(1, "Arvenia may evacuate Port Sarn"), Article(2, "Arvenia must not evacuate Port Sarn\n    until signature of peace-1700\n"));
        Assert.Equal(
            "loan-1701.md:15:1: warning YZ0701: loan-1701, article 1 and loan-1701, article 2 contradict each other from 1701-03-01 through 1701-08-31: "
            + "Arvenia may evacuate Port Sarn, and Arvenia must not evacuate Port Sarn",
            found.ToString());
        Assert.Equal(["loan-1701.md:21:1"], found.Notes.Select(n => n.At!.ToString()));
        Assert.Equal("Arvenia may evacuate Port Sarn", found.At.Source![found.At.Span]);
    }

    [Fact]
    public void An_article_may_contradict_itself() =>
        Assert.Contains("loan-1701, article 1 contradicts itself from 1701-03-01 on: ", The(Article(1, "Arvenia may evacuate Port Sarn\nArvenia must not evacuate Port Sarn")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_more_that_two_articles_say_against_each_other_each_place_is_told_once()
    {
        var found = The(Article(1, "Arvenia must evacuate Port Sarn\nArvenia need not evacuate Port Sarn\nArvenia must not evacuate Port Sarn\nArvenia may evacuate Port Sarn"));
        Assert.Contains("contradicts itself from 1701-03-01 on, as long as it is not done: ", found.Message, StringComparison.Ordinal);
        Assert.Equal(3, found.Notes.Length);
        Assert.Equal(found.Notes.Select(n => n.At!.ToString()).Distinct(), found.Notes.Select(n => n.At!.ToString()));
    }

    [Theory]
    [InlineData("## Article 2 — Something", "`notwithstanding article 2`")]
    [InlineData("## Harbour article 2 — Something", "`notwithstanding Harbour article 2`")]
    [InlineData("## Editor's note 2 — Something", "end one of them with `until`")]
    public void What_may_be_done_is_said_in_words_that_the_language_reads(string heading, string help) => Assert.Contains(
        help,
        The(Article(2, "Arvenia may evacuate Port Sarn").Replace("## Article 2 — Something", heading, StringComparison.Ordinal), Article(3, "Arvenia must not evacuate Port Sarn")).Help,
        StringComparison.Ordinal);

    [Fact]
    public void What_arises_on_a_choice_names_it()
    {
        var found = The(Article(1, """
            reading bar: is it barred?
                free (governs): the text says nothing
                barred: the other copy bars it
            Arvenia may evacuate Port Sarn
            Arvenia must not evacuate Port Sarn   on the barred reading of bar
            Arvenia need not evacuate Port Sarn   on the free reading of bar
            """));
        Assert.Contains(", on the barred reading of bar: ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_last_days_are_told_with_their_articles()
    {
        var found = The(
            Article(1, $"{Counting}\nArvenia must evacuate Port Sarn within 6 months of signature"),
            Article(2, "Arvenia must evacuate Port Sarn within 200 days of signature"));
        Assert.Equal(
            "two last days for one performance: Arvenia must evacuate Port Sarn by 1701-09-01 (loan-1701, article 1), "
            + "and Arvenia must evacuate Port Sarn by 1701-09-17 (loan-1701, article 2)",
            found.Message);
        Assert.Equal("loan-1701.md:24:1", Assert.Single(found.Notes).At!.ToString());
    }

    [Fact]
    public void Two_debts_that_look_like_one_may_be_said_to_be_two()
    {
        var found = The(
            Article(1, $"{Counting}\nArvenia owes Belmora 100 crowns, the loan\n    the rest within 6 months of signature"),
            Article(2, "Arvenia owes Belmora 100 crowns, the loan money\n    the rest within 7 months of signature"));
        Assert.StartsWith("two debts of the same sums ", found.Message, StringComparison.Ordinal);
        Assert.Contains("write both under one article", found.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_runs_from_one_event_that_is_not_on_record_the_first_few_are_listed_and_the_rest_counted()
    {
        var terms = string.Concat(Enumerable.Range(1, 12).Select(month => $"\n    10 within {month} month{(month == 1 ? "" : "s")} of ratification"));
        var found = The(Article(1, $"{Counting}\nArvenia owes Belmora 120 crowns, the loan{terms}"));
        Assert.Equal("nothing is recorded of the ratification of loan-1701, from which a term runs: instalment 1 of the loan", found.Message);
        Assert.Equal("record it, as in `what: loan-1701 is ratified`; if it did not happen, list `loan-1701 is ratified` under `complete`", found.Help);
        Assert.Equal(9, found.Notes.Length);
        Assert.Equal(("from it runs too: instalment 2 of the loan", "and 3 more"), (found.Notes[0].Text, found.Notes[^1].Text));
    }

    private static string Article(int number, string rules) => $"\n## Article {number} — Something\n\n```treaty\n{rules.TrimEnd()}\n```\n";

    /// <summary>The one finding of the loan with some articles.</summary>
    private static Diagnostic The(params string[] articles)
    {
        var treaty = "---\ntreaty: loan-1701\ntitle: Treaty of the loan\n---\n\n## Preamble\n\n```treaty\nthis treaty is between Arvenia and Belmora\n"
            + "this treaty is in force from signature\n```\n" + string.Concat(articles)[1..];
        const string Record = """
            record: More of what happened
            events:
              - {id: signature, date: 1701-03-01, what: loan-1701 is signed, certainty: A, source: invented}
              - {id: other-signature, date: 1701-09-01, what: peace-1700 is signed, certainty: A, source: invented}
              - {id: other-exchange, date: 1701-09-01, what: peace-1700 is exchanged, certainty: A, source: invented}
            """;
        var library = TreatyLibrary.Load(MemoryFiles.Minimal.With(ImmutableDictionary<string, byte[]?>.Empty
            .Add("loan-1701.md", Encoding.UTF8.GetBytes(treaty))
            .Add("record/events.yaml", Encoding.UTF8.GetBytes(Record))));
        Assert.DoesNotContain(library.Diagnostics, d => d.Severity == Severity.Error);
        var (diagnostics, leftOut) = ReviewDiagnostics.Of(library, TestContext.Current.CancellationToken);
        Assert.Empty(leftOut);
        return Assert.Single(diagnostics, d => d.Code is DiagnosticCodes.Contradiction or DiagnosticCodes.TwoLastDays or DiagnosticCodes.UnanchoredClock);
    }
}
