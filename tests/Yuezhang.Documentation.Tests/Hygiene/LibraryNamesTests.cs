using System.Collections.Immutable;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed class LibraryNamesTests
{
    private const string Treaty = """
        ---
        treaty: two-states-1700
        title: A treaty
        also: [the Two States, 两国约]
        ---
        Prose: Nowhere is a place, but prose declares nothing.

        ```treaty
        Northland is a party, also North, 北國
        Port Arthur is a place (harbour), also 旅順口
            also Lushun
        the customs pledge is a thing
        silver crown is a unit also crown
        the pilots of the bay are persons, also 引水
        ```
        """;

    [Fact]
    public void No_source_file_knows_a_name_of_the_shipped_library()
    {
        var ordinary = Repository.Read("eng/words-of-the-field.txt").Split('\n')
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|')[0].Trim())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var search = new NameSearch(LibraryNames.Declared().Where(name => !ordinary.Contains(name)));
        Faults.None(
            from file in Repository.Files("src", ".cs")
            from found in search.In(Repository.Read(file))
            select $"{file}:{found.Line}: {found.Name}");
    }

    [Fact]
    public void The_scan_finds_a_name_in_every_treaty_file() => Faults.None(
        from file in Repository.Files("treaties", ".md")
        let text = Repository.Read(file)
        where text.Contains("```treaty", StringComparison.Ordinal) && !LibraryNames.InTreaty(text).Any()
        select $"{file}: no name; has the form of declarations changed?");

    [Fact]
    public void The_scan_reads_ids_declarations_and_aliases() => Assert.Equal(
        ["two-states-1700", "Two States", "两国约", "Northland", "North", "北國", "Port Arthur", "旅順口", "Lushun", "customs pledge", "silver crown", "crown", "pilots of the bay", "引水"],
        LibraryNames.InTreaty(Treaty.ReplaceLineEndings("\n")));

    [Fact]
    public void The_scan_reads_the_ids_of_events() => Assert.Equal(
        ["first-payment", "second-payment"],
        LibraryNames.InRecord("events:\n  - id: first-payment\n    on: 1700-01-01\n  - id: \"second-payment\"\n"));

    [Theory]
    [InlineData("class PortArthurLease;", true)]
    [InlineData("var place = \"port-arthur\";", true)]
    [InlineData("const string Place = \"旅順口岸\";", true)]
    [InlineData("class NorthlandDebt;", true)]
    [InlineData("class NorthlandishEra;", false)]
    [InlineData("// Port Arthur is only an example", false)]
    [InlineData("var port = arthur();", false)]
    public void A_name_is_found_however_code_spells_it(string code, bool found)
    {
        ImmutableArray<string> names = ["Northland", "Port Arthur", "旅順口", "sea"];
        Assert.Equal(found, new NameSearch(names).In(code).Any());
    }
}
