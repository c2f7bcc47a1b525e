using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Bench.MoneyAndGarrison;

/// <summary>
/// N copies of the money-and-garrison rules as law and record: day numbers count from the exchange, amounts are in thousands, and an
/// instalment of 16,667 stands for a sixth of the rest, as in the rivals' encodings.
/// </summary>
internal sealed class CopyLaw
{
    /// <summary>The last day worked out, in days after the exchange.</summary>
    private const int LastDay = 3889;

    private CopyLaw(Library library, HistoricalRecord record, ImmutableArray<TreatyCopy> copies) =>
        (Library, Record, Copies) = (library, record, copies);

    /// <summary>The day of the exchange; the rivals' day 0.</summary>
    public static Day Exchange { get; } = Day.Parse("1895-05-08");

    /// <summary>The law of all copies.</summary>
    public Library Library { get; }

    /// <summary>What happened in all of them.</summary>
    public HistoricalRecord Record { get; }

    /// <summary>The copies, in the order in which the facts name them.</summary>
    public ImmutableArray<TreatyCopy> Copies { get; }

    /// <summary>Reads facts, one a line, and writes them as law and record; lines that are no facts are left out.</summary>
    public static CopyLaw Read(TextReader facts)
    {
        var copies = new Dictionary<int, TreatyCopy>();

        // All copies together have few days, and share them.
        var dates = new Dictionary<int, Alternatives<RecordedDate>>();
        var occurrences = ImmutableArray.CreateBuilder<Occurrence>();
        while (facts.ReadLine() is { } line)
        {
            if (!Fact.TryParse(line, out var fact))
            {
                continue;
            }

            if (!copies.TryGetValue(fact.Copy, out var copy))
            {
                copy = new TreatyCopy(fact.Copy, Exchange + LastDay);
                copies.Add(fact.Copy, copy);
            }

            if (!dates.TryGetValue(fact.Day, out var date))
            {
                date = Alternatives<RecordedDate>.Always(new RecordedDate(new DateRange(Exchange + fact.Day)), Citation.None);
                dates.Add(fact.Day, date);
            }

            occurrences.Add(copy.Event(fact, date));
        }

        ImmutableArray<TreatyCopy> all = [.. copies.Values];
        var library = new Library
        {
            Entities = [],
            Verbs = [.. Verb.Known, .. TreatyCopy.Verbs],
            Instruments = [.. all.Select(c => c.Instrument)],
            Accounts = [.. all.SelectMany(c => new[] { c.DebtAccount, c.ShareAccount })],
            Norms = [.. all.SelectMany(c => new[] { c.Garrison, c.Evacuation })],
            Readings = [],
            Horizon = Exchange + LastDay,
        };
        return new CopyLaw(library, new HistoricalRecord(occurrences.DrainToImmutable(), [.. all.SelectMany(c => c.Complete)]), all);
    }
}
