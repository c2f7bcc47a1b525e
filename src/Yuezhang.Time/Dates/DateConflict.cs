namespace Yuezhang.Time.Dates;

/// <summary>Two dates that the text declares equal and that are not.</summary>
/// <param name="Days">By how many days they miss each other, 1 or more.</param>
/// <param name="Repair">
/// The writing of this date with one character changed, added or dropped, that would make the two equal; <see langword="null"/> where no single
/// character does, and beyond the first thousand conflicts' dates of a text, for which none is sought.
/// </param>
/// <param name="Start">Where the other date begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
public sealed record DateConflict(int Days, string? Repair, int Start, int Length);
