using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Time;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Semantics;

/// <summary>Moments within a day, written as <c>1895-04-20T12:00</c>; <c>T24:00</c> is the midnight that closes the day.</summary>
internal static class ClockTimes
{
    public static Boundary Moment(string text) => Boundary.At(DayOf(text), MinuteOf(text));

    public static TestTreaty HappenedAt(this TestTreaty treaty, Act act, string moment) => treaty.HappenedAt(act, new DateRange(DayOf(moment)), MinuteOf(moment));

    public static TestTreaty HappenedAt(this TestTreaty treaty, Act act, DateRange range, int minute) =>
        treaty.Happened(act, Alternatives<RecordedDate>.Always(new RecordedDate(range) { Minute = minute }, Entry(treaty.Events.Length)));

    public static void HasTruthsAt(this TestTreaty treaty, Condition condition, params (string Moment, Truth Truth)[] expected)
    {
        var truth = treaty.Model.TruthOf(condition);
        Assert.Equal(expected, expected.Select(e => (e.Moment, truth[Moment(e.Moment)])));
    }

    private static Day DayOf(string text) => On(text[..10]);

    public static int MinuteOf(string text) => text.Length == 10 ? 0 : (60 * int.Parse(text.AsSpan(11, 2), null)) + int.Parse(text.AsSpan(14, 2), null);
}
