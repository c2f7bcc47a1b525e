using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Syntax.Statements;
using Yuezhang.Language.Tests.Libraries;
using Yuezhang.Language.Text;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Lowering;

public class LawTextTests
{
    private const string Names = """
        ---
        names: common
        title: Names
        ---

        ## Names

        ```treaty
        Arvenia is a party
        Belmora is a party
        Corvia is a party
        Dunmark is a party
        the herald is a person
        the inhabitants of Karst are persons
        Karst is a place
        Lin is a place
        the Moor is a place
        Port Sarn is a place
        the beacon is a thing
        the keys are things
        "Peace and War Office" is a thing
        protocol-1701 is an instrument
        company is a unit, plural companies
        crown is a unit
        ton is a unit
        to evacuate a place is an act
        to garrison a place is an act, and to evacuate ends it
        to trade is an act
        to speak is an act, with speaks, spoken
        to reside is an act
        to deliver a thing is an act
        to light a thing is an act, with lights, lit
        to denounce an instrument is an act
        to hand over a thing is an act, with hands over, handed over
        to close a place is an act
        it can be that a place is open
        it can be that a place is open to a party
        it can be that a person is subject to a party at a place
        it can be that a thing is lit
        ```
        """;

    private const string Head = """
        ---
        treaty: peace-1700
        title: Peace of Port Sarn
        ---

        ## Preamble

        ```treaty
        this treaty is between Arvenia and Belmora
        this treaty is in force from exchange
        periods are counted in Gregorian months
            without the day of the event
            a day that the month lacks is its last day
        Arvenia owes Belmora 600 crowns, the ransom
            the rest in 2 equal parts within 1, 2 years of exchange
        reading departure: when does it end?
            first (governs): the text
            second: the other text
            third: the draft
        ```

        ## Article 8

        ```treaty
        the beacon is lit
        ```

        ## Article 1

        ```treaty

        """;

