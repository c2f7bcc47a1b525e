namespace Yuezhang.Time.Quantities;

/// <summary>The simplified form of the traditional and Japanese characters that the word lists have.</summary>
internal static class CharacterVariants
{
    private static readonly char[] s_simplified = Read();

    public static char Fold(char character) => s_simplified[character];

    private static char[] Read()
    {
        var simplified = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
        {
            simplified[code] = (char)code;
        }

        foreach (var fields in EmbeddedTable.Rows("Quantities.character-variants.tsv"))
        {
            simplified[fields[0][0]] = fields[1][0];
        }

        return simplified;
    }
}
