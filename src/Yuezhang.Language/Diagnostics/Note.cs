namespace Yuezhang.Language.Diagnostics;

/// <summary>Something else to look at beside a diagnosis.</summary>
/// <param name="Text">What is to be seen there.</param>
/// <param name="At">Where; null where no place is meant.</param>
public sealed record Note(string Text, Location? At);
