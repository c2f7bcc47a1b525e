using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Sampled;

/// <summary>Makes events by chance: on one day, on some day of a few, or on a day that two readings dispute; and says how far silence can be trusted.</summary>
internal sealed class RecordGenerator(Random random)
{
    public TestTreaty AddEvents(TestTreaty treaty, IEnumerable<Act> acts)
    {
        foreach (var act in acts)
        {
            if (random.Next(100) < 60 && !(act.Verb.OnceOnly && treaty.Events.Any(e => e.Act == act)))
            {
                treaty = AddEvent(treaty, act);
            }

            if (random.Next(100) < 70)
            {
                treaty = treaty.Complete(random.Next(100) < 30 ? act with { Agent = null } : act, (ProgramGenerator.First + random.Next(20, 75)).ToString());
            }
        }

        return treaty;
    }

    public static DateRange Range(Random random, Day first) => new(first, first + random.Next(1, 4));

    private TestTreaty AddEvent(TestTreaty treaty, Act act)
    {
        var day = ProgramGenerator.First + random.Next(1, 50);
        return random.Next(100) switch
        {
            < 65 => treaty.Happened(act, day),
            < 85 => treaty.Happened(act, Range(random, day)),
            _ when treaty.Readings.Length == 0 => treaty.Happened(act, day),
            _ => treaty.Happened(act, Law.Read("point", ("one", new RecordedDate(new DateRange(day))), ("other", new RecordedDate(Range(random, day + random.Next(-1, 6)))))),
        };
    }
}
