using System.Text;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Tests.Diagnostics;

namespace Yuezhang.Language.Tests.Libraries;

/// <summary>What people and programs really put into a treaty file by mistake: a diagnosis with its code, its exact place, and help.</summary>
public class BadInputTests
{
    private const string Head = "---\ntreaty: x\ntitle: X\n---\n\n";
    private const string Force = "this treaty is between Arvenia and Belmora\nthis treaty is in force from signature\n";

    [Fact]
    public void A_fence_of_ten_megabytes() =>
        Assert.Equal(("YZ0103", 0, 0), Only(Fenced(new string('x', 10 * 1024 * 1024))));

    [Fact]
    public void A_fence_of_a_megabyte_is_read_to_its_end()
    {
        var line = "Belmora may garrison Port Sarn   # again and again\n";
        var (code, at, column) = Only(Fenced(Force + string.Concat(Enumerable.Repeat(line, 1_000_000 / line.Length)) + "Belmora may garrison Karst"));
        Assert.Equal(("YZ0301", 11 + (1_000_000 / line.Length), 22), (code, at, column));
    }

    [Fact]
    public void Ten_thousand_parentheses() => Assert.Equal(
        ("YZ0220", 12, 75), Only(Fenced(Force + "Belmora may garrison Port Sarn\n    while " + new string('(', 10_000) + "this treaty is in force" + new string(')', 10_000))));

    [Fact]
    public void A_heading_without_a_number() => Assert.Equal(("YZ0112", 6, 4), First(Head + "## Article — Peace\n\nThere is peace.\n"));

    [Fact]
    public void Two_articles_4() => Assert.Equal(("YZ0304", 10, 1), Only(Head + "## Article 4 — Peace\n\nThere is peace.\n\n## Article 4 — Ships\n\nShips may come.\n"));

    [Fact]
    public void A_fence_under_no_article() => Assert.Equal(("YZ0113", 8, 1), Only(Head + "# Peace\n\n```treaty\nKarst is a place\n```\n"));

    [Theory]
    [InlineData("must is a place", 1)]
    [InlineData("the fort of Karst and Lin is a place", 19)]
    public void A_name_that_is_a_keyword(string declaration, int column) => Assert.Equal(("YZ0217", 9, column), Only(Fenced(declaration)));

    [Fact]
    public void Mixed_line_ends() => Assert.Equal(("YZ0106", 3, 9), Only(Fenced("Karst is a place").Replace("title: X\n", "title: X\r\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_that_are_all_alike_are_as_good(string end) => Assert.Empty(Load(Fenced("Karst is a place").Replace("\n", end, StringComparison.Ordinal)));

    [Fact]
    public void A_byte_order_mark() => Assert.Equal(("YZ0104", 1, 1), Only('\uFEFF' + Fenced("Karst is a place")));

    [Theory]
    [InlineData("Karst\u202E is a place", 6)]
    [InlineData("Karst is a place   # \u202Ano more", 22)]
    public void Marks_that_turn_the_direction_of_writing(string declaration, int column) => Assert.Equal(("YZ0107", 9, column), Only(Fenced(declaration)));

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_in_prose() => Assert.Equal(("YZ0107", 8, 7), Only(Head + "## Article 1 — Peace\n\nThere \u2067is peace.\n"));

    [Fact]
    public void A_right_to_left_mark_in_a_fence_is_a_character_without_meaning() => Assert.Equal(("YZ0201", 9, 6), Only(Fenced("Karst\u200F is a place")));

    [Theory]
    [InlineData("Вelmoria is a party", 1)]
    [InlineData("Αrvania is a party", 1)]
    [InlineData("Ｋarst is a place", 1)]
    [InlineData("Lin is a place, also Рort Lin", 22)]
    public void Letters_of_another_script_among_Latin_ones(string declaration, int column) => Assert.Equal(("YZ0349", 9, column), Only(Fenced(declaration)));

    [Fact]
    public void A_name_that_only_looks_like_one_that_is_declared()
    {
        var fault = Assert.Single(Load(Fenced("Веlmorа is a party")));
        Assert.Equal("YZ0349", fault.Code);
        var used = Assert.Single(Load(Fenced(Force + "Вelmora may garrison Port Sarn")));
        Assert.Equal("YZ0301", used.Code);
        Assert.Contains("it looks like `Belmora`, but the letter `В` is U+0412, a Cyrillic letter", used.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_script_is_that_scripts() => Assert.Empty(Load(Fenced("Lin is a place, also Карст, Λίν, 港")));

    private static string Fenced(string statements) => Head + "## Article 1 — Peace\n\n```treaty\n" + statements + "\n```\n";

    private static (string Code, int Line, int Column) Only(string file) => Place(Assert.Single(Load(file)));

    private static (string Code, int Line, int Column) First(string file) => Place(Load(file)[0]);

    private static (string Code, int Line, int Column) Place(Diagnostic fault)
    {
        Assert.Equal("x.md", fault.At.Path);
        Assert.NotEmpty(fault.Help);
        return (fault.Code, fault.At.Line, fault.At.Column);
    }

    private static List<Diagnostic> Load(string file) =>
        [.. TreatyLibrary.Load(MemoryFiles.Minimal.With(new Dictionary<string, byte[]?> { ["x.md"] = Encoding.UTF8.GetBytes(file) })).Diagnostics];
}
