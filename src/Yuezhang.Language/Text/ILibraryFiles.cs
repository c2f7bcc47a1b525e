namespace Yuezhang.Language.Text;

/// <summary>
/// The files of a library, wherever they are: a folder, open buffers, an archive. Paths are relative to the library,
/// with forward slashes; the order of <see cref="Paths"/> never matters to what the library means.
/// </summary>
public interface ILibraryFiles
{
    /// <summary>The name of the library's folder, which stands before the paths of citations (<c>treaties</c>); empty for none.</summary>
    string Name => "";

    /// <summary>All files there are.</summary>
    IEnumerable<string> Paths { get; }

    /// <summary>Files and folders that look like part of the library but are none of <see cref="Paths"/>: misnamed, misplaced, or links that lead nowhere.</summary>
    IEnumerable<string> LeftOut => [];

    /// <summary>Reads one of them; a path that is not there is a problem in the result, never an exception.</summary>
    SourceRead Read(string path);
}
