using Xunit;

namespace Yuezhang.Cli.Tests;

public class FlipTests
{
    [Theory]
    [InlineData("may Vorland garrison Fort Almen?")]
    [InlineData("must Vorland evacuate Fort Almen?")]
    [InlineData("on 1703-10-15: must Vorland evacuate Fort Almen?")]
    [InlineData("is the ransom settled?")]
    [InlineData("may Kestria fish Almen Bay?")]
    [InlineData("may Kestria prepay the ransom?")]
    public void A_flip_given_back_as_a_scenario_changes_the_verdict_as_promised(string question)
    {
        var answer = Terminal.Run("ask", question, "--json").Json;
        var flips = answer.GetProperty("flips").EnumerateArray().ToList();
        Assert.NotEmpty(flips);
        foreach (var flip in flips)
        {
            var scenario = flip.GetProperty("scenario").GetRawText();
            var otherwise = Terminal.Run("ask", question, "--json", "--scenario", scenario);
            Assert.Empty(otherwise.Error);
            Assert.Equal(flip.GetProperty("verdict").GetString(), otherwise.Json.GetProperty("verdict").GetString());
            Assert.NotEqual(answer.GetProperty("verdict").GetString(), otherwise.Json.GetProperty("verdict").GetString());
            Assert.NotEmpty(flip.GetProperty("text").GetString()!);
        }
    }
}
