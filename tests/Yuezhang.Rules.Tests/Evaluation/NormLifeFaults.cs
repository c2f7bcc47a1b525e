using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>Faults that were found in lasting acts; each stays here until it is mended.</summary>
public class NormLifeFaults
{
    [Fact]
    public void A_second_beginning_that_may_still_lie_ahead_does_not_say_that_it_lasted_until_then()
    {
        var treaty = TestTreaty.Exchanged.Happened(Garrison, "1850-02-01").Happened(Garrison, new DateRange(On("1850-03-04"), On("1850-03-05"))).Happened(Evacuation, "1850-04-01");
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-03-03"));
        Assert.Equal(Truth.Unknown, treaty.TruthOn(Law.Going(Garrison), "1850-03-04"));
        Assert.Equal(Truth.True, treaty.TruthOn(Law.Going(Garrison), "1850-03-05"));
    }
}
