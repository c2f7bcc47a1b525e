using Yuezhang.Language.Diagnostics;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Language.Binding;

/// <summary>Nothing can be done to an instrument, or paid under it, before it is signed: ratification, exchange, payments on its debts.</summary>
internal static class EventOrder
{
    /// <summary>Reports each event that is dated before its instrument, on whichever reading of the dates.</summary>
    /// <param name="record">The record.</param>
    /// <param name="owners">The instrument of each debt, by the debt's identity.</param>
    /// <param name="at">The place of a citation.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static void Check(
        HistoricalRecord record, IReadOnlyDictionary<string, Entity> owners, Func<Citation, Location> at, DiagnosticBag diagnostics)
    {
        var signatures = record.Occurrences
            .Where(o => o.Act.Verb == Verb.Sign && o.Act.Object is not null)
            .GroupBy(o => o.Act.Object!)
            .ToDictionary(g => g.Key, g => g.MinBy(Earliest)!);
        foreach (var occurrence in record.Occurrences)
        {
            if (Instrument(occurrence, owners) is { } instrument
                && signatures.TryGetValue(instrument, out var signature)
                && occurrence.Dates.Items.FirstOrDefault(d => d.Value.Range.Latest < Earliest(signature)) is { } early)
            {
                diagnostics.ReportEventBeforeSignature(
                    at(early.At), $"{early.Value.Range}", instrument.Name, $"{Earliest(signature)}", at(signature.At));
            }
        }
    }

    private static Entity? Instrument(Occurrence occurrence, IReadOnlyDictionary<string, Entity> owners) => occurrence switch
    {
        { Payment.Account: var account } => owners.GetValueOrDefault(account.Id),
        { Act.Verb: var verb } when verb == Verb.Ratify || verb == Verb.Exchange => occurrence.Act.Object,
        _ => null,
    };

    private static Day Earliest(Occurrence occurrence) => occurrence.Dates.Items.Min(d => d.Value.Range.Earliest);
}
