using Xunit;
using Yuezhang.Rules.Evaluation;
using Yuezhang.Rules.Program;
using static Yuezhang.Rules.Tests.Names;

namespace Yuezhang.Rules.Tests.Evaluation;

/// <summary>On the day asked about the pledge is arranged, the Moor is not fortified, and nobody knows of the commerce treaty.</summary>
public class ConnectiveTests
{
    private static readonly TestTreaty s_treaty = TestTreaty.Exchanged.Happened(Arrangement, "1850-02-01").Complete(Fortification, "1870-12-31");

    private static readonly Condition s_yes = Law.Done(Arrangement);

    private static readonly Condition s_no = Law.Done(Fortification);

    private static readonly Condition s_unknown = Law.Done(CommerceExchange);

    [Fact]
    [Example("1.5")]
    public void A_conjunction_fails_with_one_part_and_is_unknown_where_none_fails_and_one_is_unknown()
    {
        AssertTruth(Truth.True, Law.All());
        AssertTruth(Truth.True, Law.All(s_yes, s_yes));
        AssertTruth(Truth.Unknown, Law.All(s_yes, s_unknown));
        AssertTruth(Truth.False, Law.All(s_no, s_unknown));
    }

    [Fact]
    [Example("1.6")]
    public void A_disjunction_holds_with_one_part_and_is_unknown_where_none_holds_and_one_is_unknown()
    {
        AssertTruth(Truth.False, Law.Any());
        AssertTruth(Truth.True, Law.Any(s_yes, s_unknown));
        AssertTruth(Truth.Unknown, Law.Any(s_no, s_unknown));
        AssertTruth(Truth.False, Law.Any(s_no, s_no));
    }

    [Fact]
    [Example("1.7")]
    public void The_contrary_of_the_unknown_is_unknown()
    {
        AssertTruth(Truth.False, Law.Not(s_yes));
        AssertTruth(Truth.True, Law.Not(s_no));
        AssertTruth(Truth.Unknown, Law.Not(s_unknown));
    }

    private static void AssertTruth(Truth truth, Condition condition) => Assert.Equal(truth, s_treaty.TruthOn(condition, "1850-03-01"));
}
