using System.Collections.Immutable;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>The latest year and month told in one calendar, and which dates told them.</summary>
internal sealed record DateFrame(CivilYear Year, Era? Era, DateReading YearFrom, int? Month, bool IsLeap, DateReading? MonthFrom);

/// <summary>What the dates before a place of a text leave to those after it.</summary>
/// <remarks>
/// Each calendar keeps its own year and month, so that 十二月二十二日 among Western dates stays Western; the calendar used last comes
/// first. Two days are kept: the one last told of, from which 越日 counts, and the date of the writing, from which 昨日 counts: the last date
/// that was written whole.
/// </remarks>
internal sealed record DateContext
{
    public static DateContext Empty { get; } = new();

    /// <summary>A frame a calendar, the one used last first.</summary>
    public ImmutableArray<DateFrame> Frames { get; private init; } = [];

    /// <summary>The date of the writing.</summary>
    public DateReading? Writing { get; private init; }

    /// <summary>Whether the date of the writing heads it, and is not merely the last whole date of a narrative.</summary>
    private bool IsHeaded { get; init; }

    /// <summary>The day last told of, known or not.</summary>
    public DateReading? Telling { get; private init; }

    /// <summary>The dates that were written with year, month and day, by month and day.</summary>
    private ImmutableDictionary<(int Month, bool IsLeap, int Day), DateFrame> Whole { get; init; } = ImmutableDictionary<(int, bool, int), DateFrame>.Empty;

    /// <summary>The eras named so far, the latest first, a few of them.</summary>
    public ImmutableArray<Era> Eras { get; private init; } = [];

    private const int MostEras = 4;

    /// <summary>A day near the one told of; none where nothing is known of the time.</summary>
    public Day? Near => Telling?.Value?.First ?? Writing?.Value?.First ?? (Frames.Length > 0 ? Frames[0].Year.Days?.First : null);

    /// <summary>
    /// The day from which a word such as 昨日 counts; none where the writing has no heading and other days were told of since: a document quoted
    /// in a narrative has a date of its own.
    /// </summary>
    public DateReading? DayFrom(Standpoint standpoint) =>
        standpoint == Standpoint.Telling ? Telling ?? Writing
        : Writing is null ? Telling
        : IsHeaded || ReferenceEquals(Writing, Telling) ? Writing
        : null;

    /// <summary>
    /// The time from which a word such as 明年 or 本月 counts: that of a letter by its heading, that of a narrative by the date told last, a month or a
    /// year as well as a day.
    /// </summary>
    public (Day Day, DateReading From)? TimeFrom(Standpoint standpoint)
    {
        if (standpoint == Standpoint.Writing && IsHeaded && Writing?.Value is { } written)
        {
            return (written.First, Writing);
        }

        return standpoint == Standpoint.Writing ? Present : Latest;
    }

    /// <summary>The time told last otherwise than by a word such as 明年, so that a second 明年 counts from where the first did.</summary>
    private (Day Day, DateReading From)? Present { get; init; }

    private (Day Day, DateReading From)? Latest { get; init; }

    /// <summary>What a calendar told last.</summary>
    public DateFrame? FrameOf(DateCalendar calendar)
    {
        foreach (var frame in Frames)
        {
            if (frame.Year.Calendar == calendar)
            {
                return frame;
            }
        }

        return null;
    }

    /// <summary>The date written whole that has this month and day, the last such.</summary>
    public DateFrame? WholeDateOf(int month, bool isLeap, int day) => Whole.GetValueOrDefault((month, isLeap, day));

    /// <summary>The same, told from outside the text: its places are -1.</summary>
    public DateContext AsGiven() => this with
    {
        Frames = [.. Frames.Select(frame => frame with { YearFrom = Given(frame.YearFrom), MonthFrom = frame.MonthFrom is { } from ? Given(from) : null })],
        Writing = Writing is { } writing ? Given(writing) : null,
        Telling = Telling is { } telling ? Given(telling) : null,
    };

    /// <summary>What is left after one more date.</summary>
    /// <param name="written">The date as written.</param>
    /// <param name="reading">The date as read.</param>
    /// <param name="meaning">What it means; none where that is not known.</param>
    /// <param name="leads">Whether it leads: the second of two dates declared equal leaves its calendar's turn to the first.</param>
    public DateContext After(WrittenDate written, DateReading reading, DateMeaning? meaning, bool leads)
    {
        var namesDay = written.HasDay || written.Clock.Length > 0;
        var next = this with
        {
            Telling = namesDay && leads ? reading : Telling,
        };
        if (written.IsWhole && leads && reading.Value is not null)
        {
            next = next with { Writing = reading, IsHeaded = written.IsHeading };
        }

        if (meaning is not { Stands: true })
        {
            return next;
        }

        var before = FrameOf(meaning.Year.Calendar);
        var sameYear = before is not null && before.Year == meaning.Year;
        var frame = new DateFrame(
            meaning.Year,
            meaning.Era ?? (sameYear ? before!.Era : null),
            written.HasYear || !sameYear ? reading : before!.YearFrom,
            meaning.Month,
            meaning.IsLeap,
            meaning.Month is null ? null : written.HasMonth || !sameYear || before!.MonthFrom is null || before.Month != meaning.Month ? reading : before.MonthFrom);
        var others = Frames.RemoveAll(other => other.Year.Calendar == meaning.Year.Calendar);
        next = next with { Frames = leads || others.IsEmpty ? others.Insert(0, frame) : others.Insert(1, frame) };
        if (meaning.Era is { } named && written.Eras.Length > 0)
        {
            next = next with { Eras = [named, .. Eras.Where(era => !era.Equals(named)).Take(MostEras - 1)] };
        }

        if (leads || Latest is null)
        {
            var latest = (meaning.Value!.Value.First, reading);
            var countsFromWriting = written.YearShift is { From: Standpoint.Writing } || written.MonthShift is { From: Standpoint.Writing };
            next = next with { Latest = latest, Present = countsFromWriting && Present is not null ? Present : latest };
        }

        return written.IsWhole && meaning is { Month: { } month, Day: { } day }
            ? next with { Whole = next.Whole.SetItem((month, meaning.IsLeap, day), frame) }
            : next;
    }

    private static DateReading Given(DateReading reading) => reading with { Start = -1 };
}
