using Xunit;
using Yuezhang.Rules.Program;
using Yuezhang.Rules.Questions;
using Yuezhang.Rules.Tests.Evaluation;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Semantics;

public class ConflictExamples
{
    private static readonly HashSet<(Modality, Modality)> s_contrary =
    [
        (Modality.Must, Modality.MustNot), (Modality.Must, Modality.NeedNot), (Modality.MustNot, Modality.May), (Modality.MustNot, Modality.Must),
        (Modality.May, Modality.MustNot), (Modality.NeedNot, Modality.Must), (Modality.Can, Modality.Cannot), (Modality.Cannot, Modality.Can),
    ];

    [Fact]
    [Example("9.5")]
    public void Of_all_pairs_of_norms_on_one_act_only_the_contrary_ones_conflict()
    {
        var treaty = NormLifeTests.Complete(TestTreaty.Exchanged);
        foreach (var (one, other) in from one in Enum.GetValues<Modality>() from other in Enum.GetValues<Modality>() where one != other select (one, other))
        {
            treaty.With(Law.Norm(one, Fortification), Law.Norm(other, Fortification, 2))
                .HasVerdicts(one, Fortification, ("1850-03-01", s_contrary.Contains((one, other)) ? Verdict.Conflict : Verdict.Yes));
        }
    }
}
