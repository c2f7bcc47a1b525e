using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Questions;

/// <summary>Faults that were found in questions; each stays here until it is mended.</summary>
public class QuestionFaults
{
    [Fact]
    public void A_duty_that_an_exemption_overrides_does_not_wait_for_anything()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged).With(Law.Must(Fortification, 1), Law.NeedNot(Fortification, 2) with { Notwithstanding = ["1"] });
        Assert.Equal(Verdict.No, treaty.Ask(Modality.Must, Fortification, "1850-06-01").Verdict);
        Assert.Equal(Verdict.Silent, treaty.Ask(Modality.May, Fortification, "1850-06-01").Verdict);
    }
}
