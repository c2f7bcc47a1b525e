using Yuezhang.Language.Syntax.Parsing;
using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Lowering;

/// <summary>Names as the language reads them.</summary>
internal static class NameText
{
    private static readonly string[] s_unclear =
        ["as", "at", "by", "in", "instalment", "interest", "on", "payments", "principal", "settled", "through", "to", "validly", "with"];

    /// <summary>A name, between quotes where one of its words would be read as something else.</summary>
    public static string Of(Entity entity) => Of(entity.Name);

    /// <inheritdoc cref="Of(Entity)"/>
    public static string Of(string name) => name.Split(' ').All(IsPlain) ? name : $"\"{name}\"";

    private static bool IsPlain(string word) =>
        word.Length > 0
        && char.IsLetter(word[0])
        && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’')
        && !Keywords.IsReserved(word)
        && !s_unclear.Contains(word, StringComparer.Ordinal);
}
