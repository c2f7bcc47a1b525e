using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// Who holds what: every course that transfers may have taken is followed, each of unknown moment on every day on which it may have come. Where two of
/// one thing come on one day nobody can say who holds, and nobody knows at first where the record names no holder.
/// </summary>
internal sealed class NaiveHolders(NaiveWorld world)
{
    private const string Nobody = "?";

    private readonly List<Transfer> _transfers = [.. world.Situation.Library.Transfers.Where(t => world.Choice.IsLaw(t.Guard))];

    public Truth[] Of(Entity thing, Entity party)
    {
        var courses = CoursesOf(thing.Id);
        return world.Each(i => courses[i].SetEquals([party.Id]) ? Truth.True
            : courses[i].Contains(party.Id) || courses[i].Contains(Nobody) ? Truth.Unknown
            : Truth.False);
    }

    public void Ask() => _transfers.ForEach(t => CoursesOf(t.Thing.Id));

    private HashSet<string>[] CoursesOf(string thing) => world.Find($"holders {thing}", Daily(world.Each(_ => new HashSet<string> { Nobody })), () => Daily(Follow(thing))).Days;

    private static NaiveDaily<HashSet<string>> Daily(HashSet<string>[] days) => new(days, (one, other) => one.SetEquals(other));

    private HashSet<string>[] Follow(string thing)
    {
        var transfers = _transfers.FindAll(t => t.Thing.Id == thing);
        var comes = transfers.ConvertAll(t => world.Force.Of(t.Instrument).And(world.Of(t.Once, Truth.True)));
        var first = world.Situation.Record.FirstHolders.FirstOrDefault(h => h.Thing.Id == thing)?.Holder.Id ?? Nobody;

        // who holds, and which transfers have had their day, one digit each
        HashSet<(string Holder, string Past)> courses = [(first, new string('-', transfers.Count))];
        return world.Each(day =>
        {
            courses = [.. courses.SelectMany(c => Ways(c.Past, comes.ConvertAll(t => t[day])).SelectMany(past => Pass(c.Holder, c.Past, past).Select(holder => (holder, past))))];
            return courses.Select(c => c.Holder).ToHashSet();
        });

        // nobody gives what he does not have; of two gifts of one day nobody can say which counts
        IEnumerable<string> Pass(string holder, string before, string after)
        {
            var today = transfers.Where((t, n) => before[n] != after[n] && (holder == t.From.Id || holder == Nobody)).ToList();
            return holder == Nobody ? today.Select(t => t.To.Id).Append(Nobody) : today.Select(t => t.To.Id).DefaultIfEmpty(holder);
        }
    }

    // each transfer that has not had its day has it today, or not, as far as that is known
    private static List<string> Ways(string past, List<Truth> comes)
    {
        List<string> ways = [""];
        for (var n = 0; n < past.Length; n++)
        {
            var marks = past[n] == '+' || comes[n] == Truth.True ? "+" : comes[n] == Truth.False ? "-" : "+-";
            ways = [.. ways.SelectMany(w => marks.Select(mark => w + mark))];
        }

        return ways;
    }
}
