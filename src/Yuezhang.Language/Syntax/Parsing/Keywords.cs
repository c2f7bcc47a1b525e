using System.Collections.Frozen;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>The words that end a name, so that none of them can stand in one without quotes.</summary>
internal static class Keywords
{
    private static readonly FrozenSet<string> s_reserved = new[]
    {
        "also", "and", "are", "from", "is", "may", "must", "need", "not", "notwithstanding", "once", "or", "owes", "pays",
        "unless", "until", "while", "within",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words with which a statement can begin, or on which it turns.</summary>
    public static readonly string[] Statements =
        ["to", "this", "reading", "periods", "interest", "if", "payment", "is", "are", "owes", "must", "may", "need"];

    public static readonly string[] NormClauses = ["from", "once", "until", "while", "unless", "within"];
    public static readonly string[] Sorts = ["party", "place", "thing", "instrument", "unit"];
    public static readonly string[] PeriodUnits = ["day", "days", "month", "months", "year", "years"];
    public static readonly string[] Questions = ["must", "may", "need", "is", "are", "does", "has", "what", "when"];

    /// <summary>Whether it ends every name.</summary>
    public static bool IsReserved(string word) => s_reserved.Contains(word);
}
