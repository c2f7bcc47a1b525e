using System.Collections.Immutable;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>A date as read from a text: how it is written, which days it may mean, and why.</summary>
/// <remarks>
/// A date that what stands before it does not settle has no value and a <see cref="Problem"/>; so has one that no calendar has.
/// Example: 四月朔, after 光绪二十一年三月二十九日, is 1895-04-25, its year carried from there.
/// </remarks>
public sealed record DateReading
{
    /// <summary>Where it begins, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The text as written, markup and blanks included.</summary>
    public required string Text { get; init; }

    /// <summary>The calendar that it counts in.</summary>
    public DateCalendar Calendar { get; init; }

    /// <summary>How closely it names its time.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>The days that it may mean; <see langword="null"/> where that is not known.</summary>
    public DayRange? Value { get; init; }

    /// <summary>The clock time, where one is written and means one thing.</summary>
    public ClockTime? Clock { get; init; }

    /// <summary>The era in which its year counts.</summary>
    public Era? Era { get; init; }

    /// <summary>The year's number as written or carried: in the era where there is one.</summary>
    public int? Year { get; init; }

    /// <summary>The month's number.</summary>
    public int? Month { get; init; }

    /// <summary>Whether the month is intercalary.</summary>
    public bool IsLeap { get; init; }

    /// <summary>The day's number.</summary>
    public int? Day { get; init; }

    /// <summary>The fields that other dates gave, and which dates.</summary>
    public ImmutableArray<CarriedField> CarriedFrom { get; init; } = [];

    /// <summary>What else it may mean.</summary>
    public ImmutableArray<DateAlternative> Alternatives { get; init; } = [];

    /// <summary>How it disagrees with the date that the text declares equal to it; <see langword="null"/> where it does not.</summary>
    public DateConflict? Conflict { get; init; }

    /// <summary>What is wrong, or what is missing for a value, in English; <see langword="null"/> where nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>The place after its last character.</summary>
    public int End => Start + Length;

    /// <summary>The value in the Extended Date/Time Format; with X for the digits of what is not known.</summary>
    public string Edtf => Value is { } value ? Dates.Edtf.Format(value) : Dates.Edtf.Unknown(Precision);
}
