using Yuezhang.Language.Text;

namespace Yuezhang.Language.Diagnostics;

/// <summary>A place in a file, for people and for editors: <c>shimonoseki-1895.md:42:5</c>.</summary>
/// <param name="Path">The file, relative to the library.</param>
/// <param name="Source">Its text, to show the line; null where it could not be read.</param>
/// <param name="Span">The exact stretch; empty at 0 where the whole file is meant.</param>
/// <param name="Line">Its line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Its column, from 1; 0 where the whole file is meant.</param>
public sealed record Location(string Path, SourceText? Source, TextSpan Span, int Line, int Column)
{
    /// <summary>A file as a whole.</summary>
    public static Location OfFile(string path) => new(path, null, default, 0, 0);

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? Path : $"{Path}:{Line}:{Column}";
}
