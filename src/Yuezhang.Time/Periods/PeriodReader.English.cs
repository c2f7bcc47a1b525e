using System.Globalization;
using System.Text.RegularExpressions;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Periods;

/// <content>Periods in English: a number, a unit, and the event after it.</content>
public static partial class PeriodReader
{
    // the words for the event end with the clause, and are no longer than a line
    private static readonly Regex s_period = new(@"(?:\b(?<before>within|not later than|no later than|not exceeding|for)\s+)?\b(?<count>[0-9]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?<unit>day|week|month|year)s?\b(?:\s+(?<link>of|after|from)\s+(?:the\s+)?(?<anchor>[\p{L}\p{N}][^,.;:!?\n]{0,80}))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly string[] s_numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static IEnumerable<PeriodReading> English(string text)
    {
        foreach (Match match in s_period.Matches(text))
        {
            var before = match.Groups["before"].Value;
            var link = match.Groups["link"].Value;
            var relation = before switch
            {
                "for" => PeriodRelation.Throughout,
                "within" or "not later than" or "no later than" or "not exceeding" => PeriodRelation.Within,
                _ => link == "after" ? PeriodRelation.After : PeriodRelation.None,
            };
            var anchor = match.Groups["anchor"];
            yield return new PeriodReading(
                match.Index,
                match.Length,
                match.Value,
                relation,
                CountOf(match.Groups["count"].Value),
                match.Groups["unit"].Value,
                anchor.Success ? anchor.Value : null,
                anchor.Success ? anchor.Index : -1);
        }
    }

    private static Rational CountOf(string count) =>
        int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(s_numbers, count) + 1;
}
