using System.Runtime.CompilerServices;
using Yuezhang.Rules.Accounts;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Time;
using Yuezhang.Time.Periods;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The truth of every kind of condition on each day.</summary>
internal sealed class NaiveConditions(NaiveWorld world)
{
    private readonly Dictionary<Condition, Truth[]> _final = new(ByPlace.Instance);
    private readonly Dictionary<Condition, Truth[]> _now = new(ByPlace.Instance);
    private readonly Dictionary<Condition, List<Condition>> _ways = new(ByPlace.Instance);

    /// <summary>Forgets what was worked out from values that may change.</summary>
    public void Forget() => _now.Clear();

    public Truth[] Of(Condition condition, NaiveRelations.Fixpoint? soFar = null)
    {
        if (soFar is not null && condition is Holds or AllOf or AnyOf or Ever or Always or Since or WithinLast or Throughout or Delayed)
        {
            return WorkOut(condition, soFar);
        }

        if (_final.TryGetValue(condition, out var final))
        {
            return final;
        }

        if (_now.TryGetValue(condition, out var now))
        {
            world.Rounds.Doubt();
            return now;
        }

        var doubts = world.Rounds.Doubts;
        var truths = WorkOut(condition, null);
        (world.Rounds.Doubts == doubts ? _final : _now)[condition] = truths;
        return truths;
    }

