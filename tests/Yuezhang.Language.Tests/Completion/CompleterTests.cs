using Xunit;
using Yuezhang.Language.Completion;
using Yuezhang.Language.Symbols;
using Yuezhang.Language.Tests.Libraries;

namespace Yuezhang.Language.Tests.Completion;

public class CompleterTests
{
    [Fact]
    public void A_statement_may_begin_with_a_name_or_with_the_words_that_begin_one()
    {
        var offered = MarkedCursor.Rules("|");
        AssertOffered(["to", "this treaty", "reading", "periods are counted", "it can be that", "a payment of", "if", "where", "what", "Nordmark", "Südland", "港", "the ransom"], offered);
        Assert.DoesNotContain("from", offered);
        Assert.DoesNotContain("mark", offered);
    }

    [Theory]
    [InlineData("Nordmark |", "is", "owes", "cedes", "must", "may", "need", "can", "cannot")]
    [InlineData("Nordmark must leave Haven |", "once", "within", "by", "void if", "suspended while", "with")]
    [InlineData("Nordmark must leave Haven\n    |", "once", "while", "unless", "within", "so that")]
    [InlineData("Nordmark must leave Haven\n    sus|", "suspended while")]
    [InlineData("Nordmark must leave Haven\n    from |", "exchange", "signature", "ratification")]
    [InlineData("Nordmark must leave Haven\n    while the ransom is |", "in force", "held by", "not", "validly", "arranged")]
    [InlineData("Nordmark must leave Haven\n    within 3 |", "days", "months", "years")]
    [InlineData("Nordmark must leave Haven\n    within 1 |", "day", "month", "year")]
    [InlineData("this treaty |", "is between", "is in force", "rests between", "goes before", "has versions")]
    [InlineData("Haven is |", "a", "an", "bound by this treaty")]
    [InlineData("the dues are |", "parties", "things")]
    [InlineData("Haven is a |", "party", "place", "thing", "unit")]
    [InlineData("interest on the ransom is 5% a year on the unpaid principal\n    counted |", "30E/360", "A/365")]
    [InlineData("if the ransom is settled within 2 years of exchange\n    |", "interest paid counts toward principal")]
    public void The_words_of_the_grammar_are_offered_where_they_may_stand(string marked, params string[] expected) =>
        AssertOffered(expected, MarkedCursor.Rules(marked));

    [Theory]
    [InlineData("Haven is |", "party")]
    [InlineData("Nordmark may leave Haven\n    while |", "exchange")]
    [InlineData("Nordmark may leave Haven\n    from exchange |", "is")]
    [InlineData("Nordmark may leave Haven\n    |", "to", "Nordmark", "is")]
    public void A_word_that_the_parser_looks_for_only_to_refuse_it_is_not_offered(string marked, params string[] not) =>
        Assert.DoesNotContain(MarkedCursor.Rules(marked), not.Contains);

    [Theory]
    [InlineData("Nordmark must leave |", new[] { "Haven", "港" }, new[] { "Nordmark", "the ransom", "mark" })]
    [InlineData("Nordmark may |", new[] { "leave", "occupy", "arrange" }, new[] { "leaves", "Haven" })]
    [InlineData("Nordmark may le|", new[] { "leave" }, new[] { "occupy" })]
    [InlineData("Nordmark may leave H|", new[] { "Haven" }, new[] { "港" })]
    [InlineData("Suderia owes |", new[] { "Nordmark", "北境", "Südland" }, new[] { "Haven", "the ransom" })]
    [InlineData("Suderia owes Nordmark 5 |", new[] { "mark", "marks", "马克", "regiment" }, new[] { "Nordmark" })]
    [InlineData("interest on |", new[] { "the ransom", "赎金", "the upkeep" }, new[] { "Haven" })]
    [InlineData("interest on ran|", new[] { "the ransom" }, new[] { "the upkeep" })]
    [InlineData("interest on the ran|", new[] { "the ransom" }, new[] { "the upkeep" })]
    [InlineData("Nordmark may leave Haven\n    once the harbour pledge is |", new[] { "arranged", "left" }, new[] { "arrange" })]
    [InlineData("Nordmark may leave Haven\n    once Nordmark has |", new[] { "left", "occupied" }, new[] { "leave" })]
    [InlineData("Nordmark may leave Haven\n    once Nordmark |", new[] { "occupies", "has", "must" }, new[] { "occupy" })]
    [InlineData("Nordmark may leave Haven\n    once Nordmark occupies |", new[] { "Haven" }, new[] { "Nordmark" })]
    [InlineData("Nordmark may leave Haven    on |", new[] { "on the duty reading of leaving" }, new[] { "Haven" })]
    [InlineData("Nordmark may leave Haven    on the |", new[] { "on the duty reading of leaving" }, new[] { "Haven" })]
    [InlineData("Nordmark may leave Haven    on the duty reading of |", new[] { "leaving", "first-day" }, new[] { "Haven" })]
    [InlineData("Nordmark may leave Haven\n    from exchange of |", new[] { "trade-1721", "the Peace", "this treaty" }, new[] { "Haven" })]
    public void Names_are_offered_of_the_sort_that_may_stand_there(string marked, string[] offered, string[] not)
    {
        var found = MarkedCursor.Rules(marked);
        AssertOffered(offered, found);
        Assert.DoesNotContain(found, not.Contains);
    }

