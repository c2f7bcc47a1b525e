using System.Text.RegularExpressions;
using Xunit;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Documentation.Tests.Hygiene;

public sealed partial class DecisionTests
{
    private const int MostLines = 60;

    private static readonly string[] Headings = ["## Context", "## Choice", "## Rejected"];

    public static IEnumerable<TheoryDataRow<string>> Decisions() => Files().Select(file => new TheoryDataRow<string>(file) { TestDisplayName = file, Label = "" });

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_is_one_page_with_context_choice_and_what_was_rejected(string file)
    {
        var lines = Repository.Read(file).TrimEnd('\n').Split('\n');
        Assert.Matches(FileName(), file);
        Assert.Equal(Headings, lines.Where(Headings.Contains));
        Assert.InRange(lines.Length, 1, MostLines);
    }

    [Fact]
    public void Every_decision_has_a_number_of_its_own()
    {
        var numbers = Files().Select(file => Path.GetFileName(file)[..4]).ToList();
        Assert.Equal(numbers.Distinct(), numbers);
    }

    // a page without a number is an index, not a decision
    private static IEnumerable<string> Files() => Repository.Files("docs/decisions", ".md").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[0]));

    [GeneratedRegex(@"/\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex FileName();
}
