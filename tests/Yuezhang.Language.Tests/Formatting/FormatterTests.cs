using FsCheck.Fluent;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Syntax;
using Yuezhang.Language.Tests.Specs;
using Yuezhang.Language.Tests.Syntax;
using Yuezhang.Language.Text;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Formatting;

public class FormatterTests
{
    private static readonly Grammar s_grammar = Grammar.OfSpecification();

    [Fact]
    public void Statements_stand_at_the_margin_clauses_four_blanks_in_and_readings_in_a_column() => Assert.Equal(
        """
        Belmora may garrison Port Sarn, as security for this treaty    on the wide reading of leave
            from exchange
            until Belmora must evacuate Port Sarn                      on the first reading of departure  # or so

        # the duty
        Belmora must evacuate Port Sarn
            # three things
            once instalments 1 and 2 of the ransom are paid
             and peace-1700 is exchanged
             and (the dues are pledged or the ransom is settled)
        Arvenia owes Belmora 1,000,000 crowns, the ransom
            the rest within 30 days of signature
            # no more
        # the end

        """,
        Formatted("""


            Belmora   may garrison Port Sarn ，as security for this treaty   on the wide reading of leave
              from exchange

              until Belmora must evacuate Port Sarn on the first reading of departure# or so



            # the duty
            Belmora must evacuate Port Sarn
                    # three things
                    once instalments 1 and 2 of the ransom are paid
                      and peace-1700 is exchanged
                         and （ the dues are pledged or the ransom is settled ）
            Arvenia owes Belmora 1000000 crowns, the ransom
                the rest within 30 days of signature
                # no more
            # the end

            """));

    [Fact]
    public void The_answers_of_tests_that_follow_each_other_stand_in_a_column() => Assert.Equal(
        """
        on 1702-06-01: must Belmora evacuate Port Sarn?   not yet
            because the ransom is not settled, so it is
        is 港 open?                                       yes

        when is instalment 1 of the ransom due?   1701-01-01

        """,
        Formatted("""
            on 1702-06-01 :must Belmora evacuate Port Sarn?not yet
              because the ransom is not settled,   so it is
            is 港 open？ yes

            when is instalment 1 of the ransom due ? 1701-01-01
            """, "test"));

    [Fact]
    public void Words_for_people_keep_their_spacing_but_for_line_ends() => Assert.Equal(
        """
        reading landing: does "it" count;or not?
            excluded (governs): the text says "after"; see art.4, 50% clear
            included: the other copy
                leaves it out

        """,
        Formatted("""
            reading landing : does "it" count;or not?
                excluded(governs):the text   says "after"; see art.4, 50% clear
                included: the other copy
                            leaves it out
            """));

    [Fact]
    public void What_cannot_be_read_is_left_as_it_stands() => Assert.Equal(
        """
        Arvenia is a party
        Arvenia   declares   war   # on whom?
           at   once
        Belmora is a party

        """,
        Formatted("""
            Arvenia   is a party
            Arvenia   declares   war   # on whom?
               at   once
            Belmora   is a party
            """).Replace("war  # on whom?", "war   # on whom?", StringComparison.Ordinal));

    [Fact]
    public void A_fence_that_begins_with_a_clause_is_left_as_it_stands()
    {
        const string Fence = "    a place   is its last day\n\nBelmora   may go\n    until  exchange\n";
        Assert.Equal(Fence, Formatted(Fence));
    }

    [Fact]
    public void The_number_of_an_article_is_no_number() => Assert.Contains(
        "notwithstanding article 1000", Formatted("Belmora may garrison Karst with 1000 companies, notwithstanding article 1000"), StringComparison.Ordinal);

    [Fact]
    public void The_library_and_every_example_of_the_language_stand_in_their_form()
    {
        var files = Repository.Files("treaties", ".md").Concat(Repository.Files("tests/Yuezhang.Cli.Tests/Libraries", ".md"));
        Assert.All(files, path => Assert.Empty(Formatter.Edits(new SourceText(path, Repository.Read(path).ReplaceLineEndings("\n")))));
        var examples = LanguagePageTests.Examples.Select(row => row.Data).Where(e => !e.Item2.StartsWith("Fails", StringComparison.Ordinal) && e.Item3 is "treaty" or "test");
        Assert.All(examples, e => Assert.Equal(e.Item4, Formatted(e.Item4, e.Item3)));
    }

