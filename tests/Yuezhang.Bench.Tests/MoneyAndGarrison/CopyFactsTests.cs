using System.Security.Cryptography;
using System.Text;
using Xunit;
using Yuezhang.Bench.MoneyAndGarrison;

namespace Yuezhang.Bench.Tests.MoneyAndGarrison;

public sealed class CopyFactsTests
{
    [Fact]
    public void Three_copies_pay_on_schedule_late_and_early()
    {
        Assert.Equal(
            [
                "commerce(1,532).",
                "commerce(2,533).",
                "commerce(3,534).",
                .. Paydays(1, 182, 364, 729, 1094, 1459, 1824, 2189, 2554),
                .. Paydays(2, 231, 413, 778, 1143, 1508, 1873, 2238, 2603),
                .. Paydays(3, 176, 365, 1091, 1091, 1091, 1091, 1091, 1091),
                "pledge(2,602).",
                "treaty(1).",
                "treaty(2).",
                "treaty(3).",
            ],
            CopyFacts.Lines(3));

        static IEnumerable<string> Paydays(int copy, params int[] days) => days.Select((day, i) => $"payday({copy},{i + 1},{day}).");
    }

    // 42 copies show every shift with every manner of paying, with a pledge and without; the sum is of the generator beside the rivals' encodings.
    [Fact]
    public void The_facts_are_those_of_the_generator_that_the_rivals_use()
    {
        var text = string.Concat(CopyFacts.Lines(42).Select(line => line + "\n"));
        Assert.Equal("0734f432f4a422e5aa5dc8529c415d80873ea35da266e499dfdabd23e195f262", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void A_fact_is_read_as_it_is_written()
    {
        foreach (var fact in CopyFacts.Of(6))
        {
            Assert.True(Fact.TryParse(fact.ToString(), out var read));
            Assert.Equal(fact, read);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("% a remark")]
    [InlineData("treaty(x).")]
    [InlineData("payday(1,2).")]
    [InlineData("payday(1,2,3,4).")]
    [InlineData("treaty)1(.")]
    public void Another_line_is_no_fact(string line) => Assert.False(Fact.TryParse(line, out _));
}
