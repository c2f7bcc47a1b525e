using System.Collections.Immutable;

namespace Yuezhang.Documentation.Tests.Pages;

/// <summary>
/// A fenced block of a documentation page. <paramref name="Line"/> is the line of the opening fence, counted from 1;
/// <paramref name="Marker"/> is the text of an HTML comment on the line directly above it, by which the gate's scripts
/// find the block; <paramref name="Prefix"/> is what stands left of the fence (the indentation of a list, the
/// <c>&gt;</c> of a quotation).
/// </summary>
internal sealed record FencedBlock(
    string Page, int Line, string Language, string? Marker, ImmutableArray<string> Lines, string Prefix)
{
    public string Name => $"{Page}:{Line}";
}
