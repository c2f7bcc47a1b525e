using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Tests.Evaluation;
using Yuezhang.Time.Periods;
using static Yuezhang.Rules.Tests.Names;
using static Yuezhang.Rules.Tests.WiderWorld;

namespace Yuezhang.Rules.Tests.Semantics;

public class PowerExamples
{
    /// <summary>"Aurelia may denounce the peace after ten years, which then ends."</summary>
    private static readonly TestTreaty s_treaty = NormLifeTests.Complete(TestTreaty.Exchanged with { Ending = Law.Always(Law.Exercised(Denunciation)) })
        .With(Law.Can(Denunciation, 3).Once(Law.Ago(10, PeriodUnit.Year, Law.Done(Exchange))));

    [Fact]
    [Example("7.8")]
    public void A_denunciation_before_its_time_changes_nothing()
    {
        s_treaty.Happened(Denunciation, "1859-06-01").HasTruths(Law.InForce, ("1859-06-01", Truth.True), ("1869-01-01", Truth.True));
        s_treaty.Happened(Denunciation, "1860-02-01").HasTruths(Law.InForce, ("1860-01-31", Truth.True), ("1860-02-01", Truth.False));
    }

    [Fact]
    [Example("7.12")]
    public void Where_the_power_comes_within_the_day_an_act_without_an_hour_is_perhaps_good()
    {
        var from = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Can(Denunciation, 3).Once(Law.Done(Arrangement))).HappenedAt(Arrangement, "1850-03-01T12:00");
        from.Happened(Denunciation, "1850-03-01").HasTruthsAt(Law.Exercised(Denunciation), ("1850-03-01T11:00", Truth.False), ("1850-03-02T00:00", Truth.Unknown));
        from.HappenedAt(Denunciation, "1850-03-01T15:00").HasTruthsAt(Law.Exercised(Denunciation), ("1850-03-01T14:59", Truth.False), ("1850-03-01T15:00", Truth.True));
        from.HappenedAt(Denunciation, "1850-03-01T11:00").HasTruthsAt(Law.Exercised(Denunciation), ("1850-03-01T11:00", Truth.False), ("1850-03-02T00:00", Truth.False));
    }
}