    private Truth[] WorkOut(Condition condition, NaiveRelations.Fixpoint? soFar) => condition switch
    {
        Happened c => world.Powers.Happened(c.Act),
        Lasts c => EachDay(day => GoesOn(c.Act, day)),
        Times c => EachDay(day => world.Events.Times(c.Count, c.Act, day)),
        Totals c => EachDay(day => world.Events.Totals(c.Amount, c.Act, day)),
        InstalmentPaid { Account: var account } when !world.IsOwed(account) => world.Each(_ => Truth.False),
        InstalmentOverdue { Account: var account } when !world.IsOwed(account) => world.Each(_ => Truth.False),
        Settled { Account: var account } when !world.IsOwed(account) => world.Each(_ => Truth.False),
        InterestWaived { Account: var account } when !world.IsOwed(account) => world.Each(_ => Truth.False),
        InstalmentPaid c => EachDay(day => world.LedgerOf(c.Account).Paid(c.Number, day)),
        InstalmentOverdue c => EachDay(day => world.LedgerOf(c.Account).Overdue(c.Number, day)),
        Settled c => EachDay(day => world.LedgerOf(c.Account).Settled(day)),
        InterestWaived c => EachDay(_ => world.LedgerOf(c.Account).Waiver switch
        {
            WaiverState.Met => Truth.True,
            WaiverState.Open => Truth.Unknown,
            _ => Truth.False,
        }),
        Bound c => Any(world.NormsOn(c.Modality, c.Act).Select(n => NaiveDefeat.Stands(world, n, c.Act))),
        Breached c => Any(world.NormsOn(c.Modality, c.Act).Select(n => world.LifeOf(n).Breached)),
        Exercised c => world.Powers.Exercised(c.Act),
        InForce c => world.Force.Of(c.Instrument),
        InForceBetween c => world.Force.Between(c.Instrument, c.One, c.Other),
        Holds c => soFar?.Of(c) ?? world.Relations.Of(c),
        HeldBy c => world.Holders.Of(c.Thing, c.Holder),
        Reached c => EachDay(day => NaiveTruth.Of(day > c.Day || (day == c.Day && c.Minute == 0))),
        Same c => world.Each(_ => NaiveTruth.Of(c.One == c.Other)),
        Not c => Of(c.Operand).Contrary(),
        AllOf c => All(c.Operands.Select(o => Of(o, soFar))),
        AnyOf c => Any(c.Operands.Select(o => Of(o, soFar))),
        Ever c => Of(c.Operand, soFar).EverSoFar(),
        Always c => world.Each(i => NaiveTruth.AllOf(Of(c.Operand, soFar).Take(i + 1))),
        Since c => Unbroken(Of(c.Operand, soFar), Of(c.From, soFar)),
        WithinLast c => Window(Of(c.Operand, soFar), c.Period, c.Instrument, NaiveTruth.AnyOf),
        Throughout c => Window(Of(c.Operand, soFar), c.Period, c.Instrument, NaiveTruth.AllOf),
        Delayed c => Delay(Of(c.Operand, soFar), c.Period, c.Instrument),
        RunOut c => Past(world.LastDays(c.Term, c.Instrument)),
        InWindow c => Windows(c),
        AtLeast c => Count(c.Count, Ways(c).ConvertAll(way => Of(way))),
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    private Truth[] EachDay(Func<Day, Truth> truth) => world.Each(i => truth(world.Days[i]));

    // what all days that may be the last have in common
    private Truth[] Past(List<Day?> lastDays) => EachDay(day => NaiveTruth.Common(lastDays.Select(last => NaiveTruth.Of(day > last))));

    // open from whichever day the first term runs; from one long before all days, perhaps
    private Truth[] Windows(InWindow c)
    {
        var (horizon, counting) = (world.Situation.Library.Horizon, world.Counting(c.Instrument)!);
        var starts = world.Starts(c.Anchor).ConvertAll(s => s <= horizon ? s : null);
        return EachDay(day => starts.TrueForAll(s => s is null) ? Truth.False
            : day > horizon ? Truth.Unknown
            : NaiveTruth.Common(starts.SelectMany(s => s is not { } start ? [Truth.False] : start < world.First ? new[] { Truth.True, Truth.False } : [NaiveTruth.Of(IsOpen(start, day))])));

        bool IsOpen(Day start, Day day)
        {
            for (var number = 1; counting.LastDayOf(c.Every, start, number) is var from && from <= day; number++)
            {
                if (day <= counting.LastDayOf(c.Length, from))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private Truth[] Any(IEnumerable<Truth[]> truths) => truths.Aggregate(world.Each(_ => Truth.False), NaiveTruth.Or);

    private Truth[] All(IEnumerable<Truth[]> truths) => truths.Aggregate(world.Each(_ => Truth.True), NaiveTruth.And);

    private Truth GoesOn(Act act, Day on) => NaiveLasting.On(world.Events, act, world.Situation.Library.Verbs.Single(v => v.Infinitive == act.Verb.LastsUntil), on);

    private Truth[] Unbroken(Truth[] operand, Truth[] from) => world.Each(now =>
        NaiveTruth.AnyOf(Enumerable.Range(0, now + 1).Select(u => NaiveTruth.Both(from[u], NaiveTruth.AllOf(operand[u..(now + 1)])))));

    private Truth[] Window(Truth[] operand, Period period, Entity instrument, Func<IEnumerable<Truth>, Truth> join)
    {
        var counting = world.Counting(instrument)!;
        return EachDay(now => join(Within(now, u => counting.LastDayOf(period, u)).Select(u => operand[world.Index(u)])));
    }

    private Truth[] Delay(Truth[] operand, Period period, Entity instrument)
    {
        var counting = world.Counting(instrument)!;
        return EachDay(now => operand[world.Index(LatestOver(now, u => counting.LastDayOf(period, u)))]);
    }

    /// <summary>The days from which a period has not run out; by number, one from a day of a leap month runs out sooner than those from the month before it.</summary>
    public static IEnumerable<Day> Within(Day now, Func<Day, Day> last) => Back(now).TakeWhile(u => now <= last(u) + 64).Where(u => now <= last(u));

    /// <summary>The latest day from which a period has run out.</summary>
    public static Day LatestOver(Day now, Func<Day, Day> last) => Back(now).First(u => last(u) <= now);

    private static IEnumerable<Day> Back(Day now)
    {
        for (; ; now = now.Previous)
        {
            yield return now;
        }
    }

    private List<Condition> Ways(AtLeast condition)
    {
        if (!_ways.TryGetValue(condition, out var ways))
        {
            ways = NaivePutting.Things(condition.Variable, world.Situation.Library)
                .ConvertAll(thing => NaivePutting.In(condition.Operand, e => e == condition.Variable ? thing : e));
            _ways.Add(condition, ways);
        }

        return ways;
    }

    private Truth[] Count(int count, List<Truth[]> ways) => world.Each(i =>
        ways.Count(w => w[i] == Truth.True) >= count ? Truth.True : ways.Count(w => w[i] != Truth.False) < count ? Truth.False : Truth.Unknown);

    // conditions are trees: their own equality would look through all of them
    private sealed class ByPlace : IEqualityComparer<Condition>
    {
        public static ByPlace Instance { get; } = new();

        public bool Equals(Condition? x, Condition? y) => ReferenceEquals(x, y);

        public int GetHashCode(Condition of) => RuntimeHelpers.GetHashCode(of);
    }
}
