using System.Collections.Immutable;
using System.Text;
using Yuezhang.Language.Text;
using Yuezhang.Tests.Shared;

namespace Yuezhang.Language.Tests.Diagnostics;

/// <summary>A library in memory: the minimal one, with files put over it.</summary>
internal sealed class MemoryFiles(ImmutableDictionary<string, byte[]?> files) : ILibraryFiles
{
    private const string Folder = "tests/Yuezhang.Language.Tests/MinimalLibrary";

    /// <summary>The smallest library that says something, of two invented states.</summary>
    public static MemoryFiles Minimal { get; } = new(new[] { ".md", ".yaml" }
        .SelectMany(extension => Repository.Files(Folder, extension))
        .ToImmutableDictionary(path => path[(Folder.Length + 1)..], byte[]? (path) => Encoding.UTF8.GetBytes(Repository.Read(path).ReplaceLineEndings("\n"))));

    public IEnumerable<string> Paths => files.Keys;

    public SourceRead Read(string path) =>
        files.GetValueOrDefault(path) is { } bytes ? SourceFile.Decode(path, bytes) : SourceFile.Missing(path);

    /// <summary>This library with other files in it, in place of its own, or without some.</summary>
    public MemoryFiles With(IReadOnlyDictionary<string, byte[]?> others) =>
        new(files.SetItems(others).RemoveRange(others.Where(o => ReferenceEquals(o.Value, DiagnosticPage.Absent)).Select(o => o.Key)));
}
