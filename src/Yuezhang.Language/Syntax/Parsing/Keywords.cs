using System.Collections.Frozen;

namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>The words that end a name, so that none of them can stand in one without quotes.</summary>
internal static class Keywords
{
    private static readonly FrozenSet<string> s_reserved = new[]
    {
        "also", "and", "are", "can", "cannot", "cedes", "from", "has", "have", "is", "may", "must", "need", "not", "notwithstanding", "once", "or", "owes", "pays",
        "unless", "until", "while", "within",
    }.ToFrozenSet(StringComparer.Ordinal);

    // each of these two words may stand in a name, but not side by side
    private static readonly FrozenSet<(string, string)> s_reservedPairs = new[]
    {
        ("at", "least"), ("counts", "as"), ("count", "as"), ("discharged", "once"), ("do", "not"), ("does", "not"), ("ever", "since"), ("exclude", "each"), ("held", "by"), ("in", "breach"),
        ("in", "force"), ("in", "return"), ("performed", "once"), ("so", "that"), ("suspended", "while"), ("void", "if"), ("waived", "once"),
    }.ToFrozenSet();

    /// <summary>The words with which a statement can begin, or on which it turns.</summary>
    public static readonly string[] Statements =
        ["to", "this", "reading", "periods", "interest", "if", "it", "where", "what", "payment", "is", "are", "owes", "cedes", "must", "may", "need", "can", "cannot"];

    /// <summary>The words with which the clauses of a norm begin.</summary>
    public static readonly string[] NormClauses =
        ["from", "once", "until", "through", "while", "unless", "within", "by", "suspended", "waived", "discharged", "performed", "so", "void"];

    public static readonly string[] SingularSorts = ["party", "person", "place", "thing", "instrument"];
    public static readonly string[] PluralSorts = ["parties", "persons", "places", "things", "instruments"];
    public static readonly string[] Sorts = [.. SingularSorts, "unit"];
    public static readonly string[] PeriodUnits = ["day", "days", "month", "months", "year", "years"];
    public static readonly string[] Questions = ["must", "may", "need", "can", "is", "are", "does", "do", "has", "have", "what", "when", "who", "which", "at", "by", "how"];

    /// <summary>All words that end a name.</summary>
    public static IReadOnlyCollection<string> Reserved => s_reserved;

    /// <summary>Whether it ends every name.</summary>
    public static bool IsReserved(string word) => s_reserved.Contains(word);

    /// <summary>The words that end every name together with this one before them.</summary>
    public static IEnumerable<string> ReservedAfter(string word) => s_reservedPairs.Where(p => p.Item1 == word).Select(p => p.Item2);

    /// <summary>Whether it ends every name together with the word after it.</summary>
    public static bool AreReserved(string word, string next) => s_reservedPairs.Contains((word, next));
}
