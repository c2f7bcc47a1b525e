using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Text;

/// <summary>The outcome of reading a file: its text, or what hinders, or both where the text can be read in spite of a fault.</summary>
/// <param name="Text">The text; null where nothing could be read.</param>
/// <param name="Problem">What is wrong; null for nothing.</param>
public sealed record SourceRead(SourceText? Text, Diagnostic? Problem);
