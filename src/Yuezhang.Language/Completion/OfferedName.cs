using Yuezhang.Language.Symbols;

namespace Yuezhang.Language.Completion;

/// <summary>Words of a library that could be meant: a name in one of its scripts, an act in one of its forms.</summary>
/// <param name="Words">The words.</param>
/// <param name="Kind">What they stand for.</param>
/// <param name="About">What that is.</param>
/// <param name="IsName">Whether they are a name, which may need quotes.</param>
internal sealed record OfferedName(string Words, SymbolKind Kind, string About, bool IsName = true)
{
    /// <summary>Whether some words that were typed begin it, whatever their case and with or without its article.</summary>
    public bool BeginsWith(string typed)
    {
        var (whole, begun) = (Folded(Words), Folded(typed));
        return whole.StartsWith(begun, StringComparison.Ordinal) || WithoutArticle(whole).StartsWith(WithoutArticle(begun), StringComparison.Ordinal);
    }

    private static string Folded(string text) => CanonicalForm.Of(text).ToLowerInvariant();

    private static string WithoutArticle(string text) => text.StartsWith("the ", StringComparison.Ordinal) ? text["the ".Length..] : text;
}
