namespace Yuezhang.Time;

/// <summary>A stretch of time with the value that holds throughout it and what that value rests on.</summary>
/// <remarks>Example: between the first two instalments the principal of the indemnity stood at 150,000,000 taels, by the article on it and the first receipt.</remarks>
/// <typeparam name="T">What varies over time.</typeparam>
/// <param name="Interval">The stretch of time.</param>
/// <param name="Value">The value throughout it.</param>
/// <param name="Support">What the value rests on there.</param>
public readonly record struct Segment<T>(Interval Interval, T Value, Support Support);
