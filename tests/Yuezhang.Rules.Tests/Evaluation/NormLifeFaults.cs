using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>Faults that were found in the lives of norms; each stays here until it is mended.</summary>
public class NormLifeFaults
{
    [Fact]
    public void What_was_done_on_one_day_that_may_be_the_last_and_undone_on_another_was_perhaps_done_in_time()
    {
        var treaty = NormLifeTests.Complete(new TestTreaty()).With(Law.Must(Evacuation).Within(Law.Days(9)))
            .Happened(Exchange, new DateRange(On("1850-02-05"), On("1850-02-08")))
            .Happened(Garrison, "1850-02-01").Happened(Evacuation, "1850-02-13").Happened(Garrison, "1850-02-16").Happened(Evacuation, "1850-02-28");
        Assert.Equal(NormState.Undetermined, treaty.StateOn("1850-02-28"));
    }
}
