using System.Collections.Immutable;
using System.Text;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>The words of a command as a POSIX shell would hand them over, for commands that need no shell.</summary>
internal static class CommandWords
{
    // a pipe, a redirection, a variable, a pattern: only a real shell could do these, and Windows has none
    private const string NeedsShell = "|&;<>()$`*?[]{}~#!\\";

    /// <summary>Splits at blanks outside quotes; null where the command needs a shell or a quote stays open.</summary>
    public static ImmutableArray<string>? Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        StringBuilder? word = null;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is '\'' or '"')
            {
                var close = text.IndexOf(c, at + 1);
                var quoted = close < 0 ? "" : text[(at + 1)..close];
                if (close < 0 || (c == '"' && quoted.AsSpan().IndexOfAny("$`\\") >= 0))
                {
                    return null;
                }

                word = (word ?? new StringBuilder()).Append(quoted);
                at = close;
            }
            else if (c == ' ')
            {
                Finish();
            }
            else if (NeedsShell.Contains(c, StringComparison.Ordinal))
            {
                return null;
            }
            else
            {
                word = (word ?? new StringBuilder()).Append(c);
            }
        }

        Finish();
        return words.ToImmutable();

        void Finish()
        {
            if (word is not null)
            {
                words.Add(word.ToString());
                word = null;
            }
        }
    }
}
