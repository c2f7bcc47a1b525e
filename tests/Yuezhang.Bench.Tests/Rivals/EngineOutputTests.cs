using Xunit;
using Yuezhang.Bench.MoneyAndGarrison;
using Yuezhang.Bench.Rivals;

namespace Yuezhang.Bench.Tests.Rivals;

public sealed class EngineOutputTests
{
    private static readonly CopyAnswer[] s_two = [new(2, 376, 21_240, 602, 1), new(10, 0, 0, 603, 1)];

    [Fact]
    public void Atoms_of_an_answer_set_are_joined_copy_by_copy() => Assert.Equal(
        s_two,
        EngineOutput.FromAtoms("depart(10,603) depart(2,602) interest(10,0) interest(2,21240) oddays(2,376) oddays(10,0) upkeep(2,1) upkeep(10,1)\nSATISFIABLE\n"));

    [Fact]
    public void A_copy_of_which_an_atom_is_missing_has_no_answer() => Assert.Equal(
        [s_two[0]],
        EngineOutput.FromAtoms("depart(10,603) depart(2,602) interest(2,21240) oddays(2,376) upkeep(2,1) upkeep(10,1)\n"));

    [Fact]
    public void Lines_say_when_the_garrison_leaves_or_how_long_it_stays() => Assert.Equal(
        s_two,
        EngineOutput.FromLines("10 oddays 0 interest 0 gardays 604 upkeep 1\n2 oddays 376 interest 21240 depart 602 upkeep 1\n"));

    [Fact]
    public void What_is_no_answer_is_left_out()
    {
        Assert.Empty(EngineOutput.FromLines("Warning: goal failed\n"));
        Assert.Empty(EngineOutput.FromAtoms("UNSATISFIABLE\n"));
    }

    [Fact]
    public void Our_own_line_is_read_back() => Assert.Equal(s_two, EngineOutput.FromLines(string.Join('\n', s_two)));
}
