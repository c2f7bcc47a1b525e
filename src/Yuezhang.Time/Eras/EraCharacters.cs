namespace Yuezhang.Time.Eras;

/// <summary>
/// The characters of era names that are written in more than one form, folded one by one to the traditional: 应 and 応 to 應.
/// </summary>
/// <remarks>Only single characters fold, so that a mixture as 慶应 is read and nothing longer is ever guessed.</remarks>
internal static class EraCharacters
{
    private static readonly Dictionary<char, char> s_simplified = [];
    private static readonly Dictionary<char, char> s_japanese = [];

    // the traditional character of every character; the same one for nearly all
    private static readonly char[] s_traditional = new char[char.MaxValue + 1];

    static EraCharacters()
    {
        for (var i = 0; i < s_traditional.Length; i++)
        {
            s_traditional[i] = (char)i;
        }

        foreach (var row in EmbeddedTable.Rows("Eras.characters.tsv"))
        {
            var own = row[0][0];
            s_simplified[own] = row[1][0];
            s_japanese[own] = row[2][0];
            foreach (var form in row[1] + row[2] + row[3])
            {
                if (s_traditional[form] is var folded && folded != form && folded != own)
                {
                    throw new InvalidDataException($"characters.tsv: {form} folds to {folded} and to {own}.");
                }

                s_traditional[form] = own;
            }
        }
    }

    /// <summary>The traditional form of a character.</summary>
    public static char Fold(char character) => s_traditional[character];

    public static string Fold(string name) => Map(name, static character => s_traditional[character]);

    public static string Simplify(string name) => Map(name, static character => s_simplified.GetValueOrDefault(character, character));

    public static string ToJapanese(string name) => Map(name, static character => s_japanese.GetValueOrDefault(character, character));

    private static string Map(string name, Func<char, char> form) => string.Create(name.Length, (name, form), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = state.form(state.name[i]);
        }
    });
}
