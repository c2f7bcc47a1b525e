namespace Yuezhang.Time.Dates;

/// <summary>Another thing that a written date may mean.</summary>
/// <param name="Value">The days.</param>
/// <param name="Calendar">The calendar in which it means them.</param>
/// <param name="Reason">On what it would rest, in English.</param>
/// <param name="Clock">The clock time, where that is in question.</param>
public sealed record DateAlternative(DayRange Value, DateCalendar Calendar, string Reason, ClockTime? Clock = null);
