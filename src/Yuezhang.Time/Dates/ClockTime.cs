using System.Globalization;

namespace Yuezhang.Time.Dates;

/// <summary>A clock time, or the stretch of a day that an old hour names.</summary>
/// <remarks>
/// Shape: minutes from the midnight with which the day begins. 1440 is the midnight that closes it, so that "twelve o'clock at night of
/// 8 May" stays on 8 May; an old double hour is a stretch, as 午时, 11:00 to 13:00. The hour of the rat (子时) reaches from 23:00 over midnight to
/// 25:00, which is 1:00 of the next day. Source: Sivin, Granting the Seasons (2009), pp. 80-82.
/// </remarks>
/// <param name="From">The minute, 0 to 1500.</param>
/// <param name="Until">The minute at which the stretch ends; the same where a point is named.</param>
public readonly record struct ClockTime(int From, int Until)
{
    /// <summary>A point of the day.</summary>
    public static ClockTime At(int minute) => new(minute, minute);

    /// <summary>As <c>12:00</c>, or <c>11:00-13:00</c>.</summary>
    public override string ToString() => From == Until ? Format(From) : $"{Format(From)}-{Format(Until)}";

    /// <summary>A minute of the day, as <c>24:00</c>.</summary>
    public static string Format(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
