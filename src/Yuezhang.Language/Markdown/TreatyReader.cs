using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Markdown;

/// <summary>Reads a treaty file as an edition.</summary>
public static class TreatyReader
{
    /// <summary>Finds front matter, articles and fences; what is wrong is reported, and the rest is still read.</summary>
    public static TreatyDocument Read(SourceText source, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
