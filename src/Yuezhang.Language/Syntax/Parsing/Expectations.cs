namespace Yuezhang.Language.Syntax.Parsing;

/// <summary>
/// What the parser would have taken at one place, the cursor of an editor: noted where it looks, so that what is offered there is what the grammar has there. The cursor is a token that no
/// rule can use.
/// </summary>
/// <param name="cursor">The number of that token.</param>
internal sealed class Expectations(int cursor)
{
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<ExpectedName> _names = [];

    /// <summary>The number of the token.</summary>
    public int Cursor => cursor;

    /// <summary>Whether the parser came so far: all before the cursor could be read.</summary>
    public bool IsReached { get; private set; }

    /// <summary>The words that it looked for, as many in a row as belong together: <c>in force</c>.</summary>
    public IEnumerable<string> Words => _words.Where(word => !_words.Any(other => other.StartsWith($"{word} ", StringComparison.Ordinal)));

    /// <summary>The names and other words of a library that it looked for.</summary>
    public IEnumerable<ExpectedName> Names => _names;

    /// <summary>Notes that the parser looks at a token.</summary>
    public void Come(int token) => IsReached |= token == cursor;

    /// <summary>Notes that it looks for words at a token.</summary>
    public void Word(int token, string words)
    {
        Come(token);
        if (token == cursor)
        {
            _words.Add(words);
        }
    }

    /// <summary>Notes that words of a library stand from a token up to another, and may go on there.</summary>
    public void Name(int from, int until, string what)
    {
        Come(until);
        if (until == cursor)
        {
            _names.Add(new ExpectedName(what, from));
        }
    }
}

/// <summary>Words of a library that may stand, or go on, at a cursor.</summary>
/// <param name="What">What they are, in the words in which the parser says that it is missing: <c>the account</c>.</param>
/// <param name="From">The token with which they begin: the cursor itself where none stands there yet.</param>
internal readonly record struct ExpectedName(string What, int From);
