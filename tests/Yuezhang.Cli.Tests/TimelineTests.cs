using System.Text.Json;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Cli.Tests;

public class TimelineTests
{
    [Fact]
    public void A_row_has_its_exact_stretches_half_open()
    {
        var row = Rows(Terminal.Run("timeline", "--json")).Single(r => Text(r, "what") == "Vorland must evacuate Fort Almen");
        Assert.Equal(("norm", "1703-10-01", "2"), (Text(row, "kind"), Text(row, "lastDay"), Text(row, "article")));
        Assert.Equal(
            [
                (null, "1702-04-01", "dormant"), ("1702-04-01", "1703-09-30", "conditional"), ("1703-09-30", "1703-10-02", "in force"),
                ("1703-10-02", "1703-11-05", "breached"), ("1703-11-05", "1706-01-02", "cured"), ("1706-01-02", null, "undetermined"),
            ],
            Stretches(row));
    }

    [Fact]
    public void A_debt_has_its_parts_with_their_amounts_and_last_days()
    {
        var debt = Rows(Terminal.Run("timeline", "--json")).Single(r => Text(r, "kind") == "debt");
        var parts = debt.GetProperty("parts").EnumerateArray().ToList();
        Assert.Equal(["1702-10-01", "1703-04-01", "1704-04-01"], parts.Select(p => Text(p, "lastDay")));
        Assert.All(parts, p => Assert.Equal("300000", Text(p.GetProperty("amount"), "exact")));
        Assert.Equal([(null, "1702-04-01", "dormant"), ("1702-04-01", "1702-09-28", "in force"), ("1702-09-28", null, "fulfilled")], Stretches(parts[0]));
    }

    [Fact]
    public void The_force_of_the_instrument_comes_first_and_then_its_articles_in_order()
    {
        var rows = Rows(Terminal.Run("timeline", "--json")).ToList();
        Assert.Equal("force", Text(rows[0], "kind"));
        Assert.Equal(["1", "1", "2", "2", "2", "3", "4", "5", "5"], rows.Skip(1).Select(r => Text(r, "article")));
    }

    [Fact]
    public void A_period_keeps_the_stretches_that_lie_in_it_with_their_own_ends_and_ends_with_the_horizon()
    {
        var shown = Terminal.Run("timeline", "--from", "1703-10-01", "--to", "1799-12-31", "--json").Json;
        Assert.Equal(("1703-10-01", "1720-12-31"), (Text(shown, "from"), Text(shown, "to")));
        var row = shown.GetProperty("instruments")[0].GetProperty("rows").EnumerateArray().Single(r => Text(r, "what") == "Vorland must evacuate Fort Almen");
        Assert.Equal(("1703-09-30", "1703-10-02", "in force"), Stretches(row)[0]);
    }

    [Theory]
    [InlineData("--scenario", "paid-late", "1704-04-02")]
    [InlineData("--known", "1703-09-29", "1703-09-30")]
    [InlineData("--reading", "exchange-day=included", "1703-09-30")]
    public void It_is_drawn_as_supposed_as_known_and_as_read(string option, string value, string changes)
    {
        var row = Rows(Terminal.Run("timeline", option, value, "--json")).Single(r => Text(r, "what") == "Kestria owes Vorland the ransom");
        Assert.Contains(Stretches(row), s => s.From == changes);
    }

    [Fact]
    public void Names_in_Han_characters_take_two_cells_and_leave_the_bars_one_below_the_other()
    {
        using var library = new CopiedLibrary()
            .Replace("almen-1702.md", "Fort Almen is a place, also 阿尔门要塞", "阿尔门要塞和它周围的一切炮台与城墙以及护城河 is a place, also Fort Almen");
        var lines = Terminal.RunIn(library.Folder, "timeline").Output.Split('\n').Where(l => l.Length > 0 && "█!?·─".Contains(l[^1], StringComparison.Ordinal)).ToList();
        Assert.InRange(lines.Count, 10, 20);
        Assert.All(lines, line => Assert.Equal(80, Cells(line)));

        static int Cells(string line) => line.Sum(c => c is >= '\u2E80' and <= '\uA4CF' ? 2 : 1);
    }

    [Fact]
    public void A_short_state_is_seen_among_long_ones()
    {
        // the fort was left between the 20th and the 21st: one day of doubt in ten years
        var shown = Terminal.RunIn(Repository.Root, "timeline", "--from", "1895-01-01", "--to", "1905-01-01");
        Assert.Contains(shown.Output.Split('\n'), line => line.Contains("must evacuate", StringComparison.Ordinal) && line.Contains('?', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--from", "1000-01-01")]
    [InlineData("--from", "-4000-01-01")]
    [InlineData("--to", "1702-04-01")]
    [InlineData("--from", "1720-12-31")]
    [InlineData("--to", "-4000-01-01")]
    public void Any_period_is_drawn(string option, string day)
    {
        var shown = Terminal.Run("timeline", option, day);
        Assert.Equal((0, ""), (shown.Status, shown.Error));
        Assert.All(shown.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private static IEnumerable<JsonElement> Rows(Shown shown) => shown.Json.GetProperty("instruments").EnumerateArray().SelectMany(i => i.GetProperty("rows").EnumerateArray());

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();

    private static List<(string? From, string? Until, string? State)> Stretches(JsonElement row) =>
        [.. row.GetProperty("stretches").EnumerateArray().Select(s => (Text(s, "from"), Text(s, "until"), Text(s, "state")))];
}
