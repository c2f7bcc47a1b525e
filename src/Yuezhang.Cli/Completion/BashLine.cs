using System.Collections.Immutable;
using System.Text;

namespace Yuezhang.Cli.Completion;

/// <summary>
/// A command line of bash up to the cursor: the whole words of it, without their quotes, and the word that is being typed. Bash hands over the line as it
/// was typed, and takes back only what replaces the end of the word, from the last sign at which it breaks words.
/// </summary>
internal sealed record BashLine
{
    private BashLine(ImmutableArray<string> words, string word, char? quote, int kept) => (Words, Word, Quote, Kept) = (words, word, quote, kept);

    /// <summary>The words before, without the command itself.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The word that is being typed, as far as it goes.</summary>
    public string Word { get; }

    /// <summary>The quotation mark that is open at the end; null for none.</summary>
    public char? Quote { get; }

    /// <summary>How much of the word bash keeps as it stands: what a candidate gives back begins after it.</summary>
    public int Kept { get; }

    /// <summary>Takes a line apart as bash does, but for what it expands.</summary>
    /// <param name="line">The line up to the cursor.</param>
    /// <param name="breaks">The signs at which bash breaks words while it completes (COMP_WORDBREAKS).</param>
    public static BashLine Of(string line, string breaks)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        StringBuilder? word = null;
        char? quote = null;
        var kept = 0;
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (c == quote)
            {
                quote = null;
            }
            else if (c == '\\' && quote != '\'' && at + 1 < line.Length && (quote is null || "$`\"\\".Contains(line[at + 1], StringComparison.Ordinal)))
            {
                (word ??= new StringBuilder()).Append(line[++at]);
            }
            else if (quote is null && c is '\'' or '"')
            {
                quote = c;
                kept = (word ??= new StringBuilder()).Length;
            }
            else if (quote is null && char.IsWhiteSpace(c))
            {
                if (word is not null)
                {
                    words.Add(word.ToString());
                }

                (word, kept) = (null, 0);
            }
            else
            {
                (word ??= new StringBuilder()).Append(c);
                kept = quote is null && breaks.Contains(c, StringComparison.Ordinal) ? word.Length : kept;
            }
        }

        return new BashLine([.. words.Skip(1)], word?.ToString() ?? "", quote, kept);
    }

    /// <summary>What bash is to put in place of what it does not keep of the word, quoted as the word is.</summary>
    public string Replacement(string candidate) => candidate.Length < Kept ? candidate : Quote switch
    {
        '\'' => candidate[Kept..].Replace("'", "'\\''", StringComparison.Ordinal),
        '"' => Escaped(candidate[Kept..], c => c is '"' or '$' or '`' or '\\'),
        _ => Escaped(candidate[Kept..], c => !char.IsLetterOrDigit(c) && c < 0x80 && !"-_./=:,+@%".Contains(c, StringComparison.Ordinal)),
    };

    private static string Escaped(string text, Func<char, bool> isSpecial) => string.Concat(text.Select(c => isSpecial(c) ? $"\\{c}" : $"{c}"));
}
