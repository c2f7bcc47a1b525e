using System.Collections.Immutable;

namespace Yuezhang.Time.Dates;

/// <summary>Finds the dates of a running text, in Chinese above all, and says which days each may mean.</summary>
/// <remarks>
/// Dates are read in their order: what one leaves open, the ones before it fill, and the reading says which. Two dates that the text
/// declares equal are compared. Nothing is mended: a date that no calendar has is told as such, and one that may mean several things has
/// alternatives. Time is linear in the length of the text.
/// Example: in "光绪二十一年三月二十三日、即明治二十八年四月十七日" two readings of one day, 1895-04-17.
/// </remarks>
public static class DateReader
{
    /// <summary>Reads every date of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is told beforehand.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The readings, in the order of the text; they do not overlap.</returns>
    public static ImmutableArray<DateReading> Read(string text, DateReadingOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        var course = new ReadingCourse(text, options.Context is { } given ? ContextOf(given) : DateContext.Empty);
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(DateOpening.Signs);
            if (next < 0)
            {
                break;
            }

            cancellation.ThrowIfCancellationRequested();
            at += next;
            at = text[at] is ']' or '<' ? AfterMarkup(text, at)
                : DateOpening.MayBegin(text, at) && DateGrammar.ReadAt(text, Opening(text, at)) is { } written ? course.Add(written)
                : DateOpening.AfterNumerals(text, at);
        }

        return course.Readings;
    }

    private static DateContext ContextOf(string given)
    {
        var before = new ReadingCourse(given, DateContext.Empty);
        for (var at = 0; at < given.Length;)
        {
            at = DateGrammar.ReadAt(given, at) is { } written ? before.Add(written) : at + 1;
        }

        return before.Context.AsGiven();
    }

    // the sign of a year before AD 1
    private static int Opening(string text, int at) =>
        at > 0 && text[at - 1] == '-' && char.IsAsciiDigit(text[at]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])) ? at - 1 : at;

    private static int AfterMarkup(string text, int at) => Math.Max(at + 1, DateWindow.PassOver(text, at));
}
