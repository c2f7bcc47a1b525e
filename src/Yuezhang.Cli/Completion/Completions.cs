using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Yuezhang.Cli.Commands;

namespace Yuezhang.Cli.Completion;

/// <summary>What may stand where a word is being typed: a command, an option, a value of an option, an argument.</summary>
internal static class Completions
{
    private const string OptionPrefix = "-";
    private const string EndOfOptions = "--";

    /// <summary>The words that may stand there and begin as it does, in any case of letters.</summary>
    /// <param name="root">The command line.</param>
    /// <param name="words">The whole words before.</param>
    /// <param name="word">The word that is being typed.</param>
    public static IEnumerable<string> Of(RootCommand root, IReadOnlyCollection<string> words, string word)
    {
        var parse = CommandTree.Parse(root, words);
        if (Awaiting(parse) is { } option)
        {
            return Of(option.CompletionSources, parse, word);
        }

        var command = parse.CommandResult.Command;
        if (words.Contains(EndOfOptions))
        {
            return Arguments(parse, word);
        }

        if (word.StartsWith(OptionPrefix, StringComparison.Ordinal))
        {
            return word.Contains('=', StringComparison.Ordinal) ? JoinedValues(parse, word) : Names(parse, word);
        }

        // after a word that belongs nowhere nothing does
        return parse.UnmatchedTokens.Count > 0 ? []
            : command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).Where(name => Begins(name, word)).Concat(Arguments(parse, word));
    }

    /// <summary>The long names of the options that may still be given.</summary>
    private static IEnumerable<string> Names(ParseResult parse, string word) => Options(parse.CommandResult.Command)
        .Where(o => o.Arity.MaximumNumberOfValues > 1 || parse.GetResult(o) is not { Implicit: false })
        .Select(o => o.Name)
        .Where(name => name.StartsWith(EndOfOptions, StringComparison.Ordinal) && Begins(name, word))
        .Order(StringComparer.Ordinal);

    /// <summary>The values after <c>--name=</c>, together with it.</summary>
    private static IEnumerable<string> JoinedValues(ParseResult parse, string word)
    {
        var (name, value) = word.Split('=', 2) is [var before, var after] ? (before, after) : (word, "");
        return Options(parse.CommandResult.Command).Where(o => IsCalled(o, name))
            .SelectMany(o => Of(o.CompletionSources, parse, value))
            .Select(candidate => $"{name}={candidate}");
    }

    private static IEnumerable<string> Arguments(ParseResult parse, string word)
    {
        // the first that has room
        var argument = parse.CommandResult.Command.Arguments.FirstOrDefault(a => (parse.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MaximumNumberOfValues);
        return argument is null ? [] : Of(argument.CompletionSources, parse, word);
    }

    /// <summary>The option whose value comes next; null where the last word is none, or has its value.</summary>
    private static Option? Awaiting(ParseResult parse) => parse.Tokens is [.., { Type: TokenType.Option, Value: var name }]
        ? Options(parse.CommandResult.Command).FirstOrDefault(o => IsCalled(o, name) && o.Arity.MinimumNumberOfValues > 0)
        : null;

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(o => o.Recursive)).Where(o => !o.Hidden);

    private static bool IsCalled(Option option, string name) => option.Name == name || option.Aliases.Contains(name);

    /// <summary>Of all forms of a name the first that begins as the word does; where nothing is typed yet, the first.</summary>
    private static IEnumerable<string> Of(IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, ParseResult parse, string word) =>
        sources.SelectMany(source => source(parse.GetCompletionContext()))
            .Where(item => Begins(item.Label, word))
            .DistinctBy(item => item.Detail ?? item.Label)
            .Select(item => item.Label);

    private static bool Begins(string candidate, string word) => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
