using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

/// <summary>What a check tells besides what is wrong in the words: what the law comes to.</summary>
public class CheckTests
{
    [Fact]
    public void In_the_shipped_library_nothing_looks_amiss_but_the_two_days_of_one_payment_in_a_misprint()
    {
        Assert.Equal(["YZ0702"], Diagnostics(Terminal.RunIn(Repository.Root, "check", "--json")));
        var told = Terminal.RunIn(Repository.Root, "check").Error;
        Assert.Contains("on the printed reading of version-of-liaodong-1895", told, StringComparison.Ordinal);
        Assert.Contains("by 1895-11-08 (liaodong-1895, Printed 2)", told, StringComparison.Ordinal);
        Assert.Contains("by 1895-11-16 (liaodong-1895, Printed 5)", told, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_library_with_errors_nothing_is_concluded()
    {
        using var library = new CopiedLibrary().Replace("almen-1702.md", "Fort Almen is a place", "Fort Almen is a plaice");
        Assert.DoesNotContain(Diagnostics(Terminal.RunIn(library.Folder, "check", "--json")), code => code.StartsWith("YZ07", StringComparison.Ordinal));
    }

    [Fact]
    public void A_contradiction_is_told_with_both_places_and_what_to_do()
    {
        var shown = Terminal.Run("check");
        Assert.Equal(0, shown.Status);
        Assert.StartsWith("almen-1702.md:95:1: warning YZ0701: ", shown.Error, StringComparison.Ordinal);
        Assert.Contains("\n  95 | Kestria may fish Almen Bay\n", shown.Error, StringComparison.Ordinal);
        Assert.Contains("`notwithstanding article 3`", shown.Error, StringComparison.Ordinal);
        Assert.Contains("(almen-1702.md:103:1)", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_gives_way_contradicts_no_more()
    {
        using var library = new CopiedLibrary().Replace("almen-1702.md", "Kestria must not fish Almen Bay", "Kestria must not fish Almen Bay, notwithstanding article 3");
        Assert.Empty(Diagnostics(Terminal.RunIn(library.Folder, "check", "--json")));
        Assert.Empty(Terminal.RunIn(library.Folder, "check").Error);
    }

    [Fact]
    public void A_record_without_the_exchange_starts_no_clock()
    {
        using var library = new CopiedLibrary().Replace("record/ransom.yaml", "what: almen-1702 is exchanged", "what: almen-1702 is ratified");
        var shown = Terminal.RunIn(library.Folder, "check");
        Assert.Contains("warning YZ0703: nothing is recorded of the exchange of almen-1702, from which a term runs: instalment 1 of the ransom", shown.Error, StringComparison.Ordinal);
        Assert.Contains("note: from it runs too: Vorland must evacuate Fort Almen (almen-1702.md:", shown.Error, StringComparison.Ordinal);
    }

    private static List<string> Diagnostics(Shown shown) =>
        [.. shown.Json.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()!)];
}
