using System.Collections.Immutable;

namespace Yuezhang.Language.Diagnostics;

/// <summary>
/// A fault found in what was written, as a value: its stable code, the exact place, what is wrong, and what to try.
/// Each code has a page in <c>specs/diagnostics</c> with a bad and a mended example.
/// </summary>
/// <param name="Code">The stable code: <c>YZ0207</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong, in one sentence without a full stop.</param>
/// <param name="At">Where.</param>
/// <param name="Help">What was expected or what to try; never empty.</param>
/// <param name="Notes">Other places that matter, such as the first of two definitions.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, string Message, Location At, string Help, ImmutableArray<Note> Notes)
{
    /// <summary>"treaty.md:42:5: error YZ0207: …".</summary>
    public override string ToString() => $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
