using System.Globalization;
using System.Text.RegularExpressions;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Time.Periods;

/// <content>Periods in English: a number, a unit, and the event after it.</content>
public static partial class PeriodReader
{
    // the words for the event end with the clause, and are no longer than a line
    private static readonly Regex s_period = new(@"(?:\b(?<before>within|not later than|no later than|not exceeding|for)\s+)?\b(?<count>[0-9]{1,6}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\s+(?<unit>day|week|month|year)s?\b(?:\s+(?<link>of|after|from)\s+(?:the\s+)?(?<anchor>[\p{L}\p{N}][^,.;:!?\n]{0,80}))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly string[] s_numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] s_tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static IEnumerable<PeriodReading> English(string text)
    {
        foreach (Match match in s_period.Matches(text))
        {
            if (IsPartOfNumber(text.AsSpan(0, match.Groups["count"].Index)))
            {
                continue;
            }

            var before = match.Groups["before"].Value.ToLowerInvariant();
            var link = match.Groups["link"].Value.ToLowerInvariant();
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
                CountOf(match.Groups["count"].Value.ToLowerInvariant()),
                match.Groups["unit"].Value.ToLowerInvariant(),
                anchor.Success ? anchor.Value : null,
                anchor.Success ? anchor.Index : -1);
        }
    }

    // a hundred and one days: the last word alone is another number
    private static bool IsPartOfNumber(ReadOnlySpan<char> before) =>
        before.EndsWith("-", StringComparison.Ordinal) || before.EndsWith("hundred and ", StringComparison.Ordinal)
        || before.EndsWith("hundred ", StringComparison.Ordinal) || before.EndsWith("thousand ", StringComparison.Ordinal);

    private static Rational CountOf(string count)
    {
        if (int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var tens = Array.FindIndex(s_tens, word => count.StartsWith(word, StringComparison.Ordinal));
        return tens < 0 ? Array.IndexOf(s_numbers, count) + 1
            : (10 * (tens + 2)) + Array.IndexOf(s_numbers, count[s_tens[tens].Length..].TrimStart('-', ' ')) + 1;
    }
}
