using System.Text.Json;
using Xunit;

namespace Yuezhang.Cli.Tests;

public class DeepProofTests
{
    private const int Links = 60;

    [Fact]
    public void A_proof_deeper_than_the_screen_is_wide_loses_no_step()
    {
        using var library = Chain();
        var shown = Terminal.RunIn(library.Folder, "ask", $"must Vorland act{Links - 1} Fort Almen?");
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        var words = string.Join(' ', shown.Output.Split(['\n', ' ', '│', '├', '└', '─'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Enumerable.Range(0, Links), i => Assert.Contains($"Vorland must act{i} Fort Almen", words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_deep_proof_is_one_JSON_object()
    {
        using var library = Chain();
        var output = Terminal.RunIn(library.Folder, "ask", $"must Vorland act{Links - 1} Fort Almen?", "--json").Output;
        using var json = JsonDocument.Parse(output, new JsonDocumentOptions { MaxDepth = 1000 });
        Assert.Equal("yes", json.RootElement.GetProperty("verdict").GetString());
    }

    /// <summary>A library in which each duty waits for the one before it.</summary>
    private static CopiedLibrary Chain()
    {
        var acts = Enumerable.Range(0, Links).Select(i => $"to act{i} a place is an act, with act{i}s, act{i}ed\n");
        var duties = Enumerable.Range(1, Links - 1).Select(i => $"Vorland must act{i} Fort Almen\n    once Vorland must act{i - 1} Fort Almen\n");
        var first = "Vorland must act0 Fort Almen\n    from exchange\n";
        var unmade = Enumerable.Range(0, Links).Select(i => $"  - what: Vorland act{i}s Fort Almen\n    through: 1706-01-01\n    source: the gazette\n");
        return new CopiedLibrary()
            .Append("almen-1702.md", $"\n## Article 9 — A chain\n\n```treaty\n{string.Concat(acts)}{first}{string.Concat(duties)}```\n")
            .Append("record/ransom.yaml", string.Concat(unmade));
    }
}
