using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// Who holds what: every course that transfers may have taken is followed, each of unknown moment on every day on which it may have come, those of one day in
/// every order. Where the record names no first holder, somebody does of whom nothing is known.
/// </summary>
internal sealed class NaiveHolders(NaiveWorld world)
{
    private const string Somebody = "?";

    private readonly List<Transfer> _transfers = [.. world.Situation.Library.Transfers.Where(t => world.Choice.IsLaw(t.Guard))];

    public Truth[] Of(Entity thing, Entity party)
    {
        var courses = CoursesOf(thing.Id);
        return world.Each(i => courses[i].SetEquals([party.Id]) ? Truth.True
            : courses[i].Contains(party.Id) || courses[i].Any(c => IsSomebody(c) && !IsNot(c, party.Id)) ? Truth.Unknown
            : Truth.False);
    }

    public void Ask() => _transfers.ForEach(t => CoursesOf(t.Thing.Id));

    private HashSet<string>[] CoursesOf(string thing) => world.Find($"holders {thing}", Daily(world.Each(_ => new HashSet<string> { Somebody })), () => Daily(Follow(thing))).Days;

    private static NaiveDaily<HashSet<string>> Daily(HashSet<string>[] days) => new(days, (one, other) => one.SetEquals(other));

    private HashSet<string>[] Follow(string thing)
    {
        var transfers = _transfers.FindAll(t => t.Thing.Id == thing);
        var comes = transfers.ConvertAll(t => world.Force.Of(t.Instrument).And(world.Of(t.Once, Truth.True)));
        var first = world.Situation.Record.FirstHolders.FirstOrDefault(h => h.Thing.Id == thing)?.Holder.Id ?? Somebody;

        // who holds, and which transfers have had their day, one digit each
        HashSet<(string Holder, string Past)> courses = [(first, new string('-', transfers.Count))];
        return world.Each(day =>
        {
            courses = [.. courses.SelectMany(c => Ways(c.Past, comes.ConvertAll(t => t[day])).SelectMany(past => Pass(c.Holder, c.Past, past).Select(holder => (holder, past))))];
            return courses.Select(c => c.Holder).ToHashSet();
        });

        IEnumerable<string> Pass(string holder, string before, string after) =>
            Orders(transfers.Where((_, n) => before[n] != after[n]).ToList()).SelectMany(order => order.Aggregate<Transfer, IEnumerable<string>>([holder], (holders, t) => holders.SelectMany(h => Give(h, t))));
    }

    // nobody gives what he does not have: if somebody did not have to give it, that somebody is another
    private static string[] Give(string holder, Transfer transfer) =>
        holder == transfer.From.Id ? [transfer.To.Id]
        : IsSomebody(holder) && !IsNot(holder, transfer.From.Id) ? [transfer.To.Id, $"{Somebody}{string.Join("", holder[1..].Split('!').Append(transfer.From.Id).Where(p => p != "").Order(StringComparer.Ordinal).Select(p => $"!{p}"))}"]
        : [holder];

    private static bool IsSomebody(string holder) => holder.StartsWith(Somebody, StringComparison.Ordinal);

    private static bool IsNot(string somebody, string party) => somebody[1..].Split('!').Contains(party);

    private static IEnumerable<List<Transfer>> Orders(List<Transfer> transfers) => transfers.Count == 0 ? [[]]
        : transfers.SelectMany(first => Orders([.. transfers.Where(t => t != first)]).Select(rest => rest.Prepend(first).ToList()));

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
