using System.Collections.Immutable;

namespace Yuezhang.Documentation.Tests.Sessions;

/// <summary>The program under documentation, as it is called from a page.</summary>
internal delegate int YuezhangCommand(string[] args, TextReader input, TextWriter output, TextWriter error, string currentFolder);

/// <summary>
/// Runs the few commands that pages show, in process and in one scratch folder a page, so that sessions are the same on
/// every system.
/// </summary>
internal sealed class Shell(string scratchFolder, YuezhangCommand yuezhang, OutsideCommands outside)
{
    private readonly string root = scratchFolder;
    private string current = scratchFolder;

    public CommandOutcome Run(SessionCommand command) => command switch
    {
        { Document: { } document } => Write(document),
        _ when outside.Run(command.Text) => RunOutside(command),
        _ => CommandWords.Split(command.Text) is { } words ? Run(words.AsSpan(), command.Text) : NeverRun(command.Text),
    };

    private CommandOutcome Run(ReadOnlySpan<string> words, string text) => words switch
    {
        ["yuezhang", .. var args] => RunYuezhang(args),
        ["dotnet", "run", "--project", "src/Yuezhang.Cli", "--", .. var args] => RunYuezhang(args),
        ["dotnet", "run", "--project", "src/Yuezhang.Cli", .. var args] => RunYuezhang(args),
        ["cd", var folder] => InFolder(folder, path => current = path),
        ["mkdir", var folder] => Inside(folder, path => Directory.CreateDirectory(path)),
        ["ls"] => Printed(string.Join('\n', Entries(current))),
        ["ls", var folder] => Listed(folder),
        ["cat", var file] => Shown(file),
        _ => NeverRun(text),
    };

    private CommandOutcome RunYuezhang(ReadOnlySpan<string> args)
    {
        // a terminal shows both streams in the order they were written, so both are one here
        using var screen = new StringWriter { NewLine = "\n" };
        var status = yuezhang(args.ToArray(), TextReader.Null, screen, screen, current);
        var lines = PromisedOutput.Lines(screen.ToString());
        return new CommandOutcome(status == 0 ? lines : lines.Add($"[exit {status}]"), null);
    }

    private CommandOutcome RunOutside(SessionCommand command)
    {
        if (command.Expected.Any(line => line.Trim() is not ("" or PromisedOutput.Ellipsis)))
        {
            return Failed($"no test compares what \"{command.Text}\" prints, so the page may not promise it");
        }

        if (CommandWords.Split(command.Text) is ["git", "clone", .. var words])
        {
            // the next command goes into the clone; an empty folder stands for it
            Directory.CreateDirectory(Path.Combine(current, Path.GetFileNameWithoutExtension(words[^1])));
        }

        return new CommandOutcome(command.Expected, null);
    }

    private CommandOutcome Write(HereDocument document) =>
        Inside(document.File, path => File.WriteAllText(path, string.Concat(document.Lines.Select(line => line + "\n"))));

    private CommandOutcome Listed(string folder)
    {
        ImmutableArray<string> entries = [];
        var outcome = InFolder(folder, path => entries = Entries(path));
        return outcome.Problem is null ? new CommandOutcome(entries, null) : outcome;
    }

    private CommandOutcome Shown(string file) => Resolve(file) is { } path && File.Exists(path)
        ? Printed(File.ReadAllText(path))
        : Failed($"there is no file {file} in the page's folder");

    private static ImmutableArray<string> Entries(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    private CommandOutcome InFolder(string folder, Action<string> act) =>
        Inside(folder, path => act(path), path => Directory.Exists(path) ? null : $"there is no folder {folder} in the page's folder");

    private CommandOutcome Inside(string relative, Action<string> act, Func<string, string?>? problem = null)
    {
        if (Resolve(relative) is not { } path)
        {
            return Failed($"{relative} lies outside the page's folder");
        }

        if ((problem?.Invoke(path) ?? MissingParent(path, relative)) is { } reason)
        {
            return Failed(reason);
        }

        act(path);
        return Printed("");
    }

    private static string? MissingParent(string path, string relative) =>
        Directory.Exists(Path.GetDirectoryName(path)) ? null : $"there is no folder for {relative}";

    private string? Resolve(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(current, relative));
        var fromRoot = Path.GetRelativePath(root, path);
        return Path.IsPathRooted(fromRoot) || fromRoot.Split(Path.DirectorySeparatorChar)[0] == ".." ? null : path;
    }

    private static CommandOutcome Printed(string output) => new(PromisedOutput.Lines(output), null);

    private static CommandOutcome NeverRun(string text) => Failed($"this command is never run: {text}");

    private static CommandOutcome Failed(string problem) => new([], problem);
}
