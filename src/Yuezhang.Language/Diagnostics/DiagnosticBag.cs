using System.Collections.Immutable;

namespace Yuezhang.Language.Diagnostics;

/// <summary>
/// Collects diagnoses. Every text that a writer of treaties can be shown stands in this class: one method a diagnosis,
/// the files of the class by stage.
/// </summary>
public sealed partial class DiagnosticBag
{
    private const int MostCompared = 1_000_000;

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _compared;

    /// <summary>All that was reported, in the order of reporting.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    /// <summary>Whether any of it is an error.</summary>
    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Takes over a diagnosis made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    private void Error(string code, Location at, string message, string help, params ImmutableArray<Note> notes) =>
        diagnostics.Add(new Diagnostic(code, Severity.Error, message, at, help, notes));

    private void Warn(string code, Location at, string message, string help, params ImmutableArray<Note> notes) =>
        diagnostics.Add(new Diagnostic(code, Severity.Warning, message, at, help, notes));

    /// <summary>The nearest known name. After a million comparisons none is made any more: whoever has so many faults mends them by the first.</summary>
    private string? Nearest(string name, IEnumerable<string> known)
    {
        if (_compared > MostCompared)
        {
            return null;
        }

        var candidates = known.ToList();
        _compared += candidates.Count;
        return NearestName.To(name, candidates);
    }

    /// <summary>"did you mean X?" where a near name is known, else the other help.</summary>
    private static string Near(string? nearest, string otherwise) => nearest is null ? otherwise : $"did you mean `{nearest}`?";
}
