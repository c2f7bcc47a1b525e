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
    // The terms of one debt mostly run from one act, which then needs no dictionary.
    private (object Start, Day? Day)? _first;
    private Dictionary<object, Day?>? _others;

    /// <summary>The day of an event; null where it lies beyond the known day.</summary>
    public Day? DayOf(DatedOccurrence dated)
    {
        var day = taken(dated);
        return model.Chronicle.Known is { } known && day > known ? null : day;
    }

    /// <summary>
    /// The last day of a term, or of a number of its periods; null where its start is not known, or the calendar in which it is counted is not known so far:
    /// what is unknown never yields a date. A day that the text names is the last whatever is known.
    /// </summary>
    public Day? LastDay(Term term, int times = 1) => term.EndsOn is { } named ? named
        : counting is null || Anchor(term) is not { } day || !counting.Reaches(term.Period, day, times) ? null : counting.LastDayOf(term.Period, day, times);

    /// <summary>The last days of every full period of a term, through the horizon.</summary>
    public IEnumerable<Day> Recurrences(Term term)
    {
        for (var times = 1; term.Period.Count > 0 && LastDay(term, times) is { } day && day <= model.Situation.Library.Horizon; times++)
        {
            yield return day;
        }
    }

    /// <summary>The day from which a term runs.</summary>
    private Day? Anchor(Term term)
    {
        object start = term.Anchor is { } act ? act : term.Start;
        _first ??= (start, FirstDayOf(term));
        if (ReferenceEquals(_first.Value.Start, start))
        {
            return _first.Value.Day;
        }

        _others ??= new(ReferenceEqualityComparer.Instance);
        if (!_others.TryGetValue(start, out var day))
        {
            day = FirstDayOf(term);
            _others.Add(start, day);
        }

        return day;
    }

    private Day? FirstDayOf(Term term)
    {
        if (term.Anchor is not { } act)
        {
            return PossibleDays.FirstOf(model.TruthOf(term.Start))?.Only;
        }

        Day? first = null;
        foreach (var dated in model.Chronicle.Covered(act))
        {
            if (DayOf(dated) is { } day && !(first <= day))
            {
                first = day;
            }
        }

        return first;
    }
}
