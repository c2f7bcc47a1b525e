using Yuezhang.Language.Text;

namespace Yuezhang.Language.Yaml;

/// <summary>A text in a YAML file: <c>1895-05-08</c>, <c>"the final transfer"</c>. Every scalar is a text; nothing is guessed to be a number.</summary>
/// <param name="Value">The text, unquoted and unfolded.</param>
/// <param name="Start">Where the text itself starts, if it stands in the file letter for letter; else null (an escape, a folded line).</param>
/// <param name="Span">Where it stands, quotes included.</param>
internal sealed record YamlScalar(string Value, int? Start, TextSpan Span) : YamlNode(Span)
{
    /// <summary>Where a part of the text stands; the whole of it where the text is not in the file letter for letter.</summary>
    public TextSpan Part(TextSpan part) => Start is { } start ? new TextSpan(start + part.Start, part.Length) : Span;
}
