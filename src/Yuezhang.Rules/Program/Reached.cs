using Yuezhang.Time;

namespace Yuezhang.Rules.Program;

/// <summary>A moment that the text names has come: false before it, true from it on, however little the record tells.</summary>
/// <remarks>Example: an armistice that runs until noon of a day holds while that moment has not come.</remarks>
/// <param name="Day">The day.</param>
/// <param name="Minute">The clock time in minutes after midnight, 0 to 1440; noon is 720, and 1440 the midnight that closes the day, which begins the next.</param>
/// <param name="At">Where it is written.</param>
/// <exception cref="ArgumentOutOfRangeException">The minute is not 0 to 1440.</exception>
public sealed record Reached(Day Day, int Minute, Citation At) : Condition(At)
{
    /// <summary>The clock time in minutes after midnight, 0 to 1440.</summary>
    public int Minute { get; } = Minute is >= 0 and <= 1440 ? Minute : throw new ArgumentOutOfRangeException(nameof(Minute), Minute, "A minute of the day is 0 to 1440.");

    /// <summary>The moment.</summary>
    public Boundary Moment => Boundary.At(Day, Minute);
}
