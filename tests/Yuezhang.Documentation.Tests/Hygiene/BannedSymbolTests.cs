using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed class BannedSymbolTests
{
    [Fact]
    public void No_source_file_uses_a_banned_symbol()
    {
        var banned = BannedSymbol.Read(Repository.Read("eng/banned-symbols.txt"));
        Assert.NotEmpty(banned);
        Faults.None(
            from file in Repository.Files("src", ".cs")
            let source = Repository.Read(file)
            from symbol in banned
            from occurrence in symbol.OccurrencesIn(file, source)
            select occurrence);
    }

    [Theory]
    [InlineData("var day = DateTime.Now;", 1)]
    [InlineData("var day = System.DateTime.Now.Date;", 1)]
    [InlineData("var day = DateTime.NowThen;", 0)]
    [InlineData("// unlike DateTime.Now", 0)]
    public void A_symbol_is_banned_in_code_and_not_in_comments(string source, int found) =>
        Assert.Equal(found, new BannedSymbol("DateTime.Now", "", "why").OccurrencesIn("src/A/B.cs", source).Count());

    [Fact]
    public void A_word_of_unfinished_work_is_banned_in_comments_too() =>
        Assert.Equal(["src/A/B.cs:2: LATER: why"], new BannedSymbol("LATER", "", "why").OccurrencesIn("src/A/B.cs", "a;\n// LATER"));

    [Fact]
    public void A_symbol_may_stand_where_the_list_allows_it()
    {
        var symbol = Assert.Single(BannedSymbol.Read("# a comment\nConsole.Out | src/A | why\n"));
        Assert.Empty(symbol.OccurrencesIn("src/A/B.cs", "Console.Out"));
        Assert.NotEmpty(symbol.OccurrencesIn("src/AB/C.cs", "Console.Out"));
    }
}
