using System.Collections.Immutable;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Review;

/// <summary>Looks for performances with two last days: duties of one bearer to one act, or sums of one debt, whose terms end on different days.</summary>
/// <remarks>
/// Each term is held against the first one of the same performance that it does not agree with. Where the days are not known, terms that run from one start are
/// held against each other by their lengths.
/// </remarks>
internal sealed class LastDayReview(TakenWorld taken, CancellationToken cancellation)
{
    /// <summary>A term is compared with no more than so many that stand before it.</summary>
    private const int MostCompared = 32;

    /// <summary>So many debts of the same sums are a series, and not one debt written again and again.</summary>
    private const int MostDebtsAlike = 3;

    /// <summary>More worlds than this, in which two terms are law that are not law on the readings taken, are not worked out.</summary>
    private const int MostWorlds = 32;

    private const string TooMany = "not all terms for one performance were compared: there are too many";

    private readonly Dictionary<string, Model> _worlds = new(StringComparer.Ordinal);

    /// <summary>What was left out, in words; null for nothing.</summary>
    public string? LeftOut { get; private set; }

    /// <summary>The findings, one for each two places or debts.</summary>
    public IEnumerable<TwoLastDays> Find()
    {
        var performances = DatedDuty.All(taken).GroupBy(d => d.Performance)
            .Where(alike => alike.Skip(1).Any() && !(alike.Skip(MostDebtsAlike).Any() && alike.All(d => d.IsDebt)));
        return performances.SelectMany(alike => Find([.. alike])).DistinctBy(found => (found.One.Source, found.Other.Source)).Select(found => found.Finding);
    }

    private IEnumerable<(DatedDuty One, DatedDuty Other, TwoLastDays Finding)> Find(List<DatedDuty> alike)
    {
        foreach (var (place, other) in alike.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            LeftOut = place > MostCompared ? TooMany : LeftOut;
            foreach (var one in alike.Take(Math.Min(place, MostCompared)))
            {
                if (Compare(one, other) is { } finding)
                {
                    yield return (one, other, finding);
                    break;
                }
            }
        }
    }

    private TwoLastDays? Compare(DatedDuty one, DatedDuty other)
    {
        if (!one.MayBeOneWith(other))
        {
            return null;
        }

        ImmutableArray<Guard> guards = [.. new[] { one.Guard, other.Guard }.OfType<Guard>().Distinct()];
        if (World(guards) is not { } model)
        {
            LeftOut = TooMany;
            return null;
        }

        var (day, otherDay) = (one.LastDay(model), other.LastDay(model));
        var differ = (day, otherDay) is ({ } known, { } otherKnown) ? known != otherKnown : one.RunsLongerOrShorterThan(other);
        return differ && taken.MayHold(Kleene.Both(one.Owed(model), other.Owed(model))) && !one.Excludes(other, model.Situation.Selection)
            ? new TwoLastDays(one.Deadline(day), other.Deadline(otherDay), [.. guards.Where(g => !taken.IsSettled(g))]) { OfTwoDebts = one.IsDebt && other.IsDebt }
            : null;
    }

    private Model? World(ImmutableArray<Guard> guards)
    {
        var key = string.Join('\n', guards.Where(g => !taken.Model.Situation.Selection.Admits(g)).Select(g => $"{g.Reading}={g.Choice}").Order(StringComparer.Ordinal));
        if (!_worlds.TryGetValue(key, out var model) && _worlds.Count < MostWorlds)
        {
            _worlds.Add(key, model = taken.On(guards));
        }

        return model;
    }
}
