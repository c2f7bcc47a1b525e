using System.Collections.Immutable;

namespace Yuezhang.Cli.Completion;

/// <summary>A shell for which there is a completion script.</summary>
internal static class Shell
{
    public const string Bash = "bash";
    public const string Zsh = "zsh";
    public const string Fish = "fish";
    public const string Pwsh = "pwsh";

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> All { get; } = [Bash, Zsh, Fish, Pwsh];

    /// <summary>The script that makes a shell ask this program for completions.</summary>
    public static string Script(string shell)
    {
        using var stream = typeof(Shell).Assembly.GetManifestResourceStream($"Yuezhang.Cli.Completion.Scripts.{shell}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
