using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Record;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Semantics;

public class RecordExamples
{
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged);

    private static readonly Act s_fortificationByWhomever = Fortification with { Agent = null };

    [Fact]
    [Example("2.1")]
    public void What_has_a_clock_time_happened_then() => s_treaty.HappenedAt(Arrangement, "1850-03-10T12:00")
        .HasTruthsAt(Law.Done(Arrangement), ("1850-03-10T11:59", Truth.False), ("1850-03-10T12:00", Truth.True));

    [Fact]
    [Example("2.2")]
    public void A_clock_time_of_an_unknown_day_counts_for_nothing() => s_treaty.HappenedAt(Arrangement, new DateRange(On("1850-03-10"), On("1850-03-11")), 720)
        .HasTruthsAt(
            Law.Done(Arrangement), ("1850-03-09T23:59", Truth.False), ("1850-03-10T00:00", Truth.Unknown), ("1850-03-10T23:59", Truth.Unknown), ("1850-03-11T00:00", Truth.True));

    [Theory]
    [Example("2.4")]
    [InlineData("1896-06-01", Truth.Unknown)]
    [InlineData("1898-05-07", Truth.True)]
    public void What_happened_after_the_known_day_is_no_ground_for_anything(string known, Truth truth) =>
        Assert.Equal(truth, Settlement.PaidOff.KnownOn(known).TruthOn(Law.Settled(Settlement.Indemnity), "1898-05-07"));

    [Fact]
    [Example("2.5")]
    public void What_may_have_happened_by_the_known_day_may_also_not_have() =>
        s_treaty.Happened(CommerceExchange, new DateRange(On("1850-03-10"), On("1850-03-14"))).KnownOn("1850-03-12").HasTruths(
            Law.Done(CommerceExchange), ("1850-03-09", Truth.False), ("1850-03-10", Truth.Unknown), ("1850-03-12", Truth.Unknown), ("1850-03-14", Truth.Unknown));

    [Fact]
    [Example("2.9")]
    public void Clock_times_tell_what_came_first() => s_treaty.HappenedAt(Garrison, "1850-02-01T09:00").HappenedAt(Evacuation, "1850-02-01T15:00")
        .HasTruthsAt(Law.Going(Garrison), ("1850-02-01T08:59", Truth.False), ("1850-02-01T12:00", Truth.True), ("1850-02-01T15:00", Truth.False));

    [Fact]
    [Example("2.10")]
    public void What_is_complete_for_all_is_complete_for_each() => TestTreaty.Exchanged.Complete(s_fortificationByWhomever, "1850-06-30")
        .HasTruths(Law.Done(Fortification), ("1850-06-30", Truth.False), ("1850-07-01", Truth.Unknown));

    [Fact]
    [Example("2.11")]
    public void What_is_complete_for_one_is_not_complete_for_all() => TestTreaty.Exchanged.Complete(Fortification, "1850-06-30")
        .HasTruths(Law.Done(s_fortificationByWhomever), ("1850-06-30", Truth.Unknown));
}
