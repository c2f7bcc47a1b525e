using System.Collections.Immutable;
using Yuezhang.Rules.Program;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Checks;

/// <summary>Periods are law, not arithmetic: where one is counted, its instrument says how, on every reading on which it is.</summary>
internal sealed class CountingCheck(Library library)
{
    private readonly Dictionary<string, Reading> _readings = library.Readings.DistinctBy(r => r.Name).ToDictionary(r => r.Name, StringComparer.Ordinal);

    /// <summary>The periods of a part of which nobody knows how they are counted.</summary>
    public IEnumerable<LawProblem> Of(LawPart part)
    {
        foreach (var (term, guard) in part.Terms)
        {
            if (term.EndsOn is null && part.Instrument is { } instrument && Of(part, instrument, term.Period, term.At, guard) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var (condition, guard) in part.Spoken)
        {
            var problem = condition switch
            {
                WithinLast c => Of(part, c.Instrument, c.Period, c.At, guard),
                Throughout c => Of(part, c.Instrument, c.Period, c.At, guard),
                RunOut { Term.EndsOn: null } c => Of(part, c.Instrument, c.Term.Period, c.At, guard),
                InWindow c => Of(part, c.Instrument, c.Every, c.At, guard),
                Delayed c => Of(part, c.Instrument, c.Period, c.At, guard),
                _ => null,
            };
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    /// <summary>The instruments that count by a calendar that is not known through all days of which the library speaks: what recurs would end with its table.</summary>
    public IEnumerable<LawProblem> OfCalendars() =>
        from instrument in library.Instruments
        from way in instrument.Counting.Calendar.Items
        where !new CountingConvention(way.Value, false, true, MonthEnd.LastDay).Reaches(new Period(0, PeriodUnit.Month), library.Horizon)
        select new LawProblem(
            LawProblemKind.CalendarTooShort,
            $"{instrument.Name} counts periods in a calendar that is not known as far as {library.Horizon}, the horizon of the library",
            [way.At],
            [instrument.Name.Name]);

    private LawProblem? Of(LawPart part, Entity instrument, Period period, Citation at, Guard? guard) => IsSaid(instrument, part.Guard, guard)
        ? null
        : new LawProblem(LawProblemKind.UnstatedCounting, $"{period} are counted, but {Silence(instrument)}", [at], [instrument.Name]);

    private string Silence(Entity instrument) => library.Instrument(instrument) switch
    {
        null => $"what {instrument} says of counting is not encoded",
        { Counting.IsEmpty: true } => $"{instrument} does not say how",
        _ => $"{instrument} does not say how on every reading",
    };

    private bool IsSaid(Entity instrument, Guard? one, Guard? other) =>
        library.Instrument(instrument)?.Counting is { } counting && counting.Points.All(ways => IsSaid(ways, one, other));

    /// <summary>One way for all readings, or for the one on which the period is law, or one for each choice of some reading.</summary>
    private bool IsSaid(ImmutableArray<Guard?> ways, Guard? one, Guard? other) =>
        ways.Any(w => w is null || w == one || w == other)
        || ways.GroupBy(w => w!.Reading, StringComparer.Ordinal)
            .Any(of => _readings.TryGetValue(of.Key, out var reading) && reading.Choices.All(choice => of.Any(w => w!.Choice == choice.Name)));
}
