using System.Collections.Immutable;
using Yuezhang.Language.Formatting;
using Yuezhang.Language.Lowering;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Language.Libraries;

/// <summary>
/// The files of a treaty to begin with: small, and complete enough to answer. It shows one of each: parties, force, counting, a duty with its term, a debt, tests, a record. It
/// uses what the library has already, and declares the rest.
/// </summary>
public static class TreatyTemplate
{
    /// <summary>The file of a library's title and opening day.</summary>
    public const string Index = LibraryPlace.Opening;

    private const int DaysFromSignatureToExchange = 31;

    private static readonly Day s_firstOpening = Day.FromGregorian(1900, 2, 1);
    private static readonly CountingConvention s_counting = new(CountingCalendar.Gregorian, FirstDayCounts: false, LastDayCounts: true, MonthEnd.LastDay);

    /// <summary>Whether a treaty may have this name: small Latin letters, digits and hyphens, since it names a file as well.</summary>
    public static bool IsName(string name) =>
        name is [>= 'a' and <= 'z', ..] && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal) && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>The files, by their paths in the library.</summary>
    /// <param name="name">The treaty's name.</param>
    /// <param name="library">The library that it is to belong to; null for one that begins with it.</param>
    public static ImmutableArray<(string Path, string Content)> Of(string name, LoadedLibrary? library)
    {
        var exchange = library?.Opening?.Day ?? s_firstOpening;
        var signature = exchange + -DaysFromSignatureToExchange;
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        if (library is null)
        {
            files.Add((Index, OpeningOf(name, exchange)));
        }

        files.Add(($"{name}.md", Formatter.Format(new SourceText($"{name}.md", EditionOf(name, library, signature, exchange)))));
        files.Add(($"{LibraryPlace.Record}/{name}.yaml", RecordOf(name, Parties(library), signature, exchange)));
        return files.ToImmutable();
    }

    private static string OpeningOf(string name, Day opens) =>
        $"""
        # The library as a whole: its name, the day on which it opens, how far what recurs is worked out, and questions to try.
        library: My treaties
        opens: {opens}
        horizon: {s_counting.LastDayOf(new Period(20, PeriodUnit.Year), opens)}
        questions:
          - is {name} in force?
          - what does Northland owe Southland?

        """;

    private static string EditionOf(string name, LoadedLibrary? library, Day signature, Day exchange)
    {
        var (one, other) = Parties(library);
        var unit = library?.Library.Accounts.Select(a => a.Unit).FirstOrDefault();
        var debt = NameText.Of($"the {name} price");
        var first = s_counting.LastDayOf(new Period(6, PeriodUnit.Month), exchange);
        var (amount, part) = unit is null ? ("1,000 crowns", "400 crowns") : ($"1,000 {unit.Plural}", $"400 {unit.Plural}");
        return $"""
            ---
            treaty: {name}
            title: Treaty {name}
            ---

            # Treaty {name}

            Say here what this treaty is, when and where it was signed, and from which text you work.

            ## Preamble — Parties and force

            {one} and {other} make a treaty, which binds once its ratifications are exchanged.

            ```treaty
            {Declared(one, "a party", library)}{Declared(other, "a party", library)}{(unit is null ? "crown is a unit\n" : "")}this treaty is between {one} and {other}
            this treaty is in force from exchange
            ```

            ```test
            on {exchange.Previous}: is {name} in force?   no
            on {exchange}: is {name} in force?   yes
            ```

            ## Editor's note 1 — How periods are counted

            Say here why you count so: the usual rule leaves out the day of the event.

            ```treaty
            periods are counted in Gregorian months
                without the day of the event
                a day that the month lacks is its last day
            ```

            ## Article 1 — Ratification

            Both sides ratify within three months of the signature.

            ```treaty
            this article applies from signature

            each party must ratify this treaty
                within 3 months of signature
            ```

            ```test
            on {signature.Previous}: must {one} ratify {name}?   not yet
            on {signature}: must {one} ratify {name}?   yes
            on {exchange}: must {one} ratify {name}?   ended
            ```

            ## Article 2 — The price

            {one} pays {other} a price in two parts, the first within six months of the exchange, the rest within a year.

            ```treaty
            {one} owes {other} {amount}, {debt}
                {part} within 6 months of exchange
                the rest within 1 year of exchange
            ```

            ```test
            on {exchange}: when is instalment 1 of {debt} due?   {first}
            on {exchange}: what is the principal of {debt}?   {amount}
            ```

            """.ReplaceLineEndings("\n");
    }

    private static string RecordOf(string name, (string One, string Other) parties, Day signature, Day exchange) =>
        $"""
        # What happened, with who says so. Certainty: A stated in a source of the library, B found in a published text, C general knowledge not checked, D worked out, "?" doubtful.
        record: The making of {name}

        events:
          - id: {name}-signature
            date: {signature}
            what: {name} is signed
            certainty: "?"
            source: say who says so
          - id: {name}-first-ratification
            date: {signature + 10}
            what: {parties.One} ratifies {name}
            certainty: "?"
            source: say who says so
          - id: {name}-second-ratification
            date: {signature + 20}
            what: {parties.Other} ratifies {name}
            certainty: "?"
            source: say who says so
          - id: {name}-exchange
            date: {exchange}
            what: {name} is exchanged
            certainty: "?"
            source: say who says so

        complete:
          - what: {name} is exchanged
            through: {exchange}
            source: it is exchanged once
          - what: payments of the {name} price
            through: {exchange}
            source: nothing falls due before

        """.ReplaceLineEndings("\n");

    /// <summary>Two parties that the library has, or two invented ones.</summary>
    private static (string One, string Other) Parties(LoadedLibrary? library) =>
        library?.Library.Entities.Where(e => e.Sort == Sort.Party).Select(NameText.Of).ToList() is [var one, var other, ..] ? (one, other) : ("Northland", "Southland");

    private static string Declared(string name, string sort, LoadedLibrary? library) => library?.Find(name) is null ? $"{name} is {sort}\n" : "";
}
