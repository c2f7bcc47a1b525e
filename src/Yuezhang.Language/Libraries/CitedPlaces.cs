using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Libraries;

/// <summary>The places in a library's files to which citations lead: from "treaty-1, article 8, line 120" back to the words of that line.</summary>
internal sealed class CitedPlaces
{
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);

    /// <summary>Takes up a file under the path by which citations name it.</summary>
    public void Add(string cited, SourceText source) => _sources[cited] = source;

    /// <summary>The words of the line that a citation leads to; the file as a whole where it has not been read.</summary>
    public Location Of(Citation citation)
    {
        if (!_sources.TryGetValue(citation.File, out var source))
        {
            return Location.OfFile(citation.File);
        }

        var line = source.LineSpan(citation.Line);
        var indentation = source[line].Length - source[line].TrimStart().Length;
        return source.At(TextSpan.FromBounds(line.Start + indentation, line.End));
    }
}
