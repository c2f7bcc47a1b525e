using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Libraries;

/// <summary>A library written in a test: a treaty of one page between Nordmark and Suderia, with its record and its opening.</summary>
internal sealed class WrittenLibrary : ILibraryFiles
{
    public const string TreatyPath = "haven-1720.md";
    public const string RecordPath = "record/haven.yaml";
    public const string ScenarioPath = "scenarios/late.yaml";

    public const string Opening = """
        library: Nordmark and Suderia
        opens: 1721-03-01
        horizon: 1740-01-01
        questions:
          - what does Suderia owe Nordmark?
          - "on 1721-06-01: must Nordmark leave Haven?"
        """;

    public const string Treaty = """
        ---
        treaty: haven-1720
        title: Peace of Haven
        also: [the Peace, 港约]
        ---

        # Peace of Haven

        ## Preamble — Names and force

        ```treaty
        Nordmark is a party, also 北境
        Suderia is a party, also Südland, 南境
        Haven is a place, also 港
        mark is a unit, also 马克
        regiment is a unit
        the harbour pledge is a thing
        trade-1721 is an instrument, also the trade treaty
        to leave a place is an act, with leaves, left
        to occupy a place is an act, and to leave ends it
        to arrange a thing is an act

        this treaty is between Nordmark and Suderia
        this treaty is in force from exchange

        reading first-day: does the day of the event count?
            out (governs): the text says after
            in: the text is silent

        periods are counted in Gregorian months
            without the day of the event    on the out reading of first-day
            with the day of the event       on the in reading of first-day
            a day that the month lacks is its last day
        ```

        ## Article 2 · 第二款 — The ransom

        Suderia pays a ransom.

        ```treaty
        Suderia owes Nordmark 1,000 marks, the ransom, also 赎金
            100 within 6 months of exchange
            the rest in 3 equal parts within 1, 2, 3 years of exchange

        interest on the ransom is 4% a year on the unpaid principal
            from the due date of instalment 1
            payable every 6 months from exchange
            counted 30E/360

        Suderia may prepay the ransom
            reducing the next instalments

        if the ransom is settled within 2 years of exchange
            interest on the ransom is waived
            interest paid counts toward principal

        a payment of the ransom that names no part goes to interest first

        Suderia owes Nordmark 20 marks, the upkeep
            at each anniversary of exchange while Nordmark occupies Haven
        ```

        ## Article 3 — The garrison

        ```treaty
        reading leaving: is Nordmark bound to leave?
            duty (governs): the southern text commands
            choice: the northern text allows

        Nordmark may occupy Haven, as security for the ransom
            from exchange
            until Nordmark must leave Haven      on the duty reading of leaving
            until Nordmark has left Haven        on the choice reading of leaving

        Nordmark must leave Haven                on the duty reading of leaving
            once instalments 1 and 2 of the ransom are paid
             and trade-1721 is exchanged
             and (the harbour pledge is arranged or the ransom is settled)
            unless interest on the ransom is waived
            within 3 months of exchange of trade-1721

        Nordmark must not occupy Haven with more than 2 regiments, notwithstanding article 2
        ```

        ```test
        on 1721-06-01: must Nordmark leave Haven?   not yet
            because trade-1721 is not exchanged, the harbour pledge is not arranged
        on 1721-06-01, known 1721-01-01, on the in reading of first-day: what is the principal of the ransom?   966⅔ marks
        ```
        """;

    public const string Record = """
        record: What came of the peace

        events:
          - id: signature
            date: 1720-04-01
            what: haven-1720 is signed
            certainty: A
            source: its last line
          - id: exchange
            date: 1720-06-01
            what: haven-1720 is exchanged
            certainty: B
            source: the gazette
          - id: occupation
            date: 1720-05-01/1720-05-09
            what: Nordmark occupies Haven with 2 regiments
            certainty: C
            source: the histories
            note: By sea.
          - id: first-part
            date: 1720-11-30
            what: Suderia pays Nordmark 100 marks as instalment 1 of the ransom
            certainty: D
            source: the books
            disputes:
              - date: 1720-12-02
                source: the receipt
          - id: surplus
            dates:
              - date: 1721-01-05
                source: the books
              - date: 1721-01-07
                source: the receipt
            what: Suderia pays Nordmark 33⅓ marks of the ransom
            certainty: "?"
            source: the books

        complete:
          - what: payments of the ransom
            through: 1721-12-31
            source: the books
          - what: trade-1721 is exchanged
            through: 1722-06-30
            source: the gazette
        """;

    public const string Scenario = """
        scenario: late
        title: Everything came later
        changes:
          - move: first-part
            to: 1721-02-01
          - remove: surplus
          - add: { id: pledge, date: 1721-05-01, what: the harbour pledge is arranged, source: a guess }
          - read: leaving
            as: choice
        """;

    private readonly ImmutableArray<(string Path, string Content)> _files;

    private WrittenLibrary(ImmutableArray<(string, string)> files) => _files = files;

    public static WrittenLibrary Haven { get; } = new(
        [("library.yaml", Opening), (TreatyPath, Treaty), (RecordPath, Record), (ScenarioPath, Scenario)]);

    /// <summary>A library of other files.</summary>
    public static WrittenLibrary Of(params ReadOnlySpan<(string Path, string Content)> files) => new([.. files]);

    public string Name => "treaties";

    public IEnumerable<string> Paths => _files.Select(f => f.Path);

    public SourceRead Read(string path) => _files.FirstOrDefault(f => f.Path == path) is { Path: not null } file
        ? new SourceRead(new SourceText(path, file.Content), null)
        : SourceFile.Missing(path);

    /// <summary>The library with a file in the place of its own, or beside its own.</summary>
    public WrittenLibrary With(string path, string content) => new([.. _files.Where(f => f.Path != path), (path, content)]);

    /// <summary>The library with other words in one of its files.</summary>
    public WrittenLibrary Replacing(string path, string old, string with)
    {
        var content = _files.Single(f => f.Path == path).Content;
        return content.Contains(old, StringComparison.Ordinal)
            ? With(path, content.Replace(old, with, StringComparison.Ordinal))
            : throw new ArgumentException($"{path} has no `{old}`.", nameof(old));
    }

    /// <summary>The same files, given in another order.</summary>
    public WrittenLibrary Ordered(IEnumerable<int> order) => new([.. order.Select(i => _files[i])]);

    public LoadedLibrary Load() => TreatyLibrary.Load(this);

    public ImmutableArray<Diagnostic> Errors() => [.. Load().Diagnostics.Where(d => d.Severity == Severity.Error)];
}
