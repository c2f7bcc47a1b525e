using Xunit;
using Yuezhang.Tests.Shared;
using Yuezhang.Time.Dates;

namespace Yuezhang.Time.Tests.Dates;

/// <summary>The page of the forms of dates: every row of its tables is read, and yields what stands beside it.</summary>
public sealed class DatePageTests
{
    private const string Page = "docs/reference/dates.md";

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in Repository.Read(Page).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)))
            {
                var cells = line.Split('|');
                if (cells[1].Trim() is var text && text is not ("text" or "---"))
                {
                    rows.Add(text, cells[2].Trim());
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_of_the_page_is_read_as_it_says(string text, string readings) => Assert.Equal(
        readings,
        string.Join("; ", DateReader.Read(text, DateReadingOptions.None, TestContext.Current.CancellationToken).Select(Describe)));

    [Fact]
    public void The_page_has_its_rows() => Assert.True(Rows.Count > 35);

    private static string Describe(DateReading reading)
    {
        var clock = reading.Clock is { } time ? $" {time}" : "";
        List<string> remarks = [$"{reading.Calendar}".ToLowerInvariant()];
        remarks.AddRange(reading.CarriedFrom.GroupBy(carried => carried.Text).Select(group => $"{string.Join(", ", group.Select(carried => $"{carried.Field}".ToLowerInvariant()))} from {group.Key}"));
        remarks.AddRange(reading.Alternatives.Select(other => other.Clock is { } otherTime ? $"or {otherTime}" : $"or {Edtf.Format(other.Value)}"));
        remarks.AddRange(reading.Conflict is { } conflict ? [$"conflict by {conflict.Days}, perhaps {conflict.Repair}"] : []);
        remarks.AddRange(reading.Problem is { } problem ? [problem] : []);
        return $"{reading.Text}: {reading.Edtf}{clock} ({string.Join("; ", remarks)})";
    }
}
