using System.Reflection;
using Xunit;

namespace Yuezhang.Rules.Tests.Semantics;

/// <summary>Every statement of the semantics has its examples, and every example is run by the test of its number.</summary>
public class SemanticsPageTests
{
    private static readonly List<(MethodInfo Test, string Label)> s_tests =
    [
        .. from type in typeof(ExampleAttribute).Assembly.GetTypes()
           from method in type.GetMethods()
           from example in method.GetCustomAttributes<ExampleAttribute>()
           select (method, example.Label),
    ];

    [Fact]
    public void The_page_has_its_fourteen_sections() =>
        Assert.Equal(Enumerable.Range(1, 14).Select(n => $"{n}"), SemanticsPage.Statements.Select(s => s.Section).Distinct());

    [Fact]
    public void A_number_is_of_one_example_and_of_its_section()
    {
        Assert.Empty(SemanticsPage.Examples.GroupBy(e => e.Example.Label).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(SemanticsPage.Examples, e => Assert.StartsWith($"{e.Section}.", e.Example.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_has_one_test_and_every_test_an_example()
    {
        Assert.Equal(SemanticsPage.Examples.Select(e => e.Example.Label).Order(StringComparer.Ordinal), s_tests.Select(t => t.Label).Order(StringComparer.Ordinal));
        Assert.All(s_tests, t => Assert.Null(t.Test.GetCustomAttribute<FactAttribute>()?.Skip));
    }

    [Fact]
    public void Every_paragraph_has_an_example_for_each_of_its_sentences() =>
        Assert.Empty(SemanticsPage.Statements.Where(s => !s.IsTable && (s.Sentences == 0 || s.Examples.Length < s.Sentences)));

    [Fact]
    public void Every_row_of_a_table_has_an_example_with_its_name()
    {
        var tables = SemanticsPage.Statements.Where(s => s.IsTable).ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, t => Assert.All(t.Text.Split('\n').Skip(2), row => Assert.Matches(@"^\| \*", row)));
        Assert.Empty(tables.SelectMany(t => t.Rows.Except(t.Examples.SelectMany(e => e.Heads))));
    }
}
