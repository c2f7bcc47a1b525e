using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Syntax;

/// <summary>A text in which <c>[</c> and <c>]</c> mark where a fault is expected: <c>Japan must not [and] go</c>.</summary>
internal sealed record MarkedSource(SourceText Source, TextSpan Marked)
{
    public static MarkedSource Of(string marked)
    {
        var text = marked.ReplaceLineEndings("\n");
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = text.IndexOf(']', StringComparison.Ordinal) - 1;
        var plain = text.Remove(end + 1, 1).Remove(start, 1);
        return new MarkedSource(new SourceText("marked.md", plain), TextSpan.FromBounds(start, end));
    }

    public TextSpan Whole => new(0, Source.Content.Length);
}
