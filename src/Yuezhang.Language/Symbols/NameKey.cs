namespace Yuezhang.Language.Symbols;

/// <summary>
/// What makes two written names the same name: composed, without regard to capitals and to the number of blanks, without a leading <c>the</c>.
/// <c>The customs pledge</c>, <c>customs  pledge</c> and <c>the Customs Pledge</c> have one key.
/// </summary>
internal readonly record struct NameKey(string Text)
{
    /// <summary>The key of a name as written.</summary>
    public static NameKey Of(string name)
    {
        var words = CanonicalForm.Of(name).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new NameKey(string.Join(' ', words is ["the", _, ..] ? words[1..] : words));
    }
}
