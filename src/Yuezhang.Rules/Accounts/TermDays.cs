using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Accounts;

/// <summary>
/// Turns terms into days, with every event taken on the one day that <paramref name="taken"/> gives it.
/// </summary>
internal sealed class TermDays(Model model, CountingConvention? counting, Func<DatedOccurrence, Day> taken)
{
    private readonly Dictionary<Condition, Day?> _anchors = new(ReferenceEqualityComparer.Instance);

    /// <summary>The day of an event; null where it lies beyond the known day.</summary>
    public Day? DayOf(DatedOccurrence dated)
    {
        var day = taken(dated);
        return model.Chronicle.Known is { } known && day > known ? null : day;
    }

    /// <summary>The last day of a term, or of a number of its periods; null where its start is not known: an unknown start never yields a date.</summary>
    public Day? LastDay(Term term, int times = 1)
    {
        if (!_anchors.TryGetValue(term.Start, out var anchor))
        {
            anchor = term.Anchor is { } act ? model.Chronicle.Covered(act).Select(DayOf).Min()
                : model.RangeOf(term.Start) is { } range && range.Earliest == range.Latest ? range.Earliest : null;
            _anchors.Add(term.Start, anchor);
        }

        return counting is null || anchor is not { } day ? null : counting.LastDayOf(term.Period, day, times);
    }

    /// <summary>The last days of every full period of a term, through the horizon.</summary>
    public IEnumerable<Day> Recurrences(Term term)
    {
        for (var times = 1; term.Period.Count > 0 && LastDay(term, times) is { } day && day <= model.Situation.Library.Horizon; times++)
        {
            yield return day;
        }
    }
}
