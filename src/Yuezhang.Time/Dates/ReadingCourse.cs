using System.Collections.Immutable;

namespace Yuezhang.Time.Dates;

/// <summary>The reading of one text from its first date to its last: what was read, and what it leaves to the next.</summary>
internal sealed class ReadingCourse(string text, DateContext context)
{
    // a dynasty's name is no longer
    private const int LongestDynasty = 6;

    private readonly ImmutableArray<DateReading>.Builder _readings = ImmutableArray.CreateBuilder<DateReading>();
    private WrittenDate? _lastWritten;
    private int _repairs;
    private DateContext _beforeLast = context;
    private (DateContext Before, int End)? _aside;

    public DateContext Context { get; private set; } = context;

    public ImmutableArray<DateReading> Readings => _readings.ToImmutable();

    /// <summary>Reads one more date and says where the text goes on after it.</summary>
    public int Add(WrittenDate written)
    {
        ReturnFromAside(written.Start);
        written = WithUnknownEra(written);
        var isPair = _lastWritten is { } last && DeclaredEquality.Holds(text, last, written);
        var resolution = DateResolution.Of(written, Context, BeforeOf(written.Start));
        if (resolution.Decided is null && written is { HasYear: false, HasMonth: false, HasDay: false, Decade: null, Clock.Length: > 0, Fault: null })
        {
            // 正午 of no known day is any noon
            return written.End;
        }

        if (resolution.Decided is null && written is { Month: not null, HasYear: false, HasDay: false, Decade: null, IsLunar: false, Calendar: DateCalendar.Unknown, Fault: null })
        {
            // a bare 三月 of no known year may as well be three months, or a name
            return written.End;
        }

        if (isPair)
        {
            AddSecond(written, resolution);
        }
        else
        {
            Add(written, resolution, leads: true);
        }

        return written.End;
    }

    // 紫霄三年正月: the year of an era that no table has
    private WrittenDate WithUnknownEra(WrittenDate written)
    {
        const int EraLength = 2;
        var start = written.Start - EraLength;
        if (written is not { Year: { From: < 1000 }, Eras.IsEmpty: true, Calendar: DateCalendar.Unknown, HasMonth: true } || start < (_lastWritten?.End ?? 0)
            || Context.Frames.Any(frame => frame.Era is not null)
            || !text.AsSpan(start, EraLength).ContainsOnlyHan() || (start > 0 && !PeriodSigns.MayOpen(text[start - 1])))
        {
            return written;
        }

        return written with { Start = start, Fault = $"no era is named {text[start..written.Start]}, and no date before it says of which era the year is" };
    }

    // 明嘉靖九年 in a text of another dynasty is an aside, and what it leaves lasts to the end of its sentence
    private void ReturnFromAside(int start)
    {
        if (_aside is { } aside && text.AsSpan(aside.End, start - aside.End).ContainsAny('。', '\n'))
        {
            Context = aside.Before;
            _aside = null;
        }
    }

    private bool IsAside(WrittenDate written, DateResolution resolution) =>
        resolution.Decided?.Era is { } era && written.Eras.Length > 0 && Context.Eras is [var latest, ..] && latest.Dynasty != era.Dynasty
        && DateResolution.NamesDynasty(BeforeOf(written.Start), era);

    private void Add(WrittenDate written, DateResolution resolution, bool leads)
    {
        if (IsAside(written, resolution))
        {
            _aside = (_aside?.Before ?? Context, written.End);
        }
        else if (_aside is { } aside)
        {
            var isBack = written.Eras.Length > 0 && resolution.Decided?.Era?.Dynasty == aside.Before.Eras[0].Dynasty;
            _aside = isBack ? null : (aside.Before, written.End);
        }

        var reading = Reading(written, resolution);
        _beforeLast = Context;
        _lastWritten = written;
        _readings.Add(reading);
        Context = Context.After(written, reading, resolution.Decided, leads);
    }

