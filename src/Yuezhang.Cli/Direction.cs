using System.Buffers;

namespace Yuezhang.Cli;

/// <summary>The signs that turn the direction of writing: a name that holds one can make a line read as what it is not.</summary>
internal static class Direction
{
    /// <summary>Marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9).</summary>
    public static SearchValues<char> Signs { get; } =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
}