    [Fact]
    public void What_is_formatted_says_what_it_said_and_is_formatted() => Sampling.ForAll(
        from seed in Gen.Choose(0, 1_000_000)
        from tests in Gen.Elements(false, true)
        from noise in Gen.Choose(0, 1_000_000)
        select (seed, tests, noise),
        sample => Keeps(Untidy(new SentenceMaker(s_grammar, sample.seed).Make(sample.tests ? "tests" : "rules"), new Random(sample.noise)), sample.tests),
        samples: 300);

    [Fact]
    public void A_damaged_file_loses_nothing_by_being_formatted() => Sampling.ForAll(
        from path in Gen.Elements(Repository.Files("treaties", ".md").ToArray())
        from at in Gen.Choose(0, 100_000)
        from cut in Gen.Choose(0, 40)
        from piece in Gen.Elements("", " ", "\n", "\r\n", "# x", "\"", "(", ",", "```", "must", "\t", "、")
        select (path, at, cut, piece),
        damage =>
        {
            var text = Repository.Read(damage.path).ReplaceLineEndings("\n");
            var at = Math.Min(damage.at % (text.Length + 1), text.Length);
            var damaged = text[..at] + damage.piece + text[Math.Min(text.Length, at + damage.cut)..];
            var once = Formatter.Format(new SourceText("x.md", damaged));
            return Letters(once) == Letters(damaged) && Formatter.Format(new SourceText("x.md", once)) == once;
        },
        samples: 60);

    /// <summary>The same with blanks and comments strewn over it, as people write.</summary>
    private static string Untidy(string text, Random chance)
    {
        var lines = text.Split('\n').Select(line =>
        {
            var indented = line.StartsWith(' ') ? "   " : "";
            var words = line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var joined = string.Concat(words.Select((w, i) => (i == 0 ? "" : new string(' ', chance.Next(1, 4))) + w));
            var comment = chance.Next(6) == 0 ? $"  # note {chance.Next(100)}" : "";
            var above = chance.Next(6) == 0 ? $"{new string(' ', chance.Next(5))}# line {chance.Next(100)}\n" : chance.Next(6) == 0 ? "\n\n" : "";
            return above + indented + joined.Replace(" , ", chance.Next(2) == 0 ? "，" : ", ", StringComparison.Ordinal) + comment;
        });
        return string.Join('\n', lines);
    }

    private static bool Keeps(string text, bool tests)
    {
        var kind = tests ? "test" : "treaty";
        var once = Formatted(text, kind);
        return Shapes(once, tests) == Shapes(text, tests)
            && Comments(once) == Comments(text)
            && Formatted(once, kind) == once;
    }

    private static string Shapes(string text, bool tests)
    {
        var source = new SourceText("x.md", text);
        var diagnostics = new DiagnosticBag();
        var whole = new TextSpan(0, text.Length);
        return tests
            ? string.Join('\n', TreatyParser.ParseTestFence(source, whole, diagnostics).Tests.Select(Shape.Of))
            : string.Join('\n', TreatyParser.ParseFence(source, whole, diagnostics).Statements.Select(Shape.Of));
    }

    private static string Comments(string text) =>
        string.Join('\n', text.Split('\n').Where(l => l.Contains('#', StringComparison.Ordinal)).Select(l => l[l.IndexOf('#', StringComparison.Ordinal)..].TrimEnd()));

    /// <summary>All that is no blank, no comma between digits, no other form of a mark.</summary>
    private static string Letters(string text) => string.Concat(text.Select(c => c switch { '，' or '、' => ',', '：' => ':', '？' => '?', '（' => '(', '）' => ')', '“' or '”' => '"', _ => c }).Where(c => !char.IsWhiteSpace(c) && c != ','));

    private static string Formatted(string content, string kind = "treaty")
    {
        var head = $"---\ntreaty: x\ntitle: X\n---\n\n## Article 1 — X\n\n```{kind}\n";
        var text = Formatter.Format(new SourceText("x.md", head + content.ReplaceLineEndings("\n").TrimEnd('\n') + "\n```\n"));
        Assert.StartsWith(head, text, StringComparison.Ordinal);
        return text[head.Length..^"```\n".Length];
    }
}
