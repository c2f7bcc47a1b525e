using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>
/// Events as the design has them, read day by day: what is certain is what is so in every history that the record allows. A history
/// gives each event one day of its range, orders the events of one day in some way, and may add events where the record is not complete.
/// </summary>
internal sealed class NaiveEvents(Situation situation)
{
    private readonly Day _known = situation.Known ?? new Day(int.MaxValue - 1);

    private readonly List<(Occurrence Event, Day Earliest, Day Latest)> _dated =
    [
        .. from o in situation.Record.Occurrences
           from date in o.Dates.Items
           where date.Guard is null || (situation.Selection.Choices.TryGetValue(date.Guard.Reading, out var choice) && choice == date.Guard.Choice)
           select (o, date.Value.Range.Earliest, date.Value.Range.Latest),
    ];

    public Truth Happened(Act act, Day on)
    {
        var events = Of(act);
        if (events.Exists(e => e.Latest <= on && e.Latest <= _known))
        {
            return Truth.True;
        }

        var excluded = on <= _known && !events.Exists(e => e.Earliest <= on);
        return excluded && ((act.Verb.OnceOnly && events.Count > 0) || CompleteThrough(act) >= on) ? Truth.False : Truth.Unknown;
    }

    public Truth Lasts(Act act, Verb ending, Day on)
    {
        if (on > _known)
        {
            return Truth.Unknown;
        }

        var end = act with { Verb = ending, Measure = null, MoreThan = false };
        var turns = Of(act).Select(e => (e.Earliest, e.Latest, Begins: true)).Concat(Of(end).Select(e => (e.Earliest, e.Latest, Begins: false))).ToList();
        var (beginsThrough, endsThrough) = (CompleteThrough(act), CompleteThrough(end));
        var seen = Histories(turns).Select(history => In(history)).Distinct().ToList();
        return seen is [var only] ? only : Truth.Unknown;

        Truth In(List<bool?> history)
        {
            // before and after the day asked about, divided by null
            var before = history.TakeWhile(t => t is not null).LastOrDefault() ?? false;
            var next = history.SkipWhile(t => t is not null).Skip(1).FirstOrDefault();
            return before
                ? next == false || endsThrough >= on ? Truth.True : Truth.Unknown
                : beginsThrough >= on ? Truth.False : Truth.Unknown;
        }

        IEnumerable<List<bool?>> Histories(List<(Day Earliest, Day Latest, bool Begins)> events)
        {
            IEnumerable<List<(Day Day, bool? Begins)>> dated = [[]];
            foreach (var e in events)
            {
                dated = dated.SelectMany(h => Enumerable.Range(e.Earliest.Number, e.Latest - e.Earliest + 1).Select(d => h.Append((new Day(d), (bool?)e.Begins)).ToList()));
            }

            return dated.SelectMany(Orders).Distinct(SameTurns.Instance);
        }

        // days with turns of both kinds have them in either order; several of one kind are as one
        IEnumerable<List<bool?>> Orders(List<(Day Day, bool? Begins)> dated)
        {
            IEnumerable<List<bool?>> orders = [[]];
            foreach (var day in dated.Select(d => d.Day).Append(on.Next).Distinct().Order())
            {
                var kinds = dated.Where(d => d.Day == day).Select(d => d.Begins).Distinct().ToList();
                var divided = orders.Select(o => day == on.Next ? o.Append(null).ToList() : o);
                orders = kinds.Count < 2
                    ? divided.Select(o => o.Concat(kinds).ToList())
                    : divided.SelectMany(o => new[] { o.Concat(kinds).ToList(), [.. o, .. kinds.AsEnumerable().Reverse()] });
                orders = orders.ToList();
            }

            return orders;
        }
    }

    /// <summary>Every day from which a term may run: those on which the first event may have happened that is known to have happened.</summary>
    public List<Day> Anchors(Act act)
    {
        var surely = Of(act).Where(e => e.Latest <= _known).Select(e => e.Latest).ToList();
        var perhaps = Of(act).Where(e => e.Earliest <= _known).Select(e => e.Earliest).ToList();
        return surely.Count == 0 ? [] : [.. Enumerable.Range(perhaps.Min().Number, surely.Min() - perhaps.Min() + 1).Select(n => new Day(n))];
    }

    /// <summary>The payments that may have been made by the known day, each with its range.</summary>
    public List<(Payment Payment, Day Earliest, Day Latest)> Payments(Entity account) =>
        [.. _dated.Where(d => d.Event.Payment is { } p && p.Account.Id == account.Id && d.Earliest <= _known).Select(d => (d.Event.Payment!, d.Earliest, d.Latest))];

    /// <summary>The last day about whose payments silence says that there were none.</summary>
    public Day PaymentsThrough(Entity account)
    {
        var complete = situation.Record.Complete.Where(c => c.Payments?.Id == account.Id).Select(c => c.Through).ToList();
        var through = complete.Count == 0 ? new Day(int.MinValue) : complete.Max();
        return through < _known ? through : _known;
    }

    public Day Known => _known;

    public List<(Occurrence Event, Day Earliest, Day Latest)> Of(Act act) => _dated.FindAll(d => d.Event.Payment is null && Answers(act, d.Event.Act));

    private Day CompleteThrough(Act act)
    {
        var complete = situation.Record.Complete.Where(c => c.Act is { } a && a.Verb.Infinitive == act.Verb.Infinitive && a.Object?.Id == act.Object?.Id
            && (a.Agent is null || a.Agent.Id == act.Agent?.Id) && a.Measure is null).Select(c => c.Through).ToList();
        return complete.Count == 0 ? new Day(int.MinValue) : complete.Max();
    }

    private static bool Answers(Act description, Act done) =>
        description.Verb.Infinitive == done.Verb.Infinitive && description.Object?.Id == done.Object?.Id
        && (description.Agent is null || done.Agent is null || description.Agent.Id == done.Agent.Id)
        && description.Measure is null;

    private sealed class SameTurns : IEqualityComparer<List<bool?>>
    {
        public static SameTurns Instance { get; } = new();

        public bool Equals(List<bool?>? x, List<bool?>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(List<bool?> obj) => obj.Count;
    }
}
