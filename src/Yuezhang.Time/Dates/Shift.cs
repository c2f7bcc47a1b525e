namespace Yuezhang.Time.Dates;

/// <summary>From which date a word such as 昨日 or 越日 counts.</summary>
internal enum Standpoint
{
    /// <summary>The day of the writing: the letter's own date, by which its "yesterday" goes.</summary>
    Writing,

    /// <summary>The day last told of: the narrative's, by which its "the next day" goes.</summary>
    Telling,
}

/// <summary>A distance in days, months or years from a date that stands elsewhere.</summary>
/// <param name="By">How far; earlier when negative.</param>
/// <param name="From">From which date.</param>
internal readonly record struct Shift(int By, Standpoint From);