    [Theory]
    [InlineData("Belmora may garrison Port Sarn\n    from exchange", "Belmora may garrison Port Sarn\n    from exchange of peace-1700")]
    [InlineData("Belmora may trade at Lin, Karst and Port Sarn", "Belmora may trade at Lin", "Belmora may trade at Karst", "Belmora may trade at Port Sarn")]
    [InlineData("the inhabitants of Karst may trade at Lin, granted by Arvenia", "the inhabitants of Karst may trade at Lin, granted by Arvenia")]
    [InlineData(
        "Belmora may garrison Port Sarn with at most 2 companies, as security for the ransom",
        "Belmora may garrison Port Sarn, as security for the ransom", "Belmora must not garrison Port Sarn with more than 2 companies, notwithstanding article 1")]
    [InlineData(
        "each party must deliver the keys to the other party\n    once the party has closed Lin",
        "Arvenia must deliver the keys to Belmora\n    once Arvenia has closed Lin", "Belmora must deliver the keys to Arvenia\n    once Belmora has closed Lin")]
    [InlineData(
        "Arvenia must light the beacon\n    once the ransom is settled and (the keys are handed over or Lin is closed)\n    from signature\n    unless Belmora does not garrison Lin",
        """
        Arvenia must light the beacon
            once the ransom is settled and (the keys are handed over or Lin is closed)
            from signature of peace-1700
            while not (Belmora does not garrison Lin)
        """)]
    [InlineData(
        "Arvenia must light the beacon\n    until protocol-1701 is exchanged or 2 years have passed since the keys are handed over\n    through 1702-03-04",
        """
        Arvenia must light the beacon
            until exchange of protocol-1701
            until 2 years have passed since the keys are handed over
            through 1702-03-04
        """)]
    [InlineData("Arvenia must light the beacon\n    until 1702-03-04 at 12:00", "Arvenia must light the beacon\n    until 1702-03-04 at 12:00")]
    [InlineData(
        """
        Arvenia must light the beacon, owed to Belmora, subject to article 8
            so that the beacon is lit
            suspended while Belmora garrisons Lin with 2 companies
            waived once Belmora has validly denounced protocol-1701
            discharged once protocol-1701 is validly denounced
            performed once the herald has lit the beacon
            within 3 months after the keys are handed over
            void if the ransom is settled, within 2 years of exchange
        """,
        """
        Arvenia must light the beacon, subject to article 8, owed to Belmora
            suspended while Belmora garrisons Lin with 2 companies
            waived once Belmora has validly denounced protocol-1701
            discharged once protocol-1701 is validly denounced
            performed once the herald has lit the beacon
            so that the beacon is lit
            within 3 months after the keys are handed over
            void if the ransom is settled, within 2 years of exchange of peace-1700
        """)]
    [InlineData("Arvenia must deliver the keys by 1701-06-30", "Arvenia must deliver the keys\n    by 1701-06-30")]
    [InlineData(
        "Belmora may close Lin\n    until exchange    on the first reading of departure\n    until signature    on the second reading of departure",
        "Belmora may close Lin\n    until exchange of peace-1700    on the first reading of departure\n    until signature of peace-1700    on the second reading of departure")]
    [InlineData("Belmora may trade at a place\n    while the place is open to Belmora", "Belmora may trade at a place\n    while the place is open to Belmora")]
    [InlineData(
        "a person may speak to another person at a place\n    once the other person has closed the place",
        "a person may speak to another person at a place\n    once the other person has closed the place")]
    [InlineData("Arvenia can denounce this treaty\n    from 10 years after exchange", "Arvenia can denounce peace-1700\n    from 10 years after exchange of peace-1700")]
    [InlineData("Belmora cannot denounce peace-1700 while Lin is held by Belmora", "Belmora cannot denounce peace-1700\n    while Lin is held by Belmora")]
    [InlineData("Arvenia need not close Lin while Belmora can denounce protocol-1701", "Arvenia need not close Lin\n    while Belmora can denounce protocol-1701")]
    [InlineData(
        "Belmora may close Lin\n    while 10 days ago Belmora garrisons Port Sarn\n    while within the last 10 days Port Sarn is garrisoned\n    while throughout the last 2 months Lin is open\n"
        + "    while at some moment so far Lin is open to Dunmark\n    while at every moment so far Lin is not open\n    while Belmora garrisons Lin ever since the keys are handed over",
        """
        Belmora may close Lin
            while 10 days ago Belmora garrisons Port Sarn
            while within the last 10 days Port Sarn is garrisoned
            while throughout the last 2 months Lin is open
            while at some moment so far Lin is open to Dunmark
            while at every moment so far Lin is not open
            while Belmora garrisons Lin ever since the keys are handed over
        """)]
    [InlineData(
        "Belmora may close Lin\n    while Arvenia has delivered the keys at least 50 times\n    while Arvenia has delivered the keys with at least 10,000 tons in all\n    while at least 3 places are open",
        """
        Belmora may close Lin
            while Arvenia has delivered the keys at least 50 times
            while Arvenia has delivered the keys with at least 10,000 tons in all
            while at least 3 places are open
        """)]
    [InlineData(
        "Belmora may close Lin\n    while Belmora is in breach of its duty to light the beacon\n    while Arvenia is not in breach of its duty not to close Lin\n    while instalments 1 and 2 of the ransom are not overdue\n"
        + "    while peace-1700 is in force between Arvenia and Dunmark\n    while protocol-1701 is not in force\n    while Arvenia is the same as Belmora\n    while Arvenia must not close Lin",
        """
        Belmora may close Lin
            while Belmora is in breach of its duty to light the beacon
            while Arvenia is not in breach of its duty not to close Lin
            while instalment 1 of the ransom is not overdue and instalment 2 of the ransom is not overdue
            while peace-1700 is in force between Arvenia and Dunmark
            while protocol-1701 is not in force
            while Arvenia is the same as Belmora
            while Arvenia must not close Lin
        """)]
    [InlineData("Belmora may deliver \"Peace and War Office\"", "Belmora may deliver \"Peace and War Office\"")]
    [InlineData(
        "Karst and Lin are open to Belmora\n    from exchange\n    until Belmora has validly denounced this treaty\n    through 1709-12-31\n    while protocol-1701 is in force",
        """
        Karst is open to Belmora
            from exchange of peace-1700
            until Belmora has validly denounced peace-1700
            through 1709-12-31
            while protocol-1701 is in force
        """,
        """
        Lin is open to Belmora
            from exchange of peace-1700
            until Belmora has validly denounced peace-1700
            through 1709-12-31
            while protocol-1701 is in force
        """)]
    [InlineData("a place is open\n    while the place is open to a party", "a place is open\n    while the place is open to a party")]
    [InlineData("the inhabitants of Karst are subject to Belmora at a place\n    while the place is open", "the inhabitants of Karst are subject to Belmora at a place\n    while the place is open")]
    [InlineData(
        "Arvenia cedes Port Sarn and Lin to Belmora\n    from exchange    on the first reading of departure\n    once Arvenia has handed over the keys    on the second reading of departure",
        "Arvenia cedes Port Sarn to Belmora\n    from exchange of peace-1700    on the first reading of departure\n    once Arvenia has handed over the keys    on the second reading of departure",
        "Arvenia cedes Lin to Belmora\n    from exchange of peace-1700    on the first reading of departure\n    once Arvenia has handed over the keys    on the second reading of departure")]
    [InlineData(
        "where the keys are handed over, the beacon counts as lit    on the second reading of departure\n    unless Belmora garrisons Lin",
        "where the keys are handed over, the beacon counts as lit    on the second reading of departure\n    while Belmora does not garrison Lin")]
    [InlineData("where Arvenia lights the beacon, Arvenia counts as having evacuated Lin", "where Arvenia lights the beacon, Arvenia counts as having evacuated Lin")]
    [InlineData(
        "what Arvenia grants to others, Belmora has as well\n    only to trade, to reside\n    except to trade at Lin\n    from exchange",
        "what Arvenia grants to others, Belmora has as well\n    only to trade, to reside\n    except to trade at Lin\n    from exchange of peace-1700")]
    [InlineData(
        "what Arvenia grants to Corvia or Dunmark, Belmora has as well\n    until Belmora has validly denounced this treaty",
        "what Arvenia grants to Corvia or Dunmark, Belmora has as well\n    until Belmora has validly denounced peace-1700")]
    public void A_statement_comes_to_law_that_can_be_written_in_the_language(string statement, params string[] law)
    {
        var loaded = With(statement);
        Assert.Empty(loaded.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        var lowered = Lowered(loaded);
        Assert.Equal(law.Select(l => l.ReplaceLineEndings("\n")), lowered);
        var again = With(string.Join('\n', lowered));
        Assert.Empty(again.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        Assert.Equal(LawShape.Of(loaded.Library), LawShape.Of(again.Library));
    }

    [Theory]
    [InlineData("treaties")]
    [InlineData("tests/Yuezhang.Cli.Tests/Libraries/Almen/treaties")]
    [InlineData("tests/Yuezhang.Cli.Tests/Libraries/Skerry/treaties")]
    public void A_library_with_every_statement_written_as_its_law_is_the_same_law(string folder)
    {
        var files = new DirectoryFiles(Repository.PathOf(folder));
        var library = TreatyLibrary.Load(files, cancellation: TestContext.Current.CancellationToken);
        var rewritten = WrittenLibrary.Of([.. files.Paths.Select(path => (path, Rewritten(library, files.Read(path).Text!)))]).Load();
        Assert.DoesNotContain(rewritten.Diagnostics, d => d.Severity == Severity.Error);
        Assert.NotEmpty(library.Library.Norms);
        Assert.Equal(LawShape.Of(library.Library), LawShape.Of(rewritten.Library));
    }

    /// <summary>A file with its norms, states, cessions and clauses in the words of their law; a debt is no norm, and stays.</summary>
    private static string Rewritten(LoadedLibrary library, SourceText source)
    {
        var text = source.Content;
        if (library.Documents.FirstOrDefault(d => d.Source.Path == source.Path) is not { } document)
        {
            return text;
        }

        foreach (var lowered in LoweredStatement.Of(document, library).Reverse())
        {
            if (lowered is { Law.IsEmpty: false, Statement: NormSyntax or StateSyntax or CessionSyntax or CountsAsSyntax or FavourSyntax })
            {
                text = text[..lowered.Statement.Span.Start] + string.Join('\n', lowered.Law) + text[lowered.Statement.Span.End..];
            }
        }

        return text;
    }

    private static string[] Lowered(LoadedLibrary loaded) =>
        [.. LoweredStatement.Of(loaded.Documents.Single(d => d.Source.Path == "peace-1700.md"), loaded).Where(s => s.Article.Label == "1").SelectMany(s => s.Law)];

    private static LoadedLibrary With(string statements) => WrittenLibrary.Of(
        ("library.yaml", "library: Two states\nopens: 1701-01-01\nhorizon: 1750-01-01\nquestions: []\n"),
        ("names.md", Names),
        ("peace-1700.md", $"{Head}{statements}\n```\n")).Load();
}
