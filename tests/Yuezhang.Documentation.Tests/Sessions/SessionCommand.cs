using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Yuezhang.Documentation.Tests.Pages;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>
/// One command of a <c>console</c> block: what is typed after <c>$ </c> (<paramref name="Typed"/> keeps its lines as they
/// stand on the page), the file it writes when it is <c>cat &gt; FILE &lt;&lt;'END'</c>, and the output the page promises.
/// </summary>
internal sealed partial record SessionCommand(
    string Text, ImmutableArray<string> Typed, HereDocument? Document, ImmutableArray<string> Expected)
{
    private const string Prompt = "$ ";

    /// <summary>Reads the commands of a block, or says why it is not a session.</summary>
    public static (ImmutableArray<SessionCommand> Commands, string? Problem) Read(FencedBlock block)
    {
        var commands = ImmutableArray.CreateBuilder<SessionCommand>();
        var lines = block.Lines;
        for (var at = 0; at < lines.Length;)
        {
            if (!IsTyped(lines[at]))
            {
                return ([], $"\"{lines[at]}\" stands before any command; a command begins with \"$ \"");
            }

            var text = lines[at][Prompt.Length..];
            var end = at + 1;
            HereDocument? document = null;
            if (HereDocumentStart().Match(text) is { Success: true } start)
            {
                var close = lines.IndexOf(start.Groups["end"].Value, end);
                if (close < 0)
                {
                    return ([], $"the text that \"{text}\" begins never ends");
                }

                document = new HereDocument(start.Groups["file"].Value, lines[end..close]);
                end = close + 1;
            }

            var next = end;
            while (next < lines.Length && !IsTyped(lines[next]))
            {
                next++;
            }

            commands.Add(new SessionCommand(text, lines[at..end], document, lines[end..next]));
            at = next;
        }

        return commands.Count > 0 ? (commands.ToImmutable(), null) : ([], "the block holds no command");
    }

    private static bool IsTyped(string line) => line.StartsWith(Prompt, StringComparison.Ordinal);

    [GeneratedRegex(@"^cat > (?<file>[^\s<>|&;$]+) <<'(?<end>\w+)'$")]
    private static partial Regex HereDocumentStart();
}
