using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Checks;

/// <summary>The order of the text: by file, then by line.</summary>
internal sealed class Citations : IComparer<Citation>
{
    /// <summary>The order.</summary>
    public static Citations InOrder { get; } = new();

    /// <inheritdoc/>
    public int Compare(Citation? x, Citation? y) => string.CompareOrdinal(x?.File, y?.File) is var files and not 0 ? files : (x?.Line ?? 0).CompareTo(y?.Line ?? 0);
}
