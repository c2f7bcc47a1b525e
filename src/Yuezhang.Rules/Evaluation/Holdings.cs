using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Who holds things: the record's first holder, and then whoever a transfer passes them to. Where moments or orders of transfers are open, every
/// possibility is followed.
/// </summary>
internal sealed class Holdings(Model model)
{
    /// <summary>With more open transfers of one thing at once than this, who holds it is unknown.</summary>
    private const int MostPending = 12;

    /// <summary>With more transfers of one thing than this, it is not followed at all.</summary>
    private const int MostInAll = 30;

    private readonly Memory<Entity, Timeline<Holders>> _holders = new(model.Rounds);

    /// <summary>Whether a party holds a thing.</summary>
    public Timeline<Truth> Of(Entity thing, Entity holder) => _holders.Of(thing, Follow).Map(h => h.Has(holder));

    /// <summary>Those who may hold a thing.</summary>
    public Timeline<Holders> Of(Entity thing) => _holders.Of(thing, Follow);

    /// <summary>Whether a transfer has taken effect, whatever became of it.</summary>
    public Timeline<Truth> EffectOf(Transfer transfer) => Kleene.Ever(ComingOf(transfer));

    /// <summary>Whether what makes a transfer take effect holds.</summary>
    private Timeline<Truth> ComingOf(Transfer transfer)
    {
        var force = model.ForceOf(transfer.Instrument);
        return transfer.Once.Under(model.Situation.Selection) is { } once ? Kleene.Both(force, model.TruthOf(once.Value)) : force;
    }

    private Timeline<Holders> Follow(Entity thing)
    {
        var transfers = model.Situation.Library.Transfers.Where(t => t.Thing == thing && model.Situation.Selection.Admits(t.Guard)).ToList();
        var comings = transfers.ConvertAll(ComingOf);
        var first = model.Situation.Record.FirstHolders.FirstOrDefault(h => h.Thing == thing)?.Holder;
        var histories = new HashSet<(Entity? Holder, int Done)> { (first, 0) };
        var builder = new TimelineBuilder<Holders>();
        foreach (var until in comings.SelectMany(c => c.Pieces).Select(p => p.Interval.Until).Append(Boundary.End).Distinct().Order())
        {
            var from = builder.Until;
            var pending = Enumerable.Range(0, transfers.Count).Where(t => comings[t][from] != Truth.False).ToList();
            if (pending.Count > MostPending || transfers.Count > MostInAll)
            {
                histories = [(null, 0)];
            }
            else
            {
                Pass(pending);

                // whatever has surely taken effect by now has done so in every history
                histories.RemoveWhere(h => pending.Exists(t => comings[t][from] == Truth.True && (h.Done >> t & 1) == 0));
            }

            builder.Append(until, Among(histories), Support.None);
        }

        return builder.Build();

        // whoever gave it away, and passed nothing, did not hold it
        bool Gave(int done, Entity party) => Enumerable.Range(0, transfers.Count).Any(t => (done >> t & 1) == 1 && transfers[t].From == party);

        Holders Among(HashSet<(Entity? Holder, int Done)> all) => new(
            [.. all.Select(h => h.Holder).OfType<Entity>().Distinct().OrderBy(h => h.Id, StringComparer.Ordinal)],
            all.Any(h => h.Holder is null),
            [.. transfers.Select(t => t.From).Distinct().Where(giver => all.All(h => h.Holder is not null || Gave(h.Done, giver))).OrderBy(g => g.Id, StringComparer.Ordinal)]);

        void Pass(List<int> pending)
        {
            for (var open = new Queue<(Entity? Holder, int Done)>(histories); open.TryDequeue(out var history);)
            {
                foreach (var t in pending.Where(t => (history.Done >> t & 1) == 0))
                {
                    foreach (var holder in After(history.Holder, transfers[t], Gave(history.Done, transfers[t].From)))
                    {
                        var next = (holder, history.Done | 1 << t);
                        if (histories.Add(next))
                        {
                            open.Enqueue(next);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Who holds after a transfer: the receiver if the giver held; of an unknown holder either, unless it is not the giver.</summary>
    private static Entity?[] After(Entity? holder, Transfer transfer, bool gaveBefore) =>
        holder == transfer.From ? [transfer.To] : holder is null && !gaveBefore ? [null, transfer.To] : [holder];
}

/// <summary>Those who may hold a thing at one moment.</summary>
/// <param name="Possible">The parties that may hold it, in the order of their names.</param>
/// <param name="IsOpen">Whether it may be somebody else, whom nobody recorded.</param>
/// <param name="NotOpen">The parties that are not that somebody, because they gave away what they may have held, in the order of their names.</param>
public sealed record Holders(ImmutableArray<Entity> Possible, bool IsOpen, ImmutableArray<Entity> NotOpen)
{
    /// <summary>Whether a party is the holder.</summary>
    public Truth Has(Entity party) => !IsOpen && Possible.Length == 1 && Possible[0] == party ? Truth.True
        : (IsOpen && !NotOpen.Contains(party)) || Possible.Contains(party) ? Truth.Unknown
        : Truth.False;

    /// <summary>Two are the same when the same may hold.</summary>
    public bool Equals(Holders? other) => other is not null && IsOpen == other.IsOpen && Possible.SequenceEqual(other.Possible) && NotOpen.SequenceEqual(other.NotOpen);

    /// <inheritdoc/>
    public override int GetHashCode() => Possible.Concat(NotOpen).Aggregate(IsOpen ? 1 : 0, HashCode.Combine);
}
