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
            if (part.Instrument is { } instrument && Of(part, instrument, term.Period, term.At, guard) is { } problem)
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
                Delayed c => Of(part, c.Instrument, c.Period, c.At, guard),
                _ => null,
            };
            if (problem is not null)
            {
                yield return problem;
            }
        }
    }

    private LawProblem? Of(LawPart part, Entity instrument, Period period, Citation at, Guard? guard) => IsSaid(instrument, part.Guard, guard)
        ? null
        : new LawProblem(LawProblemKind.UnstatedCounting, $"{period} are counted, but {Silence(instrument)}", [at], [instrument.Name]);

    private string Silence(Entity instrument) => library.Instrument(instrument) switch
    {
        null => $"what {instrument} says of counting is not encoded",
        { Counting.IsEmpty: true } => $"{instrument} does not say how",
        _ => $"{instrument} does not say how on every reading",
    };

    /// <summary>One way for all readings, or for the one on which the period is law, or one for each choice of some reading.</summary>
    private bool IsSaid(Entity instrument, Guard? one, Guard? other)
    {
        if (library.Instrument(instrument)?.Counting is not { IsEmpty: false } counting)
        {
            return false;
        }

        return counting.Items.Any(c => c.Guard is null || c.Guard == one || c.Guard == other)
            || counting.Items.GroupBy(c => c.Guard!.Reading, StringComparer.Ordinal)
                .Any(ways => _readings.TryGetValue(ways.Key, out var reading) && reading.Choices.All(choice => ways.Any(w => w.Guard!.Choice == choice.Name)));
    }
}
