using System.Text;
using Xunit;
using Yuezhang.Tests.Shared;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Tests.Quantities;

/// <summary>The page of forms, docs/reference/quantities.md: each row of its tables is read.</summary>
public sealed class QuantityPageTests
{
    private const string Page = "docs/reference/quantities.md";

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Repository.Read(Page).Split('\n'))
        {
            if (line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|') is [_, var text, var reading, _]
                && text.Trim() != "text" && !text.Contains("---", StringComparison.Ordinal))
            {
                rows.Add(text.Trim(), reading.Trim());
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_example_of_the_page_is_read_as_it_says(string text, string reading) =>
        Assert.Equal(reading, string.Join("; ", QuantityReader.Read(text).Select(Told)));

    [Fact]
    public void The_page_has_its_tables() => Assert.True(Rows().Count > 100);

    private static string Told(QuantityReading reading)
    {
        var told = new StringBuilder($"{reading.Text}: {reading.Kind.ToString().ToLowerInvariant()} ");
        told.Append(reading.Value?.ToString() ?? (reading.From is { } from ? $"{from} to {reading.Until}" : "unread"));
        return told.Append(reading.Unit is { } unit ? $" {unit.Id}" : "").ToString();
    }
}
