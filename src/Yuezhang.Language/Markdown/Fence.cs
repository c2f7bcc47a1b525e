using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>A fence of the language.</summary>
/// <param name="Kind">Rules or tests.</param>
/// <param name="Opening">The line that opens it.</param>
/// <param name="Content">What stands between the opening and the closing line.</param>
public sealed record Fence(FenceKind Kind, TextSpan Opening, TextSpan Content);
