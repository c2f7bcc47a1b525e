using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>The YAML at the head of a file, between two lines of three hyphens.</summary>
/// <param name="DeclaresNames">Whether it makes the file a names file (<c>names: common</c>) instead of a treaty.</param>
/// <param name="Content">The YAML, without the hyphens: its offset in the file is the span's start.</param>
public sealed record FrontMatter(bool DeclaresNames, TextSpan Content);
