using System.Collections.Immutable;
using System.CommandLine;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Text;

namespace Yuezhang.Cli.Commands;

/// <summary>The text that a command reads: the words after it, a file, or standard input.</summary>
internal sealed class TextInput
{
    /// <summary>The most bytes of a file that is read for its dates or quantities.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    private const string StandardInput = "-";

    private readonly Argument<string[]> _words = new("TEXT") { Description = "The text, in as many words as you like", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string?> _file = new("--file") { Description = "Read the text from a file in UTF-8; - is standard input", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(_words);
        command.Add(_file);
    }

    /// <summary>The text; null, and what is wrong, where there is none.</summary>
    public (string? Text, ImmutableArray<Diagnostic> Faults) Read(ParseResult parse, Surroundings around)
    {
        var words = parse.GetValue(_words) ?? [];
        switch ((parse.GetValue(_file), words.Length))
        {
            case (null, 0):
                return (null, [CommandLineFaults.Usage("no text is given", $"write the text after the command, or name a file: `yuezhang {parse.CommandResult.Command.Name} --file FILE`")]);
            case (null, _):
                return (string.Join(' ', words), []);
            case (_, > 0):
                return (null, [CommandLineFaults.Usage("a text and a file are given", "give one of the two")]);
            case (StandardInput, _):
                using (var input = Console.OpenStandardInput())
                {
                    return TextOf(SourceFile.Read(input, "standard input", MaximumLength));
                }

            case ({ } path, _):
                return TextOf(SourceFile.Read(Path.Combine(around.Folder, path), path, MaximumLength));
        }
    }

    // a byte order mark, which the language refuses, hinders no one here
    private static (string? Text, ImmutableArray<Diagnostic> Faults) TextOf(SourceRead read) =>
        read.Text is { } text ? (text.Content, []) : (null, [read.Problem!]);
}