    [Theory]
    [InlineData("|", "must", "what", "when", "on")]
    [InlineData("must |", "Nordmark")]
    [InlineData("must Nordmark |", "leave", "not")]
    [InlineData("must Nordmark leave |", "Haven")]
    [InlineData("what |", "does", "is")]
    [InlineData("what does Suderia owe Nordmark on |", "the ransom")]
    [InlineData("on 1721-06-01, |", "in", "known")]
    [InlineData("in |", "late")]
    [InlineData("must Nordmark leave Haven?   |", "not yet", "yes", "undetermined")]
    [InlineData("must Nordmark leave Haven?   not yet\n    |", "because")]
    public void Questions_and_their_answers_are_completed(string marked, params string[] expected) =>
        AssertOffered(expected, MarkedCursor.Tests(marked));

    [Theory]
    [InlineData("# a comm|")]
    [InlineData("Nordmark must leave Haven  # bec|")]
    [InlineData("reading doubt: does it |")]
    [InlineData("Nordmark must leave Haven\n    within 3|")]
    [InlineData("Suderia owes Nordmark 5 marks, |")]
    public void Nothing_is_offered_in_comments_in_words_for_people_in_numbers_and_for_new_names(string marked) => Assert.Empty(MarkedCursor.Rules(marked));

    [Theory]
    [InlineData("Suderia pays a ran|som.")]
    [InlineData("## Article |")]
    public void Nothing_is_offered_in_prose(string line) =>
        Assert.Empty(MarkedCursor.InFile(WrittenLibrary.TreatyPath, $"{WrittenLibrary.Treaty}\n\n{line}\n"));

    [Fact]
    public void What_is_typed_of_a_name_is_replaced_even_where_it_has_blanks()
    {
        var ransom = Assert.Single(MarkedCursor.Items("interest on the ran|", "treaty"), i => i.Words == "the ransom");
        Assert.Equal("the ran".Length, ransom.Replaced.Length);
        Assert.Equal((SymbolKind.Debt, "a debt", "the ransom"), (ransom.Kind, ransom.About, ransom.Written));
    }

    [Fact]
    public void A_name_that_holds_a_keyword_is_written_between_quotes()
    {
        CompletionItem Office(string marked) => Assert.Single(MarkedCursor.Items($"\"Peace and War Office\" is a party\n{marked}", "treaty"), i => i.Words == "Peace and War Office");
        // the library is read from its files, in which the name does not yet stand
        Assert.Throws<Xunit.Sdk.SingleException>(() => Office("|"));
        var library = WrittenLibrary.Haven.Replacing(WrittenLibrary.TreatyPath, "Haven is a place", "\"Peace and War Office\" is a party\nHaven is a place").Load();
        var text = WrittenLibrary.Treaty.Replace("Suderia owes Nordmark 20 marks", "Suderia owes \"Pea", StringComparison.Ordinal).ReplaceLineEndings("\n");
        var at = text.IndexOf("\"Pea", StringComparison.Ordinal);
        var item = Assert.Single(Completer.At(library, new Language.Text.SourceText(WrittenLibrary.TreatyPath, text), at + 4));
        Assert.Equal(("\"Peace and War Office\"", at, 4), (item.Written, item.Replaced.Start, item.Replaced.Length));
    }

    [Theory]
    [InlineData("library.yaml", "library: X\n|", "opens", "horizon", "questions")]
    [InlineData("library.yaml", "questions:\n  - |", "must", "what")]
    [InlineData("library.yaml", "questions:\n  - \"must Nordmark |", "leave")]
    [InlineData("record/more.yaml", "|", "record", "events", "complete")]
    [InlineData("record/more.yaml", "events:\n  - id: x\n    |", "date", "what", "certainty")]
    [InlineData("record/more.yaml", "events:\n  - id: x\n    certainty: |", "A", "B", "\"?\"")]
    [InlineData("record/more.yaml", "events:\n  - id: x\n    what: Nordmark |", "occupies", "pays", "is")]
    [InlineData("record/more.yaml", "holders:\n  - what: |", "Haven")]
    [InlineData("scenarios/more.yaml", "changes:\n  - |", "move", "remove", "add", "read")]
    [InlineData("scenarios/more.yaml", "changes:\n  - move: |", "first-part", "surplus")]
    [InlineData("scenarios/more.yaml", "changes:\n  - {remove: sur|", "surplus")]
    [InlineData("scenarios/more.yaml", "changes:\n  - read: |", "leaving", "first-day")]
    [InlineData("scenarios/more.yaml", "changes:\n  - read: leaving\n    as: |", "duty", "choice")]
    [InlineData("scenarios/more.yaml", "changes:\n  - {read: first-day, as: |", "out", "in")]
    [InlineData("scenarios/more.yaml", "changes:\n  - add: {id: x, what: the harbour |", "the harbour pledge")]
    [InlineData("haven-1720.md", "---\ntreaty: x\n|\n---\n", "title", "also")]
    public void Keys_ids_and_sentences_are_offered_in_YAML(string path, string marked, params string[] expected) =>
        AssertOffered(expected, MarkedCursor.InFile(path, marked).Select(i => i.Words));

    [Fact]
    public void A_key_that_the_entry_has_is_not_offered_again() =>
        Assert.DoesNotContain(MarkedCursor.InFile("record/more.yaml", "events:\n  - id: x\n    |"), i => i.Words == "id");

    private static void AssertOffered(IEnumerable<string> expected, IEnumerable<string> offered) => Assert.Empty(expected.Except(offered));
}
