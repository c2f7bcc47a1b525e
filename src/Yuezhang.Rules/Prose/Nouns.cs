namespace Yuezhang.Rules.Prose;

/// <summary>English nouns in number.</summary>
public static class Nouns
{
    /// <summary>The regular plural of a noun.</summary>
    public static string Plural(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => $"{noun}es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => $"{noun[..^1]}ies",
        _ => $"{noun}s",
    };

    /// <summary>
    /// What is said of one thing, said of many: <c>a subject of</c>, <c>subjects of</c>. Words that do not begin with an article and a noun are said of many as of one.
    /// </summary>
    public static string OfMany(string predicate) => predicate.Split(' ', 3) switch
    {
        ["a" or "an", var noun] => Plural(noun),
        ["a" or "an", var noun, var rest] => $"{Plural(noun)} {rest}",
        _ => predicate,
    };
}
