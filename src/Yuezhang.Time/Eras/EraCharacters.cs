using System.Collections.Frozen;

namespace Yuezhang.Time.Eras;

/// <summary>
/// The characters of era names that are written in more than one form, folded one by one to the traditional: 应 and 応 to 應.
/// </summary>
/// <remarks>Only single characters fold, so that a mixture as 慶应 is read and nothing longer is ever guessed.</remarks>
internal static class EraCharacters
{
    private static readonly FrozenDictionary<char, char> s_simplified;
    private static readonly FrozenDictionary<char, char> s_japanese;
    private static readonly FrozenDictionary<char, char> s_traditional;

    static EraCharacters()
    {
        var simplified = new Dictionary<char, char>();
        var japanese = new Dictionary<char, char>();
        var traditional = new Dictionary<char, char>();
        foreach (var row in Table.Rows("characters.tsv"))
        {
            var own = row[0][0];
            simplified[own] = row[1][0];
            japanese[own] = row[2][0];
            foreach (var form in row[1] + row[2] + row[3])
            {
                if (form != own)
                {
                    traditional.Add(form, own, row[0]);
                }
            }
        }

        s_simplified = simplified.ToFrozenDictionary();
        s_japanese = japanese.ToFrozenDictionary();
        s_traditional = traditional.ToFrozenDictionary();
    }

    public static char Fold(char character) => s_traditional.GetValueOrDefault(character, character);

    /// <summary>The forms that fold to a traditional character, itself included.</summary>
    public static IEnumerable<char> FormsOf(char traditional) =>
        s_traditional.Where(pair => pair.Value == traditional).Select(pair => pair.Key).Append(traditional);

    public static string Simplify(string name) => Map(name, s_simplified);

    public static string ToJapanese(string name) => Map(name, s_japanese);

    private static string Map(string name, FrozenDictionary<char, char> forms) =>
        string.Create(name.Length, (name, forms), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = state.forms.GetValueOrDefault(state.name[i], state.name[i]);
            }
        });

    private static void Add(this Dictionary<char, char> forms, char form, char own, string row)
    {
        if (forms.TryGetValue(form, out var other) && other != own)
        {
            throw new InvalidDataException($"characters.tsv: {form} folds to {other} and to {row}.");
        }

        forms[form] = own;
    }
}
