namespace Yuezhang.Time.Dates;

/// <summary>A field that a date does not state and takes from another date, and from which.</summary>
/// <remarks>Example: 二十九日 after 三月二十八日 takes its month from there, and its year from where that one has it.</remarks>
/// <param name="Field">The field.</param>
/// <param name="Start">Where the other date begins, in UTF-16 code units; -1 where it was given from outside the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The other date as written.</param>
public sealed record CarriedField(DateField Field, int Start, int Length, string Text);
