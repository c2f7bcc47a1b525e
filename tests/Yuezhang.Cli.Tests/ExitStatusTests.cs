using Xunit;

namespace Yuezhang.Cli.Tests;

public class ExitStatusTests
{
    [Theory]
    [InlineData("may Vorland garrison Fort Almen?", "yes", 0)]
    [InlineData("what is the principal of the ransom?", "yes", 0)]
    [InlineData("on 1704-01-01: what is the principal of the ransom?", "ended", 0)]
    [InlineData("when is instalment 2 of the ransom due?", "yes", 0)]
    [InlineData("is the ransom settled?", "no", 1)]
    [InlineData("must Vorland evacuate Fort Almen?", "not yet", 1)]
    [InlineData("on 1704-01-01: must Vorland evacuate Fort Almen?", "ended", 1)]
    [InlineData("may Vorland fortify Fort Almen?", "undetermined", 3)]
    [InlineData("must Kestria evacuate Almen Bay?", "silent", 3)]
    [InlineData("may Kestria fish Almen Bay?", "conflict", 4)]
    public void An_answer_sets_the_exit_status(string question, string verdict, int status)
    {
        var shown = Terminal.Run("ask", question, "--json");
        Assert.Equal(verdict, shown.Json.GetProperty("verdict").GetString());
        Assert.Equal(status, shown.Status);
        Assert.Equal(status, Terminal.Run("ask", question).Status);
    }

    [Fact]
    public void A_failing_test_of_the_library_sets_the_exit_status_to_1_and_is_told_with_its_place()
    {
        using var library = new CopiedLibrary()
            .Replace("almen-1702.md", "due?   1703-04-01", "due?   1703-04-02")
            .Replace("almen-1702.md", "because the toll pledge is not arranged,", "because the moon is not full,");
        var shown = Terminal.RunIn(library.Folder, "test");
        Assert.Equal(1, shown.Status);
        Assert.Contains("treaties/almen-1702.md:66: on 1703-05-01: when is", shown.Output, StringComparison.Ordinal);
        Assert.Contains("expected 1703-04-02, got 1703-04-01", shown.Output, StringComparison.Ordinal);
        Assert.Contains("no reason says: the moon is not full", shown.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 passed, 2 failed\n", shown.Output, StringComparison.Ordinal);

        var machine = Terminal.RunIn(library.Folder, "test", "--json").Json;
        Assert.Equal(2, machine.GetProperty("passed").GetInt32());
        Assert.Equal(2, machine.GetProperty("failed").GetInt32());
        Assert.Equal("1703-04-02", machine.GetProperty("failures")[0].GetProperty("expected").GetString());
        Assert.Equal("the moon is not full", machine.GetProperty("failures")[1].GetProperty("reasonsLacking")[0].GetString());
    }

    [Fact]
    public void A_test_that_cannot_be_asked_under_the_scenario_given_is_refused_and_the_others_do_not_cover_it()
    {
        var shown = Terminal.Run("test", "--scenario", """{"changes": [{"remove": "last-part"}]}""");
        Assert.Equal(2, shown.Status);
        Assert.Contains("paid-late", shown.Error, StringComparison.Ordinal);
        Assert.Contains("last-part", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_does_not_keep_a_library_from_answering()
    {
        using var library = new CopiedLibrary().Replace(
            "almen-1702.md", "## Article 3", "## Editor's note 2 — Idle\n\n```treaty\nreading idle: does anything hang on it?\n    so (governs): no\n    otherwise: no\n```\n\n## Article 3");
        var shown = Terminal.RunIn(library.Folder, "check");
        Assert.Equal(0, shown.Status);
        Assert.Contains("warning YZ0310", shown.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 warnings, no errors in The peace of Almen, 1702-", shown.Output, StringComparison.Ordinal);
        Assert.Empty(Terminal.RunIn(library.Folder, "on", "1703-05-01").Error);
    }
}
