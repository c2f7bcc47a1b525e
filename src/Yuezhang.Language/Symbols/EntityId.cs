using System.Text;

namespace Yuezhang.Language.Symbols;

/// <summary>The stable identity made from a name: lower case, hyphens, no leading article: <c>the customs pledge</c> is <c>customs-pledge</c>, 威海卫 stays.</summary>
internal static class EntityId
{
    /// <summary>The identity of a name as its declaration writes it.</summary>
    public static string Of(string name)
    {
        var id = new StringBuilder();
        foreach (var rune in NameKey.Of(name).Text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                id.Append(rune);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