    // the second of two dates declared equal: each may settle what the other leaves open
    private void AddSecond(WrittenDate written, DateResolution resolution)
    {
        var firstWritten = _lastWritten! with { IsHeading = _lastWritten!.IsHeading || written.IsHeading };
        var beforeFirst = _beforeLast;
        var first = DateResolution.Of(firstWritten, beforeFirst, BeforeOf(firstWritten.Start));
        if (resolution.Decided is { Value: { } known } decided && first.Decided is null)
        {
            // the first by the second: its year is the one nearest to it
            var after = DateContext.Empty.After(written, Reading(written, resolution), decided, leads: true);
            var settled = DateResolution.Of(firstWritten, after, BeforeOf(firstWritten.Start));
            first = settled.Meanings.Any(meaning => meaning.Stands && meaning.Value!.Value.Overlaps(known)) ? settled : first;
        }

        (first, resolution) = Reconciled(first, resolution);
        _readings.RemoveAt(_readings.Count - 1);
        Context = beforeFirst;
        Add(firstWritten, first, leads: true);
        var contextOfSecond = Context;
        Add(written, resolution, leads: false);
        if (_readings[^2] is { Value: { } one } left && _readings[^1] is { Value: { } other } right && one.DaysApartFrom(other) is > 0 and var days)
        {
            _readings[^2] = left with { Conflict = Conflict(firstWritten, left, right, days, beforeFirst) };
            _readings[^1] = right with { Conflict = Conflict(written, right, left, days, contextOfSecond) };
        }

        _beforeLast = beforeFirst;
    }

    private static (DateResolution First, DateResolution Second) Reconciled(DateResolution first, DateResolution second)
    {
        foreach (var one in first.Meanings)
        {
            foreach (var other in second.Meanings)
            {
                if (one.Stands && other.Stands && one.Value!.Value.Overlaps(other.Value!.Value))
                {
                    return (DateResolution.Preferring(one, first.Meanings), DateResolution.Preferring(other, second.Meanings));
                }
            }
        }

        return (first, second);
    }

    // a text of conflicts alone is still read in bounded time
    private const int MostRepairs = 1_000;

    private DateConflict Conflict(WrittenDate written, DateReading reading, DateReading other, int days, DateContext context) => new(
        days,
        _repairs++ >= MostRepairs ? null : OneCharacterRepair.Of(reading.Text, reading.Precision, other.Value!.Value, context, BeforeOf(written.Start)),
        other.Start,
        other.Length);

    private ReadOnlySpan<char> BeforeOf(int start) => text.AsSpan(Math.Max(0, start - LongestDynasty)..start);

    private DateReading Reading(WrittenDate written, DateResolution resolution)
    {
        var meaning = resolution.Decided;
        var told = meaning ?? (resolution.Meanings.Length == 1 ? resolution.Meanings[0] : null);
        var isOneClock = written.Clock.Length == 1;
        return new DateReading
        {
            Start = written.Start,
            Length = written.End - written.Start,
            Text = text[written.Start..written.End],
            Calendar = told?.Year.Calendar ?? written.Calendar,
            Precision = written.Precision,
            Value = meaning?.Value,
            Clock = isOneClock ? written.Clock[0] : null,
            Era = told?.Era,
            Year = told?.YearNumber,
            Month = told?.Month ?? Exact(written.Month),
            IsLeap = told?.IsLeap ?? written.IsLeap,
            Day = told?.Day ?? Exact(written.Day),
            CarriedFrom = told?.Carried ?? [],
            Alternatives = [.. Alternatives(resolution, written)],
            Problem = resolution.Problem ?? (isOneClock || written.Clock.IsEmpty ? null : $"the hour may be {string.Join(" or ", written.Clock)}"),
        };
    }

    private static int? Exact(WrittenNumber? number) => number is { IsExact: true, From: var value } ? value : null;

    private static IEnumerable<DateAlternative> Alternatives(DateResolution resolution, WrittenDate written)
    {
        var decided = resolution.Decided;
        if (decided?.Value is { } day && written.Clock.Length > 1)
        {
            foreach (var clock in written.Clock)
            {
                yield return new DateAlternative(day, decided.Year.Calendar, "the hours of the clock come twice a day", clock);
            }
        }

        var told = new HashSet<DayRange>();
        foreach (var meaning in resolution.Meanings)
        {
            if (meaning != decided && meaning.Value is { } value && value != decided?.Value && told.Add(value))
            {
                yield return new DateAlternative(value, meaning.Year.Calendar, meaning.Problem ?? meaning.Reason);
            }
        }
    }
}
