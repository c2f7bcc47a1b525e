namespace Yuezhang.Time.Calendars;

/// <summary>A first day of a month on which authorities differ: what this library has, what another has, and why.</summary>
/// <remarks>Example: month 7 of Guangxu 16 begins here on 1890-08-16; DILA has 1890-08-15; the Veritable Records decide.</remarks>
/// <param name="Shipped">The first day of the month as this library has it.</param>
/// <param name="Other">The first day of the month as the other authority has it.</param>
/// <param name="Says">Who has the other day.</param>
/// <param name="Why">Why this library has the day it has.</param>
public sealed record BoundaryNote(Day Shipped, Day Other, string Says, string Why);
