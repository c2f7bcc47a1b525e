using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Record;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>Faults that were found in the lives of norms; each stays here until it is mended.</summary>
public class NormLifeFaults
{
    [Fact]
    public void What_was_done_on_every_day_that_may_have_been_the_last_so_far_was_done_in_time()
    {
        var treaty = TestTreaty.Exchanged.With(Law.Must(Evacuation).Within(Law.Days(21, CommerceExchange)))
            .Happened(CommerceExchange, new DateRange(On("1850-02-21"), On("1850-02-24")))
            .Happened(Evacuation, "1850-02-08").Complete(Garrison, "1850-03-15");
        Assert.Equal(NormState.Fulfilled, treaty.StateOn("1850-03-14"));
        Assert.Equal(NormState.Fulfilled, treaty.StateOn("1850-03-15"));
    }
}
