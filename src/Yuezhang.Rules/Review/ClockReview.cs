using System.Collections.Immutable;
using Yuezhang.Rules.Checks;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Prose;

namespace Yuezhang.Rules.Review;

/// <summary>Looks for clocks that nothing starts: terms from an event that is not on record, and of which the record does not say either that there was none.</summary>
internal sealed class ClockReview(TakenWorld taken, CancellationToken cancellation)
{
    private readonly Dictionary<object, ImmutableArray<object>> _unrecorded = [];

    /// <summary>The findings, one for each start.</summary>
    public IEnumerable<UnanchoredClock> Find()
    {
        var clocks = Clock.All(taken).Where(c => !Unrecorded(c.Term).IsEmpty && taken.MayHold(c.Running(taken.Model))).OrderBy(c => c.Provision.At, Citations.InOrder);
        return clocks.GroupBy(c => English.Start(c.Term)).Select(alike => new UnanchoredClock(
            alike.Key,
            [.. alike.SelectMany(c => Unrecorded(c.Term)).OfType<Act>().Distinct()],
            [.. alike.SelectMany(c => Unrecorded(c.Term)).OfType<Entity>().Distinct()],
            [.. alike.Select(c => c.Provision).Distinct()],
            [.. new[] { alike.First().Guard }.OfType<Guard>().Where(g => !taken.IsSettled(g))]));
    }

    /// <summary>The acts, and the debts with their payments, that the start of a term waits for in vain; none where it comes, or is known not to come.</summary>
    private ImmutableArray<object> Unrecorded(Term term)
    {
        cancellation.ThrowIfCancellationRequested();
        object start = term.Anchor is { } act ? act : English.Start(term);
        if (!_unrecorded.TryGetValue(start, out var missing))
        {
            var truth = taken.Model.TruthOf(term.Start);
            missing = truth.Pieces.Any(p => p.Value == Truth.True) || truth.Pieces.All(p => p.Value == Truth.False) ? [] : [.. Unrecorded(term.Start, []).Distinct()];
            _unrecorded.Add(start, missing);
        }

        return missing;
    }

    /// <summary>The acts and debts in a condition of which the record has nothing.</summary>
    private IEnumerable<object> Unrecorded(Condition condition, ImmutableHashSet<Entity> seen) => condition switch
    {
        Happened or Lasts or Times or Totals or Exercised => Unrecorded(condition.Act()!),
        Settled c => Unrecorded(c.Account),
        InstalmentPaid c => Unrecorded(c.Account),
        InterestWaived c => Unrecorded(c.Account),
        InForce { Instrument: var name } when !seen.Contains(name) && taken.Situation.Library.Instrument(name) is { Force: { } force } => Unrecorded(force, seen.Add(name)),
        _ => condition.Operands().SelectMany(o => Unrecorded(o, seen)),
    };

    private IEnumerable<object> Unrecorded(Act act) =>
        taken.Model.Chronicle.Complete(act) is null && !taken.Model.Chronicle.Covered(act).Any() ? [act] : [];

    private IEnumerable<object> Unrecorded(Entity account) =>
        taken.Model.Chronicle.CompletePayments(account) is null && !taken.Model.Chronicle.Payments(account).Any() ? [account] : [];
}
